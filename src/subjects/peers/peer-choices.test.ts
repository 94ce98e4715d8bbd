import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../stats/peer-choice.ts';
import { peerChoice, peerSpec, weightName, type PeerView } from './peer-choices.ts';
import { readView, usualView, writeView } from '../../steer/spec.ts';

const features = ['befolkning', 'skattekraft', 'befolkning-fem-ar'];
const offer = {
	municipalities: ['0114', '1081'],
	challenges: ['ungdomsarbetsloshet', 'missbruk'],
	features,
};
const SPEC = peerSpec(offer);

describe('a choice of similar municipalities', () => {
	it('is by the first challenge, with all features alike, until something is chosen', () => {
		expect(peerChoice(usualView(SPEC), features)).toEqual({
			municipality: null,
			challenge: 'ungdomsarbetsloshet',
			steps: ['lika', 'lika', 'lika'],
		});
	});

	it('stands in the address in the order of the page', () => {
		const query =
			'?kommun=1081&utmaning=missbruk&vikt-skattekraft=mer&vikt-befolkning-fem-ar=inget';
		const { view, unknown } = readView(query, SPEC);
		expect(peerChoice(view, features).steps).toEqual(['lika', 'mer', 'inget']);
		expect(unknown).toEqual([]);
		expect(writeView(view, SPEC)).toBe(query);
	});

	it('tells of what is not offered, of weights of no feature, and of nothing else', () => {
		const { view, unknown } = readView(
			'?kommun=9999&utmaning=utflyttning&vikt-befolkning=7&vikt-bor=mer&utm_source=brev',
			SPEC,
		);
		expect(view).toEqual(usualView(SPEC));
		expect(unknown.map(({ name, value }) => `${name}=${value}`)).toEqual([
			'kommun=9999',
			'utmaning=utflyttning',
			'vikt-befolkning=7',
			'vikt-bor=mer',
		]);
	});

	it('is the same when it is written and read again, whatever it is', () => {
		const views: fc.Arbitrary<PeerView> = fc
			.tuple(
				fc.constantFrom(null, ...offer.municipalities),
				fc.constantFrom(...offer.challenges),
				...features.map(() => fc.constantFrom(...STEPS)),
			)
			.map(([municipality, challenge, ...steps]) => ({
				municipality,
				challenge,
				...Object.fromEntries(features.map((id, index) => [weightName(id), steps[index]])),
			}));
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view, SPEC), SPEC)).toEqual({ view, unknown: [] });
			}),
		);
	});
});
