import { expect, test } from '@playwright/test';
import { charactersOf, headlineCharacters } from '../scripts/fonts/characters.ts';
import { ALL_PATHS } from './pages.ts';

test('the font of headlines has every character that is set in it', async ({ page }) => {
	test.slow();
	const inFont = new Set(headlineCharacters(charactersOf(process.cwd())));
	for (const path of ALL_PATHS) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		const set = await page.evaluate(() => {
			const characters = new Set<string>();
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { parentElement, textContent } = walker.currentNode;
				if (!parentElement || !textContent?.trim()) continue;
				if (!getComputedStyle(parentElement).fontFamily.startsWith('"Source Serif 4"')) continue;
				for (const character of textContent) characters.add(character);
			}
			return [...characters];
		});
		expect(set.length, path).toBeGreaterThan(0);
		expect(
			set.filter((character) => !/\s/.test(character) && !inFont.has(character)),
			path,
		).toEqual([]);
	}
});
