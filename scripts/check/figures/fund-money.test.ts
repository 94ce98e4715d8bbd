import { describe, expect, it } from 'vitest';
import { audit } from './audit.fixture.ts';
import { differs, type Comparison } from './comparison.ts';
import { amountIn, readFundMoney } from './fund-money.ts';
import { fundRowFigures } from './money-figures.ts';
import { pageOf } from './page.ts';

describe('an amount in a text', () => {
	it.each([
		['1,6\u00a0miljoner\u00a0kronor, från 2013', 'sv', '1600000', ', från 2013'],
		['1\u00a0miljard\u00a0kronor', 'sv', '1000000000', ''],
		['1\u202f234\u202f567\u00a0kronor', 'sv', '1234567', ''],
		['SEK\u00a01.6\u00a0million, from 2013', 'en', '1600000', ', from 2013'],
		['SEK\u00a01,234,567', 'en', '1234567', ''],
		['i bruk 2022', 'sv', '', 'i bruk 2022'],
	] as const)('of %s is read', (text, language, amount, rest) => {
		expect(amountIn(text, language)).toEqual({ amount, rest });
	});
});

it('the registry tells when a fund was last seen', () => {
	const money = readFundMoney('data');
	// In use according to the municipality in 2022, and decided on in 2010.
	expect(money.get('norrkoping')).toMatchObject({
		amount: '40000000',
		year: '2010',
		seen: '2022',
	});
	expect(money.get('trelleborg')).toMatchObject({ amount: '', year: '', seen: '2012' });
});

const RIGHT = `<div class="money-brief"><p data-fund-row="uppsala"><a href="/fonder/uppsala/">Uppsalas medel</a>: 1,6\u00a0miljoner\u00a0kronor, från 2013. Senaste uppgiften: i bruk 2017.</p></div>
<table class="money-table"><tbody><tr><th><a href="/fonder/uppsala/">Uppsalas medel</a></th><td>skolresultat</td><td>1,6\u00a0miljoner\u00a0kronor</td><td>2013</td><td>2017</td><td>i bruk 2017</td><td><a>3 källor</a></td></tr></tbody></table>`;

const PLANNED = `<div class="money-brief"><p data-fund-row="kiruna"><a href="/fonder/kiruna/">Kirunas planerade fond</a>. Senaste uppgiften: bara planerad, odaterad uppgift.</p></div>
<table class="money-table"><tbody><tr><th><a href="/fonder/kiruna/">Kirunas planerade fond</a><small>En plan räknas inte, och den här lades ner 2016.</small></th><td>framgår inte</td><td>framgår inte</td><td>framgår inte</td><td>2014</td><td>bara planerad, odaterad uppgift</td><td><a>1 källa</a></td></tr></tbody></table>`;

const wrong = (html: string, code: string): readonly Comparison[] => [
	...[...fundRowFigures(pageOf(`<main>${html}</main>`, 'page', 'sv'), audit, code)].filter(differs),
];

describe('the money on the page of a municipality', () => {
	it('is right where it is what the registry has', () => {
		expect(wrong(RIGHT, '0380')).toEqual([]);
		expect(wrong(PLANNED, '2584')).toEqual([]);
		expect(wrong('', '0180')).toEqual([]);
	});

	it.each([
		['an amount beside the name', ': 1,6', ': 16'],
		['the year beside the name', 'från 2013', 'från 2012'],
		['the year of its status beside the name', 'i bruk 2017.</p>', 'i bruk 2016.</p>'],
		['an amount', '<td>1,6', '<td>1,5'],
		['a unit', '<td>1,6\u00a0miljoner', '<td>1,6\u00a0miljarder'],
		['the year', '<td>2013', '<td>2012'],
		['when it was last seen', '<td>2017', '<td>2018'],
		['the year of its status', '<td>i bruk 2017', '<td>i bruk 2018'],
		['how many sources tell of it', '3 källor', '4 källor'],
		['a fund of another beside the name', 'data-fund-row="uppsala"', 'data-fund-row="kiruna"'],
	])('is wrong with %s', (_, right, spoilt) => {
		expect(RIGHT).toContain(right);
		expect(wrong(RIGHT.replace(right, spoilt), '0380')).not.toEqual([]);
	});

	it('is wrong with a plan that was dropped in another year, or a fund that is not told of', () => {
		expect(wrong(PLANNED.replace('2016', '2015'), '2584')).toHaveLength(1);
		expect(wrong('', '0380')).toHaveLength(2);
		expect(wrong(RIGHT, '0180')).not.toEqual([]);
	});
});
