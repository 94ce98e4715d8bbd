import { describe, expect, it } from 'vitest';
import { audit, measure } from './audit.fixture.ts';
import { differs } from './comparison.ts';
import { dataPage } from './data-page.ts';
import { measurePage } from './measure-page.ts';
import { pageOf } from './page.ts';

const DATA = `<p data-finding>Allt är öppna filer: 1 mått för 4 kommuner, från 2022 till 2022.</p>
<table class="indicator-table"><tbody><tr class="group-row"><th>Ungdomsarbetslöshet</th></tr>
<tr><th><a href="#indikator-unga-arbetslosa">Arbetslöshet 16–24 år</a></th><td>procent</td><td>2022</td><td>3 av 4</td></tr></tbody></table>`;

const MEASURE = `<p data-finding>Riket 2022: 3,8\u00a0%.</p><table class="measure-table">
<thead><tr><th>Kommun</th><th>2022</th></tr></thead><tbody>
<tr id="riket"><th>Riket</th><td>3,8</td></tr><tr id="kommun-0180"><th>A</th><td>2,6</td></tr>
<tr id="kommun-0184"><th>B</th><td>2,7 *</td></tr><tr id="kommun-0380"><th>C</th><td>11,9</td></tr>
<tr id="kommun-2584"><th>D</th><td class="missing">skyddad</td></tr></tbody></table>`;

const page = (html: string) => pageOf(`<main>${html}</main>`, 'page', 'sv');
const wrongData = (html: string): number => [...dataPage(page(html), audit)].filter(differs).length;
const wrongMeasure = (html: string): number =>
	[...measurePage(page(html), audit, measure)].filter(differs).length;

describe('the page of the data', () => {
	it('is right where it counts what there is', () => {
		expect(wrongData(DATA)).toBe(0);
	});

	it.each([
		['how many measures there are', '1 mått', '2 mått'],
		['how many municipalities', '4 kommuner', '290 kommuner'],
		['the first year', 'från 2022', 'från 2021'],
		['the last year', 'till 2022', 'till 2023'],
		['the years of a measure', 'procent</td><td>2022', 'procent</td><td>2021–2022'],
		['the year that they end with', '<td>2022</td><td>3', '<td>2022–2023</td><td>3'],
		['how many have a value', '3 av 4', '4 av 4'],
		['a measure that is none', '#indikator-unga-arbetslosa', '#indikator-unga'],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(DATA).toContain(right);
		expect(wrongData(DATA.replace(right, spoilt))).toBe(1);
	});
});

describe('the page of a measure', () => {
	it('is right where its finding and its rows are what the table has', () => {
		expect(wrongMeasure(MEASURE)).toBe(0);
	});

	it.each([
		['the country in its finding', '3,8\u00a0%', '3,9\u00a0%'],
		['the year of its finding', 'Riket 2022:', 'Riket 2021:'],
		['no finding', 'data-finding', 'data-lost'],
		['a value', '2,6', '2,5'],
		['a value with a mark', '2,7 *', '2,8 *'],
		['a reason', 'skyddad', 'uppgift saknas'],
		['a row less', '<tr id="kommun-0180"><th>A</th><td>2,6</td></tr>', ''],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(MEASURE).toContain(right);
		expect(wrongMeasure(MEASURE.replace(right, spoilt))).toBe(1);
	});
});
