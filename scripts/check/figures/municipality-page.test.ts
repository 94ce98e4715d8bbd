import { describe, expect, it } from 'vitest';
import { audit } from './audit.fixture.ts';
import { differs, type Comparison } from './comparison.ts';
import { municipalityPage } from './municipality-page.ts';
import { pageOf } from './page.ts';

const RIGHT = `<div class="municipality-head"><dl class="facts"><dd>86\u202f435 (31 december 2025)</dd><dd>0184</dd></dl></div>
<div class="challenge-figures"><section aria-labelledby="ungdomsarbetsloshet">
<p class="level">Huvudmåttet, medelvärde 2022: 2,7 %, <span>i fjärdedelen med näst minst problem</span>. Ingen känd fond.</p>
<table class="figure-table"><tbody><tr><td class="own">2,7 %</td><td class="year">2022</td><td class="country">Riket 3,8 %</td>
<td class="place">Plats 2 av 3 <small>fjärdedelen med näst minst problem 2022</small></td>
<td class="trend"><span>2022: 2,7</span></td></tr><tr><td><a href="/data/#indikator-unga-arbetslosa">källor</a></td></tr></tbody></table>
</section></div>
<ol class="similar"><li><a href="/kommuner/0380/">C</a> <small>avstånd 1,00, ingen känd fond</small></li></ol>
<table class="peer-table"><tr><td><ol><li data-peer="0380"><b>1,00</b> <small class="peer-place">nummer 1 av 1,</small></li></ol></td></tr></table>`;

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
		['residents', '86\u202f435', '86 435'],
		['a value', '"own">2,7', '"own">2,6'],
		['the country', 'Riket 3,8', 'Riket 3,9'],
		['a year', '"year">2022', '"year">2021'],
		['a place', 'Plats 2 av 3', 'Plats 2 av 4'],
		['a quarter', '<small>fjärdedelen med näst minst', '<small>fjärdedelen med minst'],
		['the end of a line', '2022: 2,7<', '2022: 2,6<'],
		['a mean', '2022: 2,7 %', '2022: 2,6 %'],
		['the years of a mean', 'medelvärde 2022', 'medelvärde 2021'],
		['a need level', 'med näst minst', 'med störst'],
		['the answer on funds', 'Ingen känd fond.', 'Känd fond riktad mot problemet.'],
		['a distance', 'avstånd 1,00', 'avstånd 1,01'],
		['the place of a peer', 'nummer 1 av 1', 'nummer 2 av 1'],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt))).toHaveLength(1);
	});

	it('is wrong where a measure is not on it', () => {
		expect(wrong(RIGHT.replace('#indikator-', '#'))).not.toEqual([]);
	});
});
