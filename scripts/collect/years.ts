/** The years that a feed is used for; without bounds, all that it has. */
export interface Years {
	readonly from?: number;
	readonly to?: number;
	/** Just these, and no others. */
	readonly only?: readonly number[];
}

export const covers = (years: Years, year: number): boolean =>
	year >= (years.from ?? -Infinity) &&
	year <= (years.to ?? Infinity) &&
	(years.only?.includes(year) ?? true);
