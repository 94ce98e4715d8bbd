import type { EmbedName, MeasuredForm } from '../../stats/embed-name.ts';
import type { Locale, Localized } from '../../tables/locale.ts';
import type { OfferedMeasure, OfferedProblem } from './embed-choices.ts';

export interface BuilderMeasure extends OfferedMeasure {
	readonly name: Localized;
	/** The forms that it has. */
	readonly forms: readonly EmbedName[];
}

export interface BuilderProblem extends OfferedProblem {
	readonly name: Localized;
	/** The one that leads the problem first. */
	readonly measures: readonly BuilderMeasure[];
}

/** What the script of the page "Bädda in" is given. */
export interface BuilderFacts {
	readonly locale: Locale;
	/** Name of the site. */
	readonly site: string;
	/** Absolute address of the site's root in each language, without a slash at its end. */
	readonly roots: Readonly<Record<Locale, string>>;
	/** Address of the start page in each language, as a link has it: "/en/". */
	readonly paths: Readonly<Record<Locale, string>>;
	/** Absolute address of the script that fits heights. */
	readonly script: string;
	/** Names of the terms of a contract in the calculator's address, in its order. */
	readonly terms: readonly string[];
	/** The problems in the order of the site. */
	readonly problems: readonly BuilderProblem[];
	/** The frozen releases, the newest first, with the cards that are there now but not in them (`cardName`). */
	readonly releases: readonly { readonly date: string; readonly lacks: readonly string[] }[];
	readonly forms: Readonly<Record<Locale, Readonly<Record<EmbedName, string>>>>;
	/** {form}, {problem} */
	readonly notOffered: string;
	/** Of a measure with no years to draw a series of. {form}, {problem} */
	readonly tooFewYears: string;
	/** A municipality's years are there of the measure that leads a problem alone. {measure} */
	readonly leadAlone: string;
	/** {year} */
	readonly latestYear: string;
	/** What becomes of a year that is chosen, by the form of the card. {year} {latest} */
	readonly ofYear: Readonly<Record<MeasuredForm, string>>;
	/** What the card of a map of another state needs. */
	readonly ofState: string;
	/** That a card which is no map shows the whole country, where an area was chosen on its page. */
	readonly ofArea: string;
	/** What the card of chosen terms needs. */
	readonly ofTerms: string;
	/** {release} */
	readonly frozenNot: string;
}
