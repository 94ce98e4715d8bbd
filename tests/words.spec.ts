import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { first, readPage, textOf } from '../scripts/check/figures/page.ts';
import type { ApiFunds, ApiIndex } from '../src/tables/api.ts';
import { ALL_PATHS, EMBED_TYPES, PAGE_TYPES, inBothLanguages, inTriedLanguages } from './pages.ts';

const { challenges } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as ApiIndex;
const { funds } = JSON.parse(readFileSync('dist/api/v1/funds.json', 'utf8')) as ApiFunds;

/** Words of our own trade, each with what a reader is told instead (design, words). */
const JARGON =
	/tyngst|lättaste|väger tung|vita fläck|brott i serie|skala för valt år|område i fokus|räkna alla lika|första belopp som anges|där bodde \d|rader i förteckningen gäller|ingen inriktning hör hit|heaviest|lightest|weighs heav|blank spot|no aim belongs|bears no date|middle municipality|openly unemployed|point at a class|work out an outcome contract|according to information for/i;
/** Statistics that prove a finding come below it. */
const STATISTICS = /silh?ou?ett|stabilit|p-värde|p-value|korrelation|correlation|Pearson|Spearman/i;
/** What we could not read stands once, where the method is told. */
const UNREAD =
	/arkiverade kopior|archived copies|gick att läsa|kunnat läsa (bara )?början|could be read|only the beginning|inte Koladas egen fil|not Kolada’s own file|tomma celler|empty cells|arkiverade filen|archived file|kontrollsumman avser|checksum is (that )?of|avskrift av|transcript of/i;
/** The pages of the data are where each figure's way to us is told. */
const WAY_TOLD = new Set(
	['/metod/', '/om/', '/data/', '/data/skattekraft/'].flatMap(inBothLanguages),
);

/** Words of the paragraphs that stand open on a page of need and money. */
const PROSE_CEILING = 430;

/** Words of the first sentence of a page. */
const SENTENCE_CEILING = 30;

/** A full stop that ends a sentence has a capital after it, or nothing. */
const firstSentence = (text: string): string => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)[0] ?? '';

const wordsIn = (paragraphs: readonly string[]): number =>
	paragraphs.flatMap((text) => text.match(/\S+/g) ?? []).length;

for (const path of inTriedLanguages('/behov-och-fonder/')) {
	test(`${path} shows more than it tells`, async ({ page }) => {
		await page.goto(path);
		const paragraphs = await page.locator('main p:not(details p)').allTextContents();
		expect(wordsIn(paragraphs)).toBeLessThanOrEqual(PROSE_CEILING);
	});
}

/** The same of one problem, where each sentence on funds that have ended waits for its choice, and is not seen. */
const PROBLEM_CEILING = 400;

for (const path of challenges.flatMap(({ id }) => inTriedLanguages(`/behov-och-fonder/${id}/`))) {
	test(`${path} shows more than it tells`, async ({ page }) => {
		await page.goto(path);
		// Its script has written what it has to.
		await expect(page.locator('[data-scripts] main')).toBeVisible();
		const paragraphs = await page.locator('main p:not(details p):visible').allInnerTexts();
		expect(wordsIn(paragraphs)).toBeLessThanOrEqual(PROBLEM_CEILING);
	});
}

for (const path of ALL_PATHS) {
	test(`${path} speaks plainly, its finding first`, async ({ page }) => {
		await page.goto(path);
		// Also what scripts write, which waits in the page as JSON, and what only names a shape.
		const told = await page
			.locator('main')
			.evaluate((main) =>
				[
					main.textContent,
					...[...main.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel),
				].join(' '),
			);
		expect(JARGON.exec(told)?.[0]).toBeUndefined();
		// A number and its sign are never parted, and English sets no space between them.
		const parted = path.startsWith('/en/') ? /\d\s[%‰]/ : /\d [%‰]/;
		expect(parted.exec(told)?.[0]).toBeUndefined();
		if (!WAY_TOLD.has(path)) expect(UNREAD.exec(told)?.[0]).toBeUndefined();
		const lead = await page.locator('h1 ~ p:visible, h1 + * p:visible').first().innerText();
		const sentence = firstSentence(lead);
		expect(wordsIn([sentence]), sentence).toBeLessThanOrEqual(SENTENCE_CEILING);
		expect(lead).not.toMatch(STATISTICS);
	});
}

test('every page of a challenge or a fund begins with a sentence of at most thirty words', () => {
	const paths = [
		...challenges.map(({ id }) => `utmaningar/${id}/`),
		...funds.map(({ id }) => `fonder/${id}/`),
	].flatMap((path) => [path, `en/${path}`]);
	// Read as they are built: nothing that a script writes stands before it.
	for (const path of paths) {
		const { root } = readPage('dist', `${path}index.html`);
		const sentence = firstSentence(textOf(first(root, 'h1 ~ p')));
		const count = wordsIn([sentence]);
		expect(count, `${path}: no sentence`).toBeGreaterThan(2);
		expect(count, `${path}: ${sentence}`).toBeLessThanOrEqual(SENTENCE_CEILING);
	}
});

test('archives are named where the way of the data is told, and on no other page', () => {
	const paths = [...PAGE_TYPES, ...EMBED_TYPES].flatMap(({ path }) => inBothLanguages(path));
	let told = 0;
	for (const path of paths) {
		const { root } = readPage('dist', `${path.slice(1)}index.html`);
		// The address of a source is not ours to word.
		const text = textOf(first(root, 'main')).replaceAll(/https?:\/\/\S+/g, '');
		expect(text.length, `${path}: nothing was read`).toBeGreaterThan(0);
		const found = /.{0,40}(?:arkiv|archiv).{0,40}/i.exec(text)?.[0];
		if (!WAY_TOLD.has(path)) expect(found, path).toBeUndefined();
		else if (found !== undefined) told += 1;
	}
	// Or the words that are looked for would be none of the site's.
	expect(told).toBeGreaterThan(0);
});
