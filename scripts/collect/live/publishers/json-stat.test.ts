import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, codesOf, jsonStatOf } from './json-stat.ts';
import { dataset, indexed } from './json-stat.fixture.ts';

describe('a dataset of JSON-stat', () => {
	// SCB, TAB6640, 2025, recorded by atlas290 in 2026-09: six of its 290 municipalities, net migration.
	const recorded = JSON.stringify(
		dataset(
			{
				Region: indexed('0114', '0115', '0140', '0180', '2482', '2584'),
				Alder: indexed('tot'),
				Kon: indexed('TotSa'),
				ContentsCode: indexed('00000868'),
				Tid: indexed('2025'),
			},
			[38, 148, 0, -1753, -2628, 66],
		),
	);

	it('is read by the places of its codes and not by the order of its keys', () => {
		const found: unknown = JSON.parse(recorded);
		const stat = jsonStatOf(found, 'x');
		// The trap: JavaScript puts "2482" and "2584" before "0114".
		expect(Object.keys(stat.dimension['Region']?.category.index ?? {})[0]).toBe('2482');
		expect(cellsOf(stat, 'x').map(({ at, value }) => [at['Region'], value])).toEqual([
			['0114', 38],
			['0115', 148],
			['0140', 0],
			['0180', -1753],
			['2482', -2628],
			['2584', 66],
		]);
	});

	// SCB, TAB1169, recorded by atlas290 in 2026-09: houses sold in Bjurholm, which was formed in 1983.
	it('has nothing where the value is null, whatever its status says', () => {
		const stat = jsonStatOf(
			{
				...dataset({ Region: indexed('2403'), Tid: indexed('1981', '1982', '1983') }, [
					null,
					null,
					5,
				]),
				status: { '0': '..', '1': '..', '2': 'a note' },
			},
			'x',
		);
		expect(cellsOf(stat, 'x').map(({ value }) => value)).toEqual([null, null, 5]);
	});

	it.each<[string, unknown, RegExp]>([
		['another class', { class: 'collection' }, /no JSON-stat dataset \(class/],
		['a value as text', { ...dataset({ Tid: indexed('2025') }, []), value: ['1'] }, /\(value\.0/],
		[
			'a size that is not that of its codes',
			{ ...dataset({ Tid: indexed('2024', '2025') }, [1]), size: [1] },
			/2 codes of "Tid", expected 1/,
		],
		[
			'two codes in one place',
			dataset({ Tid: { '2024': 0, '2025': 0 } }, [1, 2]),
			/1 codes of "Tid", expected 2/,
		],
		[
			'an error',
			{ type: 'Parameter error', title: 'Non-existent table', status: 404 },
			/no JSON-stat dataset/,
		],
	])('is refused with %s', (_, found, message) => {
		expect(() => jsonStatOf(found, 'x')).toThrow(message);
	});

	it('is refused where values are lacking', () => {
		const stat = jsonStatOf(dataset({ Tid: indexed('2024', '2025') }, [1]), 'x');
		expect(() => cellsOf(stat, 'x')).toThrow('x: found 1 values, expected 2 (2)');
	});

	it('gives every cell the value of its place, for any codes in any order', () => {
		const names = fc.uniqueArray(fc.stringMatching(/^\d{1,4}$/), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(names, names, fc.integer(), (regions, years, seed) => {
				const value = regions.flatMap((_, r) => years.map((__, y) => seed + r * 100 + y));
				const text = JSON.stringify(
					dataset({ Region: indexed(...regions), Tid: indexed(...years) }, value),
				);
				const stat = jsonStatOf(JSON.parse(text), 'x');
				expect(codesOf(stat, 'Region')).toEqual(regions);
				for (const { at, value: found } of cellsOf(stat, 'x')) {
					const [r, y] = [regions.indexOf(at['Region'] ?? ''), years.indexOf(at['Tid'] ?? '')];
					expect(found).toBe(seed + r * 100 + y);
				}
			}),
		);
	});

	it('of any shape at all is read or refused in a sentence', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (given) => {
				expect(() => jsonStatOf(given, 'x')).toThrow(/^x: found /);
			}),
		);
	});
});
