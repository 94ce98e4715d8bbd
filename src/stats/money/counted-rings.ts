import type { ApiNationalFigure } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import {
	COUNT_YEAR,
	countRegistry,
	DATINGS,
	existed,
	firstDated,
	isFundOrSetAside,
	type Dating,
} from './registry.ts';

/** A municipality that can be named among those counted, by the row that shows it earliest. */
export interface NamedRing {
	/** Of the row. */
	readonly id: string;
	readonly name: string;
	/** The first year that can be named for it, and by what. */
	readonly year: number;
	readonly by: Dating;
}

/** The municipalities that were counted, and those of them that the registry can name. */
export interface CountedRings {
	readonly total: number;
	/** In alphabetical order. */
	readonly named: readonly NamedRing[];
	/** Rings that nobody can put a name to; never less than none. */
	readonly unnamed: number;
}

const collator = new Intl.Collator('sv-SE');

/** SNS's count of municipalities with a fund. Throws where the table of national figures lacks it. */
export function snsCount(
	national: readonly ApiNationalFigure[],
): ApiNationalFigure & { readonly value: number } {
	const figure = national.find(({ id }) => id === 'municipalities_with_fund_sns');
	if (typeof figure?.value !== 'number') throw new Error('national.csv lacks the count by SNS');
	return { ...figure, value: figure.value };
}

/**
 * The row of a municipality that shows earliest that the money was there; of the same year the one
 * that is dated most firmly.
 */
function ringOf(rows: readonly Fund[]): NamedRing | null {
	const shown = rows
		.filter((fund) => isFundOrSetAside(fund) && existed(fund))
		.flatMap((fund): NamedRing[] => {
			const dated = firstDated(fund);
			return dated === null ? [] : [{ id: fund.id, name: fund.name, ...dated }];
		})
		.toSorted((a, b) => a.year - b.year || DATINGS.indexOf(a.by) - DATINGS.indexOf(b.by));
	return shown[0] ?? null;
}

/**
 * Sets names to the rings of a count: the municipalities whose money is shown to have been there by
 * the year of the count (registry.ts).
 *
 * @param total how many were counted
 */
export function countedRings(funds: readonly Fund[], total: number): CountedRings {
	const byCode = Map.groupBy(funds, ({ code }) => code);
	const named = countRegistry(funds)
		.byCountYear.flatMap((code) => ringOf(byCode.get(code) ?? []) ?? [])
		.filter(({ year }) => year <= COUNT_YEAR)
		.toSorted((a, b) => collator.compare(a.name, b.name));
	return { total, named, unnamed: Math.max(0, total - named.length) };
}
