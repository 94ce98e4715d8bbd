import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const save = (page: Page, form: string) => page.locator(`[data-save="${form}"]`);
const code = (page: Page) => page.locator('embed-builder [data-code]');

async function saved(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
	await expect(save(page, form)).toBeEnabled();
	const waiting = page.waitForEvent('download');
	await save(page, form).click();
	const file = await waiting;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Each form with what must be read in its picture. */
const STILLS = [
	['form=karta&problem=ungdomsarbetsloshet&ar=2015', 'karta-ungdomsarbetsloshet-ar-2015', '2015'],
	['form=serie&problem=ungdomsarbetsloshet', 'serie-ungdomsarbetsloshet', '%'],
	['form=rangordning&problem=ungdomsarbetsloshet', 'rangordning-ungdomsarbetsloshet', '%'],
	['form=behov-och-fonder&problem=missbruk', 'behov-och-fonder-missbruk', 'fond'],
	['form=kommun&kommun=0581&problem=missbruk', 'kommun-norrkoping-missbruk', 'Norrköping'],
	['form=utfallskontrakt', 'utfallskontrakt', 'Norrköping'],
] as const;

for (const [query, name, said] of STILLS) {
	test(`a still picture of ${query} has the title, unit, source and address of the card`, async ({
		page,
	}) => {
		await page.goto(`/inbaddning/?${query}&som=bild`);
		const svg = await saved(page, 'svg');
		expect(svg.name).toBe(`${name}.svg`);
		const text = await page.evaluate((markup) => {
			const picture = new DOMParser().parseFromString(markup, 'image/svg+xml');
			return [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' ');
		}, svg.bytes.toString('utf8'));
		const card = page.locator('embed-builder iframe').contentFrame();
		const title = await card.locator('h1:visible, .fact h2:visible').first().innerText();
		for (const word of title.split(/\s+/)) expect(text).toContain(word);
		expect(text).toContain(said);
		expect(text).toContain('Utmaningskartan');
		expect(text).toMatch(/https?:\/\//);
		await expect(code(page)).toContainText(`<img src="${name}.png" alt="`);
		await expect(code(page)).toContainText('<a href="http');
	});
}

test('a still picture is saved as PNG at twice the pixels of its code', async ({ page }) => {
	await page.goto('/inbaddning/?som=bild&bredd=320');
	const png = await saved(page, 'png');
	const width = Number(/width="(\d+)"/.exec(await code(page).innerText())?.[1]);
	expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
	expect(width).toBeGreaterThanOrEqual(320);
});

test('what draws a picture is fetched when one is asked for', async ({ page }) => {
	await page.goto('/inbaddning/');
	await expect(code(page)).toContainText('<iframe');
	await expect(save(page, 'png')).toBeHidden();
	await page.locator('label:has(> input[name="som"][value="bild"])').click();
	await expect(page).toHaveURL(/\?som=bild$/);
	await expect(save(page, 'png')).toBeEnabled();
	await expect(code(page)).toContainText('<img');
	await page.locator('label:has(> input[name="som"][value=""])').click();
	await expect(code(page)).toContainText('<iframe');
});

for (const path of inTriedLanguages('/inbaddning/')) {
	test(`${path}: terms of one’s own make the card of chosen terms`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${path}?form=utfallskontrakt`);
		const field = page.locator('[data-terms]');
		await field.fill('https://example.org/utfallskontrakt/?personer=60&tak=20');
		await expect(code(page)).toContainText('/utfallskontrakt/villkor/?personer=60&amp;tak=20"');
		await expect(page).toHaveURL(/villkor=personer%3D60%26tak%3D20/);
		await field.fill('inget');
		await field.blur();
		await expect(page.locator('[data-no-terms]')).not.toBeEmpty();
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await field.fill('');
		await field.blur();
		await expect(code(page)).toContainText('/inbaddning/utfallskontrakt/"');
	});
}
