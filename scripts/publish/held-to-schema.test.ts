import { describe, expect, it } from 'vitest';
import { Refusal } from '../run/refusal.ts';
import { heldToSchema } from './held-to-schema.ts';

const entry = { value: 4.2, years: [2022], quarter: 4, fund: 'none-known', fundStatus: null };
const need = (changed: object): unknown => ({ missbruk: { '0114': { ...entry, ...changed } } });
const kommun = 'api/v1/need.json: missbruk.0114';

describe('what will be published', () => {
	it('passes as it is where it fits', () => {
		const content = need({});
		expect(heldToSchema('need.json', content)).toBe(content);
	});

	it.each([
		[{ value: '4' }, `${kommun}.value: found "4", expected number`],
		// In JSON it would be null, which the field may be.
		[{ value: Number.NaN }, `${kommun}.value: found NaN, expected number`],
		[{ value: undefined }, `${kommun}.value: found nothing, expected number`],
		[{ quarter: 5 }, `${kommun}.quarter: found 5, expected one of 1|2|3|4`],
		[{ years: [2022, '2023'] }, `${kommun}.years.1: found "2023", expected number`],
		[{ rank: 1 }, `${kommun}: found the field "rank", expected none`],
	])('with %j is refused with the place, what was found and what was expected', (changed, told) => {
		const publish = (): unknown => heldToSchema('need.json', need(changed));
		expect(publish).toThrow(Refusal);
		expect(publish).toThrow(told);
		expect(publish).toThrow('or its schema in src/tables/api');
	});

	it.each([
		['need.json', { missbruk: { Ale: entry } }, 'missbruk.Ale: found', 'the four digits'],
		['changes.json', {}, 'the whole file: found {}', 'expected array'],
		['search-words.json', [{}], '0.kind: found nothing', 'one of "challenge"|"indicator"'],
		[
			'changes.json',
			[
				{
					release: '2026-11-28',
					reason: null,
					kind: 'corrected',
					indicator: 'a',
					code: '0114',
					year: 2020,
					before: { value: 'x' },
					after: null,
				},
			],
			'0.before: found {"value":"x"}',
			'expected number, or ',
		],
	])('%s tells of %j', (path, content, place, expected) => {
		const publish = (): unknown => heldToSchema(path, content);
		expect(publish).toThrow(`api/v1/${path}: ${place}`);
		expect(publish).toThrow(expected);
	});

	it('tells of the first faults and counts the rest', () => {
		const years = Array.from({ length: 12 }, String);
		expect(() => heldToSchema('need.json', need({ years }))).toThrow(
			/years\.4: .*\nand 7 more of the same file\n/,
		);
	});

	it('is refused where nobody has described it', () => {
		expect(() => heldToSchema('new.json', {})).toThrow(
			'api/v1/new.json: found no schema of it, expected one in src/tables/api.',
		);
	});
});
