import { describe, expect, it } from 'vitest';
import { firmnessOf, structureOf } from './grouping-verdict.ts';

describe('what the measures are read as', () => {
	it('is no structure up to a silhouette of 0.25, and weak up to 0.50 (Kaufman & Rousseeuw 1990)', () => {
		expect([0.16, 0.25, 0.26, 0.5, 0.51].map(structureOf)).toEqual([
			'none',
			'none',
			'weak',
			'weak',
			'reasonable',
		]);
	});

	it('is stable from a Jaccard similarity of 0.75 (Hennig)', () => {
		expect([0.59, 0.6, 0.75, 0.85].map(firmnessOf)).toEqual([
			'unstable',
			'doubtful',
			'stable',
			'very-stable',
		]);
	});
});
