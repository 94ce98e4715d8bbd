import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where a layout changes, in rem: phones from the smallest to the largest, a tablet, a tablet on its side, a desk. */
const STEPS = [24, 27, 30, 40, 48, 60, 64];

/** A desk that has room for one more thing: a wide table, a second margin, the widest small laptop, a large screen. */
const WIDE_STEPS = [72, 80, 85, 90];

/**
 * Where a part changes by its own width, in rem: a line of rings (20, in an article 24), a map beside its
 * bars (23), a card on a page of another's (30, 56.25), and a map with key and insets beside it (31, 39, 42).
 */
const PART_STEPS = [20, 23, 24, 30, 31, 39, 42, 56.25];

const files = globSync('src/**/*.{css,astro,ts}')
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** A condition on a width, and the file that it stands in. */
interface Asked {
	readonly file: string;
	readonly query: string;
}

const asked = (rule: RegExp): readonly Asked[] =>
	files.flatMap(({ file, text }) =>
		[...text.matchAll(rule)].map(([, query = '']) => ({ file, query: query.trim() })),
	);

/** Those of windows stand in scripts too, as texts. */
const ofWindow = [...asked(/@media([^{]*)\{/g), ...asked(/'(\([^']*width[^']*\))'/g)];
const ofPart = asked(/@container([^{]*)\{/g);

/** The widths that are asked for, as they are written. */
const widths = (queries: readonly Asked[]) =>
	queries.flatMap(({ file, query }) =>
		[...query.matchAll(/(?<=width (?:<|>=) )[\d.]+\w+|[\d.]+\w+(?= <= width)/g)].map(([width]) => ({
			file,
			width,
		})),
	);

const inRem = (steps: readonly number[]): readonly string[] => steps.map((step) => `${step}rem`);

/** The steps that are no step of the list, and those of the list that nothing uses any more. */
function strays(queries: readonly Asked[], steps: readonly number[]) {
	const used = widths(queries);
	const named = inRem(steps);
	return {
		unnamed: used.filter(({ width }) => !named.includes(width)),
		unused: named.filter((step) => used.every(({ width }) => width !== step)),
	};
}

describe('the breakpoints', () => {
	it('are written as ranges, so that no width belongs to two', () => {
		expect(ofWindow.length).toBeGreaterThan(50);
		expect(
			[...ofWindow, ...ofPart].filter(({ query }) =>
				/(min|max)-(width|height|inline-size)|width (<=|>) |inline-size/.test(query),
			),
		).toEqual([]);
	});

	it('are the same few on all pages, phones and desks', () => {
		expect(strays(ofWindow, [...STEPS, ...WIDE_STEPS])).toEqual({ unnamed: [], unused: [] });
	});

	it('are a few of parts too, in the same unit', () => {
		expect(ofPart.length).toBeGreaterThan(15);
		expect(strays(ofPart, PART_STEPS)).toEqual({ unnamed: [], unused: [] });
	});
});
