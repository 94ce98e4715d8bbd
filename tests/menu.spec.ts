import { expect, test, type Page } from '@playwright/test';
import { SITE_PATHS, inBothLanguages } from './pages.ts';

const menu = (page: Page) => page.getByRole('navigation', { name: /^(Huvudmeny|Main menu)$/ });
const line = (page: Page) => page.getByRole('navigation', { name: /^(Sidor|Pages) under / });

/** Whether all of an element is within the window, sideways. */
const isInSight = (page: Page, selector: string) =>
	page
		.locator(selector)
		.last()
		.evaluate((element) => {
			const { left, right } = element.getBoundingClientRect();
			return left >= 0 && right <= innerWidth;
		});

test('the words of the menu stand on one line at every width, and lead to pages', async ({
	page,
}) => {
	for (const path of inBothLanguages('/utmaningar/skolresultat/')) {
		for (const width of [320, 360, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const tops = await menu(page)
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
			expect(tops).toHaveLength(5);
			expect(new Set(tops).size, `${path} at ${width}`).toBe(1);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
		const addresses = await page
			.locator('header a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const address of new Set(addresses)) {
			expect((await page.request.get(address)).status(), address).toBe(200);
		}
	}
});

test('the head is as high as it was drawn: 56 pixels and 36, on a phone 48, 40 and 36', async ({
	page,
}) => {
	for (const path of inBothLanguages('/fonder/')) {
		for (const [width, height] of [
			[1440, 56 + 36],
			[1024, 56 + 36],
			[390, 48 + 40 + 36],
			[320, 48 + 40 + 36],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const box = await page.locator('.site-header').boundingBox();
			// A line under each part.
			expect(box?.height, `${path} at ${width}`).toBeLessThanOrEqual(height + 2);
		}
	}
});

for (const [path, section, at] of [
	['/utmaningar/skolresultat/', /^Problems?$/, /^(Skolresultat|School results)$/],
	['/behov-och-fonder/', /^(Pengar|Money)$/, /^(Behov och fonder|Need and funds)$/],
	['/fonder/norrkoping/', /^(Pengar|Money)$/, /^(Fonderna|The funds)$/],
	['/sa-kan-en-kommun-kopa/', /^(Pengar|Money)$/, /^(Så kan en kommun köpa|How to buy)$/],
	['/modeller/', /^(Modeller|Models)$/, /^(Modellerna|The models)$/],
	['/modeller/skolfam/', /^(Modeller|Models)$/, /^(Modellerna|The models)$/],
	['/problembilder/', /^(Modeller|Models)$/, /^(Problembilder|Problem profiles)$/],
	['/liknande-kommuner/', /^(Kommuner|Municipalities)$/, /^(Liknande|Similar)/],
	['/kommuner/ale/', /^(Kommuner|Municipalities)$/, /^(Alla|All) /],
] as const) {
	test(`${path}: menu and line say where it is, and on a phone show it`, async ({ page }) => {
		for (const address of inBothLanguages(path)) {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(address);
			await expect(menu(page).locator('[aria-current]')).toHaveText(section);
			await expect(line(page).locator('[aria-current]')).toHaveText(at);
			// A frame after the page is there, the line is moved so far that its word shows.
			for (const part of ['.menu nav', '.section-links']) {
				await expect.poll(() => isInSight(page, `${part} [aria-current]`)).toBe(true);
			}
		}
	});
}

test('a page says with breadcrumbs where it is only where menu and line do not', async ({
	page,
}) => {
	const trail = page.getByRole('navigation', { name: 'Du är här' });
	for (const path of ['/kommuner/ale/', '/fonder/norrkoping/', '/behov-och-fonder/missbruk/']) {
		await page.goto(path);
		await expect(trail).toHaveCount(1);
	}
	for (const path of ['/', '/utmaningar/missbruk/', '/kommuner/', '/fonder/', '/metod/', '/om/']) {
		await page.goto(path);
		await expect(trail).toHaveCount(0);
	}
});

test('every page has the menu, and at most one place in it', async ({ page }) => {
	for (const path of SITE_PATHS) {
		// Without what it would load: there are many.
		await page.setContent(await (await page.request.get(path)).text());
		await expect(menu(page).getByRole('link')).toHaveCount(5);
		expect(await menu(page).locator('[aria-current]').count(), path).toBeLessThanOrEqual(1);
		// All problems, on their pages.
		if (path.includes('/utmaningar/'))
			expect(await line(page).getByRole('link').count()).toBeGreaterThan(8);
		for (const place of ['/data/', '/metod/', '/om/']) {
			await expect(page.locator(`.site-footer a[href$="${place}"]`)).toHaveCount(1);
		}
	}
});

test('a page for addresses that lead nowhere is not the start page', async ({ page }) => {
	await page.goto('/kommuner/atlantis/');
	await expect(page.locator('header [aria-current]')).toHaveCount(0);
});
