import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
	ApiFunds,
	ApiIndex,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../src/tables/api.ts';
import { isCountyCode, isMunicipalityCode } from '../../src/tables/code.ts';
import { fund } from '../../src/stats/money/fund.fixture.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { NEED_CSV_WORDS } from '../../src/words/text/need-csv-words.ts';
import { INDICATOR } from '../../src/stats/indicator.fixture.ts';
import { unusualIn } from '../../src/stats/unusual.ts';
import { readData } from '../read/data.ts';
import { apiFiles } from './files.ts';
import { needCsv, type NeedCsvData } from './need-csv.ts';
import type { Files } from './release.ts';

let files: Files;

beforeAll(async () => {
	const quiet = (): void => undefined;
	files = apiFiles(await readData('data', quiet), quiet);
}, 60_000);

const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const text = (path: string): string => files.get(path) ?? '';

type Row = Readonly<Record<string, string>>;

/** The rows of a list by the heads of its columns. */
const rowsIn = (csv: string): readonly Row[] => {
	const { data, errors } = Papa.parse<Row>(csv.slice(1), { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
};
const rowsOf = (path: string): readonly Row[] => rowsIn(text(path));
const rowOf = (challenge: string, code: string): Row | undefined =>
	rowsOf(needCsvPath(challenge, 'sv')).find((row) => row['kommunkod'] === code);

const AMOUNT = 'belopp i kronor, så som det först angavs (kan inte summeras)';
const PLANNED = 'planerat belopp i kronor (bara en plan, räknas inte)';
const QUARTER = 'quarter (our own calculation; 4 = worst-affected)';

describe('the list of a challenge as a file', () => {
	it('has every municipality in each language, on a line that begins with its code', () => {
		const municipalities = json('municipalities.json') as ApiMunicipality[];
		for (const { id, window } of (json('index.json') as ApiIndex).challenges) {
			if (window === null) continue;
			for (const locale of LOCALES) {
				const path = needCsvPath(id, locale);
				expect(text(path).startsWith('\uFEFF'), path).toBe(true);
				const lines = text(path).split('\r\n').slice(1, -1);
				const separator = locale === 'sv' ? ';' : ',';
				expect(lines.map((line) => line.slice(0, 7)).toSorted(), path).toEqual(
					municipalities.map(({ code }) => `"${code}"${separator}`),
				);
				for (const row of rowsOf(path)) {
					expect(Object.keys(row), path).toEqual(NEED_CSV_WORDS[locale].columns);
				}
			}
		}
	}, 60_000);

	it('has the code of each municipality also in a form that no spreadsheet takes for a number', () => {
		for (const [locale, column] of [
			['sv', 'kommunkod som text'],
			['en', 'municipality code as text'],
		] as const) {
			const rows = rowsOf(needCsvPath('missbruk', locale));
			expect(rows.map((row) => row[column])).toEqual(
				rows.map((row) => `SE${Object.values(row)[0] ?? ''}`),
			);
			expect(rows.every((row) => Number.isNaN(Number(row[column])))).toBe(true);
		}
	});

	it('says what need.json says, the heaviest first', () => {
		const need = json('need.json') as ApiNeed;
		for (const [challenge, entries] of Object.entries(need)) {
			const rows = rowsOf(needCsvPath(challenge, 'en'));
			for (const row of rows) {
				const entry = entries[row['municipality code'] ?? ''];
				// Three decimals get a fourth, or a spreadsheet may take the point for one of thousands.
				const said = row['mean (our own calculation)'] ?? '';
				expect(said === 'unknown' ? null : Number(said)).toBe(entry?.value);
				expect(row['mean of years']).toBe(entry?.years.join(' '));
				expect(row[QUARTER]).toBe(String(entry?.quarter ?? 'unknown'));
				expect(row['fund against the problem (unknown is not the same as absent)']).toBe(
					entry && NEED_CSV_WORDS.en.answers[entry.fund],
				);
			}
			const quarters = rows.map((row) => Number(row[QUARTER]) || 0);
			expect(quarters).toEqual(quarters.toSorted((a, b) => b - a));
		}
	}, 60_000);

	it('holds no text that a spreadsheet takes for a formula, and numbers stay numbers', () => {
		const cells = rowsOf(needCsvPath('utflyttning', 'sv')).flatMap((row) => Object.values(row));
		const odd = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
		expect(odd.every((cell) => /^-\d+(,\d+)?$/.test(cell))).toBe(true);
		expect(odd.length).toBeGreaterThan(0);
	});

	it('has the funds of a municipality that holds several in one cell each', () => {
		const norrkoping = rowOf('placerade-barn', '0581');
		expect(norrkoping?.['fond, id i förteckningen']).toBe(
			'norrkoping | norrkoping-utfallskontrakt',
		);
		expect(norrkoping?.['status']).toBe('i bruk | avslutad');
		expect(norrkoping?.[AMOUNT]).toBe('40000000 | 10000000');
		const { funds } = json('funds.json') as ApiFunds;
		const held = funds.filter(({ code }) => code === '0581');
		expect(norrkoping?.['källor till fonden']?.split(/ \| | /)).toEqual(
			held.flatMap(({ sources }) => sources.map(({ url }) => url)),
		);
	});

	it('says what an amount is for, as Luleå’s that is for each year', () => {
		const lulea = rowOf('ungdomsarbetsloshet', '2580');
		expect(lulea?.[AMOUNT]).toBe('4000000');
		expect(lulea?.[PLANNED]).toBe('gäller inte');
		expect(lulea?.['vad beloppet avser och annat som källorna säger']).toMatch(
			/^Kommunen avsatte 4 miljoner kronor per år för jämlik hälsa/,
		);
	});

	it('has what was only planned in a column of its own', () => {
		for (const [code, planned] of [
			['0880', '20000000'],
			['1480', '15000000'],
			['1380', 'framgår inte'],
		] as const) {
			const row = rowOf('ungdomsarbetsloshet', code);
			expect(row?.[AMOUNT], code).toBe('gäller inte');
			expect(row?.[PLANNED], code).toBe(planned);
			expect(row?.['fond mot problemet (okänd är inte detsamma som att ingen finns)'], code).toBe(
				'ingen känd fond',
			);
			expect(row?.['inriktning'], code).toBe('bara planerad, räknas inte');
		}
	});

	it('has the answer with ended funds left out beside the other', () => {
		// Örebro's closed in 2023.
		const orebro = rowOf('ungdomsarbetsloshet', '1880');
		expect(orebro?.['fond mot problemet (okänd är inte detsamma som att ingen finns)']).toBe(
			'känd fond riktad mot problemet',
		);
		expect(orebro?.['fond mot problemet, när fonder som har upphört räknas bort']).toBe(
			'ingen känd fond, eller bara sådana som har upphört',
		);
	});
});

/** A list of one made-up municipality. */
function madeUp(name: string): NeedCsvData {
	const [code, county] = ['0581', '05'];
	if (!isMunicipalityCode(code) || !isCountyCode(county)) throw new Error(code);
	const both = (sv: string, en: string) => ({ sv, en });
	const empty = both('', '');
	return {
		challenge: { id: 'missbruk', name: both('Missbruk', 'Substance abuse') },
		lead: {
			...INDICATOR,
			id: 'x',
			kpi: 'N00001',
			challenge: 'missbruk',
			name: both('Mått', 'Measure'),
			decimals: 2,
			latest: 2022,
		},
		series: {
			id: 'x',
			years: [2017, 2020, 2021, 2022],
			national: [null, null, null, null],
			values: { [code]: [9.5, 9, 7.75, 8] },
			status: {},
			scale: { thresholds: [], decimals: 2, heavier: 'higher', midpoint: null, year: 2022 },
			unusual: {},
			breaks: [],
			sources: [
				source('N00001', 'Titeln', [2020, 2022]),
				// It has none of the years that the mean is of.
				source('N00002', 'En äldre titel', [2010, 2019]),
			],
		},
		municipalities: [
			{
				code,
				name,
				slug: 'pahitt',
				county: {
					code: county,
					name: 'Östergötlands län',
					nameEn: 'Östergötland County',
					otherNames: [],
				},
				otherNames: [],
				group: { code: 'B3', name: 'Större stad', nameEn: 'Large city' },
				population: { year: 2025, value: 12345 },
				similar: [],
				neighbours: [],
				searched: null,
			},
		],
		need: {
			missbruk: {
				[code]: {
					value: 8.25,
					years: [2020, 2021, 2022],
					quarter: 4,
					fund: 'targets',
					fundStatus: 'active',
				},
			},
		},
		funds: [
			fund({
				id: 'pahitt',
				code,
				amount: 2_500_000,
				challenges: ['missbruk'],
				status: 'active',
				statusYear: 2022,
				note: both('Per år.', 'Each year.'),
				sources: ['https://a.example/', 'https://b.example/'].map((url) => ({
					title: url,
					url,
					year: null,
					facts: [],
					supports: empty,
				})),
			}),
		],
		release: '2026-10-01',
	};
}

const source = (
	kpi: string,
	title: string,
	years: readonly [number, number],
): ApiSeries['sources'][number] => ({
	id: kpi,
	publisher: 'Utgivaren',
	kpi,
	table: null,
	title,
	archive: null,
	retrieved: null,
	sha256: null,
	license: 'CC0-1.0',
	credit: { sv: '', en: '' },
	processing: null,
	inputs: [],
	years,
});

const ODD = {
	sv: 'ovanligt år i medelvärdet, och varför',
	en: 'unusual year in the mean, and why',
} as const;

describe('unusual years in a list of need', () => {
	it('has the year and the reason beside Åsele’s mean, and beside no ordinary one', () => {
		const need = json('need.json') as ApiNeed;
		const { challenges } = json('index.json') as ApiIndex;
		for (const { id, lead, window } of challenges) {
			if (window === null) continue;
			const { unusual } = json(`indicators/${lead}.json`) as ApiSeries;
			for (const locale of LOCALES) {
				for (const row of rowsOf(needCsvPath(id, locale))) {
					const code = row[locale === 'sv' ? 'kommunkod' : 'municipality code'] ?? '';
					const odd = need[id]?.[code]?.years.filter((year) => unusual[code]?.[year]) ?? [];
					const said = row[ODD[locale]];
					if (odd.length === 0) expect(said, `${id} ${code}`).toBe('');
					for (const year of odd)
						expect(said).toContain(unusualIn({ unusual }, code, year)?.[locale] ?? '–');
				}
			}
		}
		const asele = rowOf('missbruk', '2463')?.[ODD.sv] ?? '';
		expect(asele).toMatch(/^2020–2022: .*0 kronor 2020 och 2022/);
	});

	it('tells years with reasons of their own one after another', () => {
		const data = madeUp('Påhitt');
		const [small, late] = ['Få fall.', 'Sen siffra.'].map((reason) => ({ sv: reason, en: reason }));
		const code = data.municipalities[0]?.code ?? '';
		const unusual = { [code]: { 2017: late, 2020: small, 2021: late, 2022: small } };
		const series = { ...data.series, unusual: unusual as ApiSeries['unusual'] };
		const [row] = rowsIn(needCsv({ ...data, series }, 'sv'));
		expect(row?.[ODD.sv]).toBe('2020 och 2022: Få fall. 2021: Sen siffra.');
	});
});

describe('the line of a municipality', () => {
	it('is these cells, in Swedish and in English', () => {
		expect(needCsv(madeUp('Påhitt'), 'sv').split('\r\n')[1]).toBe(
			[
				'"0581";"SE0581";"Påhitt";"Östergötlands län";"Större stad";12345;2025;"Missbruk";"Mått"',
				'"%";"8,25";"2020 2021 2022";4;"-1,5";"procentenheter";2017;2022',
				'"känd fond riktad mot problemet";"känd fond riktad mot problemet"',
				'"pahitt";"fond";"inriktning mot problemet";"i bruk";2022;2500000;"gäller inte"',
				'"Per år.";"https://a.example/ https://b.example/"',
				'"Utgivaren, N00001, Titeln";"2026-10-01";"";""',
			].join(';'),
		);
		expect(needCsv(madeUp('Påhitt'), 'en').split('\r\n')[1]).toBe(
			[
				'"0581","SE0581","Påhitt","Östergötland County","Large city",12345,2025,"Substance abuse","Measure"',
				'"%",8.25,"2020 2021 2022",4,-1.5,"percentage points",2017,2022',
				'"known fund aimed at the problem","known fund aimed at the problem"',
				'"pahitt","fund","aimed at the problem","in use",2022,2500000,"not applicable"',
				'"Each year.","https://a.example/ https://b.example/"',
				'"Utgivaren, N00001, Titeln","2026-10-01","",""',
			].join(','),
		);
	});

	it('holds no name that a spreadsheet takes for a formula', () => {
		const line = needCsv(madeUp('=1+1'), 'sv').split('\r\n')[1] ?? '';
		expect(line.startsWith('"0581";"SE0581";"\'=1+1";')).toBe(true);
	});
});
