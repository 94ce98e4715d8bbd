import { address } from '../words/address.ts';
import { words } from '../words/words.ts';
import { formatAmount } from '../words/text/amount.ts';
import { capitalise } from '../words/text/capitalise.ts';
import type { ApiNationalFigure } from '../tables/api.ts';
import type {
	ChallengeCount,
	Figure,
	HolderCount,
	NeedFigure,
	SpreadFigure,
} from '../stats/municipality/figure.ts';
import { changeUnit } from '../words/text/change-text.ts';
import type { Piece } from '../words/text/figure-text.ts';
import { formatNumber, formatValue, formatYear } from '../words/text/format.ts';
import type { Locale } from '../tables/locale.ts';
import { seamsOf, withinSentence } from '../words/text/listing.ts';
import type { FigureReference } from './find-figure.ts';

/** How a count is printed: in figures, or in letters. */
type PrintCount = (count: number) => string;

/** A figure on the country in its own unit, or in its publisher's words where it gave no number. */
function printNational(
	{ value, unit }: ApiNationalFigure,
	locale: Locale,
	printCount: PrintCount,
): string {
	if (typeof value !== 'number') return value[locale];
	if (unit === 'SEK') return formatAmount(value, locale);
	if (unit === 'year') return formatYear(value);
	return printCount(value);
}

/** Whole per cent, two decimals of a silhouette, or a count. */
function printNeed({ group, value }: NeedFigure, locale: Locale, printCount: PrintCount): string {
	if (group === 'silhuett') return formatNumber(value, 2, locale);
	return group === 'sma-andel' || group === 'stora-andel'
		? formatValue(value, { unit: '%', per: null, decimals: 0 }, locale)
		: printCount(value);
}

/** A distance between two values: of percentages it is in percentage points. */
const printSpread = ({ value, indicator }: SpreadFigure, locale: Locale): string =>
	`${formatNumber(value, indicator.decimals, locale)}\u00a0${changeUnit({ ...indicator, per: null }, locale)}`.trim();

/** A figure as it stands in a text, with its unit. */
export function printFigure(
	figure: Figure,
	locale: Locale,
	printCount: PrintCount = (count) => formatNumber(count, 0, locale),
): string {
	switch (figure.kind) {
		case 'observation':
			return formatValue(figure.value, figure.indicator, locale);
		case 'holders':
			return printCount(figure.rows.length);
		case 'challenges':
			return printCount(figure.challenges.length);
		case 'need':
			return printNeed(figure, locale, printCount);
		case 'spread':
			return printSpread(figure, locale);
		case 'unnamed':
			return printCount(figure.value);
		case 'national':
			return printNational(figure.national, locale, printCount);
	}
}

/** A name in an enumeration, and what is said of it in brackets. */
interface Item {
	readonly text: string;
	readonly href: string;
	readonly aside: string | null;
}

const collator = new Intl.Collator('sv-SE');

/** Holders by name; where they are grouped by status, by its year, newest first. */
function holderItems({ status, rows }: HolderCount, locale: Locale): readonly Item[] {
	const { undated } = words(locale).funds;
	const year = (row: (typeof rows)[number]): number => (status ? (row.statusYear ?? 0) : 0);
	return rows
		.toSorted((a, b) => year(b) - year(a) || collator.compare(a.name, b.name))
		.map((row) => ({
			text: row.name,
			href: address(`/fonder/${row.id}/`, locale),
			aside: status ? String(row.statusYear ?? undated) : null,
		}));
}

const challengeItems = ({ aim, challenges }: ChallengeCount, locale: Locale): readonly Item[] =>
	challenges.map(({ challenge: { id, name }, holders }) => ({
		text: withinSentence(name[locale]),
		href: address(`/utmaningar/${id}/`, locale),
		aside: aim === 'med-fond' ? formatNumber(holders, 0, locale) : null,
	}));

/** Municipalities by name, in the alphabet's order. */
const municipalityItems = ({ named }: NeedFigure, locale: Locale): readonly Item[] =>
	(named ?? [])
		.toSorted((a, b) => collator.compare(a.name, b.name))
		.map(({ name, slug }) => ({
			text: name,
			href: address(`/kommuner/${slug}/`, locale),
			aside: null,
		}));

function itemsOf(figure: HolderCount | ChallengeCount | NeedFigure, locale: Locale) {
	switch (figure.kind) {
		case 'holders':
			return holderItems(figure, locale);
		case 'challenges':
			return challengeItems(figure, locale);
		case 'need':
			return municipalityItems(figure, locale);
	}
}

/** Names as in a sentence, each leading to its page: "Örebro (2023) och Södertälje (2018)". */
function printNames(
	figure: HolderCount | ChallengeCount | NeedFigure,
	locale: Locale,
): readonly Piece[] {
	const items = itemsOf(figure, locale);
	if (items.length === 0) return [{ text: words(locale).analysis.none, href: null }];
	const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, href: null }]);
	const names = items.map(({ text }) => text);
	const seams = seamsOf(names, locale);
	return items.flatMap(({ text, href, aside }, index) => [
		...plain(seams[index] ?? ''),
		{ text, href },
		...plain(aside === null ? '' : ` (${aside})`),
	]);
}

/**
 * What stands in a mark's place: the names that it asks for, or the figure, a small one in letters where it
 * asks for that.
 *
 * @param href where the figure leads; null where nowhere
 */
export function printMark(
	{ form }: FigureReference,
	figure: Figure,
	href: string | null,
	locale: Locale,
): readonly Piece[] {
	const hasNames =
		figure.kind === 'holders' || figure.kind === 'challenges' || figure.kind === 'need';
	if (form === 'namn' && hasNames) return printNames(figure, locale);
	if (form === null) return [{ text: printFigure(figure, locale), href }];
	const { inWords } = words(locale).analysis;
	const text = printFigure(figure, locale, (count) => {
		const letters = inWords(count);
		return letters === String(count) ? formatNumber(count, 0, locale) : letters;
	});
	return [{ text: form === 'Ord' ? capitalise(text, locale) : text, href }];
}
