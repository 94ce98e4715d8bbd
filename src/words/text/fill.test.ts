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
	expect(fill('{count|en kommun|# kommuner}.', {})).toBe('.');
});

it('takes the form that goes with its number, which "#" stands for', () => {
	const text = '{count|en kommun|# kommuner} i {area}';
	expect(fill(text, { count: 1, area: 'Gotland' })).toBe('en kommun i Gotland');
	expect(fill(text, { count: 0, area: 'Gotland' })).toBe('0 kommuner i Gotland');
	// As it is printed: "1 020" is no number to a script, and more than one.
	expect(fill(text, { count: '1\u00a0020', area: 'riket' })).toBe('1\u00a0020 kommuner i riket');
});

it('reads nothing in what it fills in', () => {
	expect(fill('{n|one|# of # $&}', { n: 3 })).toBe('3 of 3 $&');
	expect(fill('{b}', { b: '{n|x|y}', n: 1 })).toBe('{n|x|y}');
});
