import { expect, test } from '@playwright/test';
import { inBothLanguages } from './pages.ts';

/** Pages that begin with a sentence of their own. */
const PATHS = [
	'/utmaningar/',
	'/kommuner/',
	'/problembilder/',
	'/jamfor/',
	'/liknande-kommuner/',
	'/data/',
	'/metod/',
	'/om/',
].flatMap(inBothLanguages);
const MOST = 30;

for (const path of [...PATHS, '/404.html']) {
	test(`${path} begins with a sentence of at most ${MOST} words, without statistics`, async ({
		page,
	}) => {
		await page.goto(path);
		const opening = page.locator('main :is(.page-finding, .lead, .prose > p)').first();
		await expect(opening).toBeVisible();
		// A full stop that ends a sentence has a capital after it, or nothing.
		const sentences = (await opening.innerText()).split(/(?<=[.?!])\s+(?=\p{Lu})/u);
		for (const sentence of sentences) {
			expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST);
		}
		expect(sentences.join(' ')).not.toMatch(/silhu?ou?ett|stabilit|korrelation|p\s*[<=]\s*0/i);
		expect(sentences.join(' ')).not.toMatch(/arkiv|archiv/i);
	});
}

for (const path of ['/utmaningar/', '/kommuner/', '/problembilder/', '/liknande-kommuner/'].flatMap(
	inBothLanguages,
)) {
	test(`${path} leaves archives to the pages that tell of them`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('main')).not.toContainText(/arkiv|archiv/i);
	});
}
