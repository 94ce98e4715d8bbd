import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiIndex, ApiMunicipality, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { HARD } from './hard-municipalities.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const seriesOf = (id: string) => read(`indicators/${id}.json`) as ApiSeries;

const { challenges } = read('index.json') as ApiIndex;
const municipalities = read('municipalities.json') as readonly ApiMunicipality[];

/** A number as it is written in Swedish, with all its decimals. */
const numberOfText = (text: string): number =>
	Number(
		text
			.replaceAll(/[\u00a0\u202f\s]/g, '')
			.replace('−', '-')
			.replace(',', '.'),
	);

const need = read('need.json') as ApiNeed;

const NORRKOPING = '/kommuner/norrkoping/';
const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
/** Kolada N03921 in the open copy of 30 August 2024: Norrköping 2022 is 5.218033. */
const FIGURE = 'unga-arbetslosa|0581|2022';

const numberOf = (page: Page, figure = FIGURE): Locator =>
	page.locator(`a.figure[data-figure="${figure}"]`).first();
const panelOf = (page: Page): Locator => page.locator('number-panel');
const CLOSE = /^(Stäng|Close)/;

async function open(page: Page, path = NORRKOPING, figure = FIGURE): Promise<Locator> {
	await page.goto(path);
	// Most measures stand in a row that opens.
	await numberOf(page, figure).evaluate((number) => {
		number.closest('details')?.setAttribute('open', '');
	});
	await numberOf(page, figure).click();
	const panel = panelOf(page);
	await expect(panel.locator('.figure-way')).toBeVisible();
	return panel;
}

test('a press shows the line to print, who counted, the row and the checksum', async ({ page }) => {
	const panel = await open(page);
	await expect(panel.locator('strong').first()).toHaveText('5,2\u00a0%');
	await expect(panel.locator('.number-line')).toHaveText(
		(await page.locator(`[data-sentence="${FIGURE}"]`).textContent())?.trim() ?? 'none',
	);
	await expect(panel).toContainText('Arbetsförmedlingen och SCB');
	await expect(panel).toContainText('N03921');
	await expect(panel).toContainText('hämtad 2024-08-30');
	const [source] = seriesOf('unga-arbetslosa').sources;
	await expect(panel).toContainText(`SHA-256 ${source?.sha256 ?? 'none'}`);
	await expect(panel).toContainText('Raden: kommun 0581, år 2022');
	await expect(panel.locator('li code').last()).toHaveText('5,218033');
	await expect(panel).toContainText('avrundad en gång, av oss. Ingen annan beräkning.');
	await expect(panel.locator('a[href="/rattelser/#anmal"]')).toHaveCount(1);
	await expect(panel).toContainText('Inte samma tal');
	await expect(panel).toContainText('medelvärdet 2020–2022, 6,7: plats 59 av 290');
});

test('the line is copied with its source and the address that keeps it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const panel = await open(page);
	await panel.getByRole('button', { name: 'Kopiera med källa' }).click();
	await expect(panel.getByRole('button', { name: 'Kopierat' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const sentence = (await page.locator(`[data-sentence="${FIGURE}"]`).textContent())?.trim();
	expect(copied.startsWith(`${sentence ?? 'none'}\nKälla: Arbets`), copied).toBe(true);
	expect(copied).toMatch(
		/\/pastaende\/\?indikator=unga-arbetslosa&kommun=0581&ar=2022&varde=5\.2&utgava=\d{4}-\d\d-\d\d$/,
	);
});

test('the page stays, and Escape, the button and Back close, with the focus at the number', async ({
	page,
}) => {
	await page.goto(NORRKOPING);
	const number = numberOf(page);
	const panel = panelOf(page);
	const ways: readonly [string, () => Promise<unknown>][] = [
		['Escape', () => page.keyboard.press('Escape')],
		['the button', () => panel.getByRole('button', { name: CLOSE }).click()],
		['Back', () => page.goBack()],
	];
	for (const [name, close] of ways) {
		await number.focus();
		await page.keyboard.press('Enter');
		await expect(panel.locator('.figure-way'), name).toBeVisible();
		await expect(number).toHaveAttribute('aria-expanded', 'true');
		await expect(panel).toBeFocused();
		await expect(page.locator('h1')).toBeVisible();
		await close();
		await expect(panel, name).toBeHidden();
		await expect(number, name).toBeFocused();
		await expect(number).not.toHaveAttribute('aria-expanded');
		expect(new URL(page.url()).hash, name).toBe('');
	}
});

test('another number takes the place of the first, and one step closes', async ({ page }) => {
	// So wide that the panel leaves the country's column free.
	await page.setViewportSize({ width: 1440, height: 900 });
	const panel = await open(page);
	const country = numberOf(page, 'unga-arbetslosa|00|2022');
	await country.click();
	await expect(panel).toContainText('Raden: riket, år 2022');
	await expect(page.locator('[aria-expanded="true"].figure')).toHaveCount(1);
	await page.goBack();
	await expect(panel).toBeHidden();
	await expect(country).toBeFocused();
});

test('a shared address opens the panel, in both languages', async ({ page }) => {
	for (const path of inBothLanguages(NORRKOPING)) {
		await page.goto(`${path}#tal-unga-arbetslosa.0581.2022`);
		await expect(panelOf(page).locator('li code').last()).toHaveText(
			path.startsWith('/en') ? '5.218033' : '5,218033',
		);
		await page.keyboard.press('Escape');
		await expect(panelOf(page)).toBeHidden();
		expect(new URL(page.url()).hash).toBe('');
	}
});

test('an address that asks for nothing there is told, and nothing else is fetched', async ({
	page,
}) => {
	await page.goto(`${NORRKOPING}#tal-finns-inte.0581.2022`);
	await expect(panelOf(page).getByRole('alert')).toBeVisible();
	await page.goto('/om/');
	await page.goto(`${NORRKOPING}#tal-../../x.0581.2022`);
	await expect(page.locator('number-panel:visible')).toHaveCount(0);
});

test('on a phone it is a sheet under the number, at most three quarters high', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const panel = await open(page);
	const sheet = await panel.boundingBox();
	expect(sheet?.height ?? 999).toBeLessThanOrEqual(0.75 * 844 + 1);
	expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
	await expect(async () => {
		const number = await numberOf(page).boundingBox();
		expect(number?.y ?? -1).toBeGreaterThanOrEqual(0);
		expect((number?.y ?? 999) + (number?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
	}).toPass();
});

for (const width of [320, 768]) {
	test(`nothing is wider than a window of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const panel = await open(page, NORRKOPING, 'befolkning-fem-ar|0581|2025');
		expect(
			await panel.evaluate((element) => element.scrollWidth - element.clientWidth),
		).toBeLessThanOrEqual(0);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
	});
}

test('without the network it says what to do, and the next press works', async ({ page }) => {
	await page.goto(NORRKOPING);
	await page.route('**/api/v1/indicators/**', (route) => route.abort());
	await numberOf(page).click();
	const alert = panelOf(page).getByRole('alert');
	await expect(alert).toContainText('Kontrollera uppkopplingen');
	await expect(alert.getByRole('link')).toHaveAttribute('href', /unga-arbetslosa\/#kommun-0581$/);
	await page.unroute('**/api/v1/indicators/**');
	await numberOf(page).click();
	await expect(panelOf(page).locator('li code').last()).toHaveText('5,218033');
});

test('what we computed has a step with its formula, after the files that it rests on', async ({
	page,
}) => {
	const panel = await open(page, NORRKOPING, 'befolkning-fem-ar|0581|2025');
	const steps = panel.locator('.figure-way li');
	const own = steps.filter({ has: page.locator('b', { hasText: /^Egen beräkning$/ }) });
	await expect(own).toContainText('÷ folkmängden fem år tidigare');
	await expect(steps.filter({ hasText: 'N01951' })).toHaveCount(1);
	await expect(panel).toContainText('enligt beräkningen');
	await expect(panel).toContainText('avrundad en gång, efter beräkningen');
});

test('a measure that may not be ranked has no place, and says why', async ({ page }) => {
	const panel = await open(page, NORRKOPING, 'angslan-oro|0581|2022');
	await expect(panel).toContainText('Rangordnas inte');
	await expect(panel).not.toContainText(/plats \d/i);
	await expect(panel).not.toContainText('Inte samma tal');
});

test('a number in the table of all municipalities leads to its row, of the year shown', async ({
	page,
}) => {
	await page.goto(CHALLENGE);
	const cell = page.locator('.municipality-table tr[data-code="0581"] td.number').first();
	await cell.scrollIntoViewIfNeeded();
	await expect(cell.locator('a')).toHaveAttribute('href', '/data/unga-arbetslosa/#kommun-0581');
	await cell.locator('a').click();
	await expect(panelOf(page)).toContainText('Raden: kommun 0581, år 2022');
	await page.keyboard.press('Escape');
	await page.goto(`${CHALLENGE}?ar=2015&indikator=unga-utanfor`);
	await cell.scrollIntoViewIfNeeded();
	await expect(cell.locator('a')).toHaveAttribute('href', '/data/unga-utanfor/#kommun-0581');
	await cell.locator('a').focus();
	await page.keyboard.press('Enter');
	await expect(panelOf(page)).toContainText('Raden: kommun 0581, år 2015');
	await expect(panelOf(page).locator('strong').first()).toContainText(
		(await cell.innerText()).trim(),
	);
	// What the reader chose stays in the address.
	expect(new URL(page.url()).search).toContain('ar=2015');
});

test('the need is a mean: its panel has the values of the years and the formula', async ({
	page,
}) => {
	await page.goto('/behov-och-fonder/ungdomsarbetsloshet/?behov=alla');
	const cell = page.locator('.need-table tr[data-code="0581"] td.number').first();
	await cell.locator('a').click();
	const panel = panelOf(page);
	await expect(panel).toContainText('medelvärde 2020–2022');
	const { value } = need['ungdomsarbetsloshet']?.['0581'] ?? {};
	await expect(panel.locator('strong').first()).toHaveText(
		`${value?.toFixed(1).replace('.', ',') ?? 'none'}\u00a0%`,
	);
	await expect(panel).toContainText('5,218');
	await expect(panel).toContainText('÷ 3');
});

test('every number of the list of a need leads to its row', async ({ page }) => {
	await page.goto('/behov-och-fonder/missbruk/?behov=alla');
	const row = page.locator('.need-table tr[data-code="0581"]');
	await row.scrollIntoViewIfNeeded();
	await expect(row.locator('td.people a')).toHaveCount(1);
	const bare = await page
		.locator('.need-table tbody td.number:not(:has(> a))')
		.evaluateAll((cells) =>
			cells.map((cell) => cell.textContent).filter((text) => /\d/.test(text)),
		);
	expect(bare).toEqual([]);
	const { population } = municipalities.find(({ code }) => code === '0581') ?? {
		population: { year: 0, value: 0 },
	};
	await row.locator('td.people a').click();
	await expect(panelOf(page)).toContainText(`Raden: kommun 0581, år ${population.year}`);
	expect(numberOfText(await panelOf(page).locator('strong').first().innerText())).toBe(
		population.value,
	);
	await page.keyboard.press('Escape');
	// A change is of two years: the row that has both.
	const lead = challenges.find(({ id }) => id === 'missbruk')?.lead ?? '';
	await row.locator('td:nth-child(5) a').click();
	await expect(page).toHaveURL(`/data/${lead}/#kommun-0581`);
});

/** The mean that decides the place in a row, of challenges whose years are several. */
const MEANS = challenges.flatMap(({ id, lead }) => {
	const rows = Object.entries(need[id] ?? {});
	const { years, values } = seriesOf(lead);
	const valuesOf = (code: string, of: readonly number[]): readonly (number | null)[] =>
		of.map((year) => values[code]?.[years.indexOf(year)] ?? null);
	const several = rows.filter(([, { value, years: of }]) => value !== null && of.length > 1);
	// One that has a value in every year, and one that has none in some: its mean is of the others.
	const whole = several.find(([code, { years: of }]) => !valuesOf(code, of).includes(null));
	const part = several.find(([code, { years: of }]) => valuesOf(code, of).includes(null));
	return [whole, part].flatMap((row) => {
		if (!row) return [];
		const [code, { value, years: of }] = row;
		const known = valuesOf(code, of).filter((each) => each !== null);
		return [{ id, lead, code, value: value ?? 0, of, known }];
	});
});

test('the mean that decides a place leads to the values that it is of, and to their files', async ({
	page,
}) => {
	expect(MEANS.some(({ of, known }) => known.length < of.length)).toBe(true);
	for (const { id, lead, code, value, of, known } of MEANS) {
		const [first = 0, last = 0] = [of[0], of.at(-1)];
		const { slug } = municipalities.find((each) => each.code === code) ?? { slug: '' };
		await page.goto(`/kommuner/${slug}/`);
		const link = page.locator(`[data-problem="${id}"] td.decisive a.figure`);
		await expect(link).toHaveAttribute('data-figure', `${lead}|${code}|${first}-${last}`);
		await link.click();
		const panel = panelOf(page);
		await expect(panel.locator('.figure-way').first()).toBeVisible();
		const shown = (await panel.locator('strong').first().innerText()).trim();
		// The panel has room for what it is per.
		const printed = (await link.locator('b').innerText()).trim();
		expect(shown.startsWith(printed), `${id} ${slug}: ${shown}`).toBe(true);
		await expect(panel).toContainText(`(medelvärde ${first}–${last})`);
		const raw = await panel.locator('[data-years] li code').last().innerText();
		expect(raw.split(' · ').map((each) => numberOfText(each))).toEqual(known);
		await expect(panel).toContainText(`÷ ${known.length}: medelvärdet`);
		const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
		expect(mean).toBeCloseTo(value, 6);
		// Every year that has a value has the files that it came from.
		const { years, values, sources } = seriesOf(lead);
		const told = await panel.locator('.figure-way').allInnerTexts();
		for (const year of of.filter((each) => values[code]?.[years.indexOf(each)] != null)) {
			for (const { sha256, inputs } of sources.filter(
				(source) => source.years && source.years[0] <= year && year <= source.years[1],
			)) {
				if (sha256 !== null && inputs.length === 0)
					expect(told.join(), `${id} ${year}`).toContain(sha256);
			}
		}
	}
});

test('every number of a municipality’s page that comes from a series has a way', async ({
	page,
}) => {
	for (const path of HARD.flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`))) {
		await page.goto(path);
		const { bare, ways, kinds } = await page.locator('main').evaluate((main) => {
			const selectors = [
				'.facts [data-residents]',
				'td.value',
				'td.country',
				'td.decisive',
				'.measures td.number',
				'[data-mean]',
				'[data-place]',
				'.row-ends',
				'[data-similar] small',
			];
			const cells = [...main.querySelectorAll<HTMLElement>(selectors.join())];
			return {
				kinds: selectors.filter((each) => main.querySelector(`${each} a`)).length,
				ways: cells.flatMap((cell) => [...cell.querySelectorAll('a.figure')]).length,
				bare: cells
					.map((cell) => {
						const copy = cell.cloneNode(true);
						if (!(copy instanceof Element)) return '';
						for (const way of copy.querySelectorAll('a')) way.remove();
						// Years are no figures: "2022", "2020–22".
						return copy.textContent.replace(/(?<!\d)(19|20)\d\d(–\d\d(\d\d)?)?(?!\d)/g, '');
					})
					.filter((text) => /\d/.test(text)),
			};
		});
		expect(bare, path).toEqual([]);
		expect(ways, path).toBeGreaterThan(challenges.length * 2);
		expect(kinds, path).toBe(9);
	}
});

for (const path of inTriedLanguages('/jamfor/')) {
	test(`a number of a comparison has its panel, and the comparison stays (${path})`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		const query = '?kommun=0581&kommun=0580';
		await page.goto(path + query);
		await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
		const shown = await page.locator('.compare-table').innerText();
		const cell = numberOf(page, 'unga-arbetslosa|0580|2022');
		await cell.click();
		await expect(panelOf(page)).toContainText(/(Raden: kommun|The row: municipality) 0580, /);
		await expect(panelOf(page).locator('strong').first()).toContainText(
			(await cell.innerText()).trim(),
		);
		expect(new URL(page.url()).search).toBe(query);
		await page.goBack();
		await expect(panelOf(page)).toBeHidden();
		expect(page.url().endsWith(path + query)).toBe(true);
		await expect(cell).toBeFocused();
		expect(await page.locator('.compare-table').innerText()).toBe(shown);
		// The mean by the place is another number, and its panel says so.
		await numberOf(page, 'unga-arbetslosa|0580|2020-2022').click();
		await expect(panelOf(page)).toContainText('÷ 3');
		await expect(panelOf(page)).toContainText(/(avgör läget|decides the place)/);
		await page.goBack();
		// Another comparison: the numbers lead to other rows.
		await page.goto(`${path}?kommun=2180`);
		await numberOf(page, 'unga-arbetslosa|2180|2022').click();
		await expect(panelOf(page)).toContainText(/(kommun|municipality) 2180, /);
	});
}

test('the mean that decides the place is a way of its own in the panel of the year', async ({
	page,
}) => {
	const panel = await open(page);
	await panel.locator('dd a.figure').click();
	await expect(panel.locator('strong').first()).toContainText('6,7');
	await expect(panel).toContainText('÷ 3');
	await expect(panel).toBeFocused();
	// The number that was pressed keeps its frame, and gets the focus back.
	await expect(numberOf(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(numberOf(page)).toBeFocused();
});

for (const path of inTriedLanguages(NORRKOPING)) {
	test(`the line of a number is the sentence that its row opens to (${path})`, async ({ page }) => {
		await page.goto(path);
		const sentences = page.locator('[data-sentence]');
		const figures = await sentences.evaluateAll((all) =>
			all.map((each) => each.getAttribute('data-sentence') ?? ''),
		);
		expect(figures).toHaveLength(challenges.length);
		for (const figure of figures) {
			const sentence = (await page.locator(`[data-sentence="${figure}"]`).textContent()) ?? '';
			await page.goto(`${path}#tal-${figure.replaceAll('|', '.')}`);
			await page.reload();
			await expect(panelOf(page).locator('.number-line')).toContainText(sentence.trim());
		}
	});
}

test('the whole series of the place is a link, and a file', async ({ page }) => {
	const panel = await open(page);
	const { years, values } = seriesOf('unga-arbetslosa');
	const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
	await expect(panel.getByRole('link', { name: `Hela serien ${first}–${last}` })).toHaveAttribute(
		'href',
		/\/data\/unga-arbetslosa\/#kommun-0581$/,
	);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		panel.getByRole('button', { name: 'CSV' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('unga-arbetslosa-0581.csv');
	const lines = readFileSync(await file.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines).toHaveLength(years.length + 1);
	for (const [index, year] of years.entries()) {
		const value = values['0581']?.[index];
		const text = value == null ? '""' : String(value).replace('.', ',');
		expect(lines[index + 1]).toContain(`;${year};`);
		expect(lines[index + 1]).toContain(text);
	}
});

test('at a desk it is 463 pixels wide at the side where the number is not, and tells the figure first', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const panel = await open(page);
	const box = await panel.boundingBox();
	expect(box?.width).toBe(463);
	expect((box?.x ?? 0) + 463).toBe(await page.evaluate(() => document.documentElement.clientWidth));
	const outline = await numberOf(page).evaluate((number) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(number);
		return `${outlineStyle} ${outlineWidth}`;
	});
	expect(outline).toBe('solid 2px');
	const parts = [
		'.number-head strong',
		'.number-line',
		'h2',
		'.figure-way',
		'.figure-text',
		'.figure-text > div:last-child:has(a.figure)',
	];
	const tops = await Promise.all(
		parts.map((part) =>
			panel
				.locator(part)
				.first()
				.evaluate((element) => element.getBoundingClientRect().top),
		),
	);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	await page.keyboard.press('Escape');
	// A number in the right half would lie under it.
	await page.goto('/jamfor/?kommun=0581&kommun=0580&kommun=2180&kommun=2284');
	await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
	const right = numberOf(page, 'unga-arbetslosa|00|2022');
	await right.click();
	await expect(panel.locator('.figure-way')).toBeVisible();
	const [number, shown] = [await right.boundingBox(), await panel.boundingBox()];
	const apart =
		(number?.x ?? 0) >= (shown?.x ?? 0) + 463 ||
		(number?.x ?? 0) + (number?.width ?? 0) <= (shown?.x ?? 0);
	expect(apart).toBe(true);
});

for (const path of inTriedLanguages(NORRKOPING)) {
	test(`the open panel keeps the rules of accessibility (${path})`, async ({ page }) => {
		await open(page, path);
		expect(await violations(page, 'number-panel')).toEqual([]);
	});
}

test('it is not printed', async ({ page }) => {
	const panel = await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(panel).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of [NORRKOPING, CHALLENGE]) {
		test(`a number is a link to a text that holds the same (${path})`, async ({ page }) => {
			await page.goto(path);
			const link = page.locator('a.figure[data-figure^="unga-arbetslosa|"]').first();
			const shown = ((await link.textContent()) ?? '').replace(/[^\d,]/g, '');
			const [, , year = ''] = ((await link.getAttribute('data-figure')) ?? '').split('|');
			await link.click();
			const row = page.locator('tr:target');
			const years = await page.locator('.measure-table thead th').allTextContents();
			await expect(row.locator('th, td').nth(years.indexOf(year))).toHaveText(shown);
			const [source] = seriesOf('unga-arbetslosa').sources;
			for (const fact of [
				'Arbetsförmedlingen och SCB',
				'N03921',
				'2024-08-30',
				source?.sha256 ?? '',
			]) {
				await expect(page.locator('.figure-way')).toContainText(fact);
			}
			await expect(page.locator('.figure-text')).toContainText('öppet arbetslösa');
		});
	}

	test('the need leads there too, and the table of values by one link', async ({ page }) => {
		await page.goto('/behov-och-fonder/ungdomsarbetsloshet/');
		await page.locator('.need-table tr[data-code="0581"] td.number a').click();
		await expect(page.locator('tr:target [data-mean]')).toHaveText('6,7');
		await page.goto(CHALLENGE);
		await expect(
			page.locator('[data-explanation-of="unga-arbetslosa"] a[href="/data/unga-arbetslosa/"]'),
		).toHaveCount(1);
		const note = page.locator('municipality-table noscript a');
		await note.click();
		await expect(page).toHaveURL('/data/unga-arbetslosa/#varden');
		await expect(page.locator('#varden')).toBeInViewport();
	});

	test('the list of a need says where the numbers that are no links come from', async ({
		page,
	}) => {
		await page.goto('/behov-och-fonder/missbruk/');
		const note = page.locator('need-table noscript p');
		await expect(note).toContainText(
			/problem\. Förändringen räknas .* leder\. Varifrån .* på folkmängdens sida/,
		);
		await note.locator('a').click();
		await expect(page).toHaveURL('/data/befolkning/');
		await expect(page.locator('#kommun-0581')).toHaveCount(1);
	});
});
