import type { ShownMeasure } from '../indicator/explorer-facts.ts';
import type { Locale } from '../../tables/locale.ts';
import type { NamedPlacesFacts } from '../../stats/places-facts.ts';
import { placesOf } from '../../steer/search/place-search.ts';
import type { Titled, Topic, Vocabulary } from './understand.ts';
import type { Reason } from '../../tables/value.ts';

/** An indicator as the search knows it. */
export interface SearchIndicator extends ShownMeasure {
	/** Years that have values, ascending, and the one that is shown first. */
	readonly years: readonly number[];
	readonly latest: number;
	/** Whether we computed it. */
	readonly own: boolean;
}

/** A challenge as the search knows it: what its page offers. */
export interface SearchChallenge {
	readonly id: string;
	/** Ids, the lead first. */
	readonly indicators: readonly string[];
	readonly hasTargets: boolean;
}

/** What a hit is. */
export type HitKind =
	| 'challenge'
	| 'indicator'
	| 'municipality'
	| 'county'
	| 'money'
	| 'fund'
	| 'model'
	| 'analysis'
	| 'page';

/** Words that the search writes, with {placeholders} to fill in. */
export interface SearchTexts {
	readonly kinds: Readonly<Record<HitKind, string>>;
	readonly reasons: Readonly<Record<Reason, string>>;
	readonly understood: string;
	/** Before the chosen part: "problem", "kommun". */
	readonly problem: string;
	readonly place: string;
	readonly year: string;
	/** Offered in place of a part: to leave it out. */
	readonly any: string;
	/** {words} */
	readonly unknown: string;
	readonly list: string;
	/** {count} */
	readonly hits: string;
	readonly empty: string;
	readonly hint: string;
	readonly keys: string;
	readonly rules: string;
	/** {indicator} {place} {year} */
	readonly figure: string;
	/** {value} */
	readonly country: string;
	/** {place} {of} */
	readonly rank: string;
	/** {place} {of} {years} */
	readonly rankOfMean: string;
	/** {asked} {year} */
	readonly nearest: string;
	readonly own: string;
	/** {year} {reason} */
	readonly unusual: string;
	/** {year} */
	readonly onMap: string;
	readonly toPage: string;
	readonly allProblems: string;
	/** {count} */
	readonly municipalities: string;
	readonly wholeCountry: string;
	/** {area} */
	readonly areaOnMap: string;
	/** {challenge} */
	readonly needAndFunds: string;
	/** {names} */
	readonly compare: string;
}

/** What the search of a language is made of: one file, fetched when a field gets focus. */
export interface SearchFacts extends NamedPlacesFacts {
	readonly locale: Locale;
	/** Address of the start page, which all others begin with. */
	readonly root: string;
	readonly topics: readonly Topic[];
	readonly challenges: readonly SearchChallenge[];
	readonly indicators: readonly SearchIndicator[];
	/** By municipality code, its name in the address of its page. */
	readonly slugs: Readonly<Record<string, string>>;
	readonly titles: readonly Titled[];
	readonly money: readonly string[];
	readonly passedOver: readonly string[];
	readonly words: SearchTexts;
}

/** What the search understands. */
export const vocabularyOf = (facts: SearchFacts): Vocabulary => ({
	topics: facts.topics,
	places: placesOf(new Map(Object.entries(facts.names)), facts.areas, facts.otherNames),
	titles: facts.titles,
	money: new Set(facts.money),
	passedOver: new Set(facts.passedOver),
});
