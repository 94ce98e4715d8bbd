import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { findPlaces } from './place-search.ts';
import { readPlaces } from './places.fixture.ts';

const places = readPlaces();
const found = (typed: string): string[] => findPlaces(places, typed).map(({ name }) => name);

describe('findPlaces', () => {
	it('finds a municipality without its dots, in any case, from its beginning', () => {
		expect(found('Angelholm')).toEqual(['Ängelholm']);
		expect(found('angelh')).toEqual(['Ängelholm']);
		expect(found('  MALUNG  sälen ')).toEqual(['Malung-Sälen']);
	});

	it('puts letters as typed first: beginnings before middles, equals in Swedish order', () => {
		expect(found('ö').slice(0, 4)).toEqual(['Öckerö', 'Ödeshög', 'Örebro', 'Örebro län']);
		expect(found('ö').indexOf('Öckerö')).toBeLessThan(found('ö').indexOf('Borgholm'));
		expect(found('väs').slice(0, 3)).toEqual([
			'Västerbottens län',
			'Västernorrlands län',
			'Västervik',
		]);
	});

	it('tells a name from the same name with dots', () => {
		expect(found('habo')).toEqual(['Habo', 'Håbo']);
		expect(found('håbo')).toEqual(['Håbo', 'Habo']);
	});

	it('gives a county by its name, and then the municipalities in it', () => {
		const [first, ...rest] = findPlaces(places, 'skåne');
		expect(first).toMatchObject({ kind: 'county', id: 'lan-12', name: 'Skåne län' });
		// 33 municipalities since 1977.
		expect(rest).toHaveLength(33);
		expect(rest.every(({ county }) => county === 'Skåne län')).toBe(true);
		expect(found('uppsala län').slice(0, 2)).toEqual(['Uppsala län', 'Enköping']);
	});

	it('gives the municipality before the county that is named after it', () => {
		expect(found('uppsala')).toEqual(['Uppsala', 'Uppsala län']);
		expect(found('Gotland').slice(0, 2)).toEqual(['Gotland', 'Gotlands län']);
	});

	it('finds groups of municipalities', () => {
		expect(findPlaces(places, 'storst')).toMatchObject([
			{ kind: 'group', id: 'grupp-A1' },
			{ kind: 'group', id: 'grupp-A2' },
		]);
	});

	it('finds a municipality by its code, and a county by its own', () => {
		expect(found('0581')).toEqual(['Norrköping']);
		expect(found('098')).toEqual(['Gotland']);
		expect(found('09')).toEqual(['Gotlands län', 'Gotland']);
		expect(found('9999')).toEqual([]);
	});

	it('finds places as they are spoken of', () => {
		expect(found('Ängelholms kommun')).toEqual(['Ängelholm']);
		expect(found('Ängelholm kommun')).toEqual(['Ängelholm']);
		expect(found('Ängelholms')).toEqual(['Ängelholm']);
		expect(found('Falu kommun')).toEqual(['Falun']);
		expect(found('Stockholms stad')).toEqual(['Stockholm']);
		expect(found('Ronneby Municipality')).toEqual(['Ronneby']);
		expect(found('Region Gotland').slice(0, 2)).toEqual(['Gotlands län', 'Gotland']);
		expect(found('Region Stockholm').slice(0, 2)).toEqual(['Stockholms län', 'Stockholm']);
		expect(found('Västra Götalandsregionen')[0]).toBe('Västra Götalands län');
	});

	it('finds nothing for nothing, and for what no name holds', () => {
		expect(found('   ')).toEqual([]);
		expect(found('xyz')).toEqual([]);
		expect(found('<img src=x onerror=alert(1)>')).toEqual([]);
		expect(found('kommunx')).toEqual([]);
		expect(found('län')[0]).toMatch(/ län$/);
	});

	it('puts a place first for its own name, and finds it for its folded name', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), (place) => {
				expect(findPlaces(places, place.name)[0]).toBe(place);
				expect(findPlaces(places, ` ${place.name.toUpperCase()} `)[0]).toBe(place);
				expect(findPlaces(places, fold(place.name))).toContain(place);
			}),
		);
	});

	it('finds a municipality for every beginning of its name, and for the name with "kommun"', () => {
		const municipalities = places.filter(({ kind }) => kind === 'municipality');
		fc.assert(
			fc.property(fc.constantFrom(...municipalities), fc.nat(30), (place, length) => {
				expect(findPlaces(places, place.name.slice(0, 1 + length))).toContain(place);
				expect(findPlaces(places, `${place.name} kommun`)[0]).toBe(place);
			}),
		);
	});

	it('gives no place twice, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				const ids = findPlaces(places, typed).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});
});
