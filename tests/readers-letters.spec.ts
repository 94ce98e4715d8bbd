import { expect, test, type Page } from '@playwright/test';
import { slowPhone } from '../scripts/bench/slow-phone.ts';
import { PAGE_TYPES } from './pages.ts';

/** The file names of the fonts that a page asks for. */
function fontsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') asked.push(request.url());
	});
	return asked;
}

/** How much of a page moved since it was asked for: cumulative layout shift. */
const shiftOf = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					resolve(
						list
							.getEntries()
							.reduce(
								(sum, entry) =>
									sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
								0,
							),
					);
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					resolve(0);
				}, 500);
			}),
	);

/** Design §10: how much of a page may move. */
const SHIFT = 0.01;

for (const { path } of PAGE_TYPES) {
	test(`on a slow network no font is asked for, and nothing moves: ${path}`, async ({
		browser,
		baseURL,
	}) => {
		const page = await slowPhone(browser, 1);
		const fonts = fontsOf(page);
		await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
		expect(fonts).toEqual([]);
		expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
		await page.context().close();
	});
}

test('who saves data is asked for no fonts either', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const fonts = fontsOf(page);
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(fonts).toEqual([]);
});

for (const path of ['/', '/inbaddning/karta/ungdomsarbetsloshet/']) {
	test(`on a good network, or one that isn't told of, a page is set in our letters: ${path}`, async ({
		page,
	}) => {
		const fonts = fontsOf(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(fonts.length).toBeGreaterThan(0);
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: undefined });
		});
		fonts.length = 0;
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.locator('html').getAttribute('data-letters')).toBeNull();
		expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
			'Source Sans 3',
		);
	});
}
