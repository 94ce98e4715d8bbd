import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS, type PeerChoice } from '../../stats/peer-choice.ts';
import type { OwnFund, PeerFacts } from '../../words/text/peer-facts.ts';
import {
	introText,
	levelName,
	likenessText,
	listPeers,
	MOST,
	ownText,
	printFeature,
	weightsText,
	type Space,
} from './peer-list.ts';
import { fundStateRows } from '../../stats/money/registry.ts';

const texts: PeerFacts['texts'] = {
	heading: '',
	headingAll: '',
	intro: {
		none: '{challenge}: ingen utom {name}',
		one: '{challenge}: en',
		all: '{challenge}: alla {count}',
		some: '{challenge}: fem av {count}',
		others: '{challenge}: {count} andra',
		unordered: '{challenge}: {count|bara en|#}',
	},
	choose: 'välj',
	compare: 'Jämför {name} med dem',
	own: {
		targets: 'riktad i {name}',
		other: 'annan i {name}',
		planned: 'bara en plan i {name}',
		'none-known': 'ingen känd i {name} ({searched})',
	},
	likeness: '{distance}, {place} av {of}',
	farLikeness: 'långt ifrån: {distance}, {place} av {of}',
	level: '',
	levelOf: '',
	levelUnknown: 'okänd',
	levelNone: 'går inte att säga',
	equalWeights: 'lika',
	otherWeights: 'ändrade: {list}',
	noWeight: 'inget räknas',
	lacking: '{name} saknar',
	loading: '',
	failed: '',
	share: '',
	quarters: ['minst problem', 'näst minst', 'näst störst', 'störst problem'],
	steps: { inget: 'räknas inte', mindre: 'mindre', lika: 'lika', mer: 'mer' },
};

const features: PeerFacts['features'] = [
	{ id: 'befolkning', name: 'Folkmängd', unit: 'antal', decimals: 0 },
	{ id: 'skattekraft', name: 'Skattekraft', unit: 'kr', decimals: 0 },
];

const space: Space = {
	values: {},
	points: new Map([
		['a', [0, 0]],
		['b', [1, 0]],
		['c', [0, 2]],
		['d', [3, 3]],
		['e', [4, 4]],
		['f', [5, 5]],
		['g', [6, 6]],
	]),
};
const ALL = [...space.points.keys()];
const choice = (change: Partial<PeerChoice> = {}): PeerChoice => ({
	municipality: 'a',
	challenge: 'missbruk',
	steps: ['lika', 'lika'],
	...change,
});
const codes = (list: ReturnType<typeof listPeers>): string[] => list.shown.map(({ code }) => code);

describe('listPeers', () => {
	it('puts the five most alike first, with what their distance is made of', () => {
		const list = listPeers(choice(), ALL, space);
		expect(codes(list)).toEqual(['b', 'c', 'd', 'e', 'f']);
		expect(list.known).toBe(6);
		expect(list.shown[0]).toEqual({
			code: 'b',
			alike: { code: 'b', distance: 1, place: 1 },
			percents: [100, 0],
		});
		expect(list.shown[2]?.percents).toEqual([50, 50]);
	});

	it('counts places among all municipalities, not among those with a fund', () => {
		const list = listPeers(choice(), ['c', 'e'], space);
		expect(list.shown.map(({ alike }) => alike?.place)).toEqual([2, 4]);
	});

	it('shows fewer where fewer are asked for, and counts those known all the same', () => {
		const list = listPeers(choice(), ALL, space, 3);
		expect(codes(list)).toEqual(['b', 'c', 'd']);
		expect(list.known).toBe(6);
	});

	it('leaves out the chosen one, and keeps the order given where there is no likeness', () => {
		expect(listPeers(choice({ municipality: null }), ['d', 'b', 'a'], space)).toMatchObject({
			unordered: 'none-chosen',
			known: 3,
		});
		const none = listPeers(choice({ steps: ['inget', 'inget'] }), ['d', 'b', 'a'], space);
		expect(none.unordered).toBe('no-weight');
		expect(codes(none)).toEqual(['d', 'b']);
		expect(none.shown.every(({ alike, percents }) => alike === null && percents === null)).toBe(
			true,
		);
		expect(listPeers(choice({ municipality: 'z' }), ['d', 'b'], space).unordered).toBe('lacking');
	});

	it('has no shares where two are alike in all that counts', () => {
		const list = listPeers(choice({ steps: ['inget', 'lika'] }), ['b'], space);
		expect(list.shown[0]?.alike?.distance).toBe(0);
		expect(list.shown[0]?.percents).toBeNull();
	});

	it('never shows more than five, nor one that is further off than one left out', () => {
		const step = fc.constantFrom(...STEPS);
		fc.assert(
			fc.property(
				fc.tuple(step, step),
				fc.subarray(ALL),
				fc.constantFrom(...ALL),
				(steps, candidates, municipality) => {
					const list = listPeers(choice({ municipality, steps }), candidates, space);
					expect(codes(list)).not.toContain(municipality);
					if (list.unordered !== null) return;
					expect(list.shown).toHaveLength(Math.min(MOST, list.known));
					const distances = list.shown.map(({ alike }) => alike?.distance ?? Number.NaN);
					expect(distances).toEqual(distances.toSorted((a, b) => a - b));
					for (const { percents } of list.shown) {
						if (percents) expect(percents.reduce((a, b) => a + b, 0)).toBe(100);
					}
				},
			),
		);
	});
});

describe('the sentences', () => {
	const intro = (candidates: readonly string[], of: string | null = 'a'): string =>
		introText(listPeers(choice({ municipality: of }), candidates, space), 'Missbruk', 'A', texts);

	it('say how many there are', () => {
		expect(intro(ALL)).toBe('Missbruk: fem av 6');
		expect(intro(['b', 'c'])).toBe('Missbruk: alla 2');
		expect(intro(['b', 'a'])).toBe('Missbruk: en');
		expect(intro(['a'])).toBe('Missbruk: ingen utom A');
		expect(intro(ALL, 'z')).toBe('Missbruk: 7 andra');
		expect(intro(ALL, null)).toBe('Missbruk: 7');
		expect(intro(['a'], null)).toBe('Missbruk: bara en');
	});

	it('say how the measures are weighed, or why there are no distances', () => {
		const say = (change: Partial<PeerChoice>, candidates: readonly string[] = ALL): string => {
			const chosen = choice(change);
			return weightsText(chosen, listPeers(chosen, candidates, space), 'A', { texts, features });
		};
		expect(say({}, ['a'])).toBe('');
		expect(say({})).toBe('lika');
		expect(say({ steps: ['mer', 'mer'] })).toBe('lika');
		expect(say({ steps: ['inget', 'mer'] })).toBe(
			'ändrade: Folkmängd räknas inte, Skattekraft mer',
		);
		expect(say({ steps: ['inget', 'inget'] })).toBe('inget räknas');
		expect(say({ municipality: null })).toBe('välj');
		expect(say({ municipality: 'z' })).toBe('A saknar');
	});

	it('name need levels by weight, and print distances and values in the form of the language', () => {
		const challenge = { id: 'missbruk', name: 'Missbruk', quarters: '4013', hasLevel: true };
		expect(levelName({ ...challenge, quarters: '', hasLevel: false }, 0, { texts })).toBe(
			'går inte att säga',
		);
		expect([0, 1, 2, 3, -1].map((place) => levelName(challenge, place, { texts }))).toEqual([
			'störst problem',
			'okänd',
			'minst problem',
			'näst störst',
			'okänd',
		]);
		const alike = { code: 'b', distance: 1.236, place: 2 };
		expect(likenessText(alike, 289, { texts, locale: 'sv' })).toBe('1,24, 2 av 289');
		expect(likenessText(null, 289, { texts, locale: 'sv' })).toBe('');
		const print = (unit: 'kr' | '%', decimals: number): string =>
			printFeature(216_376, { id: '', name: '', unit, decimals }, 'en');
		expect(print('kr', 0)).toBe('216,376');
		expect(print('%', 1)).toBe('216,376.0%');
	});
});

describe('ownText', () => {
	const say = (...rows: readonly OwnFund[]): string =>
		ownText(fundStateRows(rows, 'missbruk'), 'A', 'inte sökt', texts);
	const row = (status: OwnFund['status'], challenges: readonly string[]): OwnFund => ({
		id: 'a',
		title: '',
		status,
		statusText: '',
		source: '#kallor',
		challenges,
	});

	it('tells a mere plan from nothing known, and never calls it a fund', () => {
		const plan = row('planned', ['missbruk']);
		expect(say()).toBe('ingen känd i A (inte sökt)');
		expect(say(plan)).toBe('bara en plan i A');
		expect(say(plan, row('closed', []))).toBe('annan i A');
		expect(say(plan, row('closed', ['missbruk']))).toBe('riktad i A');
	});
});
