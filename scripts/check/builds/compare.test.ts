import { describe, expect, it } from 'vitest';
import { writeBuild } from './build.fixture.ts';
import { findBuild } from './build.ts';
import { compareBuilds, type BuildComparison } from './compare.ts';

const compared = (
	before: Readonly<Record<string, string>>,
	after: Readonly<Record<string, string>>,
): BuildComparison => compareBuilds(findBuild(writeBuild(before)), findBuild(writeBuild(after)));

const START = { 'index.html': '<p>Start</p>' };

describe('two builds', () => {
	it('differ in nothing where all files are equal', () => {
		const { addresses, texts, files, weights, pages } = compared(START, START);
		expect(addresses).toEqual({ onlyBefore: [], onlyAfter: [], both: ['/'] });
		expect(texts).toEqual([]);
		expect(files).toEqual({ removed: [], added: [], changed: [] });
		expect(weights).toEqual([{ address: '/', ...pages }]);
		expect(pages.after).toBe(pages.before);
	});

	it('differ in addresses, that of a page that leads on among them', () => {
		const leads = '<meta http-equiv="refresh" content="0;url=/kommuner/malung-salen/">';
		const { addresses, texts, pages } = compared(
			{ ...START, 'kommuner/malung/index.html': leads },
			{ ...START, 'kommuner/flen/index.html': `${leads}<p>${'a b c '.repeat(9)}</p>` },
		);
		expect(addresses.onlyBefore).toEqual(['/kommuner/malung/']);
		expect(addresses.onlyAfter).toEqual(['/kommuner/flen/']);
		expect(texts).toEqual([]);
		expect(pages.after).toBeGreaterThan(pages.before);
	});

	it('differ in what pages say, not in how their markup says it', () => {
		const { texts, weights } = compared(
			{ 'index.html': '<p>Start</p>', 'a/index.html': '<p>One</p>' },
			{ 'index.html': '<div class="new"><p>Start</p></div>', 'a/index.html': '<p>Two</p>' },
		);
		expect(texts.map(({ pages }) => pages)).toEqual([['/a/']]);
		expect(weights.map(({ address }) => address)).toEqual(['/a/', '/']);
	});

	it('differ in files of which a byte has changed, or that have come or gone', () => {
		const { files } = compared(
			{ ...START, 'api/a.json': '{"a":1}', 'api/b.csv': 'b', 'karta.svg': '<svg/>' },
			{ ...START, 'api/a.json': '{"a": 1}', 'api/c.csv': 'b', 'karta.svg': '<svg/>' },
		);
		expect(files).toEqual({
			removed: ['api/b.csv'],
			added: ['api/c.csv'],
			changed: ['api/a.json'],
		});
	});

	it('weigh their scripts whatever these are called, and do not compare their names', () => {
		const { files, scripts } = compared(
			{ ...START, '_astro/map.1.js': 'let a;', '_astro/text.1.woff2': 'a' },
			{ ...START, '_astro/map.2.js': 'let a;', '_astro/text.2.woff2': 'a' },
		);
		expect(files).toEqual({ removed: [], added: [], changed: [] });
		expect(scripts.after).toBe(scripts.before);
		expect(scripts.before).toBeGreaterThan(0);
	});
});
