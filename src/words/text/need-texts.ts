import type { Area } from '../../stats/area.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';
import { FUND_STATES } from '../../stats/money/need-choice.ts';
import type { NeedCount, NeedCounts, Tally } from '../../stats/money/need-count.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { plural } from './plural.ts';
import { roughNumber } from './rough-number.ts';

/** A sentence about some of a number of municipalities: the form depends on how many they are. */
export interface PartTexts {
	/** None of several. */
	readonly none: string;
	/** One of several: {all} */
	readonly one: string;
	/** Some of several: {count}, {all} */
	readonly some: string;
	/** All of several: {all} */
	readonly every: string;
	/** There is only one, and it is not counted. */
	readonly onlyNo: string;
	/** There is only one, and it is counted. */
	readonly onlyYes: string;
}

/** Words of the matrix, with {placeholders} that scripts fill in. */
export interface NeedTexts {
	/** Of a number of municipalities. {count} */
	readonly unit: string;
	/** {people} */
	readonly residents: string;
	/** {count} of {all}, in the table of areas */
	readonly of: string;
	/** Where an area has no municipality in the heavier quarter. */
	readonly nothing: string;
	/** {area}, {count} */
	readonly shown: string;
	readonly country: string;
	/** Added to what is shown. */
	readonly withoutEnded: string;
	/** Head of the last answer, when funds that have ended count and when they don't. */
	readonly noneKnown: { readonly all: string; readonly lasting: string };
	/** Where the municipalities are, after the word for them: {area} */
	readonly where: Readonly<Record<Place, string>>;
	/** Which of them are in the heavier quarter, after the word for them: {area}, {problem} */
	readonly heavier: Readonly<Record<Place, string>>;
	/** The same where there is only one. */
	readonly heavierOne: Readonly<Record<Place, string>>;
	/** What is looked for: a fund, any fund. */
	readonly fund: { readonly all: FundWords; readonly lasting: FundWords };
	/** How many have a fund aimed at what weighs heavily there: {where}, {aimed}, {anyAimed} */
	readonly aimed: PartTexts;
	/** How many have a known fund at all: {count}, {all} */
	readonly known: { readonly all: string; readonly lasting: string };
	/** How many of the heavier quarter have no known fund: {heavier} or {heavierOne}, {fund}, {any} */
	readonly unknown: PartTexts;
	/** Follows it: {people} in round figures, {year} */
	readonly lived: string;
	/** None is in the heavier quarter: {where}, {problem} */
	readonly nobody: string;
}

type Place = 'country' | Area['kind'];

interface FundWords {
	/** "a fund" */
	readonly fund: string;
	/** "any fund" */
	readonly any: string;
	/** "a fund that", and "any fund that" */
	readonly aimed: string;
	readonly anyAimed: string;
}

/** What the sentences speak of. */
export interface Spoken {
	readonly locale: Locale;
	readonly texts: NeedTexts;
	/** Null for the whole country. */
	readonly area: Pick<Area, 'kind' | 'name'> | null;
	readonly withoutEnded: boolean;
	/** The year that the residents are of. */
	readonly year: string;
}

function partText(part: number, all: number, texts: PartTexts): string {
	if (all === 1) return part === all ? texts.onlyYes : texts.onlyNo;
	if (part === 0) return texts.none;
	if (part === all) return texts.every;
	return plural(part, texts.one, texts.some);
}

const number = (value: number, locale: Locale): string => formatNumber(value, 0, locale);

/** What the placeholders stand for, apart from the numbers. */
function wordsOf({ texts, area, withoutEnded }: Spoken, problem: string): Record<string, string> {
	const values = { area: area?.name ?? '', problem };
	const place = area?.kind ?? 'country';
	return {
		problem,
		where: fill(texts.where[place], values),
		heavier: fill(texts.heavier[place], values),
		heavierOne: fill(texts.heavierOne[place], values),
		...texts.fund[withoutEnded ? 'lasting' : 'all'],
	};
}

/** How many municipalities have a known fund aimed at a problem that weighs heavily in that very place. */
export const aimedText = ({ aimed, municipalities }: NeedCounts, spoken: Spoken): string =>
	fill(partText(aimed, municipalities, spoken.texts.aimed), {
		count: number(aimed, spoken.locale),
		all: number(municipalities, spoken.locale),
		...wordsOf(spoken, ''),
	});

/** How many municipalities have a known fund, whatever it is aimed at. */
export const knownText = (
	{ known, municipalities }: NeedCounts,
	{ texts, locale, withoutEnded }: Spoken,
): string =>
	fill(texts.known[withoutEnded ? 'lasting' : 'all'], {
		count: number(known, locale),
		all: number(municipalities, locale),
	});

/**
 * In how many municipalities of the heavier quarter no fund is known, and who live there.
 *
 * @param problem the challenge's name as it stands within a sentence
 */
export function unknownText(row: NeedCount, problem: string, spoken: Spoken): string {
	const { texts, locale, year } = spoken;
	const all = row.heavier.municipalities;
	const { municipalities, people } = row.answers['none-known'];
	const values = wordsOf(spoken, problem);
	if (all === 0) return fill(texts.nobody, values);
	const said = fill(partText(municipalities, all, texts.unknown), {
		count: number(municipalities, locale),
		all: number(all, locale),
		...values,
	});
	if (municipalities === 0) return said;
	return `${said} ${fill(texts.lived, { people: roughNumber(people, locale), year })}`;
}

/** What is shown: the area with its size, and whether funds that have ended are left out. */
export function shownText({ municipalities }: NeedCounts, spoken: Spoken): string {
	const { texts, area, locale, withoutEnded } = spoken;
	const shown = fill(texts.shown, {
		area: area?.name ?? texts.country,
		count: number(municipalities, locale),
	});
	return withoutEnded ? `${shown} ${texts.withoutEnded}` : shown;
}

/** A tally as it stands in a cell: the number, its unit, and who live there; nothing on nobody. */
export const cellTexts = (
	{ municipalities, people }: Tally,
	texts: NeedTexts,
	locale: Locale,
): { readonly count: string; readonly unit: string; readonly people: string } => ({
	count: number(municipalities, locale),
	unit: fill(texts.unit, { count: municipalities }),
	people: municipalities === 0 ? '' : fill(texts.residents, { people: number(people, locale) }),
});

/** Municipalities of the heavier quarter with an answer, of all in it: "3 av 4". */
export const ofText = (
	{ answers, heavier }: NeedCount,
	state: FundState,
	{ of, nothing }: NeedTexts,
	locale: Locale,
): string =>
	heavier.municipalities === 0
		? nothing
		: fill(of, {
				count: number(answers[state].municipalities, locale),
				all: number(heavier.municipalities, locale),
			});

/** A part of a bar, in per cent of the room. */
export interface BarPart {
	readonly state: FundState;
	readonly from: number;
	readonly length: number;
}

/** The bar of a problem, answer by answer, all to one scale: the largest heavier quarter fills the room. */
export function barParts({ answers }: NeedCount, rows: readonly NeedCount[]): readonly BarPart[] {
	const most = Math.max(...rows.map(({ heavier }) => heavier.municipalities), 1);
	const share = (municipalities: number): number => Math.round((municipalities / most) * 1000) / 10;
	let before = 0;
	return FUND_STATES.map((state) => {
		const from = share(before);
		before += answers[state].municipalities;
		return { state, from, length: Math.round((share(before) - from) * 10) / 10 };
	});
}

/** Darkest shade of the grid of areas. */
const DARKEST = 4;

/**
 * How dark a cell of the grid of areas is, from 0 to 4: by the share of the area's municipalities that
 * are in the heavier quarter with the answer. Steps of a fifth, and the last from three fifths.
 *
 * @param of municipalities of the area
 */
export function heatOf({ answers }: NeedCount, state: FundState, of: number): number {
	return Math.min(DARKEST, Math.ceil((answers[state].municipalities / Math.max(of, 1)) * 5));
}
