import { beforeAll, describe, expect, it } from 'vitest';
import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import { readAccepted } from '../../read/accepted.ts';
import { readUnmeasured } from '../../read/data.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import type { Cell, Observations } from '../../read/observations.ts';
import { acceptedText, changesOf } from './accepted.ts';
import { checkFigures, plausibilityFaults } from './check-figures.ts';
import { factFaults } from './facts.ts';
import { gridOf } from './grid.ts';

let data: Unmeasured;
beforeAll(async () => {
	data = await readUnmeasured('data', () => undefined);
}, 240_000);

/** The data with one table changed, cell by cell. */
function withTable(
	id: string,
	change: (cell: Cell, place: string, year: number, table: Observations) => Cell | undefined,
): Unmeasured {
	const table = data.observations.get(id);
	if (!table) throw new Error(`no table of ${id}`);
	const cells = new Map(
		[...table.cells].map(([place, row]) => [
			place,
			new Map([...row].map(([year, cell]) => [year, change(cell, place, year, table) ?? cell])),
		]),
	);
	return { ...data, observations: new Map([...data.observations, [id, { ...table, cells }]]) };
}

const times = ({ value, source }: Cell, factor: number): Cell => ({
	value: isPresent(value) ? { value: value.value * factor } : value,
	source,
});

/** Years of a table in which any cell is of such a source. */
const yearsOf = (table: Observations, source: RegExp): ReadonlySet<number> =>
	new Set(
		[...table.cells.values()].flatMap((row) =>
			[...row].filter(([, cell]) => source.test(cell.source)).map(([year]) => year),
		),
	);

describe('the figures as committed', () => {
	it('are as a person last accepted them, and plausible but for the reviewed exceptions', () => {
		expect(() => {
			checkFigures(data);
		}).not.toThrow();
		expect(plausibilityFaults(data)).toEqual([]);
	});

	it('come out of the accepted table as they went in', () => {
		const places = [COUNTRY, ...data.municipalities.map(({ code }) => code)];
		const text = acceptedText(data.observations, places);
		expect(changesOf(readAccepted('a.csv', text), data.observations)).toEqual([]);
	});

	it('have known facts of several places and years, which tell a table moved by a year or a row', () => {
		for (const [id, table] of data.observations) {
			const facts = data.facts.filter(({ indicator }) => indicator === id);
			expect(new Set(facts.map(({ municipality }) => municipality)).size, id).toBeGreaterThan(1);
			if (table.years.length > 1) {
				expect(new Set(facts.map(({ year }) => year)).size, id).toBeGreaterThan(1);
			}
			const { places } = gridOf(table);
			const moved = (rows: number, years: number): number => {
				const cells = new Map(
					places.map((place, index) => {
						const from = index === 0 ? place : (places[1 + ((index - 1 + rows) % 290)] ?? '');
						const row = [...(table.cells.get(from) ?? [])];
						return [place, new Map(row.map(([year, cell]) => [year + years, cell]))];
					}),
				);
				return factFaults(facts, new Map([[id, { ...table, cells }]])).length;
			};
			expect(moved(0, 0), id).toBe(0);
			for (const [rows, years] of [
				[1, 0],
				[289, 0],
				[0, 1],
				[0, -1],
			] as const) {
				expect(moved(rows, years), `${id} ${rows} ${years}`).toBeGreaterThan(0);
			}
		}
	});
});

describe('a figure that is not as it was accepted', () => {
	it('is told with its line, what was found and what was expected', () => {
		const spoilt = withTable('unga-arbetslosa', (cell, place, year) =>
			place === '1081' && year === 2014 ? times(cell, 10) : undefined,
		);
		expect(() => {
			checkFigures(spoilt);
		}).toThrow(
			/^data\/observations\/unga-arbetslosa\.csv:\d+: value of "1081" in unga-arbetslosa 2014: found 1\d\d\.\d+, expected 1\d\.\d+, as last accepted/,
		);
	});

	it('is told where only the source is another', () => {
		const spoilt = withTable('behoriga-gymnasiet', (cell, place, year) =>
			place === '0114' && year === 2010 ? { ...cell, source: 'kolada-n17461' } : undefined,
		);
		expect(() => {
			checkFigures(spoilt);
		}).toThrow('found the source kolada-n17461, expected the source kolada-n15428');
	});

	it('is told where a whole table is gone', () => {
		const observations = new Map(data.observations);
		observations.delete('tillit');
		expect(() => {
			checkFigures({ ...data, observations });
		}).toThrow(/^data\/accepted\.csv:\d+: value of "00" in tillit 2007: found no row, expected/);
	});
});

describe('a reviewed exception', () => {
	it('holds for the value that was looked at, and no other', () => {
		const spoilt = withTable('behoriga-gymnasiet', (cell, place, year) =>
			place === '2305' && year === 2013 ? { ...cell, value: { value: 1 } } : undefined,
		);
		const messages = plausibilityFaults(spoilt).map(({ message }) => message);
		expect(messages[0]).toMatch(
			/^data\/observations\/behoriga-gymnasiet\.csv:\d+: value: found 1, expected .* say why in data\/exceptions\.csv \(rule "jump"\)$/,
		);
		expect(messages[1]).toMatch(
			/^data\/exceptions\.csv:\d+: found an exception for 0 in behoriga-gymnasiet "2305" 2013, expected 1: the figure/,
		);
	});

	it('is needed: without them, just those figures are stopped at', () => {
		const faults = plausibilityFaults({ ...data, exceptions: [] });
		const needed = data.exceptions.filter(({ rule }) => rule !== 'outlier');
		expect(faults).toHaveLength(needed.length);
	});

	it('explains every result so far below zero that one year alone misleads', () => {
		const explained = new Set(
			data.exceptions
				.filter(({ indicator }) => indicator === 'resultat-andel')
				.map(({ municipality, year }) => `${municipality ?? ''} ${year}`),
		);
		const far = [...(data.observations.get('resultat-andel')?.cells ?? [])].flatMap(
			([place, row]) =>
				[...row].flatMap(([year, { value }]) =>
					isPresent(value) && value.value <= -20 ? [`${place} ${year}`] : [],
				),
		);
		// Norrköping in 2022: −29.9 per cent.
		expect(far).toContain('0581 2022');
		expect(far.filter((cell) => !explained.has(cell))).toEqual([]);
	});
});

describe('known facts', () => {
	it('stop a table that holds another figure, and one that nothing is known of', () => {
		const [fact] = data.facts.filter(({ indicator }) => indicator === 'ohalsotal');
		const spoilt = withTable('ohalsotal', (cell, place, year) =>
			place === fact?.municipality && year === fact.year ? times(cell, 1.05) : undefined,
		);
		expect(factFaults(data.facts, spoilt.observations).map(({ message }) => message)).toEqual([
			expect.stringMatching(
				/^data\/observations\/ohalsotal\.csv:\d+: value: found .* in \d{4}, expected .* \(data\/known-facts\.csv: Kolada N00957/,
			),
		]);
		const others = data.facts.filter(({ indicator }) => indicator !== 'tillit');
		expect(factFaults(others, data.observations).map(({ message }) => message)).toEqual([
			expect.stringContaining('found no figure of "tillit" in data/known-facts.csv'),
		]);
	});

	// Kolada's own rates by the mean population, as of September 2026: the series is per resident on 31
	// December, so they do not belong in it.
	it.each([
		['0114', 2023, 1084.81262],
		['1880', 2024, 1135.5669],
		['2482', 2025, 975.54622],
	] as const)(
		'stop Kolada’s own rate of violent crime in %s in %i, which is of another population',
		(code, when, rate) => {
			const spoilt = withTable('valdsbrott', (cell, place, year) =>
				place === code && year === when ? { ...cell, value: { value: rate } } : undefined,
			);
			expect(factFaults(data.facts, spoilt.observations).map(({ message }) => message)).toEqual([
				expect.stringContaining(`found ${rate} for "${code}" in ${when}`),
			]);
		},
	);

	it('are known of every year that came another way than Kolada’s own files', () => {
		for (const [id, table] of data.observations) {
			const known = new Set(
				data.facts.filter(({ indicator }) => indicator === id).map(({ year }) => year),
			);
			for (const year of yearsOf(table, /^projekt-|^egen-valdsbrott$/)) {
				expect(known.has(year), `${id} ${year}`).toBe(true);
			}
		}
	});
});
