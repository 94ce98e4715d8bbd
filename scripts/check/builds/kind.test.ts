import { describe, expect, it } from 'vitest';
import { addressOf, kindOf } from './kind.ts';

describe('a file of a build', () => {
	it.each([
		['index.html', 'page'],
		['kommuner/flen/index.html', 'page'],
		['404.html', 'page'],
		['_astro/map.CIsaX-0y.js', 'script'],
		['_astro/text.BKeSzWwg.woff2', 'part'],
		['_astro/map.1a2b.svg', 'part'],
		['fonts/text.woff2', 'part'],
		['theme.css', 'part'],
		['embed.js', 'part'],
		['api/v1/index.json', 'file'],
		['api/v1/need/missbruk.en.csv', 'file'],
		['karta.svg', 'file'],
		['sitemap-0.xml', 'file'],
		['robots.txt', 'file'],
		['kommuner/flen/index.md', 'file'],
	])('%s is a %s', (path, kind) => {
		expect(kindOf(path)).toBe(kind);
	});
});

describe('the address of a page', () => {
	it.each([
		['index.html', '/'],
		['kommuner/flen/index.html', '/kommuner/flen/'],
		['404.html', '/404.html'],
		['reindex.html', '/reindex.html'],
	])('of %s is %s', (path, address) => {
		expect(addressOf(path)).toBe(address);
	});
});
