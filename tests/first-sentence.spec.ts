import { expect, test } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

/** Pages that begin with a sentence of their own. */
const PATHS = [
	'/utmaningar/',
	'/kommuner/',
	'/problembilder/',
	'/modeller/',
	'/sa-kan-en-kommun-kopa/',
	'/jamfor/',
	'/liknande-kommuner/',
	'/data/',
	'/metod/',
	'/om/',
].flatMap(inTriedLanguages);
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
