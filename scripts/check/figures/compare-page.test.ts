import { describe, expect, it } from 'vitest';
import { audit } from './audit.fixture.ts';
import { comparePage, medianOf } from './compare-page.ts';
import { differs, type Comparison } from './comparison.ts';
import { fraction } from './fraction.ts';
import { pageOf } from './page.ts';

const figure = (code: string, text: string): string =>
	`<a data-figure="unga-arbetslosa|${code}|2022">${text}</a>`;

const RIGHT = `<p data-finding>I inget av ett problem hör båda till fjärdedelen.</p>
<table class="compare-table"><tbody data-group="1"><tr data-problem="ungdomsarbetsloshet">
<td class="own">${figure('0184', '2,7 %')}<small><span data-said="place">plats 2</span></small></td>
<td class="own heavy">${figure('0380', '11,9 %')}<small><span data-said="place">plats 1</span></small></td>
<td class="own" hidden>${figure('00', '–')}</td>
<td class="country">${figure('00', '3,8 %')}</td><td><span data-said="alike">11,9 %</span></td>
</tr></tbody></table>`;

const wrong = (html: string): readonly Comparison[] =>
	[...comparePage(pageOf(`<body><main>${html}</main></body>`, 'page', 'sv'), audit)].filter(
		differs,
	);

describe('the page that compares', () => {
	it('is right where all that it says follows from the tables', () => {
		expect(wrong(RIGHT)).toEqual([]);
	});

	it.each([
		['a value', '2,7 %', '2,6 %'],
		['a place', 'plats 2', 'plats 3'],
		[
			'a mean where a year decides',
			'<small><span data-said="place">plats 2<',
			'<small><span data-mean><a>2,7</a>: </span><span data-said="place">plats 2<',
		],
		['a quarter', 'own heavy', 'own'],
		['the country', '3,8 %', '3,9 %'],
		['a median', '"alike">11,9', '"alike">11,8'],
		['a group', 'data-group="1"', 'data-group="2"'],
		['the count of what is shared', 'I inget av', 'I ett av'],
		['the count of what is ranked', 'av ett problem', 'av två problem'],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt))).toHaveLength(1);
	});

	it('is wrong where a row is not on it', () => {
		expect(wrong(RIGHT.replace(/<tr.*<\/tr>/s, ''))).not.toEqual([]);
	});
});

describe('a median', () => {
	it('is the middle, or the mean of the two in the middle', () => {
		const numbers = (...texts: readonly string[]) => texts.map(fraction);
		expect(medianOf(numbers('3', '1', '2'))).toEqual({ over: 4n, under: 2n });
		expect(medianOf(numbers('4', '1', '2', '3'))).toEqual({ over: 5n, under: 2n });
		expect(medianOf([])).toBeNull();
	});
});
