/**
 * The land around Sweden, as one SVG path in whole units, and where they lie in SWEREF 99 TM. It
 * parts sea from land behind the map and measures nothing.
 */
export interface OtherLand {
	/** Easting and northing of the origin, in metres. */
	readonly west: number;
	readonly north: number;
	/** Metres of a unit; y grows southwards. */
	readonly metres: number;
	readonly path: string;
}
