import { describe, expect, it } from 'vitest';
import { audit } from './audit.fixture.ts';
import { differs, type Comparison } from './comparison.ts';
import { municipalityPage } from './municipality-page.ts';
import { pageOf } from './page.ts';

const RIGHT = `<p class="headline" data-finding>I inget av en jämförda problem hör Solna till den fjärdedel av Sveriges kommuner som har störst problem.</p>
<p class="facts"><span data-residents>86\u202f435 invånare (2025)</span> <span data-code>kommunkod 0184</span></p>
<div class="money-brief"><p><span data-of-size>Vi känner till en fond i 0 av de 1 kommunerna med 50\u202f000–99\u202f999 invånare.</span></p></div>
<table class="problems"><tbody data-group="between"><tr class="group"><th>Mittemellan <small>1</small></th></tr>
<tr data-problem="ungdomsarbetsloshet"><td class="value"><b>2,7 %</b> <small>2022</small></td>
<td class="country"><span class="national">3,8 %</span></td>
<td class="place"><span class="unseen">Medianen av de mest lika kommunerna: 11,9 %.</span></td>
<td class="decisive"><span><b>2,7 %</b> <small>2022</small></span> <small class="rank">plats 2 av 3</small></td>
<td class="trend"><span data-trend="unclear">går inte att avgöra</span> <small>bara ett värde</small></td>
<td class="fund"><span data-fund="none-known">ingen känd</span></td>
<td class="more"><table class="measures"><tr data-measure="unga-arbetslosa"><td><span data-year="2022">2,7</span></td>
<td data-span>2,7\u00a0%</td><td data-country><span>3,8\u00a0%</span></td><td><b data-trend="unclear">går inte att avgöra</b></td></tr></table>
<span data-mean>Värdet 2022, 2,7\u00a0%, avgör läget (plats 2 av 3).</span>
<details class="measure-source"><span data-place>Plats 2 av 3, fjärdedelen med näst minst problem, 2022.</span> <a href="/data/unga-arbetslosa/">källor</a></details></td></tr></tbody></table>
<span data-similar="0380"><a href="/kommuner/0380/">C</a> <small>(avstånd 1,00)</small></span>`;

function wrong(html: string): readonly Comparison[] {
	const page = pageOf(`<body><main>${html}</main></body>`, 'page', 'sv');
	const municipality = { code: '0184', name: 'Solna', slug: '0184' };
	return [...municipalityPage(page, audit, municipality)].filter(differs);
}

describe('the page of a municipality', () => {
	it('is right where all that it says follows from the tables', () => {
		expect(wrong(RIGHT)).toEqual([]);
	});

	it.each([
		['the worst affected', 'I inget av en', 'I ett av en'],
		['the problems compared', 'I inget av en', 'I inget av två'],
		['residents', '86\u202f435', '86 436'],
		['the code', 'kommunkod 0184', 'kommunkod 0180'],
		['a count by size', 'i 0 av', 'i 1 av'],
		['how many rows a part has', '<small>1</small>', '<small>2</small>'],
		['a part of the list', 'data-group="between"', 'data-group="most"'],
		['a value', '<td class="value"><b>2,7', '<td class="value"><b>2,6'],
		[
			'a year',
			'<small>2022</small></td>\n<td class="country">',
			'<small>2021</small></td>\n<td class="country">',
		],
		['the country', '"national">3,8', '"national">3,9'],
		['the median of the similar', '11,9', '11,8'],
		['what decides the place', '<span><b>2,7', '<span><b>2,8'],
		['the years that decide it', '<small>2022</small></span>', '<small>2021–22</small></span>'],
		['a place', '"rank">plats 2', '"rank">plats 3'],
		[
			'a trend',
			'<span data-trend="unclear">går inte att avgöra',
			'<span data-trend="unclear">stiger',
		],
		['the answer on funds', '>ingen känd<', '>riktad hit<'],
		['a year of a measure', 'data-year="2022">2,7', 'data-year="2022">2,6'],
		['a span', 'data-span>2,7', 'data-span>2,6–2,7'],
		['the country of a measure', '<span>3,8', '<span>3,9'],
		[
			'the trend of a measure',
			'<b data-trend="unclear">går inte att avgöra',
			'<b data-trend="unclear">sjunker',
		],
		['the place in words', '(plats 2 av 3)', '(plats 2 av 4)'],
		['the place of a measure', 'Plats 2 av 3', 'Plats 1 av 3'],
		['the quarter of a measure', 'näst minst', 'näst störst'],
		['a distance', 'avstånd 1,00', 'avstånd 1,01'],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt))).toHaveLength(1);
	});

	it('is wrong where a measure is not on it', () => {
		expect(wrong(RIGHT.replace('data-measure=', 'data-other='))).not.toEqual([]);
	});

	it('is wrong where somebody is named to call who has no such fund', () => {
		const called = `<table><tr data-peer="0380"><td class="likeness">1 av 1</td></tr></table>`;
		expect(wrong(RIGHT + called)).toHaveLength(1);
	});
});
