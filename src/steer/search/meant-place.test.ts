import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../stats/fold.ts';
import { meantPlaces } from './meant-place.ts';
import { readPlaces } from './places.fixture.ts';

const places = readPlaces();
const meant = (path: string): string[] => meantPlaces(path, places).map(({ name }) => name);

describe('the places that an address may have meant', () => {
	it('are found by its last part, in the forms that people write', () => {
		expect(meant('/kommuner/g%C3%B6teborgs-stad/')).toEqual(['Göteborg']);
		expect(meant('/en/kommuner/gothenburg')).toEqual(['Göteborg']);
		expect(meant('/kommuner/Norrkopings_kommun.html')).toEqual(['Norrköping']);
		expect(meant('/kommun/1081/siffror')).toEqual(['Ronneby']);
		expect(meant('/kommuner/skane')).toEqual(['Skåne län']);
		expect(meant('/kommuner/habo')).toEqual(['Habo', 'Håbo']);
	});

	it('are none where nothing, or too much, answers', () => {
		expect(meant('/')).toEqual([]);
		expect(meant('/kommuner/atlantis/')).toEqual([]);
		expect(meant('/s/')).toEqual([]);
		expect(meant('/%E0%A4%A/')).toEqual([]);
	});

	it('never fail, and are each place by its own name', () => {
		fc.assert(
			fc.property(fc.webPath(), (path) => {
				expect(meantPlaces(path, places).length).toBeLessThanOrEqual(5);
			}),
		);
		fc.assert(
			fc.property(fc.constantFrom(...places), (place) => {
				const found = meantPlaces(`/kommuner/${encodeURIComponent(place.name)}/`, places);
				if (found.length > 0) expect(found).toContain(place);
				if (place.kind === 'municipality') {
					expect(meantPlaces(`/kommuner/${fold(place.name)}-kommun/`, places)).toContain(place);
				}
			}),
		);
	});
});
