/**
 * Shares of a whole as whole per cent that sum to 100 as printed: rounded down, and what is left is
 * given to the largest remainders (Hamilton's method), the first of equals first.
 *
 * @param shares 0 or more, summing to 1
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
	const exact = shares.map((share) => share * 100);
	const down = exact.map(Math.floor);
	const left = Math.round(100 - down.reduce((a, b) => a + b, 0));
	const remainder = (index: number): number => (exact[index] ?? 0) - (down[index] ?? 0);
	const raised = new Set(
		exact
			.map((_, index) => index)
			.sort((a, b) => remainder(b) - remainder(a) || a - b)
			.slice(0, left),
	);
	return down.map((percent, index) => percent + Number(raised.has(index)));
}
