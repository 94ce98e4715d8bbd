import { expect, test } from '@playwright/test';
import type { ApiBuying, ApiModels } from '../src/tables/api.ts';
import { expectPaper } from './on-paper.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';
import { published } from './published.ts';
import { violations } from './violations.ts';

const { facts, limits } = published('buying.json') as ApiBuying;
const { models } = published('models.json') as ApiModels;

const PATH = '/sa-kan-en-kommun-kopa/';
const digits = (text: string): string => text.replaceAll(/\D/g, '');
const latest = (kind: 'common' | 'social') =>
	limits.filter((each) => each.kind === kind).reduce((a, b) => (b.from > a.from ? b : a));

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inBothLanguages(PATH)) {
		test(`${path} says every fact of the table with a link to its source`, async ({ page }) => {
			await page.goto(path);
			const locale = path.startsWith('/en/') ? 'en' : 'sv';
			const shown = await page.locator('[data-fact]').evaluateAll((all) =>
				all.map((each) => ({
					id: each.getAttribute('data-fact'),
					text: each.querySelector('p')?.textContent.trim() ?? '',
					source: each.querySelector<HTMLAnchorElement>('.buying-source')?.getAttribute('href'),
					year: /\b(?:19|20)\d\d$|odaterad$|undated$/.test(
						each.querySelector('.buying-source')?.textContent.trim() ?? '',
					),
				})),
			);
			for (const { id, said, source } of facts) {
				const places = shown.filter((each) => each.id === id);
				expect(places.length, id).toBeGreaterThan(0);
				for (const place of places) {
					expect(place.text.startsWith(said[locale]), id).toBe(true);
					expect(place.source, id).toBe(source.url);
					expect(place.year, id).toBe(true);
				}
			}
			expect(new Set(shown.map(({ id }) => id)).size).toBe(facts.length);
		});

		test(`${path} begins with the latest limits, and says what is not known`, async ({ page }) => {
			await page.goto(path);
			const finding = page.locator('[data-finding]');
			const said = digits(await finding.innerText());
			expect(said).toContain(String(latest('social').amount));
			expect(said).toContain(latest('social').from.slice(0, 4));
			// Days that are over are not told of as if they were now.
			await expect(finding).toContainText(/fick en kommun|could buy/);
			expect(said).toContain(String(latest('common').amount));
			await expect(page.locator('[data-unknown-period]')).toContainText('2026–27');
			await expect(page.locator('[data-advice]')).toHaveCount(1);
			// Why the chart begins no earlier stands with it.
			const first = limits.reduce((least, { from }) => (from < least ? from : least), '9999');
			await expect(page.locator('.limit-chart [data-begins]')).toContainText(first.slice(0, 4));
			// No amount, and no line, for days that no source speaks of.
			await expect(page.locator('.limit-table tr > :last-child a')).toHaveCount(0);
		});

		test(`${path}: each step and each amount leads to its facts`, async ({ page }) => {
			await page.goto(path);
			const missing = await page
				.locator('main a[href^="#"]')
				.evaluateAll((links) =>
					links
						.map((link) => link.getAttribute('href') ?? '')
						.filter((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length !== 1),
				);
			expect(missing).toEqual([]);
			await expect(page.locator('.buying-index li a')).toHaveCount(12);
			for (const { amount, fact } of limits.filter(({ kind }) => kind !== 'welfare')) {
				const link = page.locator(`.limit-table a[href="#${fact}"]`).first();
				expect(digits(await link.innerText())).toBe(String(amount));
				expect(digits(await page.locator(`[id="${fact}"]`).innerText())).toContain(String(amount));
			}
		});
	}
});

test('who else pays is told by number and source where no source names the municipalities', async ({
	page,
}) => {
	await page.goto(PATH);
	const counted = page.locator('[data-counted]');
	const layers = models.flatMap((model) =>
		model.statements.filter(({ besideFunds }) => besideFunds === 'yes'),
	);
	await expect(counted).toHaveCount(layers.length);
	for (const { said } of layers) await expect(counted.filter({ hasText: said.sv })).toHaveCount(1);
	await expect(counted.first()).toContainText('274');
	for (const each of await counted.all()) {
		await expect(each).toContainText(/\d+\skommuner/);
		// In which year so many, and from when the source is.
		await expect(each).toContainText(/20\d\d/);
		await expect(each.locator('a[rel="external"]')).toHaveCount(1);
		await expect(each.locator('a[rel="external"]')).toContainText(/20\d\d|odaterad/);
	}
});

test('a step leads on before its facts, also on a phone that has folded them: to the models that there are', async ({
	page,
}) => {
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of inBothLanguages(PATH)) {
			await page.goto(path);
			const step = page.locator('.buying-step', { has: page.locator('#kop-finns-namn') });
			const link = step.locator('.buying-links a');
			await expect(link).toHaveAttribute('href', path.replace(PATH, '/modeller/'));
			await expect(link).toBeVisible();
			const [heading, links, facts] = await step.evaluate((of) =>
				['h3', '.buying-links', '.phone-fold'].map(
					(part) => of.querySelector(part)?.getBoundingClientRect().top ?? 0,
				),
			);
			expect([heading, links, facts]).toEqual(
				[heading, links, facts].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
			);
		}
	}
});

test('a step of the index opens what a phone has folded', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(PATH);
	const step = page.locator('#kop-andras');
	await expect(step).toBeHidden();
	await page.locator('.buying-index a[href="#kop-andras"]').click();
	await expect(step).toBeInViewport();
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(PATH);
	// Where there is room nothing is folded, and nothing is there to fold it with.
	await expect(page.locator('#kop-beslut')).toBeVisible();
	await expect(page.locator('.phone-fold > summary:visible')).toHaveCount(0);
});

for (const path of inTriedLanguages(PATH)) {
	test(`${path} breaks no rule with all unfolded, fits 320 pixels and two sheets`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await page.locator('details').evaluateAll((all) => {
			for (const each of all) each.toggleAttribute('open', true);
		});
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.reload();
		await page.evaluate(() => document.fonts.ready);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		await expectPaper(page, path);
		await expect(page.locator('.buying-fact:visible').first()).toBeVisible();
	});
}

test('funds, models and the calculator lead here, and it leads on to them', async ({ page }) => {
	for (const from of ['/fonder/', '/modeller/', '/utfallskontrakt/', '/fonder/norrkoping/']) {
		await page.goto(from);
		await expect(page.locator(`main a[href^="${PATH}"]`).first()).toBeVisible();
	}
	await page.goto(PATH);
	for (const to of ['/fonder/', '/modeller/', '/utfallskontrakt/']) {
		await expect(page.locator(`main a[href="${to}"]`).first()).toBeVisible();
	}
});
