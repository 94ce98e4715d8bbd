/** How near to a half a scaled number may be before its binary form cannot be trusted. */
const DOUBT = 1e-6;
/** Above this, numbers are too sparse for the quick way. */
const LARGE = 2 ** 40;

/**
 * Rounds half away from zero to a number of decimals, as a person does by hand: 2.345 → 2.35. Near a
 * half it works on the shortest decimal form, since 2.345 · 100 is 234.49999999999997 in binary.
 */
export function round(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	const scaled = Math.abs(value) * factor;
	const isPlain = scaled < LARGE && Math.abs((scaled % 1) - 0.5) > DOUBT;
	const rounded =
		isPlain && decimals >= 0 ? Math.round(scaled) / factor : byDigits(value, decimals);
	return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The same for the absolute value, by its decimal digits: right for every number, and slower. */
function byDigits(value: number, decimals: number): number {
	const [digits = '0', exponent = '0'] = Math.abs(value).toString().split('e');
	const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
	const [whole = '0', power = '0'] = scaled.toString().split('e');
	return Number(`${whole}e${Number(power) - decimals}`);
}
