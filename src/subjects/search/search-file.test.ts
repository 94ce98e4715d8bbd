import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SearchWord } from '../../tables/api/search-words.ts';
import { LOCALES } from '../../tables/locale.ts';
import { WORD_PAGES } from '../../tables/search-words.ts';
import { pageTitles } from './search-file.ts';
import { understand } from './understand.ts';
import { readVocabulary } from './vocabulary.fixture.ts';

const ROWS = Papa.parse<SearchWord>(readFileSync('data/search-words.csv', 'utf8').trim(), {
	header: true,
}).data;

describe.each(LOCALES)('the pages that a search finds (%s)', (locale) => {
	const titles = pageTitles(locale, ROWS);
	const root = locale === 'sv' ? '/' : '/en/';

	it('are all those that words stand for', () => {
		for (const id of WORD_PAGES) {
			expect(titles.find(({ href }) => href === `${root}${id}/`)?.called, id).toBeTruthy();
		}
	});

	it('are found by each of their words', () => {
		const vocabulary = readVocabulary(locale, titles);
		for (const { kind, id, language, word } of ROWS) {
			if (kind !== 'page' || language !== locale) continue;
			const found = understand(word, vocabulary).titles.map(({ href }) => href);
			expect(found, word).toContain(`${root}${id ?? ''}/`);
		}
	});
});
