import { expect, test } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

/** The thesis is quoted where it is tested, in LSV's own words, with where they stand. */
const PASSAGES = {
	'/': /64 av dem har redan allokerat medel.*över 1 miljard kronor.*5-10 modeller/s,
	'/om/': /64 av dem har redan allokerat medel.*över 1 miljard kronor.*5-10 modeller/s,
	'/problembilder/': /Sverige behöver 5-10 modeller/,
};
const SOURCE = /^http:\/\/www\.leksellsocialventures\.com\/.*almedalen-och-social-innovation/;

for (const [path, passages] of Object.entries(PASSAGES)) {
	for (const address of inTriedLanguages(path)) {
		test(`${address} quotes the thesis and leads to its source`, async ({ page }) => {
			await page.goto(address);
			const quote = page.locator('.thesis-quote').first();
			await expect(quote.locator('blockquote')).toContainText(
				address.startsWith('/en/') ? /Sweden needs 5–10 models/ : passages,
			);
			await expect(quote.locator('figcaption a')).toHaveAttribute('href', SOURCE);
			await expect(quote.locator('figcaption')).toContainText(
				'Leksell Social Ventures (LSV), 2015',
			);
			// It was found: nothing says otherwise.
			await expect(page.locator('main')).not.toContainText(
				/(tes|thesis)\p{L}*\b[^.]*(hittat|gått att finna|could not be found|have not found)/iu,
			);
		});
	}
}
