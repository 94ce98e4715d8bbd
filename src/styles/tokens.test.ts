import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../tables/value.ts';
import {
	VISIONS,
	contrast,
	difference,
	lightness,
	readColour,
	seenWith,
} from './colour.fixture.ts';
import type { Colour } from './colour.fixture.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(
	/\/\*[\s\S]*?\*\//g,
	'',
);

/** The custom properties set in one `:root` block, the first one after `start`. */
function tokensAfter(start: string): ReadonlyMap<string, string> {
	const block = /:root\s*\{([^}]*)\}/.exec(css.slice(css.indexOf(start)))?.[1] ?? '';
	return new Map(
		[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value,
		]),
	);
}

const tokens = tokensAfter('@layer tokens {');
const colour = (name: string): Colour => readColour(tokens.get(name) ?? `no token ${name}`);

const sequential = ['--class-1', '--class-2', '--class-3', '--class-4', '--class-5'];
const heavier = ['--heavier-1', '--heavier-2', '--heavier-3'];
const lighter = ['--lighter-1', '--lighter-2', '--lighter-3'];
const classes = [...sequential, ...heavier, ...lighter];
/** A map of two tones. */
const pair = ['--rest', '--class-4'] as const;
const visions = Object.entries(VISIONS);

/** How much darker each class is than the one before it, in CIE L*. */
const steps = (names: readonly string[], see: (colour: Colour) => Colour): number[] => {
	const scale = names.map((name) => lightness(see(colour(name))));
	return scale.slice(1).map((value, i) => (scale[i] ?? NaN) - value);
};

describe('the colour arithmetic', () => {
	it('agrees with known values', () => {
		expect(contrast(readColour('#000000'), readColour('#ffffff'))).toBe(21);
		// WCAG's own example of the lightest grey that passes on white.
		expect(contrast(readColour('#767676'), readColour('#ffffff'))).toBeCloseTo(4.54, 2);
		expect(lightness(readColour('#777777'))).toBeCloseTo(50.03, 1);
		expect(() => readColour('teal')).toThrow('not a colour');
	});

	it('leaves grey grey in every vision', () => {
		for (const [, matrix] of visions) {
			expect(
				difference(seenWith(matrix, readColour('#808080')), readColour('#808080')),
			).toBeLessThan(0.1);
		}
	});
});

describe.each(visions)('the classes seen with %s vision', (_, matrix) => {
	const see = (seen: Colour): Colour => seenWith(matrix, seen);

	it('darken by at least 10 L* from class to class', () => {
		for (const names of [sequential, heavier, lighter, pair]) {
			expect(Math.min(...steps(names, see))).toBeGreaterThanOrEqual(10);
		}
	});

	it('differ from each other by at least 10 (CIE 1976), whichever two are compared', () => {
		for (const names of [sequential, [...heavier, ...lighter]]) {
			names.forEach((one, i) => {
				for (const other of names.slice(i + 1)) {
					expect(difference(see(colour(one)), see(colour(other))), one + other).toBeGreaterThan(10);
				}
			});
		}
	});

	it('lie on sides of the midpoint that are told apart where they meet, as are the two tones', () => {
		for (const [one, other] of [['--heavier-1', '--lighter-1'], pair] as const) {
			expect(difference(see(colour(one)), see(colour(other)))).toBeGreaterThan(20);
		}
	});

	it('are never taken for money', () => {
		for (const name of [...classes, '--rest']) {
			expect(difference(see(colour(name)), see(colour('--fund'))), name).toBeGreaterThan(12);
		}
	});
});

describe('land', () => {
	it('is surrounded by land in the colour of the page, so that only the sea is tinted', () => {
		expect(tokens.get('--land-other')).toBe('var(--paper)');
		expect(difference(colour('--sea'), colour('--paper'))).toBeGreaterThan(4);
	});

	it('stands out from page and sea in its palest class, and its coast from the sea', () => {
		for (const name of ['--class-1', '--heavier-1', '--lighter-1', '--rest']) {
			for (const ground of ['--paper', '--sea']) {
				expect(contrast(colour(name), colour(ground)), name).toBeGreaterThanOrEqual(1.6);
			}
		}
		expect(contrast(colour('--coast-line'), colour('--sea'))).toBeGreaterThanOrEqual(4.5);
	});

	it('has lines between municipalities that are seen on the palest class', () => {
		expect(contrast(colour('--municipality-line'), colour('--class-1'))).toBeGreaterThan(1.9);
	});

	it('has names, keys and links that are read on the sea', () => {
		for (const name of ['--ink', '--muted', '--accent']) {
			expect(contrast(colour(name), colour('--sea')), name).toBeGreaterThanOrEqual(4.5);
		}
	});
});

describe('text', () => {
	it.each(['--ink', '--muted', '--accent', '--accent-strong', '--notice'])(
		'in %s is readable on every paper',
		(name) => {
			for (const paper of ['--paper', '--paper-raised', '--tint']) {
				expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(4.5);
			}
		},
	);

	it('is readable on the soft grounds, and on the accent', () => {
		expect(contrast(colour('--ink'), colour('--accent-soft'))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour('--accent'), colour('--accent-soft'))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour('--notice'), colour('--notice-soft'))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
	});

	it('has controls and chart lines with 3:1 against paper', () => {
		for (const name of ['--rule-strong', '--series-line', '--national-line', '--break-line']) {
			expect(contrast(colour(name), colour('--paper'))).toBeGreaterThanOrEqual(3);
		}
	});
});

describe('marks on the map', () => {
	const grounds = [
		...classes,
		'--rest',
		'--sea',
		'--paper',
		...REASONS.map((reason) => `--${reason}-ground`),
	];

	it.each([
		['the outline of the chosen municipality', '--outline-dark', '--outline-light'],
		['the ring of keyboard focus', '--focus-inner', '--focus-outer'],
	])('%s has a tone with 3:1 against every class, state and paper', (_, dark, light) => {
		expect(contrast(colour(dark), colour(light))).toBeGreaterThanOrEqual(3);
		for (const ground of grounds) {
			const best = Math.max(
				contrast(colour(dark), colour(ground)),
				contrast(colour(light), colour(ground)),
			);
			expect(best, ground).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(['--fund', '--fund-quiet'])('a fund in %s is a ring on a casing of its own', (ring) => {
		// What is beside the ring is its casing, whatever the class: that is the contrast that tells it.
		expect(contrast(colour(ring), colour('--fund-light'))).toBeGreaterThanOrEqual(4.5);
		for (const ground of grounds) {
			const best = Math.max(
				contrast(colour(ring), colour(ground)),
				contrast(colour('--fund-light'), colour(ground)),
			);
			expect(best, ground).toBeGreaterThan(2.8);
		}
	});

	it('include a hatch for every reason, seen on its ground, and no two reasons alike', () => {
		const looks = REASONS.map((reason) => {
			const [ground, line] = [`--${reason}-ground`, `--${reason}-line`];
			expect(contrast(colour(ground), colour(line))).toBeGreaterThan(1.5);
			return `${tokens.get(ground) ?? ''} ${tokens.get(line) ?? ''}`;
		});
		expect(new Set(looks).size).toBe(REASONS.length);
	});
});

describe('the other media', () => {
	it.each(['@media print', '@media (forced-colors: active)', '@media (prefers-contrast: more)'])(
		'%s changes only tokens that exist',
		(media) => {
			const changed = [...tokensAfter(media).keys()];
			expect(changed.length).toBeGreaterThan(0);
			expect(changed.filter((name) => !tokens.has(name))).toEqual([]);
		},
	);

	it('leave every class as it is', () => {
		for (const media of ['@media print', '@media (forced-colors: active)']) {
			for (const name of classes) expect(tokensAfter(media).has(name)).toBe(false);
		}
	});
});
