import { expect, test } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

/*
 * The card of a municipality and the key of its map: a reader needs both at once, since the card gives
 * the value and the key what the colour means.
 */
const PATHS = [
	'/',
	'/utmaningar/ungdomsarbetsloshet/',
	'/behov-och-fonder/',
	'/behov-och-fonder/missbruk/',
].flatMap(inTriedLanguages);

/** Windows, CSS pixels: a low desktop, a tablet on its side, a phone. */
const WINDOWS = [
	[1280, 720],
	[1024, 768],
	[390, 844],
] as const;

/** Goes to every municipality of the map by turns and looks where its card is. Runs in the browser. */
const coveredKeys = (): { readonly seen: number; readonly faults: readonly string[] } => {
	const card = document.querySelector('.map-card');
	const map = document.querySelector('.stage .map');
	const side = document.querySelector('.map-side');
	if (!card || !map || !side) throw new Error('there is no map with a card and a key');
	const meet = (a: DOMRect, b: DOMRect): boolean =>
		a.left < b.right - 0.5 &&
		b.left < a.right - 0.5 &&
		a.top < b.bottom - 0.5 &&
		b.top < a.bottom - 0.5;
	let seen = 0;
	const faults: string[] = [];
	for (const link of document.querySelectorAll<SVGAElement>('.map-country .areas [data-k]')) {
		link.focus({ preventScroll: true });
		const name = card.querySelector('strong')?.textContent ?? '';
		if (card.checkVisibility() && (link.getAttribute('aria-label') ?? '').startsWith(name))
			seen += 1;
		const box = card.getBoundingClientRect();
		const room = map.getBoundingClientRect();
		if (meet(box, side.getBoundingClientRect())) faults.push(`${name}: on the key`);
		if (meet(box, link.getBoundingClientRect())) faults.push(`${name}: on itself`);
		if (box.left < room.left - 1 || box.right > room.right + 1)
			faults.push(`${name}: beyond the map’s side`);
		if (box.top < room.top - 1 || box.bottom > room.bottom + 1)
			faults.push(`${name}: beyond the map’s end`);
	}
	return { seen, faults };
};

for (const path of PATHS) {
	test(`${path}: no card lies on the key, on its municipality or beyond the map`, async ({
		page,
	}) => {
		for (const [width, height] of WINDOWS) {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			await page.locator('.map-country [data-k]').first().focus();
			await expect(page.locator('.map-card')).toBeVisible();
			const { seen, faults } = await page.evaluate(coveredKeys);
			expect(seen, `${width} pixels`).toBe(290);
			expect(faults, `${width} pixels`).toEqual([]);
		}
	});
}
