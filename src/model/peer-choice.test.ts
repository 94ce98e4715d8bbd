import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	areEqual,
	readPeerChoice,
	STEPS,
	weightsOf,
	writePeerChoice,
	type PeerChoice,
	type PeerOffer,
} from './peer-choice.ts';

const offer: PeerOffer = {
	municipalities: new Set(['0114', '1081']),
	challenges: ['ungdomsarbetsloshet', 'missbruk'],
	features: ['befolkning', 'skattekraft', 'befolkning-fem-ar'],
};
const read = (query: string) => readPeerChoice(query, offer);

describe('a choice in the address', () => {
	it('is empty by default', () => {
		const { choice, unknown } = read('');
		expect(choice).toEqual({
			municipality: null,
			challenge: 'ungdomsarbetsloshet',
			steps: ['lika', 'lika', 'lika'],
		});
		expect(unknown).toEqual([]);
		expect(writePeerChoice(choice, offer)).toBe('');
	});

	it('names what differs from the default, in the order of the page', () => {
		const query =
			'?kommun=1081&utmaning=missbruk&vikt-skattekraft=mer&vikt-befolkning-fem-ar=inget';
		const { choice, unknown } = read(query);
		expect(choice.steps).toEqual(['lika', 'mer', 'inget']);
		expect(unknown).toEqual([]);
		expect(writePeerChoice(choice, offer)).toBe(query);
	});

	it('tells of what is not offered, of weights of no feature, and of nothing else', () => {
		const { choice, unknown } = read(
			'?kommun=9999&utmaning=utflyttning&vikt-befolkning=7&vikt-bor=mer&utm_source=brev',
		);
		expect(choice).toEqual(read('').choice);
		expect(unknown).toEqual([
			{ name: 'kommun', value: '9999' },
			{ name: 'utmaning', value: 'utflyttning' },
			{ name: 'vikt-befolkning', value: '7' },
			{ name: 'vikt-bor', value: 'mer' },
		]);
	});

	it('is the same when it is written and read again, whatever it is', () => {
		const choices: fc.Arbitrary<PeerChoice> = fc.record({
			municipality: fc.constantFrom(null, ...offer.municipalities),
			challenge: fc.constantFrom(...offer.challenges),
			steps: fc.array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 3 }),
		});
		fc.assert(
			fc.property(choices, (choice) => {
				const query = writePeerChoice(choice, offer);
				expect(read(query)).toEqual({ choice, unknown: [] });
			}),
		);
	});
});

describe('weights', () => {
	it('lie between 0 and 3, and less mirrors more', () => {
		const [none, less, alike, more] = weightsOf(STEPS);
		expect([none, alike, more]).toEqual([0, 1, 3]);
		expect((less ?? 0) * (more ?? 0)).toBe(1);
	});

	it('are equal where all features count alike, which none does that does not count', () => {
		expect(areEqual(['mer', 'mer'])).toBe(true);
		expect(areEqual(['lika', 'mer'])).toBe(false);
		expect(areEqual(['inget', 'inget'])).toBe(false);
	});
});
