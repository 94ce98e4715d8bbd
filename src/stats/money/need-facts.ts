import type { NeedChoice } from './need-view.ts';
import type { Answer } from './need-choice.ts';
import type { Size } from './population-band.ts';
import type { NeedEntry, NeedMeasure } from './need-filter.ts';
import type { Locale } from '../../tables/locale.ts';
import type { PlacesFacts } from '../places-facts.ts';

/** Words that scripts write into the page of a challenge's need and money, with placeholders (`fill`). */
export interface NeedWords {
	/** Title of the list where an answer is chosen: {need} {answer} */
	readonly title: string;
	readonly needs: Readonly<Record<NeedChoice, string>>;
	readonly answers: Readonly<Record<Answer, string>>;
	/** The third answer where funds that have ended are left out. */
	readonly withoutEnded: string;
	/** What was searched for, in the title of the list: {text} */
	readonly search: string;
	/** {shown} {all} {people} {year} */
	readonly count: string;
	/** Said of a chosen municipality that the list has not: {name} */
	readonly outside: string;
	/** What the download holds: {shown} */
	readonly download: { readonly none: string; readonly some: string };
	/** Name of a cell of the legend: {count} {need} {answer} */
	readonly cell: string;
}

/** What the page tells its scripts. */
export interface NeedFacts extends NeedMeasure, PlacesFacts {
	readonly locale: Locale;
	/** In the order of the table. */
	readonly rows: readonly NeedEntry[];
	/** Needs and answers that this challenge has, of all that there are. */
	readonly needs: readonly NeedChoice[];
	readonly answers: readonly Answer[];
	/** The challenge's id and the ISO date of the data, for the name of the file. */
	readonly challenge: string;
	readonly release: string;
	/** The sizes in words, as they stand within a sentence. */
	readonly sizes: Readonly<Record<Size, string>>;
	/** Year of the populations. */
	readonly year: number;
	readonly words: NeedWords;
}
