import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ALL_PATHS, inBothLanguages, inTriedLanguages, PAGE_TYPES } from './pages.ts';

/** What browsers are set to, and what blockers do, that a page must live with. */

/** The address of every type of page, in Swedish, that has something to press which needs a script. */
const WITH_CONTROLS = PAGE_TYPES.map(({ path }) => path).filter((path) =>
	/class="[^"]*\bneeds-script\b/.test(readFileSync(`dist${path}index.html`, 'utf8')),
);

test('the pages that are known for their controls are among those looked at', () => {
	for (const path of ['/', '/kommuner/', '/modeller/', '/jamfor/', '/pastaende/', '/inbaddning/']) {
		expect(WITH_CONTROLS).toContain(path);
	}
	// All that these have to press is a link.
	expect(WITH_CONTROLS).not.toContain('/om/');
});

for (const path of WITH_CONTROLS.flatMap(inTriedLanguages)) {
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
		// Some stand in what is folded.
		await page.locator('main details').evaluateAll((all) => {
			for (const each of all) each.toggleAttribute('open', true);
		});
		await expect(page.locator('.needs-script:visible').first()).toBeVisible();
	}
});

test('no field or list has letters so small that an iPhone zooms in', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of PAGE_TYPES.flatMap((type) => inBothLanguages(type.path))) {
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
