/**
 * Colour arithmetic for the tests of tokens.css. A colour is [red, green, blue] in linear light,
 * 0 to 1.
 */
export type Colour = readonly [red: number, green: number, blue: number];

const toLinear = (channel: number): number =>
	channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Reads `#rrggbb` (sRGB, IEC 61966-2-1). Throws on anything else. */
export function readColour(text: string): Colour {
	const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? [];
	if (!red || !green || !blue) throw new Error(`"${text}" is not a colour such as #0b5468`);
	const channel = (hex: string): number => toLinear(parseInt(hex, 16) / 255);
	return [channel(red), channel(green), channel(blue)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2; the Y of CIE XYZ). */
const luminance = ([red, green, blue]: Colour): number =>
	0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** CIE 1976 L*, a* and b*, white point D65. */
function lab([red, green, blue]: Colour): readonly [L: number, a: number, b: number] {
	const f = (t: number): number =>
		t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
	const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
	const y = f(luminance([red, green, blue]));
	const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 lightness, 0 to 100. */
export const lightness = (colour: Colour): number => lab(colour)[0];

/** CIE 1976 colour difference; about 2 can just be seen, 20 is seen at a glance. */
export function difference(one: Colour, other: Colour): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

type Matrix = readonly [Colour, Colour, Colour];

/**
 * What colours look like without one kind of cone. Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009: the matrices of severity 1.0, applied to linear
 * light.
 */
export const VISIONS: Readonly<Record<string, Matrix>> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** A colour as it is seen with a vision, cut to what a screen can show. */
export function seenWith(matrix: Matrix, [red, green, blue]: Colour): Colour {
	const channel = (row: Colour): number =>
		Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
	return [channel(matrix[0]), channel(matrix[1]), channel(matrix[2])];
}
