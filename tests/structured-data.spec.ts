import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { SITE } from '../src/site.ts';
import { inBothLanguages, PAGE_TYPES } from './pages.ts';

/** The file of the built site that an address of ours is answered with; null for one of another site. */
function fileOf(address: string): string | null {
	const url = new URL(address);
	if (url.origin !== SITE.origin || !url.pathname.startsWith(SITE.pathname)) return null;
	const path = decodeURIComponent(url.pathname.slice(SITE.pathname.length));
	return join('dist', path, path === '' || path.endsWith('/') ? 'index.html' : '');
}

const ours = z.url().refine((address) => {
	const file = fileOf(address);
	return file !== null && existsSync(file);
}, 'an address that the site answers');
const day = z.iso.date();
const named = z.looseObject({ '@type': z.string(), name: z.string().min(1) });
const schemaOrg = { '@context': z.literal('https://schema.org') };

// What search engines ask for (developers.google.com/search/docs/appearance/structured-data), and that it is
// true: files are there, and are those of the checksum.
const dataset = z.strictObject({
	...schemaOrg,
	'@type': z.literal('Dataset'),
	name: z.string().min(1),
	description: z.string().min(50).max(5000),
	url: ours,
	identifier: z.string().optional(),
	inLanguage: z.enum(['sv', 'en']),
	isAccessibleForFree: z.literal(true),
	spatialCoverage: named,
	temporalCoverage: z.string().regex(/^\d{4}\/\d{4}$/),
	version: day,
	dateModified: day,
	creator: named,
	publisher: named,
	creditText: z.string().min(1).optional(),
	license: z.union([z.url(), z.array(z.url()).min(1)]).optional(),
	variableMeasured: named.optional(),
	includedInDataCatalog: named.extend({ url: ours }).optional(),
	distribution: z
		.array(
			z
				.strictObject({
					'@type': z.literal('DataDownload'),
					encodingFormat: z.enum(['text/csv', 'application/json']),
					contentUrl: ours,
					contentSize: z
						.string()
						.regex(/^\d+ B$/)
						.optional(),
					sha256: z.string().optional(),
				})
				.refine(({ contentUrl, contentSize, sha256 }) => {
					const bytes = readFileSync(fileOf(contentUrl) ?? '');
					const own = createHash('sha256').update(bytes).digest('hex');
					// Of the index itself, which lists the others, there is none.
					return contentUrl.endsWith('/index.json')
						? sha256 === undefined
						: sha256 === own && contentSize === `${bytes.length} B`;
				}, 'size and checksum of the file'),
		)
		.min(1),
});
const article = z.strictObject({
	...schemaOrg,
	'@type': z.literal('Article'),
	headline: z.string().min(1).max(110),
	description: z.string().min(1),
	inLanguage: z.enum(['sv', 'en']),
	datePublished: day,
	url: ours,
	image: ours,
	author: named,
	publisher: named,
});
const breadcrumbs = z.strictObject({
	...schemaOrg,
	'@type': z.literal('BreadcrumbList'),
	itemListElement: z
		.array(
			z.strictObject({
				'@type': z.literal('ListItem'),
				position: z.int(),
				name: z.string().min(1),
				item: ours,
			}),
		)
		.min(2),
});
const told = z.discriminatedUnion('@type', [dataset, article, breadcrumbs]);
type Told = z.infer<typeof told>;

const plain = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&#39;', "'")
		.replaceAll('&quot;', '"')
		.replace(/\s+/g, ' ')
		.trim();
const first = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? '');

/** What a built page tells search engines, and the page. */
function read(path: string): { readonly html: string; readonly all: readonly Told[] } {
	const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
	const texts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
	return { html, all: texts.map(([, text = '']) => told.parse(JSON.parse(text))) };
}

const canonical = (html: string): string => first(html, /<link rel="canonical" href="([^"]*)"/);

for (const path of PAGE_TYPES.flatMap((type) => inBothLanguages(type.path))) {
	test(`${path}: search engines are told what the page says`, () => {
		const { html, all } = read(path);
		const types = all.map((each) => each['@type']);
		expect(new Set(types).size).toBe(types.length);
		const isData = /^(\/en)?\/data\//.test(path);
		expect(types.includes('Dataset')).toBe(isData);
		expect(types.includes('Article')).toBe(/\/analyser\/./.test(path));
		expect(types.includes('BreadcrumbList')).toBe(html.includes('class="breadcrumbs'));
		const language = path.startsWith('/en/') ? 'en' : 'sv';
		for (const each of all) {
			if (each['@type'] === 'BreadcrumbList') {
				const steps = each.itemListElement;
				expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
				expect(steps.at(-1)?.item).toBe(canonical(html));
				const shown = first(html, /<nav class="breadcrumbs[\s\S]*?(<ol[\s\S]*?)<\/nav>/);
				expect(
					steps
						.map(({ name }) => name)
						.join(' ')
						.replaceAll(/\s/g, ''),
				).toBe(shown.replaceAll(/\s/g, ''));
				continue;
			}
			expect(each.url).toBe(canonical(html));
			expect(each.inLanguage).toBe(language);
			if (each['@type'] === 'Article')
				expect(each.headline).toBe(first(html, /<h1[^>]*>([\s\S]*?)<\/h1>/));
		}
	});
}

test('every measure is a data set, and every analysis an article', () => {
	const inFolder = (folder: string): string[] =>
		readdirSync(join('dist', folder), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `${folder}${name}/`)
			.filter((path) => existsSync(join('dist', path, 'index.html')));
	for (const [folder, type] of [
		['/data/', 'Dataset'],
		['/analyser/', 'Article'],
	] as const) {
		const pages = inBothLanguages(folder).flatMap(inFolder);
		expect(pages.length).toBeGreaterThan(2);
		const without = pages.filter((path) => !read(path).all.some((each) => each['@type'] === type));
		expect(without).toEqual([]);
	}
});
