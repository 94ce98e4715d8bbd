import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../stats/area.ts';
import { lettersByCode, placesByCode } from '../../stats/letter-by-code.ts';
import { packPlaces, unpackPlaces } from './packed-facts.ts';

const CODES = ['0114', '0580', '0581', '1480'];

describe('letters by code', () => {
	it('are in the order of the codes, whatever order those come in', () => {
		const placeOf = new Map([
			['1480', 0],
			['0114', 11],
			['0581', 1],
		]);
		const letters = lettersByCode(CODES.toReversed(), (code) => placeOf.get(code));
		expect(letters).toBe('b-10');
		expect(placesByCode(['0581', '1480', '0114', '0580'], letters)).toEqual([
			['0114', 11],
			['0581', 1],
			['1480', 0],
		]);
	});

	it('give back what was put in', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.string({ minLength: 4, maxLength: 4 }), fc.option(fc.nat(35))),
				(given) => {
					const codes = Object.keys(given);
					const letters = lettersByCode(codes, (code) => given[code] ?? undefined);
					const read = new Map(placesByCode(codes, letters));
					for (const code of codes) expect(read.get(code) ?? null).toBe(given[code]);
					expect(letters).toHaveLength(codes.length);
				},
			),
		);
	});

	it('are refused for a list longer than the letters', () => {
		expect(() => lettersByCode(['0114'], () => 36)).toThrow('place 36 in a list has no letter');
	});
});

describe('packed facts', () => {
	const area = (kind: Area['kind'], id: string, ...members: string[]): Area => ({
		id,
		kind,
		name: id,
		members,
	});
	const facts = {
		areas: [
			area('county', 'lan-01', '0114'),
			area('county', 'lan-14', '1480'),
			area('county', 'lan-05', '0580', '0581'),
			area('group', 'grupp-A1', '1480'),
			area('group', 'grupp-B3', '0114', '0580', '0581'),
		],
		searched: { texts: ['sökt på namn', 'inte sökt'], of: { '0114': 1, '0580': 0 } },
	};

	it('are the same facts when they are unpacked, in the same order', () => {
		expect(unpackPlaces(packPlaces(facts), CODES.toReversed())).toEqual(facts);
	});

	it('name no municipality', () => {
		const { areas, searched } = packPlaces(facts);
		expect(JSON.stringify({ areas, searched })).not.toMatch(/0114|0580|0581|1480/);
	});
});
