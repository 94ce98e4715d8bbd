import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Observations } from '../../read/observations.ts';
import { isFigure, type CellChange, type Tables } from './accepted.ts';
import { figure } from './figure.ts';
import { gridOf, municipalitiesIn, present } from './grid.ts';
import { medianOf } from './median.ts';
import { scaleFor, type FigureScale } from './scale.ts';

/** So many of the longest steps are told: as many as a person looks up with care. */
const SHOWN = 10;

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

const yearsOf = (changes: readonly CellChange[]): string =>
	[...new Set(changes.map(({ year }) => year))].sort((a, b) => a - b).join(', ');

/**
 * New figures, a line a table, with the ten that step furthest from the last one of their place, once what
 * all municipalities have in common is taken away. The rules of plausibility refuse what cannot be; but no
 * rule knows the truth of a year that nobody has seen. So each new figure waits until a person has looked,
 * and she is told where to look first.
 *
 * @param changes since the figures last accepted
 */
export function unseenFigures(
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
		const steps = stepsIn(table, scaleFor(figures, least))
			.filter(({ municipality, year }) => isNew.has(`${municipality} ${year}`))
			.toSorted((a, b) => b.size - a.size)
			.slice(0, SHOWN)
			.map(({ municipality, year, value, from }) => {
				const { line } = table.placeOf(municipality, year);
				return `"${municipality}" ${figure(from.value)} (${from.year}) → ${figure(value)} (${year}, line ${line ?? 0})`;
			});
		const found = `${table.file}: found ${own.length} new figures (${yearsOf(own)})`;
		return [
			steps.length === 0
				? `${found}: look some of them up at the publisher`
				: `${found}, the longest steps ${steps.join(', ')}: look these up at the publisher`,
		];
	});
}
