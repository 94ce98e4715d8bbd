import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills placeholders in, each wherever it stands', () => {
	expect(fill('{place} av {of} i {area}', { place: 3, of: 33, area: 'Skåne län' })).toBe(
		'3 av 33 i Skåne län',
	);
	expect(fill('{a}{a}', { a: 0 })).toBe('00');
});

it('leaves a placeholder without a value out, and never fills twice', () => {
	expect(fill('{a}-{b}', { a: '{b}' })).toBe('{b}-');
});
