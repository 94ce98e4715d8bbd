import { expect, type Page } from '@playwright/test';

/**
 * What must hold of every sheet, once the page is shown as on paper: nothing to press, no address that a
 * reader did not ask for, and no two words or facts that run together ("i bruk 2018den enda").
 */
export async function expectPaper(page: Page, name: string): Promise<void> {
	// The rows of a key and the heads of a table are their words, which a press on the screen works on.
	const controls = page.locator(
		':is(input, select, textarea, button, summary, [role="search"]):visible',
	);
	const left = controls.and(page.locator(':not(.legend-row):not(thead button)'));
	expect(await left.count(), name).toBe(0);
	// Ids of Kolada's measures are digits that no years are, and a model has a capital within its name.
	const told = (await page.locator('main').innerText()).replaceAll(
		/\b[NU]\d{5}\b|\bSkolFam\b/g,
		'',
	);
	expect(/https?:\S*|www\.\S*/.exec(told)?.[0], name).toBeUndefined();
	// Nor one that the style sheet writes after a link.
	const written = await page
		.locator('main a:visible')
		.evaluateAll(
			(links) =>
				links.filter((link) =>
					['::before', '::after'].some((part) =>
						/https?:|\//.test(getComputedStyle(link, part).content),
					),
				).length,
		);
	expect(written, name).toBe(0);
	expect(
		/\d(?:19|20)\d\d|(?:19|20)\d\d\p{L}|\p{Ll}\p{Lu}\p{Ll}/u.exec(told)?.[0],
		name,
	).toBeUndefined();
}
