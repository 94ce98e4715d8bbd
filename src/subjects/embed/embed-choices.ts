import { flag, oneOf, type Choice } from '../../steer/choice.ts';
import type { Spec, SpecOf } from '../../steer/spec.ts';
import { LOCALES, type Locale } from '../../tables/locale.ts';
import type { MapState } from './map-state.ts';
import { askedTerms } from './asked-terms.ts';
import { EMBED_NAMES, isMeasured, type EmbedName } from '../../stats/embed-name.ts';

/** The widths that a card can be looked at in: a phone, a column of text, a whole page. */
export const EMBED_WIDTHS = ['320', '600', '1200'] as const;
export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

/** What a reader has chosen to embed. */
export interface EmbedView {
	readonly form: EmbedName;
	/** Id of a problem; null for those in which a municipality is worst off, on its card, and of a contract. */
	readonly problem: string | null;
	/** Id of a measure of the problem; null for the one that leads it, where the form takes no other. */
	readonly measure: string | null;
	/** Null for the latest. */
	readonly year: number | null;
	/** Code of the municipality: of its card, of years beside the country's, marked on a map; null for none. */
	readonly municipality: string | null;
	/** Id of the area in focus on a map; null for none. */
	readonly area: string | null;
	/** Whether a map has circles by population. */
	readonly circles: boolean;
	/** Which funds a map marks. */
	readonly funds: MapState['funds'];
	/** Terms of a contract, as the calculator's address has them; null for the worked example. */
	readonly terms: string | null;
	/** Pixels that the card is looked at in; the code is the same at all of them. */
	readonly width: EmbedWidth;
	readonly language: Locale;
	/** Date of the frozen release that is shown; null for the newest, whichever that is. */
	readonly release: string | null;
	/** Whether the code has the script that fits heights. */
	readonly script: boolean;
	/** Whether it is a still picture of the card, which the host keeps. */
	readonly still: boolean;
}

/** A measure that a card can be of. */
export interface OfferedMeasure {
	readonly id: string;
	/** Years that have values, ascending. */
	readonly years: readonly number[];
	/** The one that a card shows where none is chosen. */
	readonly latest: number;
}

export interface OfferedProblem {
	readonly id: string;
	/** The one that leads the problem first. */
	readonly measures: readonly OfferedMeasure[];
}

/** What can be chosen, the usual ones first. */
export interface EmbedOffer {
	readonly problems: readonly [OfferedProblem, ...OfferedProblem[]];
	readonly municipalities: readonly [string, ...string[]];
	/** Ids of the areas that can be in focus. */
	readonly areas: readonly string[];
	/** Names of the terms of a contract in the calculator's address. */
	readonly terms: readonly string[];
	/** Dates of the frozen releases. */
	readonly releases: readonly string[];
	/** Of the page. */
	readonly locale: Locale;
}

type Asked = Pick<EmbedView, 'form' | 'problem' | 'measure'>;

/** The measures that a form can be of with a problem, the usual one first; none where it takes none. */
const measuresOf = (
	{ form, problem }: Asked,
	problems: readonly OfferedProblem[],
): readonly OfferedMeasure[] =>
	isMeasured(form) ? (problems.find(({ id }) => id === problem)?.measures ?? []) : [];

/** The measure that a view is of; undefined where its form takes none. */
const measureOf = (
	view: Asked,
	problems: readonly OfferedProblem[],
): OfferedMeasure | undefined => {
	const measures = measuresOf(view, problems);
	return measures.find(({ id }) => id === view.measure) ?? measures[0];
};

/** The latest year is what is usual, however it is asked for. */
const yearOf = (measure: OfferedMeasure | undefined): Choice<number | null> => ({
	name: 'ar',
	usual: null,
	read: (text) => {
		const year = measure?.years.find((each) => String(each) === text);
		return year === measure?.latest && year !== undefined ? null : year;
	},
	write: (year) => String(year ?? ''),
});

/** As on the pages of maps, whose addresses lead here. */
const FUNDS = ['inga', 'riktade', 'alla'] as const;
const WRITTEN = new Map<string | boolean | null, string>([
	[true, 'befolkning'],
	['alla', ''],
	[false, ''],
	[null, ''],
]);

/** A state of a map: figures of other forms, whose pages have it too, are embedded without it. */
const ofMap = <Value extends string | boolean | null>(
	name: string,
	isRead: boolean,
	usual: Value,
	read: (text: string) => Value | undefined,
): Choice<Value> => ({
	name,
	usual,
	read: (text) => (isRead ? read(text) : usual),
	write: (value) => WRITTEN.get(value) ?? String(value),
});

/** Terms are asked for of a contract alone. */
const termsOf = (names: readonly string[], isContract: boolean): Choice<string | null> => ({
	name: 'villkor',
	usual: null,
	read: (text) => (isContract ? askedTerms(text, names) : undefined),
	write: (asked) => asked ?? '',
});

/** How the choices stand in the address, the same in both languages; a drawing is of one problem. */
export const embedSpec =
	({ problems, municipalities, areas, terms, releases, locale }: EmbedOffer): SpecOf<EmbedView> =>
	(view): Spec<EmbedView> => {
		const isPlace = view?.form === 'kommun';
		const isContract = view?.form === 'utfallskontrakt';
		const isMap = view === undefined || view.form === 'karta';
		/** An area that another form does not show is told of; the page of a contract and of a place has none. */
		const hasArea = !isPlace && !isContract;
		// Before a problem has been read, a measure is one of any.
		const all = problems.flatMap(({ measures }) => measures);
		const measures = view ? measuresOf(view, problems) : all;
		return {
			form: oneOf('form', EMBED_NAMES, 'karta'),
			problem: oneOf(
				'problem',
				isContract ? [] : problems.map(({ id }) => id),
				isPlace || isContract ? null : problems[0].id,
			),
			measure: oneOf(
				'indikator',
				measures.map(({ id }) => id),
				(view ? measures : problems[0].measures)[0]?.id ?? null,
			),
			year: yearOf(view && measureOf(view, problems)),
			municipality: oneOf('kommun', municipalities, isPlace ? municipalities[0] : null),
			area: ofMap<string | null>('omrade', hasArea, null, (text) =>
				areas.find((id) => id === text),
			),
			circles: ofMap<boolean>('vy', isMap, false, (text) => text === 'befolkning'),
			funds: ofMap<MapState['funds']>('fonder', isMap, 'alla', (text) =>
				FUNDS.find((each) => each === text),
			),
			terms: termsOf(terms, isContract),
			width: oneOf('bredd', EMBED_WIDTHS, '600'),
			language: oneOf('sprak', LOCALES, locale),
			release: oneOf('utgava', releases, null),
			script: flag('hojd', 'skript'),
			still: flag('som', 'bild'),
		};
	};

/**
 * What follows from a choice: a drawing is of a problem, a municipality's card can be of all, and a contract is
 * of none; a measure is one of its problem's, and only the map is of a year.
 */
export function followChoice(
	next: EmbedView,
	{ problems, municipalities }: Pick<EmbedOffer, 'problems' | 'municipalities'>,
): EmbedView {
	const isPlace = next.form === 'kommun';
	const problem =
		next.form === 'utfallskontrakt'
			? null
			: isPlace
				? next.problem
				: (next.problem ?? problems[0].id);
	const measure = measureOf({ ...next, problem }, problems);
	const isThere = next.form === 'karta' && next.year !== measure?.latest;
	return {
		...next,
		problem,
		measure: measure?.id ?? null,
		year: next.year !== null && isThere && measure?.years.includes(next.year) ? next.year : null,
		municipality: isPlace ? (next.municipality ?? municipalities[0]) : next.municipality,
		...(next.form === 'karta' ? {} : { area: null, circles: false, funds: 'alla' }),
		terms: next.form === 'utfallskontrakt' ? next.terms : null,
	};
}
