import { describe, expect, it } from 'vitest';
import { unknownText } from './unknown-text.ts';

describe('what an address asks for in vain', () => {
	it('is told of with its names or without, and shortened where it is long', () => {
		const unknown = [
			{ name: 'ar', value: '1815' },
			{ name: 'omrade', value: 'l'.repeat(31) },
		];
		expect(unknownText(unknown, 'Inte här: {values}.')).toBe(
			`Inte här: ar=1815, omrade=${'l'.repeat(30)}….`,
		);
		expect(unknownText(unknown.slice(0, 1), '{value}!')).toBe('1815!');
		expect(unknownText([], 'Inte här: {values}.')).toBe('');
	});
});
