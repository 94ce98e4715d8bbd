import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readWorkbook } from '../scripts/publish/downloads/read-workbook.fixture.ts';
import { valueIn } from '../src/stats/series.ts';
import type { ApiIndex, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8')) as T;

const { challenges, indicators, release } = json<ApiIndex>('index.json');
const need = json<ApiNeed>('need.json');
const CODES = ['0581', '0980', '2284'];
const QUERY = `?${CODES.map((code) => `kommun=${code}`).join('&')}`;

const rowOf = (page: Page) => page.locator('.figure-actions').first();

async function openFiles(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await rowOf(page).locator('summary').first().click();
	await expect(rowOf(page).locator('[data-made]')).toBeVisible();
}

async function made(page: Page, form: string): Promise<Download> {
	const saved = page.waitForEvent('download');
	await rowOf(page).locator(`[data-form="${form}"]`).click();
	return saved;
}

const bytesOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path());

/** What the API has of a problem in a municipality. */
function inApi(challenge: string, code: string) {
	const lead = challenges.find(({ id }) => id === challenge)?.lead ?? '';
	const measure = indicators.find(({ id }) => id === lead);
	if (!measure) throw new Error(`no ${lead}`);
	const series = json<ApiSeries>(measure.file);
	return {
		measure,
		value: valueIn(series, code, measure.latest),
		need: need[challenge]?.[code],
		sources: series.sources,
	};
}

test('the file for programs has every figure that the API has of those compared', async ({
	page,
}) => {
	await openFiles(page, `/jamfor/${QUERY}`);
	const file = await made(page, 'csv-rfc4180');
	expect(file.suggestedFilename()).toBe('norrkoping-gotland-ornskoldsvik.rfc4180.csv');
	const { data } = Papa.parse<Record<string, string>>((await bytesOf(file)).toString('utf8'), {
		header: true,
		skipEmptyLines: true,
	});
	expect(data).toHaveLength(challenges.length * CODES.length);
	for (const { municipality = '', challenge = '', ...row } of data) {
		const { measure, value, need: entry } = inApi(challenge, municipality);
		expect(row['year']).toBe(String(measure.latest));
		expect([row['value'], row['status']]).toEqual(
			'value' in value ? [String(value.value), ''] : ['', value.missing],
		);
		expect(row['quarter']).toBe(String(entry?.quarter ?? ''));
		if (entry?.value == null) expect(row['mean']).toBe('');
		else expect(Number(row['mean'])).toBeCloseTo(entry.value, measure.decimals);
	}
	const same = JSON.parse((await bytesOf(await made(page, 'json'))).toString('utf8')) as {
		release: string;
		values: Record<string, string | number | null>[];
	};
	expect(same.release).toBe(release);
	expect(same.values.map((each) => Object.values(each).map((cell) => String(cell ?? '')))).toEqual(
		data.map((each) => Object.values(each)),
	);
});

for (const path of inTriedLanguages('/jamfor/')) {
	test(`${path}: the workbook has codes as text, the figures of the API, and their sources`, async ({
		page,
	}) => {
		await openFiles(page, path + QUERY);
		const file = await made(page, 'xlsx');
		const [values, about] = readWorkbook(await bytesOf(file));
		const [heads = [], ...rows] = values?.rows ?? [];
		expect(rows).toHaveLength(challenges.length * CODES.length);
		expect(rows[0]).toHaveLength(heads.length);
		expect(rows.slice(0, CODES.length).map(([code]) => code)).toEqual(CODES);
		for (const [at, { id }] of challenges.entries()) {
			for (const [slot, code] of CODES.entries()) {
				const { value } = inApi(id, code);
				const cell = rows[at * CODES.length + slot]?.[7];
				if ('value' in value) expect(cell).toBe(value.value);
				else expect(typeof cell).toBe('string');
			}
		}
		const told = (about?.rows ?? []).flat().map(String);
		expect(told).toContain(page.url());
		for (const { id } of challenges) {
			for (const { sha256 } of inApi(id, CODES[0] ?? '').sources) {
				if (sha256 !== null) expect(told).toContain(sha256);
			}
		}
	});
}

test('the file for Excel is in the language of the page, and of what is chosen meanwhile', async ({
	page,
}) => {
	await openFiles(page, '/jamfor/');
	await page.locator('select#kommun').selectOption({ label: 'Gävle' });
	await expect(page).toHaveURL('/jamfor/?kommun=2180');
	// What is open stays open while something else is chosen.
	await expect(rowOf(page).locator('[data-made]')).toBeVisible();
	const file = await made(page, 'csv-excel');
	expect(file.suggestedFilename()).toBe('gavle.csv');
	const text = (await bytesOf(file)).toString('utf8');
	expect(text.startsWith('\uFEFF"kommunkod";"kommunkod som text";"kommun";')).toBe(true);
	expect(text).toContain('\r\n"2180";"SE2180";"Gävle";');
});

test('what makes a workbook is fetched when one is asked for, and no file is kept from the others', async ({
	page,
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await openFiles(page, '/jamfor/');
	expect(await rowOf(page).locator('li button b').allInnerTexts()).toEqual([
		'SVG',
		'PNG',
		'CSV',
		'CSV',
		'XLSX',
		'JSON',
	]);
	const before = fetched.length;
	await made(page, 'csv-excel');
	expect(fetched.slice(before).some((path) => path.endsWith('kallor.json'))).toBe(true);
	const script = (path: string): boolean => path.endsWith('.js');
	expect(fetched.slice(before).filter(script)).toEqual([]);
	await made(page, 'xlsx');
	expect(fetched.slice(before).filter(script)).not.toEqual([]);
});

test('a file that can’t be made is told of, and made when it is asked for again', async ({
	page,
}) => {
	await page.route('**/jamfor/filer/*.json', (route) => route.abort());
	await openFiles(page, '/jamfor/');
	await rowOf(page).locator('[data-form="json"]').click();
	await expect(rowOf(page).locator('[data-made] [role="status"]')).toHaveText(
		'Filen kunde inte göras. Försök igen.',
	);
	await page.unroute('**/jamfor/filer/*.json');
	await made(page, 'json');
	await expect(rowOf(page).locator('[data-made] [role="status"]')).toHaveText('');
});
