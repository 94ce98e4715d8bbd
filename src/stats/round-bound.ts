/**
 * The roundest number that parts two groups of values: above one, up to and including the other, with
 * at most so many decimals. Hundreds are rounder than fifties, fifties than tens, and so on; of
 * several as round, the one nearest the middle.
 *
 * @param above the highest value of the lower group, itself with no more decimals
 * @param upTo the lowest value of the upper group, likewise
 */
export function roundBound(above: number, upTo: number, decimals: number): number {
	// Counted in steps of what is shown, so that all numbers are whole.
	const factor = 10 ** decimals;
	const [low, high] = [Math.round(above * factor), Math.round(upTo * factor)];
	const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)) + 1));
	for (let power = 10 ** largest; power >= 1; power /= 10) {
		for (const step of power > 1 ? [power, power / 2] : [1]) {
			const [first, last] = [Math.floor(low / step) + 1, Math.floor(high / step)];
			if (first > last) continue;
			const middle = Math.round((low + high) / 2 / step);
			return (Math.min(Math.max(middle, first), last) * step) / factor;
		}
	}
	return upTo;
}
