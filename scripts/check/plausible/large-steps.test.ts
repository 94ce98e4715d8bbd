import { describe, expect, it } from 'vitest';
import type { Cell, Observations } from '../../read/observations.ts';
import type { CellChange } from './accepted.ts';
import { largeSteps } from './large-steps.ts';

const ID = 'andel';
const PLACES = Array.from({ length: 40 }, (_, index) => String(1000 + index));
const YEARS = Array.from({ length: 11 }, (_, index) => 2010 + index);
const NEW = 2020;
const indicators = [{ id: ID, range: [0, 1000] }] as const;

/** Between 0 and 1, the same for the same number. */
const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;

/** A table whose values swing by a tenth; the last year is that of `of`. */
function table(of: (place: string, usual: number) => number): Observations {
	const cell = (value: number): Cell => ({ value: { value }, source: 'kalla' });
	const cells = new Map(
		PLACES.map((place, at) => [
			place,
			new Map(
				YEARS.map((year) => {
					const usual = 20 * (1 + 0.1 * noise(at * 31 + year));
					return [year, cell(year === NEW ? of(place, usual) : usual)];
				}),
			),
		]),
	);
	const placeOf = (municipality: string | null, year: number) => ({
		file: `data/observations/${ID}.csv`,
		line:
			2 + PLACES.indexOf(municipality ?? '') * YEARS.length + YEARS.findIndex((y) => y === year),
	});
	return { file: `data/observations/${ID}.csv`, years: YEARS, cells, placeOf };
}

/** All of the last year, as it is when nobody has accepted it yet. */
const fresh = (observations: Observations): CellChange[] =>
	PLACES.map((municipality) => {
		const value = observations.cells.get(municipality)?.get(NEW)?.value;
		const text = value && 'value' in value ? String(value.value) : '';
		const after = { text, source: 'kalla' };
		return { indicator: ID, municipality, year: NEW, before: null, after };
	});

const stepsOf = (observations: Observations): string[] =>
	largeSteps(fresh(observations), new Map([[ID, observations]]), indicators);

describe('new figures', () => {
	it('pass where they move as figures have moved before', () => {
		expect(stepsOf(table((_, usual) => usual))).toEqual([]);
	});

	it('pass where the whole country moves, since levels are another rule’s', () => {
		expect(stepsOf(table((_, usual) => usual * 1.6))).toEqual([]);
	});

	it.each([10, 2, 0.1])('wait for a person where one is %d times what it was', (factor) => {
		const spoilt = table((place, usual) => (place === '1007' ? usual * factor : usual));
		expect(stepsOf(spoilt)).toEqual([
			expect.stringMatching(
				/^data\/observations\/andel\.csv:89: found [\d.]+ for "1007" 2020, a longer step from [\d.]+ \(2019\) than nearly all before: look it up at the publisher$/,
			),
		]);
	});

	it('are not asked of twice: what was accepted is no new figure', () => {
		const spoilt = table((place, usual) => (place === '1007' ? usual * 10 : usual));
		const accepted = fresh(spoilt).map((change) => ({ ...change, before: change.after }));
		expect(largeSteps(accepted, new Map([[ID, spoilt]]), indicators)).toEqual([]);
	});

	it('have nothing to be held against in the first year of a table', () => {
		const spoilt = table((_, usual) => usual);
		const first = { ...spoilt, years: [NEW] };
		expect(largeSteps(fresh(first), new Map([[ID, first]]), indicators)).toEqual([]);
	});
});
