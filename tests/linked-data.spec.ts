import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { schemaOrgFaults } from './schema-org.ts';

const DIST = 'dist';

/** All that the pages of the built site tell search engines. */
const told = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.flatMap((path) =>
		[
			...readFileSync(join(DIST, path), 'utf8').matchAll(
				/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
			),
		].map(([, text = '']) => ({ path, document: JSON.parse(text) as Record<string, unknown> })),
	);

test('a processor of JSON-LD makes statements of all that search engines are told, and all are as schema.org has them', async () => {
	const kinds = new Set(told.map(({ document }) => document['@type']));
	expect([...kinds].sort()).toEqual(['Article', 'BreadcrumbList', 'Dataset']);
	const faults: string[] = [];
	for (const { path, document } of told) {
		for (const fault of await schemaOrgFaults(document)) faults.push(`${path}: ${fault}`);
	}
	expect(faults).toEqual([]);
});

/** What an article is said to be, with something of it in another way. */
const article = (more: object): object => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	headline: 'En rubrik',
	url: 'https://example.org/a/',
	datePublished: '2026-11-28',
	author: { '@type': 'Organization', name: 'Utmaningskartan' },
	...more,
});

test('nothing is wrong with an article as it should be', async () => {
	expect(await schemaOrgFaults(article({}))).toEqual([]);
});

for (const [what, more, fault] of [
	['a name that schema.org does not have', { headlines: 'En rubrik' }, 'has no'],
	['a class that it does not have', { '@type': 'Artikel' }, 'has no'],
	['half an address', { url: '/a/' }, 'relative object reference'],
	['a property of other things', { fileSize: '12 B' }, 'not of such a thing'],
	['one that it has given up', { fileFormat: 'text/html' }, 'has been given up'],
	['a day that is none', { datePublished: '28 november 2026' }, 'not such a value'],
	['a thing of another class', { author: { '@type': 'Country', name: 'Sverige' } }, 'such a value'],
	[
		'another context',
		{ '@context': 'https://example.org/context' },
		'loading remote context failed',
	],
	[
		'a name without meaning',
		{ '@context': ['https://schema.org', { headline: null }] },
		'Dropping property',
	],
] as const) {
	test(`${what} is found`, async () => {
		expect((await schemaOrgFaults(article(more))).join('\n')).toContain(fault);
	});
}
