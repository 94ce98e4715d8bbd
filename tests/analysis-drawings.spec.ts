import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { inBothLanguages } from './pages.ts';

const SLUGS = ['tesen-fran-2015-provad', 'dar-behov-och-pengar-inte-mots'];
/** Live parts that are drawn, and what in the page each is drawn as. */
const DRAWN: Readonly<Record<string, string>> = {
	map: '.live-map',
	series: '.live-series',
	ranking: '.live-table:not(.live-need)',
	need: '.live-need .live-bar',
	funds: '.live-funds svg:not(.status-shapes)',
};

/** Parts that the text of an article asks for, in its order. */
function asked(slug: string, language: string): readonly string[] {
	const text = readFileSync(`src/content/analyses/${slug}.${language}.md`, 'utf8');
	return [...text.matchAll(/^::(\w+)/gm)]
		.map(([, name = '']) => name)
		.filter((name) => name in DRAWN);
}

/** Every drawing has a size, and its parts a colour: nothing waits for a script. */
async function expectDrawn(page: Page, slug: string, language: string): Promise<void> {
	const parts = asked(slug, language);
	expect(parts.length).toBeGreaterThan(1);
	for (const name of new Set(parts)) {
		const drawings = page.locator(`.live ${DRAWN[name] ?? ''}`);
		expect(await drawings.count(), name).toBeGreaterThanOrEqual(
			parts.filter((each) => each === name).length,
		);
		// Of a row of many rings or bars the first.
		for (const drawing of (await drawings.all()).slice(0, 6)) {
			await expect(drawing, name).toBeVisible();
			const box = await drawing.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThan(5);
		}
	}
	// What a drawing shows and whose figures it has stands beside it.
	const figures = page.locator('figure.live');
	for (const figure of await figures.all()) {
		await expect(figure.locator('figcaption')).toBeVisible();
		await expect(figure.locator('figcaption')).not.toBeEmpty();
	}
}

test.use({ javaScriptEnabled: false });

for (const slug of SLUGS) {
	for (const path of inBothLanguages(`/analyser/${slug}/`)) {
		const language = path.startsWith('/en/') ? 'en' : 'sv';
		test(`${path}: every live part is drawn without scripts`, async ({ page }) => {
			await page.goto(path);
			await expectDrawn(page, slug, language);
		});

		test(`${path}: and on paper`, async ({ page }) => {
			await page.goto(path);
			await page.emulateMedia({ media: 'print' });
			await expectDrawn(page, slug, language);
		});
	}
}

test('a map that is drawn in an analysis shows its shapes: some of the country, and not all of it', async ({
	page,
}) => {
	await page.goto('/analyser/dar-behov-och-pengar-inte-mots/');
	for (const map of await page.locator('.live-map').all()) {
		for (const href of await map
			.locator('use')
			.evaluateAll((all) => all.map((use) => use.getAttribute('href') ?? ''))) {
			const [file = '', id = ''] = href.split('#');
			expect(readFileSync(`dist${file}`, 'utf8')).toContain(`id="${id}"`);
		}
	}
});

for (const [feed, language] of [
	['dist/analyser/atom.xml', 'sv'],
	['dist/en/analyser/atom.xml', 'en'],
] as const) {
	test(`${feed}: every drawing of an analysis is a picture in a reader of feeds`, async () => {
		const text = readFileSync(feed, 'utf8');
		for (const slug of SLUGS) {
			const parts = asked(slug, language);
			const images = parts.map((_, index) => `/dela/analyser/${slug}/${index + 1}.png`);
			for (const image of images) {
				const [, address = ''] =
					new RegExp(`(?:src="|src=&quot;)https?://[^/"&]+([^"&]*${image})`).exec(text) ?? [];
				expect(address, image).not.toBe('');
				const { width, height } = await sharp(`dist${address}`).metadata();
				expect([width, height]).toEqual([1200, 630]);
			}
			expect(text).not.toContain(`/dela/analyser/${slug}/${parts.length + 1}.png`);
		}
	});
}
