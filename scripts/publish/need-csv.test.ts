import { describe, expect, it } from 'vitest';
import type {
	ApiFunds,
	ApiIndex,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../src/tables/api.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { NEED_CSV_WORDS } from '../../src/words/text/need-csv-words.ts';
import { unusualIn } from '../../src/stats/unusual.ts';
import { ODD, rowsIn, type NeedCsvRow } from './need-csv.fixture.ts';
import { madeApi } from './api.fixture.ts';

const { files, json } = await madeApi();
const text = (path: string): string => files.get(path) ?? '';

const rowsOf = (path: string): readonly NeedCsvRow[] => rowsIn(text(path));
const rowOf = (challenge: string, code: string): NeedCsvRow | undefined =>
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
});
