import { describe, expect, it } from 'vitest';
import { audit, challenge } from './audit.fixture.ts';
import { differs, type Comparison } from './comparison.ts';
import { needMatrix, needPage, signed } from './need-page.ts';
import { pageOf } from './page.ts';

const MAP = `<svg>
<a data-k="0180" aria-label="A: fjärdedelen med minst problem; 2,6 %, medelvärde 2022; ingen känd fond"></a>
<a data-k="0184" aria-label="B: fjärdedelen med näst minst problem; 2,7 %, medelvärde 2022; ingen känd fond"></a>
<a data-k="0380" aria-label="C: fjärdedelen med störst problem; 11,9 %, medelvärde 2022; känd fond riktad mot problemet"></a>
<a data-k="2584" aria-label="D: okänt; ingen känd fond"></a></svg>`;

const COUNTS = `<section class="need-legend"><table>
<td><a data-need="tyngre" data-answer="riktad"><span data-count>1</span></a></td>
<td><a data-need="ovriga" data-answer="ingen-kand"><span data-count>2</span></a></td></table><p>Okänt behov: 1.</p></section>`;

const LIST = `<table class="need-table"><thead><tr><th data-column="kommun">Kommun</th><th data-column="behov">Medelvärde</th>
<th class="funds" data-column="fond">Känd fond</th><th class="quarter">Fjärdedel</th><th data-column="folkmangd">Folkmängd</th></tr></thead><tbody>
<tr data-code="0380"><th>C</th><td>11,9</td><td>Fond: inriktning mot problemet, i bruk</td><td>störst problem</td><td>248\u202f016</td></tr>
<tr data-code="0184"><th>B</th><td>2,7</td><td>ingen känd fond</td><td>näst minst</td><td>86\u202f435</td></tr>
<tr data-code="0180"><th>A</th><td>2,6</td><td>ingen känd fond</td><td>minst problem</td><td>995\u202f574</td></tr>
<tr data-code="2584"><th>D</th><td>okänt</td><td>ingen känd fond</td><td>okänt</td><td>21\u202f812</td></tr></tbody></table>`;

const RIGHT = MAP + COUNTS + LIST;
const pageWith = (html: string) => pageOf(`<body><main>${html}</main></body>`, 'page', 'sv');
const wrong = (html: string): readonly Comparison[] =>
	[...needPage(pageWith(html), audit, challenge)].filter(differs);

describe('the page of need and money', () => {
	it('is right where all that it says follows from the tables', () => {
		expect(wrong(RIGHT)).toEqual([]);
	});

	it.each([
		['a mean', '<td>2,7<', '<td>2,6<', 'means in need lists'],
		[
			'a mean where none is known',
			'<td>okänt</td><td>ingen',
			'<td>0,0</td><td>ingen',
			'means in need lists',
		],
		['a quarter', '<td>näst minst<', '<td>minst problem<', 'quarters in need lists'],
		['residents', '86\u202f435', '86\u202f436', 'residents in need lists'],
		[
			'another aim',
			'inriktning mot problemet',
			'annan eller okänd inriktning',
			'answers on funds in need lists',
		],
		['a count', '<span data-count>2', '<span data-count>3', 'counts of need and money'],
		['how many are unknown', 'Okänt behov: 1', 'Okänt behov: 2', 'counts of need and money'],
		[
			'a quarter on the map',
			'A: fjärdedelen med minst',
			'A: fjärdedelen med störst',
			'quarters on maps of need',
		],
		['a mean on the map', '11,9 %, medel', '11,8 %, medel', 'means on maps of need'],
		[
			'money on the map',
			'2022; känd fond riktad mot problemet',
			'2022; ingen känd fond',
			'answers on funds on maps of need',
		],
	])('is wrong with %s', (_, right, spoilt, kind) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt)).map((found) => found.kind)).toEqual([kind]);
	});
});

describe('the matrix of need and money', () => {
	const cell = (answer: string, count: number, people: string): string =>
		`<td data-answer="${answer}"><span data-count>${count}</span><span data-people>${people} invånare</span></td>`;
	const matrix = (aimed: number, people: string): string =>
		`<table><tr data-challenge="ungdomsarbetsloshet">${cell('targets', aimed, people)}${cell('other', 0, '0')}${cell('none-known', 0, '0')}${cell('heavier', 1, '248\u202f016')}</tr></table>`;
	const found = (html: string): readonly string[] =>
		[...needMatrix(pageWith(html), audit)].filter(differs).map(({ kind }) => kind);

	it('counts municipalities and their residents in the heavier quarter', () => {
		expect(found(matrix(1, '248\u202f016'))).toEqual([]);
		expect(found(matrix(2, '248\u202f016'))).toEqual(['counts in the matrix']);
		expect(found(matrix(1, '248\u202f017'))).toEqual(['residents in the matrix']);
		expect(found('')).toEqual(['counts in the matrix']);
	});
});

describe('a change', () => {
	it.each([
		['0,0', '0,0'],
		['0,3', '+0,3'],
		['1\u202f010', '+1\u202f010'],
		['−1,1', '−1,1'],
	])('of %s is written %s', (text, written) => {
		expect(signed(text)).toBe(written);
	});
});
