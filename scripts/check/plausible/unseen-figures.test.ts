import { describe, expect, it } from 'vitest';
import type { Cell, Observations } from '../../read/observations.ts';
import type { CellChange } from './accepted.ts';
import { unseenFigures } from './unseen-figures.ts';

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

const said = (observations: Observations): string[] =>
	unseenFigures(fresh(observations), new Map([[ID, observations]]), indicators);

describe('new figures', () => {
	it('wait for a person, all of them, also where they move as figures have moved before', () => {
		expect(said(table((_, usual) => usual))).toEqual([
			expect.stringMatching(
				/^data\/observations\/andel\.csv: found 40 new figures \(2020\), the longest steps ("\d{4}" [\d.]+ \(2019\) → [\d.]+ \(2020, line \d+\)(, )?){10}: look these up at the publisher$/,
			),
		]);
	});

	it.each([10, 2, 0.1])(
		'are told by the longest step first: one %d times what it was',
		(factor) => {
			const spoilt = table((place, usual) => (place === '1007' ? usual * factor : usual));
			expect(said(spoilt)).toEqual([
				expect.stringMatching(
					/the longest steps "1007" [\d.]+ \(2019\) → [\d.]+ \(2020, line 89\),/,
				),
			]);
		},
	);

	it('are told by what parts them from the country, where all of it moves', () => {
		const moved = table((place, usual) => (place === '1007' ? usual * 0.8 : usual * 1.6));
		expect(said(moved)).toEqual([expect.stringContaining('the longest steps "1007" ')]);
	});

	it('are not asked of twice: what was accepted is no new figure', () => {
		const spoilt = table((place, usual) => (place === '1007' ? usual * 10 : usual));
		const accepted = fresh(spoilt).map((change) => ({ ...change, before: change.after }));
		expect(unseenFigures(accepted, new Map([[ID, spoilt]]), indicators)).toEqual([]);
	});

	it('wait too where a table has no year before', () => {
		const spoilt = table((_, usual) => usual);
		const first = { ...spoilt, years: [NEW] };
		expect(unseenFigures(fresh(first), new Map([[ID, first]]), indicators)).toEqual([
			'data/observations/andel.csv: found 40 new figures (2020): look some of them up at the publisher',
		]);
	});
});
