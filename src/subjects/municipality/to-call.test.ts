import { describe, expect, it } from 'vitest';
import type { ApiChallenge } from '../../tables/api.ts';
import { fund } from '../../stats/money/fund.fixture.ts';
import { seenLongAgo, toCall } from './to-call.ts';

const challenge = (id: string, targets: readonly string[] = [id]): ApiChallenge => ({
	id,
	name: { sv: id, en: id },
	short: { sv: id, en: id },
	summary: { sv: '', en: '' },
	lead: 'x',
	window: 3,
	noNeed: null,
	indicators: ['x'],
	targets,
});
const [abuse, crime, moving] = [
	challenge('missbruk'),
	challenge('otrygghet'),
	challenge('utflyttning', []),
] as const;

/** On a line, a step apart: 0 is who asks. */
const points = new Map(Array.from({ length: 9 }, (_, index) => [String(index), [index]]));
const aimed = (code: string, ...challenges: string[]) =>
	fund({ id: `${code}-${challenges.join()}`, code, kind: 'municipality', challenges });

describe('whom to call', () => {
	it('is told of with the last year, where nobody has seen the money for long', () => {
		const seenIn = (code: string, statusYear: number | null) => ({
			...aimed(code, 'missbruk'),
			year: null,
			sources: [],
			statusYear,
		});
		const funds = [seenIn('1', 2016), seenIn('2', 2022), seenIn('3', null)];
		const { near } = toCall('0', [abuse], funds, points);
		expect(near).toHaveLength(3);
		expect(seenLongAgo(near, 2020)).toEqual([{ code: '1', year: 2016 }]);
	});

	it('is the three most alike with a fund against any of the problems, each with those', () => {
		const funds = [
			aimed('4', 'missbruk'),
			aimed('1', 'otrygghet', 'skolresultat'),
			aimed('2', 'missbruk', 'otrygghet'),
			aimed('3', 'otrygghet'),
			aimed('3', 'missbruk'),
		];
		const { near, far, of } = toCall('0', [abuse, crime], funds, points);
		expect(near.map(({ code, place }) => [code, place])).toEqual([
			['1', 1],
			['2', 2],
			['3', 3],
		]);
		expect(near.map(({ challenges }) => challenges.map(({ id }) => id))).toEqual([
			['otrygghet'],
			['missbruk', 'otrygghet'],
			['missbruk', 'otrygghet'],
		]);
		expect(near[2]?.funds).toHaveLength(2);
		expect([far, of]).toEqual([[], 8]);
	});

	it('is no one who is far from alike: they are told apart, with their places', () => {
		const { near, far } = toCall(
			'0',
			[abuse],
			[aimed('8', 'missbruk'), aimed('7', 'missbruk')],
			points,
		);
		expect(near).toEqual([]);
		expect(far.map(({ code, place }) => [code, place])).toEqual([
			['7', 7],
			['8', 8],
		]);
	});

	it('is neither the municipality itself, nor a region, nor one with a mere plan', () => {
		const funds = [
			aimed('0', 'missbruk'),
			fund({ code: '01', kind: 'region', challenges: ['missbruk'] }),
			fund({ code: '1', kind: 'municipality', challenges: ['missbruk'], status: 'planned' }),
		];
		const found = toCall('0', [abuse, moving], funds, points);
		expect(found).toMatchObject({ near: [], far: [], unknown: [abuse], unaimed: [moving] });
	});

	it('is no one without a problem to ask about', () => {
		expect(toCall('0', [], [aimed('1', 'missbruk')], points)).toMatchObject({ near: [], far: [] });
	});
});
