import type { Area } from './area.ts';
import type { OtherName } from './other-name.ts';

/** What a page with lists of names tells the script that finds one in them. */
export interface NameFilterFacts {
	readonly areas: readonly Area[];
	/** What municipalities and counties are also called. */
	readonly otherNames: readonly OtherName[];
}
