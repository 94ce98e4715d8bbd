/**
 * Rounds half away from zero to a number of decimals, as a person does by hand: 2.345 → 2.35.
 * Works on the shortest decimal form, since 2.345 · 100 is 234.49999999999997 in binary.
 */
export function round(value: number, decimals: number): number {
	const [digits = '0', exponent = '0'] = Math.abs(value).toString().split('e');
	const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
	const [whole = '0', power = '0'] = scaled.toString().split('e');
	const rounded = Number(`${whole}e${Number(power) - decimals}`);
	return value < 0 && rounded !== 0 ? -rounded : rounded;
}
