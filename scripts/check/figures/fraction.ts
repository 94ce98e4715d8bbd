/**
 * An exact number: a ratio of whole numbers, the lower one above zero, not shortened. Recomputing with
 * it leaves no doubt of whose rounding is at fault: there is none here until a figure is shown.
 */
export interface Fraction {
	readonly over: bigint;
	readonly under: bigint;
}

const DECIMAL = /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i;

/**
 * The number that a decimal text says: "-0.25", "1e-7".
 * @throws RangeError where the text is no decimal number
 */
export function fraction(text: string): Fraction {
	const [, sign, whole = '', decimals = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
	if (sign === undefined) throw new RangeError(`"${text}" is not a decimal number`);
	const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
	const power = Number(exponent) - decimals.length;
	return power < 0
		? { over: digits, under: 10n ** BigInt(-power) }
		: { over: digits * 10n ** BigInt(power), under: 1n };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
	a.under === b.under
		? { over: a.over + b.over, under: a.under }
		: { over: a.over * b.under + b.over * a.under, under: a.under * b.under };

export const minus = (a: Fraction, b: Fraction): Fraction =>
	plus(a, { over: -b.over, under: b.under });

export const times = (a: Fraction, b: Fraction): Fraction => ({
	over: a.over * b.over,
	under: a.under * b.under,
});

/** @throws RangeError where the second is zero */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
	if (b.over === 0n) throw new RangeError('division by zero');
	const sign = b.over < 0n ? -1n : 1n;
	return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

/** Below zero where the first is less, above where it is more, zero where they are the same number. */
export function compared(a: Fraction, b: Fraction): number {
	const difference = a.over * b.under - b.over * a.under;
	return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The arithmetic mean; null of nothing. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
	const [first, ...rest] = values;
	if (first === undefined) return null;
	return dividedBy(rest.reduce(plus, first), { over: BigInt(values.length), under: 1n });
}

/**
 * Rounds half away from zero, as people do by hand, to whole units of the last decimal shown: −0.25 to
 * one decimal is −3 (tenths). Figures as shown are such units, so that they compare exactly.
 */
export function rounded({ over, under }: Fraction, decimals: number): bigint {
	const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
	const units = (2n * size + under) / (2n * under);
	return over < 0n ? -units : units;
}

/** Whether a number is another one to six significant digits, which is what computed figures promise. */
export function isSix(found: Fraction, exact: Fraction): boolean {
	if (compared(found, exact) === 0) return true;
	if (exact.over === 0n) return false;
	const error = dividedBy(minus(found, exact), exact);
	const size = error.over < 0n ? { over: -error.over, under: error.under } : error;
	return compared(size, { over: 5n, under: 1_000_000n }) <= 0;
}

/** The nearest number that a computer's arithmetic has, where roots and logarithms are needed. */
export const approximately = ({ over, under }: Fraction): number => Number(over) / Number(under);
