import { describe, expect, it } from 'vitest';
import { changeUnit, formatChange } from './change-text.ts';

describe('a change in words', () => {
	it('bears its sign and counts shares in percentage points', () => {
		expect(formatChange(1.24, 1, 'sv')).toBe('+1,2');
		expect(formatChange(-0.4, 1, 'en')).toBe('−0.4');
		expect(formatChange(-0.04, 1, 'sv')).toBe('0,0');
		expect(formatChange(0.04, 1, 'sv')).toBe('0,0');
		expect(changeUnit({ unit: '%', per: null }, 'sv')).toBe('procentenheter');
		expect(changeUnit({ unit: 'kr', per: { sv: 'per invånare', en: 'per resident' } }, 'en')).toBe(
			'SEK per resident',
		);
	});
});
