import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Observations } from '../../read/observations.ts';
import { isFigure, type CellChange, type Tables } from './accepted.ts';
import { figure } from './figure.ts';
import { gridOf, municipalitiesIn, present } from './grid.ts';
import { medianOf, sorted } from './median.ts';
import { scaleFor, type FigureScale } from './scale.ts';

/** Of the steps so far, the share that a new figure may step as far as without being looked at. */
const USUAL = 0.99;
/** How many times that step a new figure may step, since series have long tails. */
const TAIL = 1.5;

/** A figure that is new, and the last accepted one of the same place. */
interface Step {
	readonly municipality: string;
	readonly year: number;
	readonly value: number;
	readonly from: { readonly year: number; readonly value: number };
	/** On the scale of the series, without what all municipalities have in common. */
	readonly size: number;
}

/** Each figure of a table with the one before it in time, of its place. */
function stepsIn(
	table: Pick<Observations, 'years' | 'cells'>,
	scale: FigureScale,
): readonly Step[] {
	const grid = gridOf(table);
	const common = grid.years.map((_, column) => {
		const values = present(municipalitiesIn(grid, column)).map(scale.to);
		return values.length === 0 ? 0 : medianOf(values);
	});
	const level = (value: number, column: number): number => scale.to(value) - (common[column] ?? 0);
	return grid.rows.flatMap((row, index) => {
		const municipality = grid.places[index] ?? COUNTRY;
		let last: { readonly column: number; readonly value: number } | null = null;
		return row.flatMap((value, column): Step[] => {
			const before = last;
			if (value === null) return [];
			last = { column, value };
			const year = grid.years[column];
			const from = before && grid.years[before.column];
			if (before === null || from == null || year === undefined) return [];
			const size = Math.abs(level(value, column) - level(before.value, before.column));
			return [{ municipality, year, value, from: { year: from, value: before.value }, size }];
		});
	});
}

/**
 * New figures that are further from the last one of their place than nearly all steps that the series
 * has taken before, once what all municipalities have in common is taken away. The rules of
 * plausibility refuse what cannot be; these may be true, and wait until a person has looked at them,
 * since no later year says yet whether the figure stays.
 */
export function largeSteps(
	changes: readonly CellChange[],
	tables: Tables,
	indicators: readonly Pick<Indicator, 'id' | 'range'>[],
): string[] {
	const fresh = changes.filter(({ before, after }) => !isFigure(before) && isFigure(after));
	return [...Map.groupBy(fresh, ({ indicator }) => indicator)].flatMap(([id, own]) => {
		const table = tables.get(id);
		const indicator = indicators.find((each) => each.id === id);
		if (!table || !indicator) return [];
		const [least] = indicator.range;
		const figures = [...table.cells.values()].flatMap((row) =>
			[...row.values()].flatMap(({ value }) => (isPresent(value) ? [value.value] : [])),
		);
		const isNew = new Set(own.map(({ municipality, year }) => `${municipality} ${year}`));
		const steps = stepsIn(table, scaleFor(figures, least));
		const isTaken = ({ municipality, year }: Step): boolean => isNew.has(`${municipality} ${year}`);
		const taken = steps.filter(isTaken);
		const before = steps.filter((step) => !isTaken(step));
		const sizes = sorted(before.map(({ size }) => size));
		const usual = sizes[Math.floor(USUAL * (sizes.length - 1))];
		if (usual === undefined) return [];
		return taken
			.filter(({ size }) => size > TAIL * usual)
			.map(({ municipality, year, value, from }) => {
				const { file, line } = table.placeOf(municipality, year);
				return `${file}:${line ?? 0}: found ${figure(value)} for "${municipality}" ${year}, a longer step from ${figure(from.value)} (${from.year}) than nearly all before: look it up at the publisher`;
			});
	});
}
