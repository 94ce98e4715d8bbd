/** Width of a strip in its own units: one of them is a pixel where there is room. */
export const STRIP_WIDTH = 338;
