import { describe, expect, it } from 'vitest';
import { matches, type Values } from './matches.ts';

describe('matches', () => {
	const row: Values = { utmaning: ['missbruk', 'integration'], instrument: ['fund'], status: [] };

	it('shows everything when nothing is chosen', () => {
		expect(matches(row, {})).toBe(true);
		expect(matches(row, { utmaning: '', ort: '' })).toBe(true);
	});

	it('asks that every chosen filter is met, by any of the values', () => {
		expect(matches(row, { utmaning: 'integration', instrument: 'fund' })).toBe(true);
		expect(matches(row, { utmaning: 'integration', instrument: 'set-aside' })).toBe(false);
	});

	it('hides what has no value of the kind', () => {
		expect(matches(row, { status: 'active' })).toBe(false);
		expect(matches({}, { status: 'active' })).toBe(false);
		expect(matches({}, { constructor: 'a' })).toBe(false);
	});
});
