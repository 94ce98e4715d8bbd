import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import { formatAmount } from '../../words/text/amount.ts';
import type { ApiNationalFigure } from '../../tables/api.ts';
import type { ChallengeCount, Figure, HolderCount } from '../../stats/municipality/figure.ts';
import type { Piece } from '../../words/text/figure-text.ts';
import { formatNumber, formatValue, formatYear } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { seamsOf, withinSentence } from '../../words/text/listing.ts';

/** A figure on the country in its own unit, or in its publisher's words where it gave no number. */
function printNational({ value, unit }: ApiNationalFigure, locale: Locale): string {
	if (typeof value !== 'number') return value[locale];
	if (unit === 'SEK') return formatAmount(value, locale);
	if (unit === 'year') return formatYear(value);
	return formatNumber(value, 0, locale);
}

/** A figure as it stands in a text, with its unit. */
export function printFigure(figure: Figure, locale: Locale): string {
	switch (figure.kind) {
		case 'observation':
			return formatValue(figure.value, figure.indicator, locale);
		case 'holders':
			return formatNumber(figure.rows.length, 0, locale);
		case 'challenges':
			return formatNumber(figure.challenges.length, 0, locale);
		case 'need':
			return formatNumber(figure.value, figure.group === 'silhuett' ? 2 : 0, locale);
		case 'unnamed':
			return formatNumber(figure.value, 0, locale);
		case 'national':
			return printNational(figure.national, locale);
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

/** Names as in a sentence, each leading to its page: "Örebro (2023) och Södertälje (2018)". */
export function printNames(figure: HolderCount | ChallengeCount, locale: Locale): readonly Piece[] {
	const items =
		figure.kind === 'holders' ? holderItems(figure, locale) : challengeItems(figure, locale);
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
