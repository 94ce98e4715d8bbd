import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
	ApiFunds,
	ApiIndex,
	ApiNeed,
	ApiNeighbours,
	ApiMunicipality,
	ApiSeries,
	ApiSimilarityFile,
} from '../../src/tables/api.ts';
import { reachable, type Steps } from '../../src/draw/compass.ts';
import { likeness, pointsOf } from '../../src/stats/likeness.ts';
import { countRegistry } from '../../src/stats/money/registry.ts';
import { round } from '../../src/stats/round.ts';
import { isPresent } from '../../src/tables/value.ts';
import { sha256 } from '../derive/sha256.ts';
import { readData, type Data } from '../read/data.ts';
import { adjacency } from './adjacency.ts';
import { apiFiles } from './files.ts';
import { neighboursFile } from './neighbours-file.ts';
import { writeRelease, type Files } from './release.ts';

const quiet = (): void => undefined;
let data: Data;
let files: Files;

beforeAll(async () => {
	data = await readData('data', quiet);
	files = apiFiles(data, quiet);
}, 60_000);

const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

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

describe('the keys of the map', () => {
	it('lead from every municipality to all 290', () => {
		const neighbours = new Map(Object.entries(json('neighbours.json') as ApiNeighbours));
		expect(neighbours.size).toBe(290);
		for (const code of neighbours.keys()) {
			expect(reachable(code, neighbours as ReadonlyMap<string, Steps<string>>).size).toBe(290);
		}
	});

	it('cross the water where a bridge or ferry does', () => {
		const neighbours = json('neighbours.json') as ApiNeighbours;
		// Gotland: the ferries to Nynäshamn and Oskarshamn. Mörbylånga: the bridge to Kalmar.
		expect(neighbours['0980']).toMatchObject({ up: '0192', left: '0882', right: null });
		expect(neighbours['0840']).toMatchObject({ left: '0880', right: null });
	});

	it('need a link for every island, and say which lacks one', () => {
		const without = data.links.filter(({ from }) => from !== '0980');
		expect(() => neighboursFile(adjacency(data.topology, without))).toThrow(
			/data\/geography\/links\.csv: no key leads from "0114" to .*0980/,
		);
	});
});

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

describe('npm run data:publish on bad data', () => {
	const root = mkdtempSync(join(tmpdir(), 'bad-data-'));
	const [from, to] = [join(root, 'data'), join(root, 'v1')];
	const run = (): { status: number | null; stderr: string } =>
		spawnSync(process.execPath, ['scripts/publish/main.ts', from, to], { encoding: 'utf8' });

	const table = join(from, 'observations/unga-arbetslosa.csv');

	/** The index of the last good release. */
	const good = JSON.stringify({ release: '2001-01-01' });

	beforeEach(async () => {
		cpSync('data', from, { recursive: true });
		await writeRelease({ link: to, store: `${to}.publish` }, new Map([['index.json', good]]));
	});
	afterAll(() => {
		rmSync(root, { recursive: true });
	});

	/** Runs it, and sees it refuse with a message, in words, and publish nothing. */
	function expectRefusal(message: string): void {
		const { status, stderr } = run();
		expect(status).toBe(1);
		expect(stderr).toContain(message);
		expect(stderr).not.toContain('    at ');
		expect(stderr).toMatch(/v1 is left as it was, with the release of 2001-01-01\.\n$/);
		expect(readdirSync(to)).toEqual(['index.json']);
		expect(readFileSync(join(to, 'index.json'), 'utf8')).toBe(good);
	}

	it.each([
		[
			'a spoilt cell',
			'many',
			'data/observations/unga-arbetslosa.csv:2: value: found "many", expected a number with a decimal point',
		],
		[
			'a changed figure',
			'8.5',
			'data/observations/unga-arbetslosa.csv:2: value of "00" in unga-arbetslosa 2010: found 8.5, expected 8.559536, as last accepted (data/accepted.csv); if the change is meant, run "npm run data:package"',
		],
	])(
		'says where %s is, exits with 1 and leaves the last good release as it was',
		(_, value, message) => {
			const [header, first, ...rest] = readFileSync(
				'data/observations/unga-arbetslosa.csv',
				'utf8',
			).split('\n');
			const spoilt = first?.split(',').with(2, value).join(',');
			writeFileSync(table, [header, spoilt, ...rest].join('\n'));
			expectRefusal(message);
		},
		60_000,
	);

	it('says what no schema describes, exits with 1 and leaves the last good release as it was', () => {
		const topology = join(from, 'geography/sweden.topo.json');
		const sums = join(from, 'datapackage.json');
		const text = readFileSync(topology, 'utf8');
		// Good TopoJSON, which every reader of data/ takes.
		const other = text.replace('{', '{"bbox":[0,0,1,1],');
		writeFileSync(topology, other);
		writeFileSync(
			sums,
			readFileSync(sums, 'utf8')
				.replace(sha256(text), sha256(other))
				.replace(`: ${Buffer.byteLength(text)},`, `: ${Buffer.byteLength(other)},`),
		);
		expectRefusal(
			'api/v1/sweden.topo.json: the whole file: found the field "bbox", expected none that its schema does not describe',
		);
	}, 60_000);
});
