import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import { isPresent } from '../../src/tables/value.ts';
import { apiFiles } from './files.ts';
import type { Files } from './release.ts';
import { madeApi, quiet } from './api.fixture.ts';

const { data, json } = await madeApi();

describe('figures that are newer than what was made of them', () => {
	/** The data with a tenth more in the latest year of an indicator, and all that is reported of it. */
	const withChanged = (id: string): { report: string[]; make: () => Files } => {
		const own = data.observations.get(id);
		const latest = (json(`indicators/${id}.json`) as ApiSeries).scale.year;
		const place = own?.cells.get('0114');
		const cell = place?.get(latest);
		if (!own || !place || !cell || !isPresent(cell.value)) throw new Error(`no ${id}`);
		const value = { value: cell.value.value * 1.1 };
		const cells = new Map(own.cells).set('0114', new Map(place).set(latest, { ...cell, value }));
		const observations = new Map(data.observations).set(id, { ...own, cells });
		const report: string[] = [];
		return {
			report,
			make: () => apiFiles({ ...data, observations }, quiet, (line) => report.push(line)),
		};
	};
	const warned = (report: readonly string[]): string[] =>
		report.filter((line) => line.startsWith('warning: data/classes.csv is older'));

	it('are told of by the build where the classes of a map are older, and by nothing else', () => {
		const report: string[] = [];
		apiFiles(data, quiet, (line) => report.push(line));
		expect(warned(report)).toEqual([]);
		const { report: told, make } = withChanged('ohalsotal');
		make();
		expect(warned(told)).toEqual([
			'warning: data/classes.csv is older than the figures of ohalsotal (made of other values): run "npm run measure -- --only classes", which takes a moment, then this again',
		]);
	}, 60_000);

	it('stop the build where the groups are older, which are of all the needs together', () => {
		const { make } = withChanged('valdsbrott');
		expect(make).toThrow('data/grouping.json: was measured on other need values: run "npm run');
	});
});
