import { insetPaths, type InsetPaths } from '../draw/inset-paths.ts';
import { INSETS } from '../draw/insets.ts';
import { mapPaths, type MapPaths } from '../draw/map-paths.ts';
import { topology } from './read.ts';

/** The shapes of the map and of its insets: the same on every page, so worked out once a build. */
export interface Geometry {
	readonly map: MapPaths;
	readonly insets: readonly InsetPaths[];
}

let made: Geometry | undefined;

export function geometry(): Geometry {
	made ??= {
		map: mapPaths(topology()),
		insets: INSETS.map((inset) => insetPaths(topology(), inset)),
	};
	return made;
}
