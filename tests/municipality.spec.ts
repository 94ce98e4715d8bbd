import { expect, test, type Page } from '@playwright/test';
import { CHALLENGES, HARD, MUNICIPALITIES } from './hard-municipalities.ts';
import { layoutFaults } from './layout.ts';
import { inBothLanguages, MUNICIPALITY } from './pages.ts';
import { violations } from './violations.ts';
import { weigh } from './weigh.ts';

/** Ten that strain the page most, in both languages. */
const PATHS = HARD.slice(0, 10).flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`));
const NORRKOPING = '/kommuner/norrkoping/';

/** The challenges that the heights are of. */
const TWELVE = 12;

/** Height of a page with all its rows closed, CSS pixels, and how much higher one challenge more may make it. */
const HIGHEST = [
	{ width: 1440, height: 900, most: 2500, row: 60 },
	{ width: 390, height: 844, most: 4000, row: 110 },
] as const;

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

/** How many A4 sheets a page is printed on. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const path of PATHS) {
	test(`${path} is no higher than a reader scrolls, and no heavier than its budget`, async ({
		page,
	}) => {
		const { total, scripts, requests } = await weigh(page, path);
		expect(total).toBeLessThanOrEqual(MUNICIPALITY.total);
		expect(scripts).toBeLessThanOrEqual(MUNICIPALITY.script);
		expect(requests).toBeLessThanOrEqual(MUNICIPALITY.requests);
		for (const { width, height, most, row } of HIGHEST) {
			await page.setViewportSize({ width, height });
			const high = await page.evaluate(() => document.documentElement.scrollHeight);
			const further = Math.max(0, CHALLENGES.length - TWELVE);
			expect(high, `${width} pixels wide`).toBeLessThan(most + row * further);
		}
	});

	test(`${path} breaks no rule and fits 320 pixels with every row open`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		await page.locator('main details').evaluateAll((all) => {
			for (const each of all) each.toggleAttribute('open', true);
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320,
		);
		expect(await violations(page)).toEqual([]);
	});
}

for (const path of inBothLanguages(NORRKOPING)) {
	test(`${path} has its sentence, its money and its rows in the first screen`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, path);
		await expect(page.locator('[data-finding]')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.money-brief')).toBeInViewport({ ratio: 1 });
		const ends = await page
			.locator('.problems .row')
			.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
		expect(ends).toHaveLength(CHALLENGES.length);
		expect(ends.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(9);
	});

	test(`${path} has nothing cut off and nothing on top of another`, async ({ page }) => {
		for (const [width, height] of [
			[320, 640],
			[390, 844],
			[768, 1024],
			[1024, 768],
			[1440, 900],
		] as const) {
			await page.setViewportSize({ width, height });
			await open(page, path);
			expect(await layoutFaults(page, '.municipality-page'), `${width} pixels`).toEqual([]);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of PATHS) {
		test(`${path} is whole: rows open to measures, years, traps and sources`, async ({ page }) => {
			await page.goto(path);
			const [code = ''] = /\d{4}/.exec(await page.locator('.facts [data-code]').innerText()) ?? [];
			await expect(page.locator('.problems .row')).toHaveCount(CHALLENGES.length);
			await expect(page.locator('.needs-script:visible')).toHaveCount(0);
			const row = page.locator('[data-problem="ungdomsarbetsloshet"]');
			await expect(row.locator('.panel')).toBeHidden();
			await row.locator('.more > details > summary').click();
			await expect(row.locator('.measures tr[data-measure]')).toHaveCount(
				CHALLENGES.find(({ id }) => id === 'ungdomsarbetsloshet')?.indicators.length ?? 0,
			);
			await expect(row.locator('.measures tr[data-measure]').first()).toBeVisible();
			await expect(row.locator('.panel-notes p').nth(2)).toContainText('N03921');
			await expect(row.locator('.row-chart svg path.own')).toBeVisible();
			// Every year of the measure stands on its page, a press away.
			await row.locator('.row-chart p a').click();
			await expect(page).toHaveURL(new RegExp(`/data/unga-arbetslosa/#kommun-${code}$`));
			await expect(page.locator(`#kommun-${code}`)).toBeVisible();
		});
	}

	test('an address with a problem opens its row', async ({ page }) => {
		await page.goto(`${NORRKOPING}#missbruk`);
		await expect(page.locator('#missbruk')).toBeVisible();
		await expect(page.locator('#otrygghet')).toBeHidden();
	});
});

test('a row opens and closes by a key, and a figure in it is pressed for itself', async ({
	page,
}) => {
	await open(page, NORRKOPING);
	const row = page.locator('[data-problem="missbruk"]');
	const summary = row.locator('.more > details > summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(row.locator('.panel')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(row.locator('.panel')).toBeHidden();
	const figure = row.locator('td.value a');
	const isOnTop = await figure.evaluate((link) => {
		const { left, top, width, height } = link.getBoundingClientRect();
		return document.elementFromPoint(left + width / 2, top + height / 2) === link;
	});
	expect(isOnTop).toBe(true);
});

test.describe('in forced colours', () => {
	test.use({ forcedColors: 'active' });

	for (const path of PATHS) {
		test(`${path} tells the municipality from the strip, and the strip from its field`, async ({
			page,
		}) => {
			await open(page, path);
			const rows = await page.evaluate(() =>
				[...document.querySelectorAll('.problems .row .strip:has(.own)')].map((strip) => {
					const styleOf = (selector: string): CSSStyleDeclaration | null => {
						const part = strip.querySelector(selector);
						return part ? getComputedStyle(part) : null;
					};
					return [
						styleOf('.own')?.fill,
						styleOf('.field')?.fill,
						styleOf('.ticks')?.stroke,
						getComputedStyle(document.documentElement).backgroundColor,
					];
				}),
			);
			expect(rows.length).toBeGreaterThan(0);
			for (const colours of rows) {
				expect(new Set(colours).size).toBe(4);
				expect(colours).not.toContain(undefined);
			}
		});
	}
});

for (const path of HARD.flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`))) {
	test(`${path} is printed on one A4 sheet`, async ({ page }) => {
		await open(page, path);
		expect(await sheets(page)).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-finding]')).toBeVisible();
		await expect(page.locator('.problems .row')).toHaveCount(CHALLENGES.length);
		for (const row of await page.locator('.problems .row').all()) await expect(row).toBeVisible();
		await expect(page.locator('.money-brief')).toBeVisible();
		await expect(page.locator('.to-call')).toBeVisible();
		await expect(page.locator('.sheet-head')).toContainText(/\d{4}-\d{2}-\d{2}/);
		await expect(page.locator('.sheet-sources')).toContainText(path);
		await expect(page.locator('main :is(button, summary):visible')).toHaveCount(0);
	});
}

for (const path of inBothLanguages(NORRKOPING)) {
	test(`${path} prints all of it on request, and is as it was after`, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await open(page, path);
		const folded = page.locator('main details:not([open])');
		const before = await folded.count();
		expect(before).toBeGreaterThan(CHALLENGES.length);
		await page.locator('print-page [data-print="all"]').click();
		await expect(folded).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#otrygghet')).toBeVisible();
		await expect(page.locator('.money-table')).toBeVisible();
		expect(await sheets(page)).toBeGreaterThan(3);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(folded).toHaveCount(before);
		expect(await sheets(page)).toBe(1);
	});
}

test('every municipality is printed on one A4 sheet', { tag: '@full' }, async ({ page }) => {
	test.setTimeout(3_600_000);
	const more: string[] = [];
	for (const path of MUNICIPALITIES.flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`))) {
		await open(page, path);
		if ((await sheets(page)) !== 1) more.push(path);
	}
	expect(more).toEqual([]);
});
