import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Challenge } from '../../tables/challenge.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { readPlaces } from '../../steer/search/places.fixture.ts';
import type { SearchWord } from '../../tables/api/search-words.ts';
import { topicsOf } from './topics.ts';
import type { Titled, Vocabulary } from './understand.ts';

const text = (file: string): string =>
	readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');

/** What the search on a page understands, from `data/`, with some titles, for tests. */
export function readVocabulary(locale: Locale = 'sv', titles: readonly Titled[] = []): Vocabulary {
	const rows = Papa.parse<SearchWord>(text('search-words.csv').trim(), { header: true }).data;
	/* eslint-disable @typescript-eslint/consistent-type-assertions -- our own files, for tests */
	const challenges = JSON.parse(text('challenges.json')) as Challenge[];
	const indicators = JSON.parse(text('indicators.json')) as Indicator[];
	/* eslint-enable @typescript-eslint/consistent-type-assertions */
	return {
		topics: topicsOf(challenges, indicators, rows, locale),
		places: readPlaces(locale).filter(({ kind }) => kind !== 'group'),
		titles,
		money: new Set(rows.flatMap(({ kind, word }) => (kind === 'money' ? [word] : []))),
		passedOver: new Set(rows.flatMap(({ kind, word }) => (kind === 'passed-over' ? [word] : []))),
	};
}
