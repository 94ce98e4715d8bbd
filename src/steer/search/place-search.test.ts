import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fold } from '../../stats/fold.ts';
import { LOCALES } from '../../tables/locale.ts';
import { findPlaces, foundIds } from './place-search.ts';
import { readPlaces } from './places.fixture.ts';

const places = readPlaces();
const english = readPlaces('en');
const municipalities = places.filter(({ kind }) => kind === 'municipality');
const found = (typed: string): string[] => findPlaces(places, typed).map(({ name }) => name);
const best = (typed: string): string | undefined => found(typed)[0];

describe('findPlaces', () => {
	it('finds a municipality without its dots, in any case, from its beginning', () => {
		expect(found('Angelholm')).toEqual(['Ängelholm']);
		expect(found('angelh')).toEqual(['Ängelholm']);
		expect(found('  MALUNG  sälen ')).toEqual(['Malung-Sälen']);
	});

	it('takes dots and rings that were typed at their word', () => {
		expect(found('ö').slice(0, 4)).toEqual(['Öckerö', 'Ödeshög', 'Örebro', 'Örebro län']);
		expect(found('ö')).not.toContain('Borgholm');
		expect(found('rö')).not.toContain('Ronneby');
		expect(found('håbo')).toEqual(['Håbo']);
	});

	it('overlooks dots in the wrong places where nothing else answers', () => {
		expect(found('kälmar')).toEqual(['Kalmar', 'Kalmar län']);
		expect(found('Rönneby')).toEqual(['Ronneby']);
	});

	it('puts beginnings before middles, letters as typed before others, equals in Swedish order', () => {
		expect(found('habo')).toEqual(['Habo', 'Håbo']);
		expect(found('väs').slice(0, 3)).toEqual([
			'Västerbottens län',
			'Västernorrlands län',
			'Västervik',
		]);
		expect(found('väsby')).toEqual(['Upplands Väsby']);
		expect(found('o').indexOf('Osby')).toBeLessThan(found('o').indexOf('Örebro'));
		expect(found('o').indexOf('Örebro')).toBeLessThan(found('o').indexOf('Borgholm'));
		expect(found('holm').indexOf('Hässleholm')).toBeGreaterThanOrEqual(0);
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
		expect(findPlaces(places, 'storst').slice(0, 2)).toMatchObject([
			{ kind: 'group', id: 'grupp-A1' },
			{ kind: 'group', id: 'grupp-A2' },
		]);
		// Stockholm, Göteborg, Malmö: a list that is searched for the one group has them.
		expect([...(foundIds(places, 'storstäder') ?? [])].sort()).toEqual([
			'0180',
			'1280',
			'1480',
			'grupp-A1',
		]);
	});

	it('finds just the municipalities of several codes, as an address has them', () => {
		expect(found('0581 0580')).toEqual(['Linköping', 'Norrköping']);
		expect(found('0581, 0580')).toEqual(['Linköping', 'Norrköping']);
		// A code that none has finds none, and parts of codes are no codes.
		expect(found('0581 9999')).toEqual(['Norrköping']);
		expect(found('058 05')).toEqual([]);
	});

	it('finds a municipality by its code, and a county by its own', () => {
		expect(found('0581')).toEqual(['Norrköping']);
		expect(found('SE0581')).toEqual(['Norrköping']);
		expect(found('se 0581')).toEqual(['Norrköping']);
		// As a spreadsheet leaves it.
		expect(found('581')).toEqual(['Norrköping']);
		expect(found('180')).toEqual(['Stockholm']);
		expect(found('0581 Norrköping')).toEqual(['Norrköping']);
		expect(found('Norrköping (0581)')).toEqual(['Norrköping']);
		expect(found('098')).toEqual(['Gotland']);
		expect(found('09')).toEqual(['Gotlands län', 'Gotland']);
		expect(found('9999')).toEqual([]);
	});

	it('finds places by their English names', () => {
		expect(best('Gothenburg')).toBe('Göteborg');
		expect(best('City of Gothenburg')).toBe('Göteborg');
		expect(best('gothen')).toBe('Göteborg');
		expect(best('Scania')).toBe('Skåne län');
		expect(found('Scania')).toHaveLength(34);
		expect(best('Skåne County')).toBe('Skåne län');
		expect(best('Stockholm County')).toBe('Stockholms län');
		expect(best('County of Stockholm')).toBe('Stockholms län');
		expect(best('Municipality of Malmo')).toBe('Malmö');
		expect(found('Ronneby Municipality')).toEqual(['Ronneby']);
	});

	it('finds places in their official forms', () => {
		expect(found('Norrköpings kommun')).toEqual(['Norrköping']);
		expect(found('Ängelholm kommun')).toEqual(['Ängelholm']);
		expect(found('Ängelholms')).toEqual(['Ängelholm']);
		expect(found('Falu kommun')).toEqual(['Falun']);
		expect(found('Göteborgs Stad')).toEqual(['Göteborg']);
		expect(found('Malmö stad')).toEqual(['Malmö']);
		expect(found('Borås Stad')).toEqual(['Borås']);
		expect(found('Hagfors kommun')).toEqual(['Hagfors']);
		expect(found('Kommunen Ale')).toEqual(['Ale']);
		expect(found('Region Gotland').slice(0, 2)).toEqual(['Gotlands län', 'Gotland']);
		expect(found('Region Stockholm').slice(0, 2)).toEqual(['Stockholms län', 'Stockholm']);
		expect(best('Västra Götalandsregionen')).toBe('Västra Götalands län');
		expect(best('VGR')).toBe('Västra Götalands län');
		expect(best('Region Sörmland')).toBe('Södermanlands län');
		expect(best('Region Jämtland Härjedalen')).toBe('Jämtlands län');
		expect(best('Region Örebro län')).toBe('Örebro län');
		expect(best('Region Jönköpings län')).toBe('Jönköpings län');
	});

	it('finds places as keyboards without their letters write them, run together or apart', () => {
		for (const typed of [
			'Norrkoping',
			'Norrkoeping',
			'Norrkøping',
			'NORRKO\u0308PING',
			'norr köping',
		])
			expect(best(typed), typed).toBe('Norrköping');
		for (const typed of ['Aengelholm', 'Ængelholm', 'A\u0308ngelholm'])
			expect(found(typed), typed).toEqual(['Ängelholm']);
		expect(best('Aare')).toBe('Åre');
		expect(best('Sjøbo')).toBe('Sjöbo');
		expect(best('upplandsväsby')).toBe('Upplands Väsby');
		expect(best('dalsed')).toBe('Dals-Ed');
		expect(best('västragötaland')).toBe('Västra Götalands län');
	});

	it('tells places of the same letters apart by their county', () => {
		expect(found('Habo, Jönköping')).toEqual(['Habo']);
		expect(found('Habo, Uppsala')).toEqual(['Håbo']);
		expect(found('Malmö, Skåne')).toEqual(['Malmö']);
		expect(found('Malmö (Skåne)')).toEqual(['Malmö']);
		expect(found('Malmö, Uppsala')).toEqual([]);
	});

	it('finds every holder of the registry of funds by the name that it stands there with', () => {
		const file = new URL('../../../data/funds/funds.csv', import.meta.url);
		const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), {
			header: true,
		});
		expect(data.length).toBeGreaterThan(0);
		for (const { code = '', name = '' } of data) {
			const id = code.length === 2 ? `lan-${code}` : code;
			expect([...(foundIds(places, name) ?? [])], name).toContain(id);
		}
	});

	it('finds nothing for nothing, and for what no name holds', () => {
		expect(found('   ')).toEqual([]);
		expect(found('?')).toEqual([]);
		expect(found('xyz')).toEqual([]);
		expect(found('<img src=x onerror=alert(1)>')).toEqual([]);
		expect(found('kommunx')).toEqual([]);
		expect(best('län')).toMatch(/ län$/);
	});

	it('does not take the word for a kind of place for all places of the kind', () => {
		for (const typed of ['kommunen', 'stad', 'region', 'landstinget', 'city of', 'municipality'])
			expect(found(typed).length, typed).toBeLessThan(30);
	});

	it('puts a place first for each of its names, and finds it for its folded name', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places, ...english), (place) => {
				const all = places.includes(place) ? places : english;
				for (const name of place.called) expect(findPlaces(all, name)[0]).toBe(place);
				expect(findPlaces(all, ` ${place.name.toUpperCase()} `)[0]).toBe(place);
				expect(findPlaces(all, place.name.normalize('NFD'))[0]).toBe(place);
				expect(findPlaces(all, fold(place.name))).toContain(place);
			}),
		);
	});

	it('finds a place in the wording of its own list, whatever has been typed of it', () => {
		const details = {
			sv: ['hela länet', 'kommungrupp (SKR)'],
			en: ['the whole county', 'group of municipalities (SKR)'],
		};
		const anyPlace = fc
			.constantFrom(...LOCALES)
			.chain((locale) =>
				fc.tuple(fc.constant(locale), fc.constantFrom(...(locale === 'sv' ? places : english))),
			);
		fc.assert(
			fc.property(anyPlace, fc.nat(60), ([locale, place], length) => {
				const [county = '', group = ''] = details[locale];
				const detail = place.kind === 'county' ? county : group;
				const listed = `${place.name}, ${place.county === '' ? detail : place.county}`;
				const all = locale === 'sv' ? places : english;
				expect(findPlaces(all, listed)[0]).toBe(place);
				expect(findPlaces(all, listed.slice(0, 1 + length))).toContain(place);
			}),
			{ numRuns: 100 },
		);
	});

	it('finds a municipality for every beginning of its name and of its official forms', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...municipalities),
				fc.constantFrom('kommun', 'stad'),
				fc.nat(30),
				(place, kind, length) => {
					const official = `${place.name.replace(/s$/, '')}s ${kind}`;
					for (const typed of [`${place.name} ${kind}`, official]) {
						expect(findPlaces(places, typed)[0]).toBe(place);
						expect(findPlaces(places, typed.slice(0, 1 + length))).toContain(place);
					}
				},
			),
		);
	});

	it('gives no place twice, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
				const ids = findPlaces(places, typed).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});
});

describe('foundIds', () => {
	it('are all for nothing, and else those that answer', () => {
		expect(foundIds(places, ' ')).toBeNull();
		expect(foundIds(places, 'norrkoping')).toEqual(new Set(['0581']));
		expect(foundIds(places, 'blekinge lan')?.size).toBe(1 + 5);
		expect(foundIds(places, 'xyz')?.size).toBe(0);
	});
});
