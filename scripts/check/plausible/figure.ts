/** Digits that tell a limit from a figure: more would claim a precision that no limit has. */
const DIGITS = 3;

/** A number as messages write it: with three digits that count, and no exponent. */
export const figure = (value: number): string =>
	String(Number(value.toPrecision(Math.abs(value) >= 1000 ? 4 : DIGITS)));
