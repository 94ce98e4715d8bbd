import { expect, test, type Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import { inTriedLanguages } from './pages.ts';
import { openMap } from './ready.ts';
import { violations } from './violations.ts';
import { placeOf, WRITTEN } from './written-places.ts';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const LABELS = /^(Hitta kommun eller län|Find a municipality or county)$/;

const field = (page: Page) => page.getByRole('combobox', { name: LABELS });
const options = (page: Page) => page.locator('municipality-search').getByRole('option');
const card = (page: Page) => page.locator('.map-card');

/** Goes to the field from the top of the page by the Tab key. */
async function tabToField(page: Page): Promise<void> {
	for (let stops = 0; stops < 30; stops += 1) {
		await page.keyboard.press('Tab');
		if (await field(page).evaluate((input) => input === document.activeElement)) return;
	}
	throw new Error('the Tab key does not reach the field');
}

/** Whether a shape on the map is within the window. */
const isInWindow = (page: Page, code: string) =>
	page.locator(`.map-country [data-k="${code}"]`).evaluate((shape) => {
		const { top, bottom } = shape.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});

for (const width of [1280, 320]) {
	for (const path of [...inTriedLanguages(CHALLENGE)]) {
		test(`${path} at ${width} pixels: by keys alone to a municipality’s value and page`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 640 });
			await openMap(page, path);
			await tabToField(page);
			await page.keyboard.type('angelh');
			await expect(options(page)).toHaveText([/^Ängelholm, Skåne (län|County)$/]);
			await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
			await page.keyboard.press('ArrowDown');
			await expect(field(page)).toHaveAttribute('aria-activedescendant', 'hitta-lista-0');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${path}?kommun=1292`);
			await expect(field(page)).toHaveValue('Ängelholm');
			await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
			// Kolada N03921, 2022: 3.012 in Ängelholm.
			await expect(card(page)).toContainText(/Ängelholm3[,.]0/);
			await expect(page.locator('[data-explorer-status]')).toHaveText(/^Ängelholm: 3[,.]0.*2022/);
			await expect.poll(() => isInWindow(page, '1292')).toBe(true);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			// The map's one stop is what was chosen; its card has the link.
			const link = card(page).getByRole('link');
			for (let stops = 0; stops < 40; stops += 1) {
				await page.keyboard.press('Tab');
				await expect(link).toHaveCount(1);
				if (await link.evaluate((anchor) => anchor === document.activeElement)) break;
			}
			await expect(link).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('h1')).toHaveText('Ängelholm');
		});
	}
}

for (const path of inTriedLanguages(CHALLENGE)) {
	test(`${path}: what people call a place finds it on the map`, async ({ page }) => {
		await openMap(page, path);
		for (const [typed, code] of WRITTEN) {
			await field(page).fill(typed);
			await expect(options(page).first(), typed).toHaveText(
				new RegExp(`^${placeOf(code).name}, .*`),
			);
			await page.keyboard.press('Enter');
			await expect(page, typed).toHaveURL(`${path}?kommun=${code}`);
			await page.keyboard.press('Escape');
			await expect(field(page)).toHaveValue('');
			await expect(page).toHaveURL(path);
		}
	});
}

test('keys go through the list and round it; Home and End stay in the text', async ({ page }) => {
	await openMap(page, CHALLENGE);
	await field(page).fill('ö');
	await expect(options(page)).toHaveCount(8);
	await expect(options(page).first()).toHaveText('Öckerö, Västra Götalands län');
	await expect(page.locator('[data-search-note]')).toHaveText(/^Och \d+ till\.$/);
	await expect(page.locator('[data-search-status]')).toHaveText(/^Förslag: \d+\./);
	const active = page.locator('[role="option"][aria-selected="true"]');
	await expect(active).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(active).toHaveAttribute('id', 'hitta-lista-7');
	await page.keyboard.press('ArrowDown');
	await expect(active).toHaveAttribute('id', 'hitta-lista-0');
	await page.keyboard.press('Home');
	await expect(active).toHaveCount(0);
	await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
	await page.keyboard.press('Alt+ArrowUp');
	await expect(options(page)).toHaveCount(0);
	await page.keyboard.press('Alt+ArrowDown');
	await expect(options(page)).toHaveCount(8);
	await expect(active).toHaveCount(0);
	await page.keyboard.press('Tab');
	await expect(options(page)).toHaveCount(0);
	await expect(page).toHaveURL(CHALLENGE);
});

test('Enter takes the best when no option is chosen', async ({ page }) => {
	await openMap(page, CHALLENGE);
	await field(page).fill('Ängelholms kommun');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/kommun=1292$/);
	await expect(field(page)).toHaveValue('Ängelholm');
});

test('Enter that was pressed before the script had come is answered when it comes', async ({
	page,
}) => {
	const release = await holdScripts(page, '**/municipality-search*.js');
	await openMap(page, CHALLENGE);
	await field(page).fill('Ängelholms kommun');
	await page.keyboard.press('Enter');
	release();
	await expect(page).toHaveURL(/kommun=1292$/);
	await expect(field(page)).toHaveValue('Ängelholm');
});

test('the first Escape closes the list, the second empties the field and lets go', async ({
	page,
}) => {
	await openMap(page, `${CHALLENGE}?kommun=1292`);
	await expect(field(page)).toHaveValue('Ängelholm');
	await field(page).press('ArrowDown');
	await expect(options(page)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).toHaveValue('Ängelholm');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(page).toHaveURL(CHALLENGE);
	await expect(card(page)).toBeHidden();
});

test('a pointer chooses, clears and chooses again; Back goes the same way', async ({ page }) => {
	await openMap(page, CHALLENGE);
	await field(page).fill('lund');
	await options(page).first().click();
	await expect(page).toHaveURL(/kommun=1281$/);
	await expect(card(page)).toContainText('Lund');
	await expect(card(page).getByRole('link')).toHaveAttribute('href', '/kommuner/lund/');
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(field(page)).toHaveValue('');
	await expect(field(page)).toBeFocused();
	await expect(page).toHaveURL(CHALLENGE);
	await page.keyboard.type('0581');
	await options(page).first().click();
	await expect(page).toHaveURL(/kommun=0581$/);
	await page.goBack();
	await expect(field(page)).toHaveValue('');
	await expect(card(page)).toBeHidden();
	await page.goBack();
	await expect(field(page)).toHaveValue('Lund');
	await page.goBack();
	await expect(page).toHaveURL(CHALLENGE);
	await expect(field(page)).toHaveValue('');
});

test('a municipality chosen on the map stands in the field, to be written over', async ({
	page,
}) => {
	await openMap(page, CHALLENGE);
	await page.locator('.map-country [data-k="2584"]').click();
	await expect(field(page)).toHaveValue('Kiruna');
	await field(page).click();
	await page.keyboard.type('gälli');
	await expect(options(page)).toHaveText(['Gällivare, Norrbottens län']);
	// A name begun and left gives way to that of what is still chosen.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(field(page)).toHaveValue('Kiruna');
	await expect(page).toHaveURL(/kommun=2584$/);
});

test('a county is put in focus, and lets go of what lies outside it', async ({ page }) => {
	await openMap(page, `${CHALLENGE}?kommun=2584`);
	await expect(field(page)).toHaveValue('Kiruna');
	await field(page).fill('skåne');
	await expect(options(page).first()).toHaveText('Skåne län, hela länet');
	await expect(options(page).nth(1)).toHaveText('Bjuv, Skåne län');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${CHALLENGE}?omrade=lan-12`);
	await expect(field(page)).toHaveValue('Skåne län');
	await expect(page.getByLabel('Län eller kommungrupp').first()).toHaveValue('lan-12');
	await expect(page.locator('[data-explorer-status]')).toContainText('Skåne län, 33');
	await expect(page.locator('.map-country [data-k="2584"] path')).toHaveClass(/out-of-focus/);
	// A municipality in the county stays in its focus, one outside it does not.
	await field(page).fill('ystad');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/kommun=1286&omrade=lan-12$/);
	await expect(card(page)).toContainText('av 33 i Skåne län');
	await field(page).fill('kiruna');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${CHALLENGE}?kommun=2584`);
	await page.goBack();
	await expect(field(page)).toHaveValue('Ystad');
});

test('what is typed never becomes markup', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('dialog', (dialog) => {
		faults.push(dialog.message());
		void dialog.dismiss();
	});
	await openMap(page, CHALLENGE);
	for (const text of ['<img src=x onerror=alert(1)>', '<b>Lund', '{count}', '\\', '((', '"']) {
		await field(page).fill(text);
		await expect(page.locator('[data-search-note]')).toHaveText(
			'Ingen kommun och inget län heter så. Prova med början av namnet.',
		);
		await page.keyboard.press('Enter');
	}
	await expect(page.locator('municipality-search img, municipality-search b')).toHaveCount(0);
	await expect(page).toHaveURL(CHALLENGE);
	expect(faults).toEqual([]);
});

test('the list moves nothing on the page', async ({ page }) => {
	await openMap(page, CHALLENGE);
	const below = page.locator('.stage-map');
	const place = () => below.evaluate((element) => element.getBoundingClientRect().top + scrollY);
	const before = await place();
	await field(page).fill('ö');
	await expect(options(page)).toHaveCount(8);
	expect(await place()).toBe(before);
	await field(page).fill('xyz');
	expect(await place()).toBe(before);
});

for (const path of [...inTriedLanguages(CHALLENGE)]) {
	test(`${path} with the list open breaks no rule`, async ({ page }) => {
		await openMap(page, path);
		await field(page).fill('ö');
		await page.keyboard.press('ArrowDown');
		await expect(options(page)).toHaveCount(8);
		expect(await violations(page, 'municipality-search')).toEqual([]);
	});

	test(`${path} with nothing found breaks no rule`, async ({ page }) => {
		await openMap(page, path);
		await field(page).fill('xyz');
		await expect(page.locator('[data-search-note]')).not.toBeEmpty();
		expect(await violations(page, 'municipality-search')).toEqual([]);
	});
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 568 } });

	for (const path of [CHALLENGE, `/en${CHALLENGE}`]) {
		test(`${path}: a tap on a name shows it, on the map and in the window`, async ({ page }) => {
			await openMap(page, path);
			await field(page).tap();
			await page.keyboard.type('o');
			await expect(options(page)).toHaveCount(8);
			for (const option of await options(page).all()) {
				const box = await option.boundingBox();
				expect(box?.height).toBeGreaterThanOrEqual(44);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
			}
			const size = await field(page).evaluate((input) => getComputedStyle(input).fontSize);
			expect(parseFloat(size)).toBeGreaterThanOrEqual(16);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			// The list is in the window, not under it.
			await expect(options(page).first()).toBeInViewport({ ratio: 1 });
			await field(page).fill('trelleb');
			await options(page).first().tap();
			await expect(page).toHaveURL(`${path}?kommun=1287`);
			await expect.poll(() => isInWindow(page, '1287')).toBe(true);
			await expect(card(page).getByRole('link')).toBeInViewport();
			// The keyboard leaves.
			await expect(field(page)).not.toBeFocused();
			await card(page).getByRole('link').tap();
			await expect(page.locator('h1')).toHaveText('Trelleborg');
		});
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no field, and the way to all municipalities is there', async ({ page }) => {
		await page.goto(CHALLENGE);
		await expect(page.locator('municipality-search')).toBeHidden();
		await expect(page.getByRole('link', { name: 'Kommuner', exact: true }).first()).toHaveAttribute(
			'href',
			'/kommuner/',
		);
	});
});
