import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { FEATURE_IDS, featuresOf, similarity, similarityFile } from './similarity-file.ts';

const series = (id: string, values: Record<string, number>): ApiSeries => ({
	id,
	years: [2020],
	national: [null],
	values: Object.fromEntries(Object.entries(values).map(([code, value]) => [code, [value]])),
	status: {},
	scale: { kind: 'equal', limits: [], breaks: [] } as unknown as ApiSeries['scale'],
	unusual: {},
	breaks: [],
	sources: [],
});

/** The third municipality is not in the series of the shops at all. */
const byId = new Map(
	FEATURE_IDS.map((id, index) => [
		id,
		series(id, {
			'0114': 100 + index,
			'0115': 200 + index,
			...(id === 'dagligvarubutik-2km' ? {} : { '0117': 300 + index }),
		}),
	]),
);
const codes = ['0114', '0115', '0117'].filter(isMunicipalityCode);
const indicators = FEATURE_IDS.map((id) => ({ id, unit: 'percent' }) as unknown as Indicator);

describe('similarity.json', () => {
	it('leaves out a municipality that lacks a feature, and counts it nowhere', () => {
		const { features, values } = similarityFile(indicators, byId, codes);
		expect(Object.keys(values)).toEqual(['0114', '0115']);
		expect(values['0114']).toEqual([100, 101, 102, 103, 104, 105]);
		expect(features.every(({ mean }) => Number.isFinite(mean))).toBe(true);
		expect(features[1]?.mean).toBe(151);
		expect([...featuresOf(byId, similarity(byId), codes).keys()]).toEqual(['0114', '0115']);
	});
});
