import { expect, it } from 'vitest';
import { strengthOf } from './strength.ts';

it('names correlations by Cohen’s bounds 0.1, 0.3 and 0.5, and strong from 0.7, whichever way they go', () => {
	const named = [0, 0.09, 0.1, 0.29, 0.3, 0.49, 0.5, 0.69, 0.7, 1].map(strengthOf);
	expect(named).toEqual([
		'none',
		'none',
		'weak',
		'weak',
		'moderate',
		'moderate',
		'clear',
		'clear',
		'strong',
		'strong',
	]);
	expect(strengthOf(-0.42)).toBe('moderate');
	expect(strengthOf(-0.54)).toBe('clear');
});

it('names the figure that is shown: 0.295 is 0.30', () => {
	expect(strengthOf(0.295)).toBe('moderate');
	expect(strengthOf(-0.294)).toBe('weak');
});
