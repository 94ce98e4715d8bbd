import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomLcg, randomNormal } from 'd3';
import { sampleCorrelation } from 'simple-statistics';
import { beforeAll, describe, expect, it } from 'vitest';
import { adjustedRand } from '../../../src/stats/groups/adjusted-rand.ts';
import type { ApiNeed } from '../../../src/tables/api.ts';
import { chooseGrouping, clearestGrouping } from '../../../src/stats/groups/choose-grouping.ts';
import { GROUPING_METHODS, SCALINGS } from '../../../src/tables/api/grouping-measured.ts';
import { allSeries, leadsOf } from '../../derive/leads.ts';
import { needFile } from '../../derive/need-file.ts';
import type { ChallengeLead } from '../../derive/need-file.ts';
import { readData, readUnmeasured, type Data } from '../../read/data.ts';
import { groupingText } from './grouping-text.ts';
import { checkAgreement } from './agreement.ts';
import { divideBy } from './divide.ts';
import { COUNTS, measureRows } from './measure.ts';
import { groupsOf, inOrder, withinSum } from '../../derive/partition.ts';
import { scaled } from '../../derive/scaling.ts';
import { PLAN } from './plan.ts';
import { checksumOf, profilesOf } from '../../derive/profile.ts';
import { madeUp } from './references.ts';
import { parts } from './stability.ts';

const QUICK = { seed: 7, starts: 5, fewerStarts: 5, resamples: 10, share: 0.8 };

/** Points around centres far apart: 30 around each. */
function planted(centres: readonly (readonly number[])[], spread: number): number[][] {
	const normal = randomNormal.source(randomLcg(1))(0, spread);
	return centres.flatMap((centre) =>
		Array.from({ length: 30 }, () => centre.map((middle) => middle + normal())),
	);
}

const CENTRES = [
	[0, 0, 0],
	[9, 0, 0],
	[0, 9, 0],
	[0, 0, 9],
	[9, 9, 9],
];
const TRUTH = CENTRES.flatMap((_, group) => Array.from({ length: 30 }, () => group));

describe('grouping', () => {
	it.each(GROUPING_METHODS)('finds groups that are there, and finds them again: %s', (method) => {
		const [row] = measureRows(planted(CENTRES, 1), 'z', method, [5], QUICK);
		expect(adjustedRand(row?.labels ?? [], TRUTH)).toBe(1);
		expect(row?.silhouette).toBeGreaterThan(0.6);
		expect(row?.stability).toBeGreaterThan(0.95);
		expect(Math.min(...(row?.groups ?? []))).toBeGreaterThan(0.95);
	});

	it('says that groups are not there: low silhouette, low stability', () => {
		const middle = [0, 0, 0, 0, 0, 0, 0, 0];
		const cloud = planted([middle, middle, middle, middle], 1);
		const [row] = measureRows(cloud, 'z', 'k-means', [6], QUICK);
		expect(row?.silhouette).toBeLessThan(0.2);
		expect(row?.stability).toBeLessThan(0.6);
	});

	it('numbers groups by size', () => {
		expect(inOrder([2, 0, 0, 1, 1, 1])).toEqual([2, 1, 1, 0, 0, 0]);
		expect(groupsOf([1, 0, 1])).toEqual([[1], [0, 2]]);
	});

	it('stops where seeds disagree, and says what to do', () => {
		const middle = [0, 0, 0, 0, 0, 0, 0, 0];
		const cloud = planted([middle, middle, middle, middle], 1);
		const way = { scaling: 'z', method: 'k-means', k: 6 } as const;
		const lots = { seed: 1, otherSeed: 2, starts: 1 };
		expect(() => {
			checkAgreement(cloud, way, lots);
		}).toThrow(
			/^scripts\/measure\/groups\/plan\.ts: 1 starts from seed 1 and from seed 2 find different groups .* raise "starts"$/,
		);
		expect(() => {
			checkAgreement(planted(CENTRES, 1), { ...way, k: 5 }, { ...lots, starts: 20 });
		}).not.toThrow();
	});

	it('draws parts of the share asked for, without any point twice', () => {
		for (const part of parts(50, QUICK)) {
			expect(part).toHaveLength(40);
			expect(new Set(part).size).toBe(40);
		}
		expect(parts(50, QUICK)).toEqual(parts(50, QUICK));
	});
});

describe('made-up data', () => {
	const rows = planted(
		[
			[0, 0],
			[4, 5],
		],
		2,
	);
	const column = (of: readonly (readonly number[])[], index: number): number[] =>
		of.map((row) => row[index] ?? Number.NaN);
	const correlationOf = (of: readonly (readonly number[])[]): number =>
		sampleCorrelation(column(of, 0), column(of, 1));

	it('has the very values of each column', () => {
		for (const reference of ['shuffled', 'continuum'] as const) {
			const made = madeUp(rows, reference, randomLcg(3));
			for (const index of [0, 1]) {
				expect(column(made, index).sort()).toEqual(column(rows, index).sort());
			}
		}
	});

	it('goes together as the real one where it is a continuum, and not where it is shuffled', () => {
		const many = Array.from({ length: 20 }, (_, seed) => seed);
		const mean = (reference: 'shuffled' | 'continuum'): number =>
			many.reduce((sum, seed) => sum + correlationOf(madeUp(rows, reference, randomLcg(seed))), 0) /
			many.length;
		expect(Math.abs(mean('continuum') - correlationOf(rows))).toBeLessThan(0.1);
		expect(Math.abs(mean('shuffled'))).toBeLessThan(0.1);
	});
});

describe('data/grouping.json', () => {
	let data: Data;
	let need: ApiNeed;
	let leads: ChallengeLead[];
	const codesOf = () => data.municipalities.map(({ code }) => code);

	beforeAll(async () => {
		data = await readData('data', () => undefined);
		leads = leadsOf(data, allSeries(data));
		need = needFile(leads, codesOf(), data.funds);
	}, 60_000);

	it('is measured on the need values that stand in the data, by the plan', () => {
		expect(data.grouping.values).toBe(checksumOf(need, leads, codesOf()));
		expect(data.grouping).toMatchObject(PLAN);
	});

	/** The profiles that the groups are made of, and the members of the groups of a division. */
	const profiles = () => profilesOf(need, leads, codesOf(), PLAN.coverage);
	const membersOf = (labels: readonly number[]): string[][] =>
		groupsOf(labels).map((group) => group.map((index) => profiles().codes[index] ?? ''));

	it('holds what the chosen row comes to when it is measured again', () => {
		const { chosen, measured, groups, within } = data.grouping;
		const { rows } = profiles();
		const [again] = measureRows(rows, chosen.scaling, chosen.method, [chosen.k], PLAN);
		const row = measured.find(
			({ scaling, method, k }) =>
				scaling === chosen.scaling && method === chosen.method && k === chosen.k,
		);
		expect(row).toBeDefined();
		const { sliding, ...own } = row ?? {};
		expect(again).toMatchObject(own);
		expect(sliding).toEqual(
			data.grouping.references.find(
				({ reference, k }) => reference === 'continuum' && k === chosen.k,
			)?.silhouette,
		);
		expect(again?.groups).toEqual(groups.map(({ stability }) => stability));
		expect(membersOf(again?.labels ?? [])).toEqual(groups.map(({ members }) => members));
		expect(withinSum(scaled(rows, chosen.scaling), again?.labels ?? [])).toBeCloseTo(within, 4);
	}, 60_000);

	it('holds groups that seeds of their own find, each from as many starts', () => {
		const { chosen, groups, clearest } = data.grouping;
		expect(PLAN.starts).toBeGreaterThanOrEqual(500);
		for (const division of [{ ...chosen, groups }, ...(clearest ? [clearest] : [])]) {
			for (const seed of [11, 12]) {
				const { divided } = divideBy(profiles().rows, division, { seed, starts: PLAN.starts });
				expect(membersOf(divided(division.k))).toEqual(
					division.groups.map(({ members }) => members),
				);
			}
		}
	}, 60_000);

	it('has the rows that the rules choose, out of every method and number from 2 to 12', () => {
		const { chosen, clearest, measured } = data.grouping;
		expect(measured).toHaveLength(SCALINGS.length * GROUPING_METHODS.length * COUNTS.length);
		expect([COUNTS[0], COUNTS.at(-1)]).toEqual([2, 12]);
		expect(chooseGrouping(measured, PLAN)).toMatchObject(chosen);
		const found = clearestGrouping(measured, PLAN);
		const isChosen = found && chooseGrouping(measured, PLAN) === found;
		expect(clearest === null).toBe(found === undefined || isChosen);
		if (clearest) {
			const { groups, ...way } = clearest;
			expect(found).toMatchObject(way);
			expect(found?.weakest).toBe(Math.min(...groups.map(({ stability }) => stability)));
		}
	});

	it('need not be there, nor be whole, to be measured anew', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'grouping-'));
		try {
			cpSync('data', folder, { recursive: true });
			writeFileSync(join(folder, 'grouping.json'), '{ spoilt');
			const { municipalities } = await readUnmeasured(folder, () => undefined);
			expect(municipalities).toEqual(data.municipalities);
			rmSync(join(folder, 'grouping.json'));
			await expect(readUnmeasured(folder, () => undefined)).resolves.toBeDefined();
			await expect(readData(folder, () => undefined)).rejects.toThrow(
				'data/grouping.json: is not there or cannot be read: run "npm run measure"',
			);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 60_000);

	it('is written as it stands, to the byte', () => {
		expect(groupingText(data.grouping)).toBe(readFileSync('data/grouping.json', 'utf8'));
	});

	it('leaves out a municipality that lacks a value, and fills nothing in', () => {
		const { codes, lacking, rows, challenges } = profilesOf(need, leads, codesOf(), PLAN.coverage);
		expect(codes.length + lacking.length).toBe(290);
		expect(rows.flat().every(Number.isFinite)).toBe(true);
		// Without a need level there is nothing to group by.
		const without = leads
			.filter(({ window }) => window === null)
			.map(({ challenge }) => challenge.id);
		expect(challenges.filter((id) => without.includes(id))).toEqual([]);
		for (const { code, missing } of lacking) {
			for (const challenge of missing) expect(need[challenge]?.[code]?.value).toBeNull();
		}
	});
});
