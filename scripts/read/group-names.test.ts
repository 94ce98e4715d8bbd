import { describe, expect, test } from 'vitest';
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
