import type { Page } from '@playwright/test';

/**
 * Lays out the whole page. On a phone the browser leaves what is far below the window for later, within a
 * room that it guesses (`content-visibility` in page.css): where things stand there is not yet where a
 * reader will find them.
 */
export const layOut = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'html :is(.section, .start-answers, .site-footer) { content-visibility: visible !important; }',
		);
		document.adoptedStyleSheets.push(sheet);
	});
