import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiIndex, ApiNeed, ApiSeries } from '../src/model/api.ts';

/** Figures far from their place's other years: why stands beside each, wherever it is shown. */
const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const seriesIn = (file: string): ApiSeries => read(file) as ApiSeries;
const index = read('index.json') as ApiIndex;
const places = read('municipalities.json') as readonly { code: string; name: string }[];

/** The latest unusual figure of each indicator that a challenge's page shows. */
const latest = index.indicators.flatMap(({ id, challenge, file }) => {
	const { unusual } = seriesIn(file);
	const all = Object.entries(unusual).flatMap(([code, years]) =>
		Object.entries(years).map(([year, reason]) => ({ id, challenge, code, year, reason })),
	);
	const last = all.toSorted((a, b) => Number(b.year) - Number(a.year))[0];
	return last && last.code !== '00' && challenge !== null ? [last] : [];
});

for (const { id, challenge, code, year, reason } of latest) {
	test(`${id} ${year}: table and map say why ${code} is unusual`, async ({ page }) => {
		await page.goto(`/utmaningar/${challenge ?? ''}/?indikator=${id}&ar=${year}`);
		await page.locator('municipality-table').scrollIntoViewIfNeeded();
		const cell = page.locator(`.municipality-table tr[data-code="${code}"] td`).first();
		await expect(cell).toHaveText(/ \*$/);
		const name = places.find((place) => place.code === code)?.name ?? '';
		await expect(page.locator('[data-table-unusual]')).toContainText(
			`* Ovanligt värde i ${name}: ${reason.sv}`,
		);
		const label = await page.locator(`.map-country [data-k="${code}"]`).getAttribute('aria-label');
		expect(label).toContain(`ovanligt värde – ${reason.sv}`);
	});
}

/** What the first screen of a challenge, its list of need and the search name: never bare. */
const said = (code: string, year: string, reason: string): string =>
	`* Ovanligt värde i ${places.find((place) => place.code === code)?.name ?? ''} ${year}: ${reason}`;

for (const { id, lead, window } of index.challenges) {
	const { unusual } = seriesIn(`indicators/${lead}.json`);
	const odd = Object.entries(unusual).flatMap(([code, byYear]) =>
		Object.entries(byYear).map(([year, reason]) => ({ code, year, reason: reason.sv })),
	);
	test(`${id}: the municipalities that are named as highest and lowest have their caveat`, async ({
		page,
	}) => {
		await page.goto(`/utmaningar/${id}/`);
		const named = await page
			.locator('.ends tr[data-code]')
			.evaluateAll((rows) =>
				rows.map((row) => [(row as HTMLElement).dataset['code'] ?? '', row.textContent] as const),
			);
		const heads = (await page.locator('.ends thead').allInnerTexts()).join(' ');
		for (const { code, year, reason } of odd) {
			const row = named.find(([each]) => each === code);
			// The year stands in the head of its column, or within the span of the mean.
			const span = heads.match(/\d{4}/g)?.map(Number).toSorted() ?? [];
			const isShown = heads.includes('medel')
				? Number(year) >= (span[0] ?? 0) && Number(year) <= (span.at(-1) ?? 0)
				: span.includes(Number(year));
			if (row === undefined || !isShown) continue;
			expect(row[1]).toContain(' *');
			await expect(page.locator('.ends')).toContainText(said(code, year, reason));
		}
	});
	if (window === null) continue;
	test(`${id}: a mean with an unusual year in it has the caveat in the list of need`, async ({
		page,
	}) => {
		const need = (read('need.json') as ApiNeed)[id] ?? {};
		await page.goto(`/behov-och-fonder/${id}/`);
		const notes = page.locator('.need-notes');
		const marked = new Set<string>();
		for (const { code, year, reason } of odd) {
			if (!need[code]?.years.includes(Number(year))) continue;
			marked.add(code);
			await expect(page.locator(`.need-table tr[data-code="${code}"] td`).first()).toHaveText(
				/ \*$/,
			);
			await expect(notes).toContainText(said(code, year, reason));
		}
		expect(await page.locator('.need-table td', { hasText: '*' }).count()).toBe(marked.size);
	});
}

test('the search says that the figure it answers with is unusual', async ({ page }) => {
	const { unusual } = seriesIn('indicators/resultat-andel.json');
	await page.goto('/om/');
	await page.locator('#sok').fill('kommunens resultat norrköping 2022');
	await expect(page.locator('#sok-lista').getByRole('option').first()).toContainText(
		`Ovanligt värde 2022. ${unusual['0581']?.['2022']?.sv ?? '–'}`,
	);
});

test('the result of Norrköping in 2022 has its caveat beside it, and in the list of the challenge', async ({
	page,
}) => {
	const { unusual } = seriesIn('indicators/resultat-andel.json');
	const reason = unusual['0581']?.['2022']?.sv ?? '';
	expect(reason).not.toBe('');
	await page.goto('/kommuner/norrkoping/');
	await page.locator('[data-problem="skatteunderlag"] summary').first().click();
	const row = page.locator('[data-measure="resultat-andel"]', { hasText: '−29,9' });
	await expect(row.locator('.unusual')).toHaveText(`Ovanligt värde. ${reason}`);
	await expect(row.locator('.unusual')).toBeVisible();
	await page.goto('/utmaningar/skatteunderlag/?indikator=resultat-andel');
	await expect(page.locator('[data-table-unusual]')).toContainText('Norrköping');
});

test('a challenge’s page lists the unusual values of its lead indicator', async ({ page }) => {
	const { unusual } = seriesIn('indicators/valdsbrott.json');
	await page.goto('/utmaningar/otrygghet/');
	const list = page.locator('[data-explanation-of="valdsbrott"]');
	for (const years of Object.values(unusual)) {
		for (const reason of Object.values(years)) await expect(list).toContainText(reason.sv);
	}
});
