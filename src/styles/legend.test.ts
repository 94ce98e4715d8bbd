import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tonesOf } from '../stats/classes.ts';
import { shadeClass } from '../stats/shading.ts';
import { REASONS } from '../tables/value.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const css = read('picked-class.css') + read('map.css');

/** Every tone that a scale can have: none to four thresholds, and a midpoint among them. */
const tones = [0, 1, 2, 3, 4].flatMap((count) =>
	(['higher', 'lower'] as const).flatMap((heavier) =>
		[null, 0, 1, 2].flatMap((midpoint) => {
			const thresholds = Array.from({ length: count }, (_, i) => i);
			if (midpoint !== null && midpoint >= count) return [];
			return tonesOf({ thresholds, decimals: 0, heavier, midpoint, year: 2022 });
		}),
	),
);
const shades = [
	...new Set(tones.map((tone) => shadeClass({ tone }))),
	...REASONS.map((missing) => shadeClass({ missing })),
];

describe('the style sheets', () => {
	it.each(shades)('give %s its look, and fade all others where it is picked out', (shade) => {
		expect(css).toMatch(new RegExp(`\\.${shade} \\{\\s*--(tone|pattern):`));
		expect(css).toContain(`.map[data-highlight='${shade}'] .${shade}:not(.out-of-focus)`);
	});
});
