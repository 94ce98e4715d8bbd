import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isPresent, type Value } from '../../../src/tables/value.ts';
import { readPackage } from '../../read/package.ts';
import { sha256Of } from '../archive.ts';
import { standingIn } from '../standing.ts';
import { acceptStaged } from './accept-staged.ts';
import { holdings, places } from './collecting.fixture.ts';
import { bytesIn, runFrom } from './live-run.fixture.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';
import { smallData } from './small-data.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'live-gate-'));
const made = join(root, 'made');
const ONLY = ['unga-arbetslosa', 'unga-bistand'];
const YOUNG = 'N03921';
const AID = 'U31804';
const TODAY = new Date().toISOString().slice(0, 10);

let server: Loopback;
let data: string;
let folder: string;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
	await smallData(made, 'ungdomsarbetsloshet');
	server = await loopback(holdings(standingIn(made)));
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});
beforeEach(() => {
	vi.spyOn(console, 'log').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
	data = mkdtempSync(join(root, 'data-'));
	folder = mkdtempSync(join(root, 'collected-'));
	cpSync(made, data, { recursive: true });
	server.holdings = holdings(standingIn(data));
	before = bytesIn(data);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const collecting = () => runFrom(server, ONLY, { data, folder });
const values = (kpi: string): Map<number, Map<string, Value>> =>
	server.holdings.kpis.get(kpi)?.values ?? new Map<number, Map<string, Value>>();
const textOf = (path: string): string => readFileSync(join(data, path), 'utf8');
/** The lines below a heading of the report. */
const section = (report: string, title: string): string[] =>
	(report.split(`\n## ${title}\n\n`)[1] ?? '').split('\n\n')[0]?.trimEnd().split('\n') ?? [];

const numberAt = (year: number, place: string): number | null => {
	const value = values(YOUNG).get(year)?.get(place);
	return value !== undefined && isPresent(value) ? value.value : null;
};

/** A year more, a tenth of the way from the last back to the one before; and one figure of 2015 corrected. */
function oneYearMore(): void {
	values(YOUNG).set(
		2023,
		new Map(
			places.flatMap((place): [string, Value][] => {
				const [was, is] = [numberAt(2021, place), numberAt(2022, place)];
				return was === null || is === null
					? []
					: [[place, { value: Number((0.9 * is + 0.1 * was).toFixed(6)) }]];
			}),
		),
	);
	const stood = numberAt(2015, '2425');
	if (stood !== null)
		values(YOUNG)
			.get(2015)
			?.set('2425', { value: stood + 0.1 });
}

/** Municipalities whose values in the two years lie on two sides of a bound between classes. */
function inAnotherClass(): number {
	const row = textOf('classes.csv')
		.split('\n')
		.find((line) => line.startsWith('unga-arbetslosa,'));
	// indicator, year, and then where each class but the first begins
	const bounds = row?.split(',').slice(2, 6).map(Number) ?? [];
	const above = (value: number): number => bounds.filter((bound) => value >= bound).length;
	return places.slice(1).filter((place) => {
		const [was, is] = [numberAt(2022, place), numberAt(2023, place)].map((value) =>
			value === null ? null : above(Math.round(value * 10) / 10),
		);
		return was !== is;
	}).length;
}

describe('what the gate refuses', () => {
	it.each<[string, () => void]>([
		[
			'a year of zeros',
			() => {
				values(YOUNG).set(2023, new Map(places.map((place) => [place, { value: 0 }])));
			},
		],
		[
			'the values of two KPIs that have changed places',
			() => {
				const [one, two] = [YOUNG, AID].map((kpi) => server.holdings.kpis.get(kpi));
				if (one && two) [one.values, two.values] = [two.values, one.values];
			},
		],
	])('is %s: the report says so first, and accepting leaves no trace', async (_, spoil) => {
		spoil();
		const { outcome, said } = await collecting();
		expect(outcome).toBe('faulty');
		expect(said).toContain(`# Collected ${TODAY}\n\n**`);
		expect(said).toMatch(/\*\*\d+ faults: this can't be accepted as it is\.\*\*/);
		expect(section(said, 'Wrong').join('\n')).toMatch(
			/data\/observations\/unga-arbetslosa\.csv:\d+/,
		);
		expect(await acceptStaged(data, folder)).toBeNull();
		expect(bytesIn(data)).toEqual(before);
	});
});

describe('an update', () => {
	it('is told before anything of it is written', async () => {
		oneYearMore();
		const { outcome, said } = await collecting();
		expect(section(said, 'Wrong')).toEqual(['Nothing.']);
		expect(outcome).toBe('waits');
		expect(section(said, 'Figures')).toEqual([
			expect.stringMatching(
				/^- \*\*unga-arbetslosa\*\*: new years 2023; 291 new figures; 1 changed \(2015\), half of them by [\d.]+ % or more$/,
			),
			expect.stringMatching(/^ {2}- 2015 2425 Dorotea: [\d.]+ → [\d.]+ \([\d.]+ %\)$/),
		]);
		expect(section(said, 'Classes of maps')).toEqual([
			`- unga-arbetslosa: ${inAnotherClass()} municipalities are in another class in 2023 than in 2022`,
		]);
		expect(section(said, 'Need levels')).toEqual([
			expect.stringMatching(
				/^- ungdomsarbetsloshet: \d+ municipalities come into another quarter, \d+ of them into the one with the greatest problem and \d+ out of it$/,
			),
		]);
		expect(section(said, 'Findings').join('\n')).toMatch(
			/unga-arbetslosa, [a-z-]+: \d+ (appear|vanish)/,
		);
		expect(readFileSync(join(folder, 'staged/report.md'), 'utf8')).toBe(
			said.slice(said.indexOf('# Collected')),
		);
		// The same as a page, with small lines of old against new.
		const page = readFileSync(join(folder, 'staged/report.html'), 'utf8');
		expect(page).toContain('<li>2015 2425 Dorotea: ');
		expect(page).toContain('<svg ');
		expect(bytesIn(data)).toEqual(before);
	});

	it('is written whole once it is accepted, with checksums and in words, and is then nothing new', async () => {
		oneYearMore();
		await collecting();
		expect(await acceptStaged(data, folder)).toMatchObject({ release: TODAY });
		const { release, resources } = readPackage('p', textOf('datapackage.json'));
		expect(release).toBe(TODAY);
		const table = textOf('observations/unga-arbetslosa.csv');
		expect(table).toMatch(/\n1081,2023,[\d.]+,,kolada-n03921\n/);
		expect(resources.get('observations/unga-arbetslosa.csv')?.hash).toBe(
			`sha256:${sha256Of(table)}`,
		);
		expect(textOf('changes.csv')).toContain(`\n${TODAY},new-years,unga-arbetslosa,,2023,,,,\n`);
		const told = textOf('CHANGELOG.md').split(`\n## ${TODAY}\n`)[1] ?? '';
		expect(told).toContain('(`unga-arbetslosa`): new figures for 2023.');
		expect(told).toMatch(/\n {2}- Dorotea 2015: [\d.]+, before [\d.]+\.\n/);
		const after = bytesIn(data);
		expect((await collecting()).outcome).toBe('nothing new');
		await expect(acceptStaged(data, folder)).rejects.toThrow('Nothing waits to be accepted.');
		expect(bytesIn(data)).toEqual(after);
	});

	it.each<[string, () => void, RegExp]>([
		[
			'what waits is not as it was laid out',
			() => {
				writeFileSync(join(folder, 'staged/data/observations/unga-arbetslosa.csv'), 'x');
			},
			/^observations\/unga-arbetslosa\.csv: what was fetched is not as it was laid out/,
		],
		[
			'a table has changed since',
			() => {
				writeFileSync(
					join(data, 'observations/unga-arbetslosa.csv'),
					textOf('observations/unga-arbetslosa.csv').replace(/^1081,2015,.*$/m, '1081,2015,1,,'),
				);
				before = bytesIn(data);
			},
			/^data\/observations\/unga-arbetslosa\.csv: has changed since it was compared/,
		],
	])('is not accepted where %s', async (_, spoil, message) => {
		oneYearMore();
		await collecting();
		spoil();
		await expect(acceptStaged(data, folder)).rejects.toThrow(message);
		expect(bytesIn(data)).toEqual(before);
	});
});
