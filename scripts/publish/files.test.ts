import { describe, expect, it } from 'vitest';
import type {
	ApiFunds,
	ApiIndex,
	ApiNeed,
	ApiMunicipality,
	ApiSeries,
	ApiSimilarityFile,
} from '../../src/tables/api.ts';
import { likeness, pointsOf } from '../../src/stats/likeness.ts';
import { countRegistry } from '../../src/stats/money/registry.ts';
import { round } from '../../src/stats/round.ts';
import { readData } from '../read/data.ts';
import { apiFiles } from './files.ts';
import { madeApi, quiet } from './api.fixture.ts';

const { data, files, json } = await madeApi();

describe('the API', () => {
	it('is the same to the byte when it is made again', async () => {
		const again = apiFiles(await readData('data', quiet), quiet);
		expect([...again]).toEqual([...files]);
	}, 60_000);

	it('has the shape and the figures of the design', () => {
		const index = json('index.json') as ApiIndex;
		expect(index.version).toBe(1);
		expect(index.challenges.map(({ id }) => id)).toEqual(data.challenges.map(({ id }) => id));
		const entry = index.indicators.find(({ id }) => id === 'unga-arbetslosa');
		expect(entry).toMatchObject({ kpi: 'N03921', unit: '%' });
		expect(entry?.years[0]).toBe(2010);
		// A later year may have come.
		expect(entry?.years[1]).toBe(entry?.latest);
		expect(entry?.latest).toBeGreaterThanOrEqual(2022);
		// An indicator that has no figures yet is not listed, and appears by itself once it has.
		expect(index.indicators.map(({ id }) => id)).toEqual(
			data.indicators.map(({ id }) => id).filter((id) => data.observations.has(id)),
		);
	});

	it('names the sources of a joined series with their years, and what our calculations rest on', () => {
		const { sources } = json('indicators/flyttnetto.json') as ApiSeries;
		expect(sources.find(({ id }) => id === 'scb-flyttnetto')?.years).toEqual([2022, 2025]);
		const own = sources.find(({ id }) => id === 'egen-flyttnetto');
		expect(own?.publisher).toBe('Utmaningskartan');
		for (const input of own?.inputs ?? []) expect(sources.map(({ id }) => id)).toContain(input);
	});

	it('lists the municipalities in code order, each with similar others but not itself', () => {
		const municipalities = json('municipalities.json') as ApiMunicipality[];
		expect(municipalities.map(({ code }) => code)).toEqual(
			municipalities.map(({ code }) => code).toSorted(),
		);
		for (const { code, similar } of municipalities) {
			expect(similar.map((other) => other.code)).not.toContain(code);
			const distances = similar.map(({ distance }) => distance);
			expect(distances).toEqual(distances.toSorted((a, b) => a - b));
		}
		// Upplands Väsby is most like another suburb of Stockholm, not like a town in the north.
		const vasby = municipalities.find(({ code }) => code === '0114');
		expect(vasby?.similar.slice(0, 3).every(({ code }) => code.startsWith('01'))).toBe(true);
	});

	it('names the neighbours of each municipality, both ways: by land, bridge or ferry', () => {
		const municipalities = json('municipalities.json') as ApiMunicipality[];
		const neighboursOf = (code: string): readonly string[] =>
			municipalities.find((each) => each.code === code)?.neighbours ?? [];
		for (const { code, neighbours } of municipalities) {
			expect(neighbours.length).toBeGreaterThan(0);
			expect(neighbours).not.toContain(code);
			for (const other of neighbours) expect(neighboursOf(other)).toContain(code);
		}
		// Norrköping: Nyköping, Finspång, Linköping, Söderköping, Katrineholm.
		expect(neighboursOf('0581')).toEqual(['0480', '0483', '0562', '0580', '0582']);
		// Gotland, by ferry: Nynäshamn and Oskarshamn.
		expect(neighboursOf('0980')).toEqual(['0192', '0882']);
	});

	it('has what the published distances are made of: with equal weights they come out the same', () => {
		const file = json('similarity.json') as ApiSimilarityFile;
		const points = pointsOf(file);
		expect(points.size).toBe(290);
		const equal = file.features.map(({ weight }) => weight);
		expect(equal).toEqual([1, 1, 1, 1, 1, 1]);
		for (const { code, similar } of json('municipalities.json') as ApiMunicipality[]) {
			const found = likeness(points, code, equal)
				.slice(0, similar.length)
				.map((other) => ({ code: other.code, distance: round(other.distance, 2) }));
			expect(found).toEqual(similar);
		}
		// SCB, population of Ronneby on 31 December 2025.
		expect(file.values['1081']?.[0]).toBe(28708);
		for (const [index, { indicator, year, sources }] of file.features.entries()) {
			const series = json(`indicators/${indicator}.json`) as ApiSeries;
			const column = Object.entries(file.values).map(([code, row]) => [code, row[index]]);
			const at = series.years.indexOf(year);
			expect(column).toEqual(Object.entries(series.values).map(([code, row]) => [code, row[at]]));
			for (const id of sources) expect(series.sources.map((each) => each.id)).toContain(id);
			expect(sources.length).toBeGreaterThan(0);
		}
	});

	it('has a need level, or says why there is none', () => {
		const need = json('need.json') as ApiNeed;
		const { challenges } = json('index.json') as ApiIndex;
		for (const { id, window, noNeed } of challenges) {
			expect((window === null) === (noNeed !== null), id).toBe(true);
			expect((need[id] !== undefined) === (window !== null), id).toBe(true);
		}
	});

	it('places equal needs in one quarter: two that look alike never differ', () => {
		const need = json('need.json') as ApiNeed;
		const index = json('index.json') as ApiIndex;
		for (const { id, lead, window } of index.challenges) {
			if (window === null) continue;
			const indicator = index.indicators.find((each) => each.id === lead);
			const byCode = Object.values(need[id] ?? {});
			expect(byCode).toHaveLength(290);
			expect(byCode.every(({ value, quarter }) => (value === null) === (quarter === null))).toBe(
				true,
			);
			const quartersOf = Map.groupBy(
				byCode.filter(({ value }) => value !== null),
				({ value }) => round(value ?? 0, indicator?.decimals ?? 0),
			);
			for (const [, equals] of quartersOf) {
				expect(new Set(equals.map(({ quarter }) => quarter)).size).toBe(1);
			}
			// Strictly beyond the quartile: never more than a fourth, however many are equal.
			const heavier = byCode.filter(({ quarter }) => quarter === 4);
			expect(heavier.length).toBeLessThanOrEqual(Math.ceil(byCode.length / 4));
		}
	});

	it('puts every holder of the registry in one group, by what its sources show', () => {
		const { funds } = json('funds.json') as ApiFunds;
		const count = countRegistry(funds);
		expect(Object.values(count).flat().sort()).toEqual(
			[...new Set(funds.map(({ code }) => code))].sort(),
		);
		// Norrköping decided in 2010 and Malmö in 2012; of Trelleborg a party wrote in 2012.
		expect(count.byCountYear).toEqual(expect.arrayContaining(['0581', '1280', '1287']));
		// Luleå’s money is from 2017, and Degerfors is known through an article of January 2016.
		expect(count.laterOrUndated).toEqual(expect.arrayContaining(['1862', '2580']));
		// Göteborg and Sundbyberg had plans.
		expect(count.onlyPlanned).toEqual(expect.arrayContaining(['0183', '1480']));
		// Botkyrka and Örnsköldsvik together, and Härnösand in 2024.
		expect(count.onlyContract).toEqual(expect.arrayContaining(['0127', '2280', '2284']));
		expect(count.regions.every((code) => code.length === 2)).toBe(true);
	});

	it('names a source for every fund, and one that tells that it was there for all but plans', () => {
		const { funds } = json('funds.json') as ApiFunds;
		for (const { id, status, sources } of funds) {
			const tells = sources.some(({ facts }) => facts.includes('existence'));
			expect(tells, id).toBe(status !== 'planned');
		}
	});
});
