import type { Indicator } from './indicator.ts';
import type { Locale } from '../tables/locale.ts';
import type { Reason } from '../tables/value.ts';

/** The words of a number's panel, with placeholders (`fill`). */
export interface NumberWords {
	/** Under the figure: {measure} {place} {year} */
	readonly of: string;
	/** The figure in a line of text: {measure} {place} {year} {value} */
	readonly line: string;
	/** {value} */
	readonly country: string;
	/** What is copied below the line: {publisher} {kpi} {release} */
	readonly source: string;
	readonly kpi: string;
	readonly copy: string;
	/** The link to the figure as it stands in this release. */
	readonly permanent: string;
	readonly copied: string;
	readonly notCopied: string;
	/** The link to all years: {first} {last} */
	readonly series: string;
	/** The same as a file, and the heads of its columns. */
	readonly csv: string;
	readonly csvPlace: string;
	readonly csvCode: string;
	readonly csvYear: string;
	readonly csvMissing: string;
	/** Head of the steps. */
	readonly way: string;
	/** {code} {year} */
	readonly row: string;
	/** {year} */
	readonly rowOfCountry: string;
	/** After the value as it stands there. */
	readonly inSource: string;
	readonly computed: string;
	readonly rounded: string;
	readonly asInSource: string;
	readonly roundedOwn: string;
	/** In the place of a year: {years}; and how a mean was made: {count} {years} */
	readonly meanOf: string;
	readonly ownCalculation: string;
	readonly meanFormula: string;
	/** Name of the note on the mean that decides the place, and the note: {years} {value} {place} */
	readonly notSame: string;
	readonly mean: string;
	/** Name and text of the note on the place, beside the mean that decides it: {place} */
	readonly place: string;
	readonly placeOfMean: string;
	/** What must stand beside a figure far from the others: {years} {reason} */
	readonly unusual: string;
	readonly reasons: Readonly<Record<Reason, string>>;
	readonly reasonNotes: Readonly<Record<Reason, string>>;
}

/** What the page of a measure tells the panel of its numbers, beside what it shows. */
export interface NumberFacts extends Pick<Indicator, 'unit' | 'per' | 'decimals' | 'kpi'> {
	readonly locale: Locale;
	/** Name of the measure and of its publisher, in the language. */
	readonly name: string;
	readonly publisher: string;
	/** ISO date of the data. */
	readonly release: string;
	/** Address of the page that keeps quoted figures; null while the release is not frozen. */
	readonly claims: string | null;
	/** Years of the mean that decides places, in words; null where none does. */
	readonly mean: string | null;
	/** The same years, ascending; empty where none does. */
	readonly meanYears: readonly number[];
	readonly words: NumberWords;
}
