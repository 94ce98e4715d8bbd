import { describe, expect, it } from 'vitest';
import { correction as anyCorrection } from './correction.fixture.ts';
import { touching } from './touching.ts';

const correction = { ...anyCorrection, funds: ['ale'], pages: ['/metod/'] };
const PAGE = { path: '/om/' };

describe('a page tells of a correction', () => {
	it.each([
		[{ path: '/metod/' }],
		[{ ...PAGE, indicators: ['b', 'a'] }],
		[{ ...PAGE, funds: ['ale'] }],
	])('that touches it: %j', (page) => {
		expect(touching([correction], page, '2026-12-10')).toEqual([correction]);
	});

	it.each([[PAGE], [{ ...PAGE, indicators: ['ale'], funds: ['a'] }]])(
		'and of no other: %j',
		(page) => {
			expect(touching([correction], page, '2026-12-10')).toEqual([]);
		},
	);

	it('for thirty days from when it was put right', () => {
		const told = (today: string): number =>
			touching([correction], { path: '/metod/' }, today).length;
		expect(told('2027-01-02')).toBe(1);
		expect(told('2027-01-03')).toBe(0);
	});

	it('for as long as the error stands', () => {
		const standing = { ...correction, mended: null };
		expect(touching([standing], { path: '/metod/' }, '2030-01-01')).toEqual([standing]);
	});
});
