import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiIndex } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';

const { challenges, indicators } = JSON.parse(
	readFileSync('dist/api/v1/index.json', 'utf8'),
) as ApiIndex;

/** Texts without a way, within `selector`: not in a link, nor beside the link of how we have looked. */
const withoutWay = (selector: string): string[] =>
	[...document.querySelectorAll(selector)].flatMap((block) => {
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const looked = text.parentElement?.closest('[data-base-rate]:has(a[href$="#sokt"])');
			if (!looked && !text.parentElement?.closest('a[href]')) found.push(text.textContent ?? '');
		}
		return found;
	});

/** The numbers of some texts; a year is none. */
const numbersIn = (texts: readonly string[]): readonly string[] =>
	texts.flatMap(
		(text) =>
			text.match(/\d+(?:[\u202f,.]\d+)*/g)?.filter((number) => !/^(?:19|20)\d\d$/.test(number)) ??
			[],
	);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id, lead } of challenges) {
		for (const path of inTriedLanguages(`/utmaningar/${id}/`)) {
			test(`${path}: the finding, its ends and its chart say what the figures are per`, async ({
				page,
			}) => {
				await page.goto(path);
				const per = indicators.find((each) => each.id === lead)?.per;
				const words = per?.[path.startsWith('/en/') ? 'en' : 'sv'] ?? '';
				// Some have no value of the country, some no ends that may be told.
				const said = page.locator('[data-country-then]:has(a), .ends caption, .spread figcaption');
				expect(await said.count()).toBeGreaterThan(0);
				for (const text of await said.allTextContents()) expect(text).toContain(words);
			});

			test(`${path}: every figure of the finding leads to its row or its list`, async ({
				page,
				request,
			}) => {
				await page.goto(path);
				const measure = indicators.find((each) => each.id === lead);
				const language = path.startsWith('/en/') ? 'en' : 'sv';
				// A measure's name may hold ages, and what is counted what it is per.
				const names = [measure?.name[language], measure?.phrases[language].subject];
				const blocks =
					'.finding, .ends :is(tbody, tfoot), .hard-hit, .legend-country, [data-shown="country"], .other-indicators [data-country], .years-figures';
				const texts = await page.evaluate(withoutWay, blocks);
				const bare = names.reduce<string[]>(
					(all, name = '?') => all.map((text) => text.replace(name, '')),
					texts,
				);
				expect(numbersIn(bare)).toEqual([]);
				// The measure that the page leads with, and each of the others.
				await expect(page.locator('[data-country]')).toHaveCount(
					challenges.find((each) => each.id === id)?.indicators.length ?? 0,
				);
				const links = await page
					.locator(':is(.finding, .hard-hit, [data-country] > :not([hidden])) a')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
				// Some measures have no value of the country: the municipalities alone lead on.
				expect(links.length).toBeGreaterThan(0);
				for (const link of new Set(links)) {
					const { pathname, hash } = new URL(link, `https://x.se${path}`);
					const html = await (await request.get(pathname)).text();
					if (hash !== '') expect(html, link).toContain(`id="${hash.slice(1)}"`);
				}
			});
		}
	}

	const needs = challenges.filter(({ window }) => window !== null);
	for (const path of ['', ...needs.map(({ id }) => `${id}/`)].flatMap((each) =>
		inTriedLanguages(`/behov-och-fonder/${each}`),
	)) {
		test(`${path}: every count of the finding leads to what it counts`, async ({ page }) => {
			await page.goto(path);
			const blocks =
				':is(.need-stage, .need-one) [data-finding], .need-rows td[data-answer], .need-chosen-count';
			expect(numbersIn(await page.evaluate(withoutWay, blocks))).toEqual([]);
			const hashes = await page
				.locator('[data-finding] a')
				.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ hash }) => hash));
			expect(hashes.length).toBeGreaterThan(0);
			for (const hash of new Set(hashes)) await expect(page.locator(hash)).toHaveCount(1);
		});
	}
});

test('a count of the finding of a need leads to just those in the list', async ({ page }) => {
	await page.goto('/behov-och-fonder/missbruk/?omrade=lan-05');
	const figures = page.locator('[data-finding] [data-ended="med"] a');
	const rows = page.locator('.need-table tbody tr:visible');
	const all = Number(await figures.nth(1).innerText());
	for (const figure of await figures.all()) {
		const said = await figure.innerText();
		await figure.click();
		await expect(page.locator('#lista')).toBeInViewport();
		// "Drygt 1 miljon": the people of all of them.
		await expect(rows).toHaveCount(said === 'en' ? 1 : /^\d+$/.test(said) ? Number(said) : all);
	}
	await page.goto('/behov-och-fonder/missbruk/?avslutade=utan');
	const now = page.locator('[data-finding] [data-ended="utan"] [data-answer="ingen-kand"]');
	const said = await now.innerText();
	await now.click();
	await expect(page).toHaveURL(/avslutade=utan/);
	await expect(rows).toHaveCount(Number(said));
});

test('the figures of the worst affected lead to just those in the list', async ({ page }) => {
	await page.goto('/utmaningar/missbruk/');
	const figure = page.locator('.hard-hit-figure a');
	const [aimed = ''] = /\d+/.exec(await figure.innerText()) ?? [];
	await figure.click();
	await expect(page.locator('#lista')).toBeInViewport();
	await expect(page.locator('table tbody tr[data-code]:visible')).toHaveCount(Number(aimed));
});

test('the country in the key leads to its row, of the year and measure shown', async ({ page }) => {
	const way = page.locator('.legend-country a');
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await expect(way).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2022');
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=0581');
	await expect(way).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2015');
	await way.click();
	await expect(page.locator('number-panel')).toContainText('Raden: riket, år 2015');
	await page.goto('/en/utmaningar/ungdomsarbetsloshet/?ar=2015&indikator=unga-utanfor');
	await expect(way).toHaveAttribute('data-figure', 'unga-utanfor|00|2015');
	await expect(way).toHaveAttribute('href', '/en/data/unga-utanfor/#riket');
});

test('the figures of the years lead to the rows of country and municipality', async ({ page }) => {
	const country = page.locator('.years-figures .is-country a');
	const place = page.locator('.years-figures .is-place a');
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await expect(country).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2022');
	await expect(page.locator('.years-figures .is-place')).toBeHidden();
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=0581');
	await expect(country).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2015');
	await expect(place).toHaveAttribute('data-figure', 'unga-arbetslosa|0581|2015');
	const said = await place.innerText();
	await place.click();
	await expect(page.locator('number-panel')).toContainText('Raden: kommun 0581, år 2015');
	await expect(page.locator('number-panel')).toContainText(said);
	// Why there is no value leads nowhere.
	await page.goto('/utmaningar/utflyttning/?indikator=utflyttade');
	await expect(country).toBeHidden();
	await expect(page.locator('.years-figures .is-country')).toContainText(/ej|saknas/);
});

test('the country in the sentence under the definition leads to the row that it says', async ({
	page,
}) => {
	const sentence = page.locator('[data-shown="country"]');
	const way = sentence.locator('a');
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await expect(sentence).toHaveText('Riket 2022: 3,8 %.');
	await expect(way).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2022');
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015');
	await expect(sentence).toContainText('Riket 2015: ');
	await expect(way).toHaveAttribute('data-figure', 'unga-arbetslosa|00|2015');
	const said = await way.innerText();
	await way.click();
	await expect(page.locator('number-panel')).toContainText('Raden: riket, år 2015');
	await expect(page.locator('number-panel')).toContainText(said);
	await page.goto('/en/utmaningar/ungdomsarbetsloshet/?ar=2015&indikator=unga-utanfor');
	await expect(way).toHaveAttribute('data-figure', 'unga-utanfor|00|2015');
	await expect(way).toHaveAttribute('href', '/en/data/unga-utanfor/#riket');
});

test('a sentence without a value of the country has no way', async ({ page }) => {
	await page.goto('/utmaningar/utflyttning/?indikator=utflyttade');
	const sentence = page.locator('[data-shown="country"]');
	await expect(sentence).toHaveText('Riket 2024: ej tillämplig.', { useInnerText: true });
	await expect(sentence.locator('a')).toBeHidden();
});
