import type { Area } from './area.ts';
import type { OtherName } from './other-name.ts';

/** What a page tells a script that finds places on it, beside the names of municipalities. */
export interface PlacesFacts {
	readonly areas: readonly Area[];
	/** What municipalities and counties are also called. */
	readonly otherNames: readonly OtherName[];
}

/** The same of a page whose lists do not name each municipality by its code. */
export interface NamedPlacesFacts extends PlacesFacts {
	/** By code. */
	readonly names: Readonly<Record<string, string>>;
}
