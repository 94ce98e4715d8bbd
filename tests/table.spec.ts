import { expect, test, type Locator, type Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import { inBothLanguages } from './pages.ts';
import { violations } from './violations.ts';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';

const rows = (page: Page): Locator => page.locator('.municipality-table tbody tr:visible');
const names = (page: Page): Locator => rows(page).locator('th');
const rowOf = (page: Page, code: string): Locator =>
	page.locator(`.municipality-table tr[data-code="${code}"]`);
const head = (page: Page, column: string): Locator =>
	page.locator(`.municipality-table [data-column="${column}"]`);
const field = (page: Page): Locator => page.getByLabel('Sök i tabellen');
const count = (page: Page): Locator => page.locator('[data-table-count]');

/** Goes to a page and on to its table, whose script is loaded when the reader comes near. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('municipality-table').scrollIntoViewIfNeeded();
}

/** The numbers that a column shows, from the top; null where it says why there is none. */
const figures = (page: Page): Promise<(number | null)[]> =>
	rows(page)
		.locator('td:nth-child(2)')
		.evaluateAll((cells) =>
			cells.map((cell) => {
				const number = Number(cell.textContent.replace('−', '-').replace(',', '.'));
				return Number.isNaN(number) ? null : number;
			}),
		);

/** By code, the beginning of what the map calls each municipality: name and value. */
const onMap = (page: Page): Promise<Record<string, string>> =>
	page
		.locator('.map-country [data-k]')
		.evaluateAll((shapes) =>
			Object.fromEntries(
				shapes.map((shape) => [
					shape.getAttribute('data-k') ?? '',
					(shape.getAttribute('aria-label') ?? '').split(', ')[0] ?? '',
				]),
			),
		);

/** The same of the table, with the unit that its head says. */
const inTable = (page: Page, unit: string): Promise<Record<string, string>> =>
	page.locator('.municipality-table tbody tr').evaluateAll(
		(elements, suffix) =>
			Object.fromEntries(
				elements.map((row) => {
					const [name, value] = [...row.children].map((cell) => cell.textContent.trim());
					const isFigure = /\d/.test(value ?? '');
					return [
						row.getAttribute('data-code') ?? '',
						`${name ?? ''}: ${value ?? ''}${isFigure ? suffix : ''}`,
					];
				}),
			),
		unit,
	);

for (const width of [1280, 320]) {
	test(`with keys alone at ${width} pixels: to a municipality’s value in the table`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 720 });
		await open(page, `${CHALLENGE}?vy=tabell`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		for (let stops = 0; stops < 12; stops += 1) {
			await page.keyboard.press('Tab');
			if (await field(page).evaluate((input) => input === document.activeElement)) break;
		}
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('Ronneby');
		await expect(names(page)).toHaveText(['Ronneby']);
		await expect(count(page)).toHaveText('1 av 290 kommuner');
		// Kolada N03921, 2022: 6.349 in Ronneby.
		const value = rows(page).locator('td').first();
		await expect(value).toHaveText('6,3');
		await expect(value).toBeInViewport({ ratio: 1 });
		await expect(names(page).first()).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).search).toBe('?vy=tabell&sok=Ronneby');
		const link = names(page).getByRole('link');
		for (let stops = 0; stops < 12; stops += 1) {
			await page.keyboard.press('Tab');
			if (await link.evaluate((element) => element === document.activeElement)) break;
		}
		await page.keyboard.press('Space');
		await expect.poll(() => new URL(page.url()).searchParams.get('kommun')).toBe('1081');
		await expect(rowOf(page, '1081')).toHaveAttribute('aria-current', 'true');
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toHaveText('Ronneby');
	});
}

test('a reader by keyboard can go past the table', async ({ page }) => {
	await open(page, CHALLENGE);
	const skip = page.getByRole('link', { name: 'Hoppa över tabellen' });
	await skip.focus();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('#kallor ~ * a:focus, [data-explanation] a:focus')).toHaveCount(1);
});

test('arrows go between the rows that are shown, the chosen one is let go with Escape', async ({
	page,
}) => {
	await open(page, `${CHALLENGE}?omrade=lan-10&kommun=1081`);
	await expect(count(page)).toHaveText('5 av 290 kommuner');
	await names(page).first().getByRole('link').focus();
	await page.keyboard.press('ArrowDown');
	await expect(names(page).nth(1).getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(names(page).first().getByRole('link')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`${CHALLENGE}?omrade=lan-10`);
	await expect(rowOf(page, '1081')).not.toHaveAttribute('aria-current');
});

test('the first press sorts by the highest value, the next by the lowest; missing last', async ({
	page,
}) => {
	await open(page, '/utmaningar/placerade-barn/');
	for (const [order, sort, sign] of [
		['-varde', 'descending', -1],
		['varde', 'ascending', 1],
	] as const) {
		await head(page, 'varde').getByRole('button').click();
		await expect(page).toHaveURL(`/utmaningar/placerade-barn/?ordning=${order}`);
		await expect(head(page, 'varde')).toHaveAttribute('aria-sort', sort);
		await expect(page.locator('.municipality-table [aria-sort]')).toHaveCount(1);
		await expect
			.poll(async () => {
				const shown = await figures(page);
				const known = shown.filter((value) => value !== null);
				const sorted = known.toSorted((a, b) => sign * (a - b));
				const isLast = shown.slice(known.length).every((value) => value === null);
				return (
					shown.length === 290 &&
					known.length < 290 &&
					isLast &&
					sorted.every((value, index) => value === known[index])
				);
			})
			.toBe(true);
	}
	await page.goBack();
	await expect(head(page, 'varde')).toHaveAttribute('aria-sort', 'descending');
	await page.goBack();
	await expect(head(page, 'plats')).toHaveAttribute('aria-sort', 'ascending');
	await expect(rows(page).first().locator('.rank')).toHaveText('1');
});

test('a press on the names puts them in the order of the Swedish alphabet', async ({ page }) => {
	await open(page, CHALLENGE);
	await head(page, 'namn').getByRole('button').click();
	await expect(page).toHaveURL(`${CHALLENGE}?ordning=namn`);
	await expect(names(page).first()).toHaveText('Ale');
	await expect(names(page).last()).toHaveText('Övertorneå');
});

test('the heaviest problem stands first, and those without a value last; a press turns it', async ({
	page,
}) => {
	const places = () =>
		rows(page)
			.locator('.rank')
			.evaluateAll((cells) => cells.map(({ textContent }) => Number.parseInt(textContent, 10)));
	await open(page, '/utmaningar/placerade-barn/');
	const served = await places();
	const known = served.filter((place) => !Number.isNaN(place));
	expect(known[0]).toBe(1);
	expect(known.length).toBeLessThan(served.length);
	expect(served.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
	await head(page, 'plats').getByRole('button').click();
	await expect(page).toHaveURL('/utmaningar/placerade-barn/?ordning=-plats');
	await expect
		.poll(places)
		.toEqual([...known.toSorted((a, b) => b - a), ...served.slice(known.length)]);
});

test('what may not be ranked stands in the order of the alphabet', async ({ page }) => {
	await open(page, '/utmaningar/social-sammanhallning/?indikator=tillit');
	await expect(head(page, 'namn')).toHaveAttribute('aria-sort', 'ascending');
	await expect(names(page).first()).toHaveText('Ale');
	await expect(names(page).last()).toHaveText('Övertorneå');
});

test('search, area and order stand in the address, and a copied link shows the same rows', async ({
	page,
	browser,
}) => {
	await open(page, CHALLENGE);
	await page
		.locator('municipality-table select[name="omrade"]')
		.selectOption({ label: 'Skåne län' });
	await expect(count(page)).toHaveText('33 av 290 kommuner');
	await expect(page.locator('.options select[name="omrade"]')).toHaveValue('lan-12');
	await expect(page.locator('.municipality-table caption')).toContainText('Platserna gäller Skåne');
	await head(page, 'varde').getByRole('button').click();
	await field(page).pressSequentially('ma');
	await expect(count(page)).toHaveText('2 av 290 kommuner');
	await field(page).press('Enter');
	await expect(page).toHaveURL(`${CHALLENGE}?omrade=lan-12&ordning=-varde&sok=ma`);

	const elsewhere = await browser.newPage();
	await open(elsewhere, page.url());
	await expect(count(elsewhere)).toHaveText('2 av 290 kommuner');
	await expect(field(elsewhere)).toHaveValue('ma');
	await expect(names(elsewhere)).toHaveText(await names(page).allTextContents());
	const [first = 0, second = 0] = await figures(elsewhere);
	expect(Number(first)).toBeGreaterThanOrEqual(Number(second));
	await elsewhere.close();

	await page.goBack();
	await expect(field(page)).toHaveValue('');
	await expect(count(page)).toHaveText('33 av 290 kommuner');
});

test('the field is left alone while something is typed in it', async ({ page }) => {
	await open(page, `${CHALLENGE}?ordning=namn`);
	await field(page).pressSequentially('upplands ', { delay: 30 });
	await expect(names(page)).toHaveText(['Upplands Väsby', 'Upplands-Bro']);
	await expect(field(page)).toHaveValue('upplands ');
	await field(page).pressSequentially('va');
	await expect(names(page)).toHaveText(['Upplands Väsby']);
});

test('the table finds a county, and letters without their dots, but takes typed dots at their word', async ({
	page,
}) => {
	await open(page, CHALLENGE);
	await field(page).fill('blekinge lan');
	await expect(count(page)).toHaveText('5 av 290 kommuner');
	await expect(rowOf(page, '1081')).toBeVisible();
	await field(page).fill('angelholm');
	await expect(names(page)).toHaveText(['Ängelholm']);
	await field(page).fill('rö');
	await expect(rowOf(page, '1081')).toBeHidden();
});

test('what is written in the field before its script has come is searched for', async ({
	page,
}) => {
	const release = await holdScripts(page, /(explorer-parts|municipality-table)[^/]*\.js/);
	await open(page, `${CHALLENGE}?omrade=lan-12`);
	await field(page).fill('lund');
	release();
	await expect(count(page)).toHaveText('1 av 290 kommuner');
	await expect(field(page)).toHaveValue('lund');
	await expect(page.locator('#main, main').getByLabel('Län eller kommungrupp').first()).toHaveValue(
		'lan-12',
	);
});

test('a search that nothing answers to says what to do', async ({ page }) => {
	await open(page, `${CHALLENGE}?omrade=lan-12`);
	await field(page).fill('kiruna');
	await expect(page.getByText('Ingen kommun passar.')).toBeVisible();
	await expect(count(page)).toHaveText('0 av 290 kommuner');
	await page.getByRole('button', { name: 'Visa alla kommuner' }).click();
	await expect(count(page)).toHaveText('290 av 290 kommuner');
	await expect(page).toHaveURL(CHALLENGE);
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByText('Ingen kommun passar.')).toBeHidden();
});

test('a press on a row chooses on the map, and a choice on the map shows its row', async ({
	page,
}) => {
	await open(page, CHALLENGE);
	await rowOf(page, '1440').locator('td').nth(1).click();
	await expect(page).toHaveURL(`${CHALLENGE}?kommun=1440`);
	await expect(rowOf(page, '1440')).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('.map-card')).toContainText('Ale');

	await page.locator('.map-country [data-k="2584"]').click();
	const scrolled = await page.evaluate(() => scrollY);
	const kiruna = rowOf(page, '2584');
	await expect(kiruna).toHaveAttribute('aria-current', 'true');
	await expect(rowOf(page, '1440')).not.toHaveAttribute('aria-current');
	// Its row has come into its region, and the page has stood still.
	await expect
		.poll(() =>
			kiruna.evaluate((row) => {
				const region = row.closest('.table-scroll')?.getBoundingClientRect();
				const { top, bottom } = row.getBoundingClientRect();
				return region !== undefined && top > region.top && bottom < region.bottom;
			}),
		)
		.toBe(true);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	await expect(kiruna.locator('td').first()).toHaveCSS('font-weight', '600');
	await kiruna.locator('.county').click();
	await expect(page).toHaveURL(CHALLENGE);
});

test('the table says the same as the map of all 290, whatever the year and the indicator', async ({
	page,
}) => {
	await open(page, CHALLENGE);
	expect(await inTable(page, '\u00a0%')).toEqual(await onMap(page));
	await open(page, `${CHALLENGE}?ar=2015`);
	await expect(head(page, 'varde')).toHaveText('Värde 2015, %');
	await expect(head(page, 'fjardedel')).toHaveText('Fjärdedel 2015');
	const ronneby = page.locator('.map-country [data-k="1081"]');
	await expect(ronneby).toHaveAttribute('aria-label', /^Ronneby: 15,0\u00a0%, 2015/);
	await expect.poll(() => inTable(page, '\u00a0%')).toEqual(await onMap(page));
	await page.locator('select[name="indikator"]').selectOption('unga-bistand');
	await expect(page.locator('.municipality-table caption')).toContainText('2015');
	await expect(ronneby).not.toHaveAttribute('aria-label', /^Ronneby: 15,0/);
	await expect.poll(() => inTable(page, '\u00a0%')).toEqual(await onMap(page));
});

test('the table as a script writes it is the one that is served', async ({ page }) => {
	const cells = (): Promise<string[][]> =>
		page
			.locator('.municipality-table tbody tr')
			.evaluateAll((elements) =>
				elements.map((row) =>
					[...row.children].map((cell) => `${cell.className}|${cell.textContent.trim()}`),
				),
			);
	await open(page, '/utmaningar/utflyttning/');
	const served = await cells();
	const figuresHead = await head(page, 'varde').textContent();
	const caption = await page.locator('[data-table-caption]').textContent();
	await page.locator('select[name="indikator"]').selectOption('utflyttade');
	await expect(head(page, 'varde')).toContainText('‰');
	await expect.poll(cells).not.toEqual(served);
	await page.locator('select[name="indikator"]').selectOption('flyttnetto');
	await expect.poll(cells).toEqual(served);
	expect((await head(page, 'varde').textContent())?.replace(/\s+/g, ' ').trim()).toBe(
		figuresHead?.replace(/\s+/g, ' ').trim(),
	);
	expect((await page.locator('[data-table-caption]').textContent())?.trim()).toBe(caption?.trim());
	expect(served.flat().some((cell) => cell.includes('|−'))).toBe(true);
});

test('where comparing is discouraged there are no places and no quarters, and they come back', async ({
	page,
}) => {
	await open(page, '/utmaningar/social-sammanhallning/?indikator=tillit');
	await expect(page.locator('.municipality-table caption')).toContainText('rangordnas inte');
	await expect(head(page, 'plats')).toBeHidden();
	await expect(head(page, 'fjardedel')).toBeHidden();
	await expect
		.poll(() => page.locator('.municipality-table tbody :is(.rank, .quarter)').allTextContents())
		.toEqual(Array.from({ length: 580 }, () => ''));
	await page.locator('select[name="indikator"]').selectOption('valdeltagande');
	await expect(head(page, 'plats')).toBeVisible();
	await expect(rows(page).first().locator('.rank')).toHaveText(/\d/);
});

test('the table stands where the map stood when it is the picture, and breaks no rule', async ({
	page,
}) => {
	await open(page, CHALLENGE);
	await page.locator('.picture-switch label', { hasText: 'Tabell' }).click();
	await expect(page).toHaveURL(`${CHALLENGE}?vy=tabell`);
	await expect(page.locator('.map')).toBeHidden();
	await expect(page.locator('municipality-table select[name="omrade"]')).toBeVisible();
	// A row at the top, so that the frame is not scrolled and no row lies half under the head.
	await rows(page).first().locator('td').nth(1).click();
	await expect(rows(page).first()).toHaveAttribute('aria-current', 'true');
	// The rules are tested on every cell: it takes its time.
	test.slow();
	expect(await violations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const width of [360, 320]) {
	test(`name and value are seen together at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await open(page, '/utmaningar/placerade-barn/?vy=tabell');
		const region = await page.locator('.table-scroll').first().boundingBox();
		const name = await names(page).first().boundingBox();
		const value = await rows(page).first().locator('td').first().boundingBox();
		const [box, first, second] = [region, name, value].map((found) => found ?? { x: 0, width: 0 });
		expect(first?.width).toBeLessThanOrEqual((box?.width ?? 0) * 0.45);
		expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(width);
		// To the side, the names stay.
		await page
			.locator('.table-scroll')
			.first()
			.evaluate((element) => {
				element.scrollLeft = 400;
			});
		expect((await names(page).first().boundingBox())?.x).toBe(name?.x);
	});
}

test('the heads stay while the rows are scrolled, and what has focus is not under them', async ({
	page,
}) => {
	await open(page, `${CHALLENGE}?vy=tabell`);
	const links = names(page).getByRole('link');
	await links.nth(60).focus();
	await page
		.locator('.table-scroll')
		.first()
		.evaluate((element) => {
			element.scrollTop += 300;
		});
	await links.nth(30).focus();
	const focused = await links.nth(30).boundingBox();
	const heads = await head(page, 'namn').boundingBox();
	expect(focused?.y).toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0));
	await expect(head(page, 'namn')).toBeInViewport();
});

test('a shared link to the table shows it before any script has come, and nothing moves', async ({
	page,
}) => {
	const release = await holdScripts(page);
	await page.goto(`${CHALLENGE}?vy=tabell`, { waitUntil: 'commit' });
	await expect(page.locator('choropleth-map')).toBeHidden();
	const top = (): Promise<number> =>
		page.locator('municipality-table').evaluate((element) => element.getBoundingClientRect().top);
	const before = await top();
	release();
	await expect(head(page, 'namn').getByRole('button')).toBeVisible();
	// What scripts add above it, such as what the bar says, has its room.
	expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
});

for (const { width, height } of [
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
]) {
	test(`the table as the picture begins in the first screen at ${width} × ${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		for (const path of inBothLanguages(`${CHALLENGE}?vy=tabell`)) {
			await page.goto(path);
			await expect(page.locator('#tabell'), path).toBeInViewport();
			const isOnTop = await page.locator('#tabell').evaluate((title) => {
				const { left, top, height } = title.getBoundingClientRect();
				return document.elementFromPoint(left + 5, top + height / 2) === title;
			});
			expect(isOnTop, path).toBe(true);
		}
	});
}

test('on paper the map is there too, whichever of them was the picture', async ({ page }) => {
	await open(page, `${CHALLENGE}?vy=tabell`);
	await expect(page.locator('choropleth-map')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('choropleth-map')).toBeVisible();
});

test('on paper all rows are there, outside their box and without controls', async ({ page }) => {
	await open(page, CHALLENGE);
	await page.emulateMedia({ media: 'print' });
	const heights = await page
		.locator('.table-scroll:has(.municipality-table)')
		.evaluate((element) => [element.clientHeight, element.scrollHeight]);
	expect(heights[0]).toBe(heights[1]);
	await expect(rows(page)).toHaveCount(290);
	await expect(page.locator('.table-controls')).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('all 290 rows are there, with heads that do nothing and no controls', async ({ page }) => {
		await open(page, CHALLENGE);
		await expect(rows(page)).toHaveCount(290);
		await expect(page.locator('.municipality-table thead button')).toHaveCount(0);
		await expect(page.locator('.table-controls')).toBeHidden();
		await expect(rowOf(page, '1081').locator('td').first()).toHaveText('6,3');
		await expect(rowOf(page, '1081').locator('.rank')).toHaveText(/\d/);
	});
});

test('a figure is rounded once: Solna 2022 is 2,6 per cent, and ranked by what it is', async ({
	page,
}) => {
	await open(page, CHALLENGE);
	// Kolada N03921, 2022: 2.649627 in Solna, which was once shown as 2,7 and ranked 239.
	const cells = rowOf(page, '0184').locator('td');
	await expect(cells.nth(0)).toHaveText('2,6');
	await expect(cells.nth(1)).toHaveText('246');
});
