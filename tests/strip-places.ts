import type { ApiIndicatorEntry, ApiNeed } from '../src/tables/api.ts';

/** Half away from zero, as figures are shown. */
const rounded = (value: number, decimals: number): number =>
	Number(
		`${Math.sign(value) * Math.round(Number(`${Math.abs(value).toFixed(9)}e${decimals}`))}e-${decimals}`,
	);

/** R-7, the quantile of spreadsheets, of numbers in ascending order; written anew. */
export function quantile(ascending: readonly number[], share: number): number {
	const at = (ascending.length - 1) * share;
	const [low = 0, high = 0] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}

/** Where values stand on the strip of a measure. */
export interface StripPlaces {
	/** What decides the place of each municipality, as it is shown, by code. */
	readonly values: ReadonlyMap<string, number>;
	/** Whether the lowest value stands at the right. */
	readonly isMirrored: boolean;
	/** Where a value stands, as a share of the strip from the left. */
	readonly at: (value: number) => number;
}

/** The strip of a challenge: from the 1st to the 99th percentile of what decides places, bigger problems to the right. */
export function stripPlaces(
	{ decimals, heavier }: Pick<ApiIndicatorEntry, 'decimals' | 'heavier'>,
	entries: ApiNeed[string],
): StripPlaces {
	const values = new Map<string, number>(
		Object.entries(entries).flatMap(([code, { value, quarter }]) =>
			value === null || quarter === null ? [] : [[code, rounded(value, decimals)] as const],
		),
	);
	const ascending = [...values.values()].sort((a, b) => a - b);
	const [low, high] = [quantile(ascending, 0.01), quantile(ascending, 0.99)];
	const isMirrored = heavier === 'lower';
	const at = (value: number): number => {
		const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
		return isMirrored ? 1 - share : share;
	};
	return { values, isMirrored, at };
}
