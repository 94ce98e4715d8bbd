import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAlone, formatNumber, formatValue, unitSuffix } from './format.ts';
import { round } from '../../stats/round.ts';

describe('round', () => {
	it('rounds a half away from zero, as by hand', () => {
		expect([round(2.345, 2), round(1.005, 2), round(-2.5, 0), round(0.5, 0)]).toEqual([
			2.35, 1.01, -3, 1,
		]);
	});

	it('never makes a negative zero', () => {
		expect(Object.is(round(-0.04, 1), 0)).toBe(true);
	});

	it('moves a number by at most half a step, and a rounded number not at all', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.integer({ min: 0, max: 4 }),
				(value, decimals) => {
					const rounded = round(value, decimals);
					expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
					expect(round(rounded, decimals)).toBe(rounded);
				},
			),
		);
	});
});

describe('formatNumber', () => {
	it('writes Swedish with a thin space and a comma, English with a comma and a point', () => {
		expect(formatNumber(9851017, 0, 'sv')).toBe('9\u202f851\u202f017');
		expect(formatNumber(9851017, 0, 'en')).toBe('9,851,017');
		expect(formatNumber(14.96, 1, 'sv')).toBe('15,0');
		expect(formatNumber(14.96, 2, 'en')).toBe('14.96');
	});

	it('writes a true minus sign, and no sign before zero', () => {
		expect(formatNumber(-6.39, 1, 'sv')).toBe('\u22126,4');
		expect(formatNumber(-6.39, 1, 'en')).toBe('\u22126.4');
		expect(formatNumber(-0.01, 1, 'sv')).toBe('0,0');
	});

	it('can be read back by a person who knows the form', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
				const text = formatNumber(value, 2, 'sv');
				const read = Number(text.replaceAll('\u202f', '').replace(',', '.').replace('\u2212', '-'));
				expect(read).toBe(round(value, 2));
			}),
		);
	});
});

describe('formatValue', () => {
	const base = { decimals: 1, per: null };
	it('sets the unit as each language does', () => {
		expect(formatValue(6.58, { ...base, unit: '%' }, 'sv')).toBe('6,6\u00a0%');
		expect(formatValue(6.58, { ...base, unit: '%' }, 'en')).toBe('6.6%');
		expect(formatValue(50.7, { ...base, unit: 'dagar' }, 'sv')).toBe('50,7\u00a0dagar');
		expect(formatValue(203387, { ...base, decimals: 0, unit: 'kr' }, 'en')).toBe(
			'SEK\u00a0203,387',
		);
	});

	it('says per how many', () => {
		const per = { sv: 'per 100\u202f000 invånare', en: 'per 100,000 residents' };
		expect(formatValue(1020, { unit: 'antal', per, decimals: 0 }, 'sv')).toBe(
			'1\u202f020 per 100\u202f000 invånare',
		);
	});

	it('sets kronor after the number in Swedish and before it in English', () => {
		const cost = {
			unit: 'kr',
			per: { sv: 'per invånare', en: 'per resident' },
			decimals: 0,
		} as const;
		expect(formatValue(828, cost, 'sv')).toBe('828\u00a0kr per invånare');
		expect(formatValue(828, cost, 'en')).toBe('SEK\u00a0828 per resident');
	});
});

describe('formatAlone', () => {
	const net = { unit: '‰', per: null, decimals: 1, midpoint: 0 } as const;
	it('says on which side of nought a net lies, and not of what has rounded to nought', () => {
		const printed = [4.94, -4.94, 0.04, 0].map((value) => formatAlone(value, net, 'sv'));
		expect(printed).toEqual(['+4,9\u00a0‰', '\u22124,9\u00a0‰', '0,0\u00a0‰', '0,0\u00a0‰']);
		expect(formatAlone(4.94, net, 'en')).toBe('+4.9‰');
	});

	it('is the value as it is of a measure that has no two sides, or whose middle is the country', () => {
		for (const midpoint of [null, 100]) {
			const share = { ...net, midpoint };
			expect(formatAlone(104.9, share, 'sv')).toBe(formatValue(104.9, share, 'sv'));
		}
	});
});

describe('unitSuffix', () => {
	it('can stand alone, without a number', () => {
		const per = { sv: 'per invånare', en: 'per resident' };
		expect(unitSuffix({ unit: 'kr', per }, 'en').trim()).toBe('SEK per resident');
		expect(unitSuffix({ unit: 'kr', per: null }, 'en').trim()).toBe('SEK');
		expect(unitSuffix({ unit: 'antal', per: null }, 'sv').trim()).toBe('');
	});
});
