import { AMOUNTS, type BuyingPlace } from '../../../src/tables/buying.ts';
import type { ApiBuying } from '../../../src/tables/api/buying.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { words } from '../../../src/words/words.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** Between several things in one cell. */
const BETWEEN = ' | ';

/** For people: a row for each fact, with the words that were read and who says it. */
export function buyingTable(
	{ facts }: Pick<ApiBuying, 'facts'>,
	{ release, pageOf }: { readonly release: string; readonly pageOf: (id: string) => string },
	locale: Locale,
): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	const { steps, table } = words(locale).buyingWords;
	const placeOf = (place: BuyingPlace): string =>
		place === AMOUNTS ? table.facts : steps[place].name;
	return {
		heads: text.buying,
		rows: facts.map(({ id, places, said, phrase, source }) => [
			id,
			places.map(placeOf).join(BETWEEN),
			said[locale],
			phrase,
			source.publisher,
			source.title,
			source.year ?? text.notStated,
			source.url,
			pageOf(id),
			release,
		]),
	};
}

/** The limits of direct award, a row for each amount and the days that a source speaks of. */
export function limitTable({ limits }: Pick<ApiBuying, 'limits'>, locale: Locale): FileTable {
	const { kinds } = words(locale).buyingWords;
	return {
		heads: DOWNLOAD_WORDS[locale].limit,
		rows: limits.map(({ from, until, kind, amount, fact }) => [
			from,
			until,
			kinds[kind],
			amount,
			fact,
		]),
	};
}

/** For programs: the facts by the names of the API's fields. */
export const buyingValues = ({ facts }: Pick<ApiBuying, 'facts'>): FileTable => ({
	heads: [
		'id',
		'topic',
		'places',
		'weight',
		'said_sv',
		'said_en',
		'phrase_sv',
		'publisher',
		'source_title',
		'source_year',
		'source_url',
	],
	rows: facts.map(({ id, topic, places, weight, said, phrase, source }) => [
		id,
		topic,
		places.join(' '),
		weight,
		said.sv,
		said.en,
		phrase,
		source.publisher,
		source.title,
		source.year ?? '',
		source.url,
	]),
});
