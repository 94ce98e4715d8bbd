import { describe, expect, it } from 'vitest';
import { standsOut, structureOf, verdictOf } from './grouping-verdict.ts';
import type { ApiGroups, MeasuredGrouping, ReferenceMeasured } from './problem-groups.ts';

describe('what the measures are read as', () => {
	it('is no structure up to a silhouette of 0.25, and weak up to 0.50 (Kaufman & Rousseeuw 1990)', () => {
		expect([0.16, 0.25, 0.26, 0.5, 0.51].map(structureOf)).toEqual([
			'none',
			'none',
			'weak',
			'weak',
			'reasonable',
		]);
	});
});

const row = (
	k: number,
	silhouette: number,
	stability: number,
	smallest = 20,
): MeasuredGrouping => ({
	scaling: 'rank',
	method: 'k-means',
	k,
	silhouette,
	stability,
	smallest,
	weakest: stability,
	sliding: { mean: 0.1, lowest: 0.09, highest: 0.12 },
});

/** The highest made-up silhouette is 0.16, the highest stability 0.9. */
const madeUp = (k: number, reference: ReferenceMeasured['reference']): ReferenceMeasured => ({
	reference,
	k,
	silhouette: { mean: 0.15, lowest: 0.13, highest: 0.16 },
	stability: { mean: 0.7, lowest: 0.5, highest: 0.9 },
});

/** `groups.json` as far as the verdict reads it: the first row is the chosen one. */
const groupsOf = (...measured: readonly [MeasuredGrouping, ...MeasuredGrouping[]]): ApiGroups => {
	const [{ scaling, method, k, silhouette, stability }] = measured;
	return {
		year: 2025,
		method: {
			...{ scaling, method, k, challenges: [], values: '', seed: 1, coverage: 280, starts: 1 },
			...{ otherSeed: 2, fewerStarts: 1, within: 1 },
			...{ resamples: 100, share: 0.8, madeUp: 40, least: 10, fewest: 4 },
		},
		...{ silhouette, stability, groups: [], notGrouped: [], medians: {}, clearest: null, measured },
		references: [madeUp(k, 'shuffled'), madeUp(k, 'continuum')],
		selections: [],
	};
};

describe('what the real groups are above', () => {
	const continuum = madeUp(4, 'continuum');

	it('is each measure that is higher than in every made-up continuum', () => {
		expect(standsOut({ silhouette: 0.17, stability: 0.95 }, continuum)).toBe('both');
		expect(standsOut({ silhouette: 0.17, stability: 0.8 }, continuum)).toBe('silhouette');
		expect(standsOut({ silhouette: 0.15, stability: 0.95 }, continuum)).toBe('stability');
		expect(standsOut({ silhouette: 0.15, stability: 0.8 }, continuum)).toBe('neither');
	});

	it('is not what is only as high as the highest', () => {
		expect(standsOut({ silhouette: 0.16, stability: 0.9 }, continuum)).toBe('neither');
	});
});

describe('the verdict on the thesis of five to ten groups', () => {
	it('tells what was tried, what could be chosen, and what came next', () => {
		const tiny = row(6, 0.4, 0.9, 1);
		const five = row(5, 0.15, 0.6);
		const verdict = verdictOf(groupsOf(row(4, 0.17, 0.8), five, tiny, row(12, 0.1, 0.4)));
		expect(verdict).toMatchObject({
			structure: 'none',
			withinThesis: false,
			tried: { fewest: 4, most: 12 },
			choosable: 3,
			standsOut: 'silhouette',
		});
		expect(verdict.next).toBe(five);
		expect(verdict.bestOfThesis).toBe(five);
	});

	it('takes five and ten to be within it, four and eleven not', () => {
		const within = (k: number): boolean =>
			verdictOf(groupsOf(row(k, 0.3, 0.8), row(7, 0.2, 0.5))).withinThesis;
		expect([4, 5, 10, 11].map(within)).toEqual([false, true, true, false]);
	});

	it('has no next where every other number has a tiny group', () => {
		expect(verdictOf(groupsOf(row(5, 0.3, 0.8), row(6, 0.4, 0.9, 1))).next).toBeUndefined();
	});

	it('needs data without groups in as many groups', () => {
		const groups = { ...groupsOf(row(5, 0.3, 0.8)), references: [madeUp(4, 'continuum')] };
		expect(() => verdictOf(groups)).toThrow('no reference "shuffled" of 5 groups');
	});
});
