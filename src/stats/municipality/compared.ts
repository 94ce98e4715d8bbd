import type { DatedValue } from './challenge-finding.ts';
import type { Break, Indicator } from '../indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Quarter } from '../quarter.ts';
import type { UnusualYear } from '../unusual.ts';
import type { Value } from '../../tables/value.ts';

/**
 * `jamfor/<code>.json`: a municipality as the page that compares shows it. 0.8 kB each, where the
 * figures of all municipalities are 232 and the need levels 24 more (Brotli, 2026-11-29).
 */
export interface Compared {
	readonly code: string;
	readonly name: string;
	readonly slug: string;
	/** Codes of the municipalities to take beside it, those most like it first. */
	readonly beside: Readonly<Record<Beside, readonly string[]>>;
	/** One for each challenge, in the order of the site. */
	readonly problems: readonly ComparedProblem[];
}

/** What a press can take: the most similar, those that share a border, those of the same county. */
export const BESIDES = ['similar', 'neighbours', 'county'] as const;
export type Beside = (typeof BESIDES)[number];

/** A challenge in one municipality. Values have every digit that the source has. */
export interface ComparedProblem {
	/** In the latest year. */
	readonly value: Value;
	/** The last value before that year, where the year has none; null otherwise. */
	readonly previous: DatedValue | null;
	/** Of the years that are shown or that decide the place: those far from the others, and why. */
	readonly unusual: readonly UnusualYear[];
	/** By the value that decides the place, 1 being the biggest problem; null without one. */
	readonly place: number | null;
	readonly quarter: Quarter | null;
	/** The value that decides the place, rounded as it is shown; null without one. */
	readonly decisive: number | null;
	/** Where that value stands on the strip of all, in its units; null without one. */
	readonly at: number | null;
	/** Median of the most similar municipalities: of the latest year, and on the strip. */
	readonly alike: { readonly value: number | null; readonly at: number | null };
	/** A value for each of the years drawn, rounded as it is shown; null where there is none. */
	readonly line: readonly (number | null)[];
}

/** What the rows of the page have in common for all municipalities. */
export interface CompareProblem extends Pick<Indicator, 'unit' | 'decimals'> {
	/** Id of the challenge. */
	readonly id: string;
	/** What is shared, as it stands in a sentence: "ekonomiskt bistånd". */
	readonly phrase: string;
	/** Id of the measure that leads it. */
	readonly indicator: string;
	/** The year of its values. */
	readonly latest: number;
	readonly ranked: boolean;
	/** First and last year of the mean that decides places; null where the year's value does, or nothing. */
	readonly meanOf: readonly [first: number, last: number] | null;
	/** Years that are drawn, with the country's values in them. */
	readonly years: readonly number[];
	readonly national: readonly (number | null)[];
	readonly breaks: readonly Pick<Break, 'year' | 'kind'>[];
	/** Lowest and highest value of the small lines. */
	readonly domain: readonly [number, number];
}

/** What the script of the page needs and cannot read from what the server drew. */
export interface CompareFacts {
	readonly locale: Locale;
	/** Codes that are compared when the address says nothing. */
	readonly example: readonly string[];
	/** Address of the municipalities' pages: "/en/kommuner/". */
	readonly pages: string;
	readonly problems: readonly CompareProblem[];
	readonly texts: CompareTexts;
}

/** Texts with {placeholders}; lists by number have a text for each from the first number on. */
export interface CompareTexts {
	/** Counts of problems, from none to twelve. */
	readonly counts: readonly string[];
	/** All of those compared, by how many they are, from one; {name} is the first. With the verb of the finding. */
	readonly all: readonly string[];
	/** The same where it is none of the problems. */
	readonly noneAll: readonly string[];
	/** {count}, {of}, {all}, {list} */
	readonly shared: string;
	/** The same where there are too many to name in one sentence, and how they are named: {count}, {list}. */
	readonly sharedMany: string;
	readonly sharedList: string;
	/** {of}, {all} */
	readonly sharedNone: string;
	/** {list} of each one's own count: the first and the others, {name} and {count}. */
	readonly apart: string;
	readonly apartFirst: string;
	readonly apartOther: string;
	/** {count} of problems that none of them is heavily hit by. */
	readonly noneOf: string;
	/** {name}, {list} of problems in which it has too few years to be placed. */
	readonly unplaced: string;
	/** Heads of the groups: by how many are compared, from one, and how many of them are in the quarter. */
	readonly groups: readonly (readonly string[])[];
	readonly groupOpen: readonly string[];
	readonly groupUnranked: string;
	/** {place} */
	readonly place: string;
	readonly tooFew: string;
	/** {year}, {value} */
	readonly previous: string;
	/** {name}, {years}, {phrase}, {reason} */
	readonly unusual: string;
	readonly reasons: Readonly<Record<string, string>>;
	/** {name} */
	readonly alike: string;
	readonly alikeNote: string;
	readonly remove: string;
	readonly documentTitle: string;
	/** What stands over the table, by whether anything has been chosen. */
	readonly example: string;
	readonly one: string;
	/** {name}, {there} */
	readonly refused: Readonly<Record<'there' | 'full', string>>;
	/** {list} */
	readonly repeated: string;
	readonly beyond: string;
	/** {values} */
	readonly unknown: string;
	/** {count} of neighbours or of the county's, itself among them; by kind. */
	readonly besides: Readonly<Record<'similar' | 'neighbours' | 'county', string>>;
	/** {name}, {count}: those to choose among. */
	readonly among: Readonly<Record<'similar' | 'neighbours' | 'county', string>>;
	readonly loading: string;
	readonly failed: string;
	/** {names}, said when a comparison is shown. */
	readonly shown: string;
}
