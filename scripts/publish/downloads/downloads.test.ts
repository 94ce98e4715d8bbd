import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../../src/tables/locale.ts';
import { valueIn } from '../../../src/stats/series.ts';
import { words } from '../../../src/words/words.ts';
import { readData } from '../../read/data.ts';
import { apiFiles } from '../files.ts';
import { csvwFaults } from './csvw-rules.fixture.ts';
import { dataPackage } from './data-package.ts';
import { downloads, downloadsFile, type Download } from './downloads.ts';
import { publishedData, type PublishedData } from './published.ts';
import { readWorkbook } from './read-workbook.fixture.ts';

const quiet = (): void => undefined;
const SITE = new URL('https://example.org/karta');
/** One whose figures are whole, and one with gaps, for two counties: enough to see every form, and quick. */
const MEASURES = ['unga-arbetslosa', 'placerade-hvb'];

let data: PublishedData;
let made: readonly Download[];

beforeAll(async () => {
	const all = publishedData(apiFiles(await readData('data', quiet), quiet));
	const indicators = all.index.indicators.filter(({ id }) => MEASURES.includes(id));
	const municipalities = all.municipalities.filter(({ code }) => /^0[15]/.test(code));
	data = { ...all, municipalities, index: { ...all.index, indicators } };
	made = await downloads(data, SITE);
}, 120_000);

afterEach(() => {
	vi.useRealTimers();
});

const contentOf = (path: string): string | Uint8Array => {
	const file = made.find((each) => each.path === path);
	if (!file) throw new Error(`no ${path}`);
	return file.content;
};
const textOf = (path: string): string => String(contentOf(path));
const bookOf = (path: string): ReturnType<typeof readWorkbook> => {
	const content = contentOf(path);
	if (typeof content === 'string') throw new Error(`${path} is text`);
	return readWorkbook(content);
};

describe('an indicator to be downloaded', () => {
	it.each(MEASURES)('has every value of %s in the file for programs, or its status', (id) => {
		const series = data.series.get(id);
		if (!series) throw new Error(`no ${id}`);
		const { data: rows } = Papa.parse<Record<string, string>>(
			textOf(`indicators/${id}.rfc4180.csv`),
			{ header: true, skipEmptyLines: true },
		);
		expect(rows).toHaveLength(series.years.length * (data.municipalities.length + 1));
		for (const { municipality = '', year, value, status, source } of rows) {
			const wanted = valueIn(series, municipality, Number(year));
			expect([value, status]).toEqual(
				'value' in wanted ? [String(wanted.value), ''] : ['', wanted.missing],
			);
			expect(source).not.toBe('');
		}
	});

	it('is after RFC 4180: no byte order mark, commas, codes quoted, lines ended by CRLF', () => {
		const text = textOf('indicators/unga-arbetslosa.rfc4180.csv');
		expect(text.startsWith('"municipality","name","county","year","value"')).toBe(true);
		expect(text).toContain('\r\n"0114","Upplands Väsby","Stockholms län",2010,');
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it.each(LOCALES)('has every value in the workbook, codes as text (%s)', (locale) => {
		for (const id of MEASURES) {
			const series = data.series.get(id);
			if (!series) throw new Error(`no ${id}`);
			const [values, about] = bookOf(`indicators/${id}${locale === 'sv' ? '' : '.en'}.xlsx`);
			const [heads = [], ...rows] = values?.rows ?? [];
			const first = heads.indexOf(String(series.years[0]));
			expect(rows.map(([code]) => code)).toEqual([
				'00',
				...data.municipalities.map(({ code }) => code),
			]);
			for (const row of rows) {
				series.years.forEach((year, at) => {
					const wanted = valueIn(series, String(row[0]), year);
					expect(row[first + at]).toBe(
						'value' in wanted ? wanted.value : words(locale).common.reasons[wanted.missing],
					);
				});
			}
			const told = about?.rows.flat().map(String) ?? [];
			for (const { credit, sha256 } of series.sources) {
				expect(told.some((cell) => cell.startsWith(credit[locale]))).toBe(true);
				if (sha256 !== null) expect(told).toContain(sha256);
			}
			expect(told).toContain(
				`https://example.org/karta${locale === 'sv' ? '' : '/en'}/data/${id}/`,
			);
		}
	});

	it('is written for Excel in Swedish with semicolons, decimal commas and a byte order mark', () => {
		const text = textOf('indicators/unga-arbetslosa.csv');
		expect(text.startsWith('\uFEFF"kommunkod";"kommunkod som text";"kommun";"län";"2010"')).toBe(
			true,
		);
		expect(text).toMatch(/\r\n"0114";"SE0114";"Upplands Väsby";"Stockholms län";"\d+,\d+";/);
	});
});

describe('a municipality to be downloaded', () => {
	it('has all its years of all measures, in every form', () => {
		const series = data.series.get('unga-arbetslosa');
		const { data: rows } = Papa.parse<Record<string, string>>(
			textOf('municipalities/0581.rfc4180.csv'),
			{ header: true, skipEmptyLines: true },
		);
		const own = rows.filter(({ indicator }) => indicator === 'unga-arbetslosa');
		expect(own.map(({ year }) => Number(year))).toEqual(series?.years);
		expect(own.map(({ value }) => Number(value))).toEqual(series?.values['0581']);
		const [sheet] = bookOf('municipalities/0581.xlsx');
		expect(sheet?.name).toBe('Norrköping');
		const line = sheet?.rows.find((row) => row.includes('Ungdomsarbetslöshet'));
		for (const value of series?.values['0581'] ?? []) expect(line).toContain(value);
	});

	it('has the same cells as JSON, with the reason where there is no value', () => {
		for (const { code, name } of data.municipalities) {
			const told = JSON.parse(textOf(`municipalities/${code}.json`)) as {
				indicators: { id: string; years: number[]; values: unknown[]; sources: string[] }[];
			};
			expect(told).toMatchObject({ municipality: code, name, release: data.index.release });
			expect(told.indicators.map(({ id }) => id)).toEqual(
				data.index.indicators.map(({ id }) => id),
			);
			for (const { id, years, values, sources } of told.indicators) {
				const series = data.series.get(id);
				if (!series) throw new Error(`no ${id}`);
				expect(years).toEqual(series.years);
				expect(values).toEqual(
					series.years.map((year) => {
						const value = valueIn(series, code, year);
						return 'value' in value ? value.value : { missing: value.missing };
					}),
				);
				expect(sources.length).toBeGreaterThan(0);
			}
		}
	});
});

describe('the registry of funds to be downloaded', () => {
	it('has every fund with its sources, and says that others are unknown', () => {
		const [registry, sources, about] = bookOf('funds.xlsx');
		const { funds } = data.funds;
		expect(registry?.rows.slice(1).map(([id]) => id)).toEqual(funds.map(({ id }) => id));
		expect(sources?.rows.slice(1).map(([, , url]) => url)).toEqual(
			funds.flatMap((fund) => fund.sources.map(({ url }) => url)),
		);
		expect(about?.rows.flat()).toContain('En fond som inte står här är okänd, inte obefintlig.');
	});
});

const rowsOf = (path: string): readonly Record<string, string>[] =>
	Papa.parse<Record<string, string>>(textOf(path), { header: true, skipEmptyLines: true }).data;

describe('the list of municipalities to be downloaded', () => {
	it('has each once, and says how we looked where no fund is known', () => {
		const rows = rowsOf('municipalities.rfc4180.csv');
		expect(rows.map(({ municipality }) => municipality)).toEqual(
			data.municipalities.map(({ code }) => code),
		);
		const [sheet] = bookOf('municipalities.xlsx');
		for (const [at, { code, population, searched }] of data.municipalities.entries()) {
			const row = rows[at];
			expect(Number(row?.['population'])).toBe(population.value);
			expect(row?.['searched']).toBe(searched?.how ?? '');
			const isKnown = data.funds.funds.some((fund) => fund.code === code);
			expect(row?.['money'] === 'none-known').toBe(!isKnown);
			const told = sheet?.rows[at + 1]?.map(String) ?? [];
			expect(told).toContain(code);
			if (!isKnown)
				expect(told.join(' ')).toMatch(/ingen känd fond (inte sökt|bara sökt|sökt på namn)/);
		}
	});
});

describe('the need for money to be downloaded', () => {
	it('is of every challenge and municipality what its own list says', () => {
		const all = rowsOf('need.rfc4180.csv');
		const [list] = bookOf('need.xlsx');
		const own = data.index.challenges.filter(
			({ lead, window }) => window !== null && MEASURES.includes(lead),
		);
		expect(own.length).toBeGreaterThan(0);
		expect(new Set(all.map(({ challenge }) => challenge))).toEqual(
			new Set(own.map(({ id }) => id)),
		);
		for (const { id, name } of own) {
			const rows = all.flatMap(({ challenge, ...row }) => (challenge === id ? [row] : []));
			expect(rows).toEqual(rowsOf(`need/${id}.rfc4180.csv`));
			const [one] = bookOf(`need/${id}.xlsx`);
			const told = list?.rows.filter((row) => row.includes(name.sv)) ?? [];
			expect(told).toHaveLength((one?.rows.length ?? 0) - 1);
			for (const [at, row] of told.entries()) {
				// Each of its cells stands in the line of the list of the challenge.
				for (const cell of row.filter((each) => each !== null)) {
					expect(one?.rows[at + 1]).toContainEqual(cell);
				}
			}
		}
	});
});

describe('the problem profiles to be downloaded', () => {
	it('have each municipality once, in its group or with what it lacks', () => {
		const { groups, notGrouped } = data.groups;
		const rows = rowsOf('groups.rfc4180.csv');
		expect(rows.map(({ municipality }) => municipality)).toEqual(
			data.municipalities.map(({ code }) => code),
		);
		for (const { municipality, group = '', missing } of rows) {
			const own = groups.find(({ members }) => members.some((code) => code === municipality));
			expect(group).toBe(own?.id ?? '');
			const lacking = notGrouped.find(({ code }) => code === municipality);
			expect(missing).toBe(lacking?.missing.join(' ') ?? '');
			expect(group === '').toBe(lacking !== undefined);
		}
	});

	it('have in the workbook where every group stands, and say whose the groups are', () => {
		const [list, profiles, about] = bookOf('groups.xlsx');
		expect(list?.rows).toHaveLength(data.municipalities.length + 1);
		const [, ...rows] = profiles?.rows ?? [];
		expect(new Set(rows.map(([id]) => id))).toEqual(
			new Set(data.groups.groups.map(({ id }) => id)),
		);
		const lead = data.index.challenges.find(({ id }) => id === 'ungdomsarbetsloshet');
		const first = data.groups.groups[0]?.challenges['ungdomsarbetsloshet'];
		const own = rows.find(([id, , , , name]) => id === 'bild-1' && name === lead?.name.sv);
		expect(own?.[7]).toBe(first?.median);
		expect(own?.slice(9, 12)).toEqual(first?.place);
		expect(about?.rows.flat().join(' ')).toContain('vår egen beräkning');
	});
});

describe('similar municipalities to be downloaded', () => {
	it('are those of the API, the nearest first, with what likeness is counted on', () => {
		const rows = rowsOf('similarity.rfc4180.csv');
		for (const { code, similar } of data.municipalities) {
			const own = rows.filter(({ municipality }) => municipality === code);
			expect(own.map(({ similar: other, distance }) => [other, Number(distance)])).toEqual(
				similar.map(({ code: other, distance }) => [other, distance]),
			);
			expect(own.map(({ place }) => Number(place))).toEqual(similar.map((_, at) => at + 1));
		}
		const [, likeness] = bookOf('similarity.en.xlsx');
		const norrkoping = likeness?.rows.find(([code]) => code === '0581');
		expect(norrkoping?.slice(4)).toEqual(data.similarity.values['0581']);
	});
});

describe('the facts on buying to be downloaded', () => {
	it('are each there with the words of its source, and with the limits', () => {
		const { facts, limits } = data.buying;
		expect(rowsOf('buying.rfc4180.csv').map(({ id, phrase_sv }) => [id, phrase_sv])).toEqual(
			facts.map(({ id, phrase }) => [id, phrase]),
		);
		const [told, amounts, about] = bookOf('buying.xlsx');
		expect(told?.rows).toHaveLength(facts.length + 1);
		expect(amounts?.rows.slice(1).map(([from, , , amount]) => [from, amount])).toEqual(
			limits.map(({ from, amount }) => [from, amount]),
		);
		expect(about?.rows.flat()).toContain(words('sv').buyingWords.advice);
	});
});

describe('the downloads', () => {
	it('are the same to the byte when they are made on another day', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 4, 6) });
		const again = await downloads(data, SITE);
		const sums = (all: readonly Download[]) =>
			downloadsFile('2026-01-01', all).files.map(({ path, sha256 }) => [path, sha256]);
		expect(sums(again)).toEqual(sums(made));
		const folder = dataPackage('data', '2026-01-01');
		vi.setSystemTime(new Date(2032, 1, 1));
		expect(Buffer.from(dataPackage('data', '2026-01-01')).equals(Buffer.from(folder))).toBe(true);
	}, 120_000);

	it('have every statement on a model once, with its source and what it rests on', () => {
		const statements = data.models.models.flatMap((model) => model.statements);
		const { data: rows } = Papa.parse<Record<string, string>>(textOf('models.rfc4180.csv'), {
			header: true,
			skipEmptyLines: true,
		});
		expect(rows).toHaveLength(statements.length);
		expect(rows.map(({ source_url }) => source_url)).toEqual(
			statements.map(({ source }) => source.url),
		);
		const [told, models] = bookOf('models.xlsx');
		expect(told?.rows).toHaveLength(statements.length + 1);
		expect(models?.rows.slice(1).map(([id]) => id)).toEqual(data.models.models.map(({ id }) => id));
	});

	it('have beside each CSV file its description, which holds to the rules and to the file', () => {
		const tables = made.filter(({ form }) => form.startsWith('csv-'));
		expect(tables.length).toBeGreaterThan(20);
		for (const { path } of tables) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const faults = csvwFaults(textOf(`${path}-metadata.json`), name, textOf(path));
			expect(faults, path).toEqual([]);
		}
	});

	it('are listed each once', () => {
		const paths = downloadsFile('2026-01-01', made).files.map(({ path }) => path);
		expect(new Set(paths).size).toBe(made.length);
		expect(paths).toEqual(paths.toSorted());
	});
});

it('a workbook of each kind is read by a library that did not write it, with the same cells', async () => {
	const books = made.filter(({ path }) => path.endsWith('.xlsx'));
	/** "need/missbruk.xlsx" is one of many of its kind, "need.xlsx" the only one of its own. */
	const kinds = new Map(books.map(({ path }) => [path.replace(/\/[^/.]+/, '/…'), path] as const));
	expect(kinds.size).toBeGreaterThan(15);
	for (const path of kinds.values()) {
		const sheets = await readExcel(Buffer.from(contentOf(path)));
		const own = bookOf(path);
		expect(sheets.map(({ sheet }) => sheet)).toEqual(own.map(({ name }) => name));
		for (const [at, { data: rows }] of sheets.entries()) {
			const wanted = own[at]?.rows ?? [];
			expect(rows.length, path).toBe(wanted.length);
			rows.forEach((row, line) => {
				// The library fills short rows with nothing.
				const cells = row.slice(0, wanted[line]?.length);
				expect(cells, `${path}, row ${line + 1}`).toEqual(wanted[line]);
				expect(row.slice(cells.length).every((cell) => cell === null)).toBe(true);
			});
		}
	}
});
