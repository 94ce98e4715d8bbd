import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Where a layout changes, in rem: phones from the smallest to the largest, a tablet, a tablet on its side, a
 * desk. Above that each first screen has widths of its own at which one more thing fits beside the map.
 */
const STEPS = [24, 27, 30, 40, 48, 60, 64];
const DESK = 64;

const queries = globSync('src/**/*.{css,astro}').flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/@media([^{]*)\{/g)].map(([, query = '']) => ({
		file,
		query: query.trim(),
	})),
);

describe('the breakpoints', () => {
	it('are written as ranges, so that no width belongs to two', () => {
		expect(queries.length).toBeGreaterThan(50);
		expect(queries.filter(({ query }) => /(min|max)-(width|height)|width <=/.test(query))).toEqual(
			[],
		);
	});

	it('are the same few on all pages, up to a desk', () => {
		const widths = queries.flatMap(({ file, query }) =>
			[...query.matchAll(/width (?:<|>=) ([\d.]+)rem|([\d.]+)rem <= width/g)].map(
				([, after, before]) => ({ file, width: Number(after ?? before) }),
			),
		);
		expect(widths.length).toBeGreaterThan(50);
		expect(widths.filter(({ width }) => width < DESK && !STEPS.includes(width))).toEqual([]);
	});
});
