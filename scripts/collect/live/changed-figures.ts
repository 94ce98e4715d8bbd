import { isFigure, type CellChange } from '../../check/plausible/accepted.ts';

/** A figure that was another. */
export interface Changed {
	readonly municipality: string;
	readonly year: number;
	readonly before: number;
	readonly after: number;
	/** |after − before| ÷ |before|; infinite where it was 0. */
	readonly share: number;
}

/** What happened to the figures of one indicator. */
export interface ChangedFigures {
	readonly indicator: string;
	/** Years that had no cell before, ascending. */
	readonly newYears: readonly number[];
	/** Figures that there are now where there was none. */
	readonly added: number;
	/** Figures that there are none of any more. */
	readonly lost: number;
	/** The largest first. */
	readonly changed: readonly Changed[];
	/** Years with such figures, ascending. */
	readonly changedYears: readonly number[];
	/** Reasons for a missing figure that are others now. */
	readonly reasons: number;
	/** Cells whose source is another while the figure is the same. */
	readonly resourced: number;
}

const ascending = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => a - b);

/** What happened to the figures, indicator by indicator. */
export function changedFigures(changes: readonly CellChange[]): ChangedFigures[] {
	return [...Map.groupBy(changes, ({ indicator }) => indicator)].map(([indicator, own]) => {
		const isOther = ({ before, after }: CellChange): boolean => before?.text !== after?.text;
		const both = own.filter(({ before, after }) => isFigure(before) && isFigure(after));
		const changed = both
			.filter(isOther)
			.map(({ municipality, year, ...cells }): Changed => {
				const [before, after] = [Number(cells.before?.text), Number(cells.after?.text)];
				return {
					municipality,
					year,
					before,
					after,
					share: Math.abs(after - before) / Math.abs(before),
				};
			})
			.sort((a, b) => b.share - a.share);
		return {
			indicator,
			newYears: ascending(own.filter(({ before }) => before === null).map(({ year }) => year)),
			added: own.filter(({ before, after }) => !isFigure(before) && isFigure(after)).length,
			lost: own.filter(({ before, after }) => isFigure(before) && !isFigure(after)).length,
			changed,
			changedYears: ascending(changed.map(({ year }) => year)),
			reasons: own.filter(
				(change) =>
					change.before !== null &&
					change.after !== null &&
					!isFigure(change.before) &&
					!isFigure(change.after) &&
					isOther(change),
			).length,
			resourced: own.filter((change) => change.before !== null && !isOther(change)).length,
		};
	});
}
