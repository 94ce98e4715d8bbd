import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = 'dist';

/** Every page of the built site, without those that only lead on from an old address. */
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => ({ path, html: readFileSync(join(DIST, path), 'utf8') }))
	.filter(({ html }) => !html.includes('http-equiv="refresh"'));

const contentOf = (html: string, property: string): string | undefined =>
	new RegExp(`<meta (?:name|property)="${property}" content="([^"]*)"`).exec(html)?.[1];

test('no page has anything after its end', () => {
	expect(pages.length).toBeGreaterThan(700);
	const torn = pages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
	expect(torn.map(({ path }) => path)).toEqual([]);
});

test('titles and descriptions that are shared begin with a capital letter or a figure', () => {
	const small = pages.flatMap(({ path, html }) =>
		[
			/<title>([^<]*)/.exec(html)?.[1],
			...['og:title', 'og:description', 'description'].map((name) => contentOf(html, name)),
		]
			.filter((text) => !/^[\p{Lu}\d]/u.test(text ?? ''))
			.map((text) => `${path}: ${text ?? 'none'}`),
	);
	expect(small).toEqual([]);
});

/** Addresses by language, of elements such as `<link hreflang="sv" href="…">`. */
const languagesOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
			lang,
			href,
		]),
	);

test('the list of pages names each page with the languages that the page itself names', () => {
	const listed = new Map(
		readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8')
			.split('<url>')
			.slice(1)
			.map((entry) => [/<loc>([^<]+)/.exec(entry)?.[1] ?? '', languagesOf(entry)]),
	);
	// Cards for other sites name the full view that they lead to: they are not listed themselves.
	const ofTheirOwn = pages.filter(
		({ html }) => !html.includes('<meta name="robots" content="noindex"'),
	);
	const named = new Map(
		ofTheirOwn.flatMap(({ html }) => {
			const own = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
			const head = html.slice(0, html.indexOf('</head>'));
			return own === undefined ? [] : [[own, languagesOf(head)]];
		}),
	);
	expect(Object.keys(Object.fromEntries(listed)).sort()).toEqual([...named.keys()].sort());
	for (const [address, languages] of named) {
		expect(listed.get(address), address).toEqual(languages);
		expect(Object.keys(languages).sort(), address).toEqual(['en', 'sv', 'x-default']);
	}
});

test('robots find the list of pages', async ({ request }) => {
	const text = await (await request.get('/robots.txt')).text();
	const sitemap = /^Sitemap: (.+)$/m.exec(text)?.[1] ?? '';
	const index = await request.get(new URL(sitemap).pathname);
	expect(index.ok()).toBe(true);
	const [part = ''] = [...(await index.text()).matchAll(/<loc>([^<]+)/g)].map(
		([, loc]) => loc ?? '',
	);
	expect(new URL(part).origin).toBe(new URL(sitemap).origin);
	expect((await request.get(new URL(part).pathname)).ok()).toBe(true);
});

/** Elements that may have no name of their own unless a role gives them one (ARIA in HTML). */
const NAMELESS =
	/<(?:abbr|b|bdi|bdo|caption|cite|code|del|div|em|i|ins|kbd|legend|mark|p|pre|q|s|samp|small|span|strong|sub|sup|time|u|var|[a-z]+-[a-z-]+)\b(?![^>]*\srole=)[^>]*\saria-label(?:ledby)?=[^>]*>/g;

test('nothing has a name that its role forbids', () => {
	const named = pages.flatMap(({ path, html }) =>
		(html.match(NAMELESS) ?? []).map((tag) => `${path}: ${tag.slice(0, 120)}`),
	);
	expect(named).toEqual([]);
});
