/** A place: x to the right, y down, in the units of the drawing it belongs to. */
export type Point = readonly [x: number, y: number];

/** A closed line without its first point repeated at the end. */
export type Ring = readonly Point[];

/** Left, top, right, bottom, in the units of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
