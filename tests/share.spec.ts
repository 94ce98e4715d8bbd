import { expect, test } from '@playwright/test';
import { PAGE_TYPES, inBothLanguages } from './pages.ts';

/** A picture of these is shown where they are shared. */
const WITH_PICTURE = /^\/(kommuner|utmaningar|behov-och-fonder|fonder|analyser|modeller)\/[^/]+\/$/;

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every deep page names a picture that is there, of the size that it says, with a text', async ({
	request,
	baseURL,
}) => {
	const paths = PAGE_TYPES.map(({ path }) => path).filter((path) => WITH_PICTURE.test(path));
	for (const path of paths.flatMap(inBothLanguages)) {
		const html = await (await request.get(path)).text();
		const tag = (name: string): string =>
			new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
		const address = new URL(tag('og:image'));
		const answer = await request.get(new URL(address.pathname, baseURL).href);
		expect(answer.status(), address.href).toBe(200);
		const png = await answer.body();
		expect(sizeOf(png)).toEqual([1200, 630]);
		expect(sizeOf(png).map(String)).toEqual([tag('og:image:width'), tag('og:image:height')]);
		expect(png.length, path).toBeLessThan(80_000);
		expect(tag('og:image:alt').length, path).toBeGreaterThan(10);
		expect(tag('twitter:card')).toBe('summary_large_image');
	}
});

test('feeds are found in the heads of pages, and are there', async ({ request, baseURL }) => {
	for (const path of ['/analyser/', '/data/', '/rattelser/'].flatMap(inBothLanguages)) {
		const html = await (await request.get(path)).text();
		const [, href = ''] =
			/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html) ?? [];
		const feed = await (await request.get(new URL(new URL(href).pathname, baseURL).href)).text();
		expect(feed).toContain('<feed');
		expect(feed).toContain(href);
	}
});
