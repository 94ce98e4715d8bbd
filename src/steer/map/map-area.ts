import type { MunicipalityCode } from '../../tables/code.ts';

/** What the map says of a municipality and how it is drawn. */
export interface MapArea {
	readonly code: MunicipalityCode;
	readonly href: string;
	readonly label: string;
	/** Class of the style sheet: "t-3" for a tone, "m-unknown" for a missing value. */
	readonly className: string;
}
