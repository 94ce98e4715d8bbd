import { describe, expect, test } from 'vitest';
import { readSourceLanguages, withLanguage, withLanguages } from './source-languages.ts';

const ENGLISH = 'https://example.org/en';
const read = (...rows: string[]) =>
	readSourceLanguages(
		'l.csv',
		['url,language,title_language', ...rows].join('\n'),
		new Set([ENGLISH, 'https://example.org/sv']),
	);

describe('languages of sources', () => {
	test('are told of the sources that have a row, and of no others', () => {
		const languages = read(`${ENGLISH},en,sv`);
		const [english, swedish] = withLanguage(
			[{ source: { url: ENGLISH } }, { source: { url: 'https://example.org/sv' } }],
			languages,
		);
		expect(english?.source).toEqual({ url: ENGLISH, language: 'en', titleLanguage: 'sv' });
		expect(swedish?.source).toEqual({ url: 'https://example.org/sv' });
		const [fund] = withLanguages([{ sources: [{ url: ENGLISH }] }], languages);
		expect(fund?.sources).toEqual([{ url: ENGLISH, language: 'en', titleLanguage: 'sv' }]);
	});

	test.each([
		['https://example.org/other,en,en', 'l.csv:2: url: found "https://example.org/other"'],
		[`${ENGLISH},sv,sv`, 'l.csv:2: language: found "sv" for both'],
		[`${ENGLISH},xx,en`, 'l.csv:2: language: found "xx"'],
		[`${ENGLISH},en,en\n${ENGLISH},en,sv`, 'l.csv:3: '],
	])('are refused where a row says nothing: %s', (row, message) => {
		expect(() => read(row)).toThrow(message);
	});
});
