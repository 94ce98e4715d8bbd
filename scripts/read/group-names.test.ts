import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/words/text/letters.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { readGroupNames } from './group-names.ts';

const read = (...rows: string[]) =>
	readGroupNames(
		'n.csv',
		['traits,name_sv,name_en', ...rows].join('\n'),
		new Set(['missbruk', 'lokal-service']),
	);

describe('names of groups', () => {
	test('go by what sets the group apart', () => {
		expect(read('lokal-service heavier;missbruk lighter,Långt bort,Far away')).toEqual([
			{
				traits: [
					{ challenge: 'lokal-service', end: 'heavier' },
					{ challenge: 'missbruk', end: 'lighter' },
				],
				name: { sv: 'Långt bort', en: 'Far away' },
			},
		]);
	});

	test.each([
		['droger heavier,A,B', 'n.csv:2: traits: found "droger heavier"'],
		['missbruk higher,A,B', 'n.csv:2: traits: found "missbruk higher"'],
		['missbruk heavier lighter,A,B', 'n.csv:2: traits: found "missbruk heavier lighter"'],
		['missbruk heavier;,A,B', 'n.csv:2: traits: found ""'],
		['missbruk heavier,,B', 'n.csv:2: name_sv'],
	])('%s is refused', (row, message) => {
		expect(() => read(row)).toThrow(message);
	});

	test('one name for each: the same traits in another order are the same', () => {
		expect(() =>
			read(
				'missbruk heavier;lokal-service heavier,A,B',
				'lokal-service heavier;missbruk heavier,C,D',
			),
		).toThrow('n.csv:3: traits: found "lokal-service heavier;missbruk heavier", which have a name');
	});
});

describe('the names that an editor has given', () => {
	const rowsOf = (file: string): Record<string, string>[] =>
		Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8'), {
			header: true,
			skipEmptyLines: true,
		}).data;
	const searchWords = rowsOf('search-words.csv').filter(({ kind }) => kind === 'challenge');
	const names = readGroupNames(
		'data/group-names.csv',
		readFileSync('data/group-names.csv', 'utf8'),
		new Set(searchWords.map(({ id = '' }) => id)),
	);

	test('are of nothing that is not in their key: no other problem', () => {
		for (const { traits, name } of names) {
			const own = new Set(traits.map(({ challenge }) => challenge));
			for (const locale of LOCALES) {
				const others = searchWords.filter(
					({ id = '', language }) => language === locale && !own.has(id),
				);
				const within = ` ${lettersOf(name[locale])} `;
				const found = others.filter(({ word }) => within.includes(` ${word} `));
				expect(found, name[locale]).toEqual([]);
			}
		}
	});

	test('are not those of another division: what kind of place it is no trait says', () => {
		const kinds: Readonly<Record<string, readonly string[]>> = {
			sv: ['stad', 'städer', 'storstad', 'storstäder', 'pendlingskommun', 'landsbygd', 'tätort'],
			en: ['city', 'cities', 'town', 'commuter', 'commuting', 'rural'],
		};
		for (const { name } of names) {
			for (const locale of LOCALES) {
				const found = lettersOf(name[locale])
					.split(' ')
					.filter((word) => kinds[locale]?.some((kind) => word.startsWith(kind)));
				expect(found, name[locale]).toEqual([]);
			}
		}
	});
});
