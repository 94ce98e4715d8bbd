import { expect, test } from '@playwright/test';
import { ALL_PATHS, inBothLanguages, PAGE_TYPES } from './pages.ts';

/** What browsers are set to, and what blockers do, that a page must live with. */

/** The start page is not among them: all that it has to press is a link or a form. */
const WITH_CONTROLS = [
	'/utmaningar/ungdomsarbetsloshet/',
	'/kommuner/',
	'/fonder/',
	'/behov-och-fonder/',
	'/behov-och-fonder/ungdomsarbetsloshet/',
	'/kommuner/norrkoping/',
	'/jamfor/',
	'/liknande-kommuner/',
	'/utfallskontrakt/',
];

for (const path of WITH_CONTROLS.flatMap(inBothLanguages)) {
	test(`${path}: no control stands dead where the files of scripts are blocked`, async ({
		page,
	}) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(path);
		await expect(page.locator('.needs-script')).not.toHaveCount(0);
		await expect(page.locator('.needs-script:visible')).toHaveCount(0);
	});
}

test('no control stands dead where all scripts are blocked, those in the page as well', async ({
	page,
}) => {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') {
			await route.continue();
			return;
		}
		const response = await route.fetch();
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" },
		});
	});
	for (const path of WITH_CONTROLS) {
		await page.goto(path);
		await expect(page.locator('.needs-script')).not.toHaveCount(0);
		await expect(page.locator('.needs-script:visible')).toHaveCount(0);
	}
});

test('controls are there where scripts run', async ({ page }) => {
	for (const path of WITH_CONTROLS) {
		await page.goto(path);
		await expect(page.locator('.needs-script:visible').first()).toBeVisible();
	}
});

test('no field or list has letters so small that an iPhone zooms in', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const { path } of PAGE_TYPES) {
		await page.goto(path);
		const small = await page
			.locator('select, textarea, input:not([type="checkbox"], [type="radio"], [type="range"])')
			.evaluateAll((all) =>
				all
					.filter((control) => parseFloat(getComputedStyle(control).fontSize) < 16)
					.map((control) => control.outerHTML.slice(0, 80)),
			);
		expect(small, path).toEqual([]);
	}
});

test('a browser that darkens pages leaves these as they are', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const path of ALL_PATHS) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		const scheme = await page.evaluate(
			() => getComputedStyle(document.documentElement).colorScheme,
		);
		expect(scheme.split(' ').sort(), path).toEqual(['light', 'only']);
	}
});
