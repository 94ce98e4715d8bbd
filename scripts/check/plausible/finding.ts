import type { Rule } from '../../../src/tables/exceptions.ts';

/** A figure, or a whole year of figures, that is not plausible. */
export interface Implausibility {
	readonly rule: Rule;
	/** "00" for the country; null where it is the whole year. */
	readonly municipality: string | null;
	readonly year: number;
	/** The value found; null where it is the whole year. */
	readonly value: number | null;
	/** What was found and what was expected. */
	readonly problem: string;
	/** How far beyond its limit it lies, in limits: the worst are told first. */
	readonly excess: number;
}
