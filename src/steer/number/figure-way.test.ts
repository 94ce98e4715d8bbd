import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiSeries, ApiSource } from '../../tables/api.ts';
import { figureWays } from './figure-way.ts';

const source = (id: string, years: ApiSource['years'], inputs: string[] = []): ApiSource => ({
	id,
	publisher: '',
	kpi: null,
	table: null,
	title: '',
	archive: null,
	retrieved: null,
	sha256: null,
	license: '',
	credit: { sv: '', en: '' },
	processing: null,
	inputs,
	years,
});

/** As the population change over five years: published first, then computed from two other series. */
const SERIES = {
	years: [2021, 2022, 2023, 2024],
	sources: [
		source('own', [2023, 2024], ['people', 'later-people']),
		source('published', [2021, 2022]),
		source('people', null),
		source('later-people', null),
	],
} as unknown as ApiSeries;

const ids = (sources: readonly ApiSource[]): string[] => sources.map(({ id }) => id);

describe('the way of a figure', () => {
	it('is the same for years with the same sources', () => {
		const [first, second, ...rest] = figureWays(SERIES);
		expect(first?.years).toEqual([2021, 2022]);
		expect(second?.years).toEqual([2023, 2024]);
		expect(rest).toEqual([]);
	});

	it('names only what was read for those years', () => {
		const [first] = figureWays(SERIES);
		expect(ids(first?.read ?? [])).toEqual(['published']);
		expect(first?.own).toEqual([]);
	});

	it('tells a calculation of ours from the files that it rests on', () => {
		const [, second] = figureWays(SERIES);
		expect(ids(second?.read ?? [])).toEqual(['people', 'later-people']);
		expect(ids(second?.own ?? [])).toEqual(['own']);
	});

	it('is there for every year of every published series, and begins with a file that can be fetched', () => {
		const read = (path: string): unknown =>
			JSON.parse(readFileSync(`public/api/v1/${path}`, 'utf8'));
		const { indicators } = read('index.json') as { indicators: { file: string }[] };
		for (const { file } of indicators) {
			const series = read(file) as ApiSeries;
			const ways = figureWays(series);
			expect(ways.flatMap(({ years }) => years).sort(), file).toEqual(series.years.toSorted());
			for (const { read: files } of ways) {
				expect(files.length, file).toBeGreaterThan(0);
				for (const { archive, sha256 } of files) {
					expect(archive, file).not.toBeNull();
					expect(sha256, file).toMatch(/^[0-9a-f]{64}$/);
				}
			}
		}
	});
});
