import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { INDICATOR } from '../../../stats/indicator.fixture.ts';
import type { ApiIndicatorEntry } from '../../../tables/api.ts';
import { analysesFeed, type AnalysesFeed } from './analyses-feed.ts';

const feed: AnalysesFeed = {
	locale: 'en',
	site: new URL('https://example.org/karta'),
	release: '2026-11-28',
	articles: [
		{
			slug: 'provad',
			title: 'Need & <money>',
			lead: 'What "is" known',
			author: 'Utmaningskartan',
			date: '2026-11-29',
			parts: [
				{ name: 'text', html: '<p><a href="/en/fonder/">funds</a> <a href="#siffra-1">3</a></p>' },
				{
					name: 'series',
					indicator: { ...INDICATOR, id: 'x' } as unknown as ApiIndicatorEntry,
					municipalities: [],
					hasBand: false,
					width: 'text',
					title: 'Halved',
					expect: null,
				},
			],
			drawings: [
				{ path: '/dela/analyser/provad/1.png', alt: 'From 8 to 4', source: 'Source: Kolada.' },
			],
			picture: { path: '/dela/analyser/provad.png', alt: 'Analysis' },
		},
	],
};

describe('the feed of analyses', () => {
	const parsed = parseAtomFeed(analysesFeed(feed));
	const [entry] = parsed.entries ?? [];
	const content = entry?.content?.value ?? '';

	it('has addresses and ids that stay, under the path of the site and in its language', () => {
		expect(parsed.id).toBe('https://example.org/karta/en/analyser/');
		expect(parsed.links?.find(({ rel }) => rel === 'self')?.href).toBe(
			'https://example.org/karta/en/analyser/atom.xml',
		);
		expect(entry?.id).toBe('https://example.org/karta/en/analyser/provad/');
		expect(entry?.title?.value).toBe('Need & <money>');
		expect(parsed.updated).toContain('2026-11-29');
	});

	it('has no address that needs a page to begin from', () => {
		const addresses = [...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, at = '']) => at);
		expect(addresses).toContain('https://example.org/karta/en/fonder/');
		expect(addresses).toContain('https://example.org/karta/en/analyser/provad/#siffra-1');
		expect(addresses).toContain('https://example.org/karta/en/dela/analyser/provad.png');
		for (const at of addresses) expect(at).toMatch(/^https:\/\/example\.org\/karta\//);
	});

	it('shows a drawing as its heading, its picture, and its source', () => {
		expect(content).toContain(
			'<h3>Halved</h3><p><img src="https://example.org/karta/en/dela/analyser/provad/1.png" width="1200" height="630" alt="From 8 to 4"></p>',
		);
		expect(content).toContain('<small>Source: Kolada.</small>');
	});

	it('is a feed where there are no articles', () => {
		const empty = parseAtomFeed(analysesFeed({ ...feed, articles: [] }));
		expect(empty.updated).toContain('2026-11-28');
	});
});
