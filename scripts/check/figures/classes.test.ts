import { describe, expect, it } from 'vitest';
import { classAt } from './audit.ts';
import { measure } from './audit.fixture.ts';
import { boundsOf } from './classes.ts';
import { csvRows } from './csv.ts';

describe('the classes of a map', () => {
	const measures = new Map([[measure.indicator.id, measure]]);

	it('are bounded as the table says, in units as shown', () => {
		const text =
			'indicator,year,from_2,from_3,from_4,release\nunga-arbetslosa,2022,-2.9,0,6,2026-11-28\n';
		expect(boundsOf(csvRows(text, 'classes.csv'), measures).get('unga-arbetslosa')).toEqual([
			-29n,
			0n,
			60n,
		]);
	});

	it('hold their lower bound and not their upper', () => {
		const bounds = [-29n, 0n, 60n];
		expect([-30n, -29n, -1n, 0n, 59n, 60n].map((units) => classAt(units, bounds))).toEqual([
			0, 1, 1, 2, 2, 3,
		]);
	});
});
