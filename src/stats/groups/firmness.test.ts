import { expect, it } from 'vitest';
import { firmnessOf } from './firmness.ts';

it('calls a group stable from a Jaccard similarity of 0.75 (Hennig)', () => {
	expect([0.59, 0.6, 0.75, 0.85].map(firmnessOf)).toEqual([
		'unstable',
		'doubtful',
		'stable',
		'very-stable',
	]);
});
