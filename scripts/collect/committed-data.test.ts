import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../src/tables/code.ts';
import { isPresent, type Reason, type Value } from '../../src/tables/value.ts';
import { readData } from '../read/data.ts';
import { DATA } from '../read/data-files.ts';

const data = await readData(DATA, () => undefined);
const codes = data.municipalities.map(({ code }) => code);

/** What stands in `data/observations/<id>.csv`. */
function table(id: string) {
	const observations = data.observations.get(id);
	if (!observations) throw new Error(`no table of ${id}`);
	return observations;
}

const cellOf = (id: string, code: string, year: number) => table(id).cells.get(code)?.get(year);

function numberOf(id: string, code: string, year: number): number | undefined {
	const value = cellOf(id, code, year)?.value;
	return value && isPresent(value) ? value.value : undefined;
}

/** Municipalities with a value that year, the lowest first. */
const ordered = (id: string, year: number): [code: string, value: number][] =>
	codes
		.flatMap((code): [string, number][] => {
			const value = numberOf(id, code, year);
			return value === undefined ? [] : [[code, value]];
		})
		.sort(([, a], [, b]) => a - b);

const NYKVARN = '0140';
const KNIVSTA = '0330';

describe('the tables as committed', () => {
	test('have the country and 290 municipalities in every year', () => {
		expect(codes).toHaveLength(290);
		for (const { years, cells } of data.observations.values()) {
			const rows = [...cells.values()].reduce((sum, row) => sum + row.size, 0);
			expect(rows).toBe(290 * years.length + years.length);
		}
	});

	test('say why, where years within a series have no value at all, and only there', () => {
		for (const { id, gap } of data.indicators) {
			const years = data.observations.get(id)?.years ?? [];
			const span = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1;
			expect(gap !== null, id).toBe(years.length > 0 && years.length < span);
		}
	});

	test('have a value for some municipality in every year', () => {
		for (const [id, { years }] of data.observations) {
			for (const year of years)
				expect(ordered(id, year).length, `${id} ${year}`).toBeGreaterThan(0);
		}
	});
});

describe('youth unemployment in 2015 (Arbetsförmedlingen and SCB in Kolada, N03921)', () => {
	const values = ordered('unga-arbetslosa', 2015);

	test('was 6.58 per cent in the country', () => {
		expect(numberOf('unga-arbetslosa', COUNTRY, 2015)).toBeCloseTo(6.58, 2);
	});

	test('was highest in Ronneby, Haparanda, Bollnäs and Sandviken, and lowest in Danderyd', () => {
		expect(values.slice(-4).map(([code]) => code)).toEqual(['2181', '2183', '2583', '1081']);
		expect(values.at(-1)?.[1]).toBeCloseTo(14.96, 2);
		expect(values[0]).toEqual(['0162', expect.closeTo(0.96, 2)]);
	});
});

describe('the population (SCB)', () => {
	test('of the country is the sum of the municipalities, 9,851,017 in 2015', () => {
		expect(numberOf('befolkning', COUNTRY, 2015)).toBe(9_851_017);
		for (const year of table('befolkning').years.filter((candidate) => candidate <= 2022)) {
			const sum = ordered('befolkning', year).reduce((total, [, value]) => total + value, 0);
			expect(numberOf('befolkning', COUNTRY, year), String(year)).toBe(sum);
		}
	});

	test.each([
		// SCB's workbook of 2023, and its national figure for 2024 (before noise was added in 2025).
		[2023, 10_551_707],
		[2024, 10_587_710],
	])('summed over the municipalities in %i is what SCB states for the country', (year, total) => {
		const sum = ordered('befolkning', year).reduce((sofar, [, value]) => sofar + value, 0);
		expect(sum).toBe(total);
	});

	test('of Upplands Väsby was 50,495 at the end of 2025', () => {
		expect(numberOf('befolkning', '0114', 2025)).toBe(50_495);
		expect(cellOf('befolkning', '0114', 2025)?.source).toBe('scb-befolkning');
	});
});

test('the five-year change that Kolada publishes (N01958) is reproduced from the population', () => {
	for (const year of table('befolkning-fem-ar').years.filter((candidate) => candidate >= 1999)) {
		for (const [code, change] of ordered('befolkning-fem-ar', year)) {
			const now = numberOf('befolkning', code, year) ?? NaN;
			const then = numberOf('befolkning', code, year - 5) ?? NaN;
			// Kolada cuts off after six decimals.
			expect(Math.abs(((now - then) / then) * 100 - change)).toBeLessThan(1.01e-6);
		}
	}
});

describe('turnout in the municipal elections', () => {
	test('was lowest in Haparanda in 2026: 62.71 per cent (Valmyndigheten)', () => {
		expect(ordered('valdeltagande', 2026)[0]).toEqual(['2583', 62.71]);
		expect(cellOf('valdeltagande', '2583', 2026)?.source).toBe('valmyndigheten-2026');
	});

	test('is of election years only', () => {
		const { years } = table('valdeltagande');
		expect(years).toContain(2026);
		// Every fourth year since 1994, and none left out.
		expect(years).toEqual(years.map((_, index) => 1994 + 4 * index));
	});
});

describe('the traps of the sources (PROVENANCE.md of each)', () => {
	test.each([
		// The residence permits that ran out, from the autumn of 2023.
		['utflyttade', { sv: ['Skatteverket', '2023'], en: ['Tax Agency', '2023'] }],
		['ekonomiskt-bistand', ['Halmstad', 'Sundsvall', 'Solna', 'Sundbyberg', '2025']],
		['valdsbrott', ['2025', 'Trosa', '2022', 'Vingåker', '2023']],
		['behoriga-gymnasiet', ['Munkfors', '33', '2026']],
	])('stand in the caveat of %s, in both languages', (id, said) => {
		const { caveat } = data.indicators.find((each) => each.id === id) ?? {};
		for (const language of ['sv', 'en'] as const)
			for (const word of 'sv' in said ? said[language] : said)
				expect(caveat?.[language]).toContain(word);
	});

	test('say of violent crime that nobody knows whether the last year is final', () => {
		const { caveat } = data.indicators.find(({ id }) => id === 'valdsbrott') ?? {};
		expect(caveat?.sv).toMatch(/2025 är slutliga framgår inte/);
		expect(caveat?.en).toMatch(/2025 are final is not stated/);
	});
});

/** SHA-256 of lines of "code,year,figure", sorted; nothing stands after the second comma where there is no figure. */
const checksumOf = (lines: readonly string[]): string =>
	createHash('sha256')
		.update(
			lines
				.toSorted()
				.map((line) => `${line}\n`)
				.join(''),
		)
		.digest('hex');

describe('series that were made longer are the files they are from, in every cell', () => {
	/**
	 * The checksum of their lines was computed once from each file (`kommunkod,year,value`; six decimals; the
	 * country "00"), whose own SHA-256 stands above it.
	 */
	test.each([
		{
			// kolada-2023-2026-via-projekt/n31807.csv
			// e4847438c3e66bdefa8a633dd63d8191620d992c21e10e312dce54ec325d2094
			id: 'ekonomiskt-bistand',
			years: [2023, 2024, 2025],
			country: true,
			checksum: '569db156b538b4959265be3adf8459066e0b93d423d88d61ad817e253b8ae516',
		},
		{
			// kolada-2023-2026-via-projekt/n15428.csv
			// bded63517ac846d575ac343f4edc367c374d03cb4f56df9b5589d7298daf0737
			id: 'behoriga-gymnasiet',
			years: [2025, 2026],
			country: true,
			checksum: 'f4a1f2b8496f96a5f827c4c9047bd03e805cbb2c5b404705a7bbe06ac93d09ab',
		},
		{
			// scb-flyttningar-2023-2024/n02101-inrikes-flyttnetto-procent.csv
			// 6f1c497b64c3d9fb76ee53ff80c5d96764d1e0ee246614ca0c937ae6d7427f63
			id: 'inrikes-flyttnetto',
			years: [2023, 2024],
			country: false,
			checksum: 'bd67fb6a57c9428454a7c2545e449bde750c1f9db8572b0556b0220dcef0d721',
		},
		{
			// scb-flyttningar-2023-2024/utflyttade-per-1000.csv
			// af41a0f96e32da3fb9053652dd46161bc9717a74395287a97fa4f41d02d898d0
			id: 'utflyttade',
			years: [2023, 2024],
			country: false,
			checksum: 'e62f2929d130a2a4e97d72bf6cce0eeb4f5b0f75ab07545a3151250f98aabac7',
		},
	])('$id', ({ id, years, country, checksum }) => {
		const places = country ? [COUNTRY, ...codes] : codes;
		const lines = places.flatMap((code) =>
			years.map((year) => `${code},${year},${numberOf(id, code, year)?.toFixed(6) ?? ''}`),
		);
		expect(checksumOf(lines)).toBe(checksum);
	});

	/**
	 * kolada-2023-2026-via-projekt/n07403-ours-count-and-yearend-rate.csv
	 * ef06b105ea1904e4ae8c40d00af051263cb8dc588773bbd998adff4051e2d3ac
	 *
	 * The rate on the population of 31 December stands there with five decimals, of which ours has six: what
	 * both are of is the number of crimes, a whole one. Its checksum is of the column `crimes`.
	 */
	test('valdsbrott', () => {
		const lines = codes.flatMap((code) =>
			[2023, 2024, 2025].map((year) => {
				const rate = numberOf('valdsbrott', code, year) ?? Number.NaN;
				const crimes = (rate * (numberOf('befolkning', code, year) ?? Number.NaN)) / 100_000;
				// Six decimals of the rate are less than a hundred thousandth of a crime, also in Stockholm.
				expect(Math.abs(crimes - Math.round(crimes)), `${code} ${year}`).toBeLessThan(1e-5);
				return `${code},${year},${Math.round(crimes)}`;
			}),
		);
		expect(checksumOf(lines)).toBe(
			'2160e9bd7cc2413af2735485080c9ee485c7cb2669cc298a17e33582eac9abfe',
		);
	});
});

describe('what is missing', () => {
	const missing = (reason: Reason): Value => ({ missing: reason });

	test.each([
		[NYKVARN, 1998],
		[KNIVSTA, 2002],
	])('does not apply to %s up to %i: it did not exist', (code, last) => {
		expect(cellOf('inrikes-flyttnetto', code, last)?.value).toEqual(missing('not-applicable'));
		expect(numberOf('inrikes-flyttnetto', code, last + 1)).toBeTypeOf('number');
		// The population of the last day of the year before is published in the new division.
		expect(numberOf('befolkning', code, last)).toBeTypeOf('number');
		expect(cellOf('befolkning', code, last - 1)?.value).toEqual(missing('not-applicable'));
	});

	test('has the reason that Kolada states: too few pupils in Dorotea in 2019', () => {
		expect(cellOf('behoriga-gymnasiet', '2425', 2019)).toEqual({
			value: missing('suppressed'),
			source: 'did-kolada-n15428',
		});
	});

	test('is unknown where the archive does not say: Klippan’s turnout in 2022', () => {
		expect(cellOf('valdeltagande', '1276', 2022)).toEqual({
			value: missing('unknown'),
			source: 'kolada-n05401',
		});
	});

	test('is never put in the place of the country’s figure', () => {
		expect(cellOf('befolkning', COUNTRY, 2025)?.value).toEqual(missing('unknown'));
		expect(cellOf('utflyttade', COUNTRY, 2015)?.value).toEqual(missing('not-applicable'));
	});
});

describe('sources', () => {
	test('of our own calculations never credit the publisher of what they start from', () => {
		const own = data.sources.filter(({ inputs }) => inputs.length > 0);
		expect(own.map(({ id }) => id)).toContain('egen-flyttnetto');
		for (const { archive, credit, inputs } of own) {
			expect(archive).toBeNull();
			expect(`${credit.sv} ${credit.en}`).not.toMatch(/Kolada|SCB/);
			for (const input of inputs) expect(data.sources.map(({ id }) => id)).toContain(input);
		}
	});

	test('that were read have a file that anyone can fetch, and its checksum', () => {
		for (const { archive, id, processing, sha256 } of data.sources.filter(
			({ inputs }) => inputs.length === 0,
		)) {
			// In a repository at a commit, or in a published version of a package of npm.
			if (archive) expect(archive.commit, id).toMatch(/^[0-9a-f]{40}$/);
			else expect(processing?.sv, id).toMatch(/npm-paketet [\w-]+ \d+\.\d+\.\d+/);
			expect(sha256, id).toMatch(/^[0-9a-f]{64}$/);
		}
	});

	test('out of somebody else’s repository say so: the file is not the publisher’s own', () => {
		const passedOn = data.sources.filter(({ archive }) => archive !== null);
		expect(passedOn).not.toEqual([]);
		for (const { id, processing } of passedOn) expect(processing, id).not.toBeNull();
	});
});
