import type { FundSource } from '../../tables/api/fund.ts';
import type { ListedFund, NeedRow } from './need-row.ts';

/** A row of the list, as far as its sources go. */
interface CitingRow {
	readonly municipality: { readonly code: string };
	readonly need: Pick<NeedRow['need'], 'quarter'>;
	readonly funds: readonly ListedFund[];
}

/** A source as a printed page lists it: under the tables, by the number that their cells give. */
export interface PaperSource {
	/** From 1. */
	readonly number: number;
	readonly source: FundSource;
	/** Whether the table of all money names it, which is on the sheet whatever is chosen. */
	readonly always: boolean;
	/** Codes of the municipalities in whose rows of the list it is named. */
	readonly codes: readonly string[];
}

/** What a listed fund rests on: where its status and its amount can be read, each once. */
export const citedSources = ({ statusSource, amountSource }: ListedFund): readonly FundSource[] => {
	const both = [statusSource, amountSource].filter((source) => source !== null);
	return both.filter(({ url }, index) => both.findIndex((each) => each.url === url) === index);
};

/**
 * Every source that the list of a challenge and its table of money name, once by its address. Those of
 * the list that is shown first come first, so that a sheet printed as the page is served counts from 1
 * without a gap.
 *
 * @param rows the list, the heaviest need first
 * @param aimed the funds in the table of money
 */
export function paperSources(
	rows: readonly CitingRow[],
	aimed: readonly ListedFund[],
): readonly PaperSource[] {
	const isHeavier = ({ need }: CitingRow): boolean => need.quarter === 4;
	const ofRow = ({ municipality, funds }: CitingRow) =>
		funds.flatMap((fund) =>
			citedSources(fund).map((source) => ({ source, code: municipality.code })),
		);
	const named = [
		...rows.filter(isHeavier).flatMap(ofRow),
		...aimed.flatMap((fund) => citedSources(fund).map((source) => ({ source, code: null }))),
		...rows.filter((row) => !isHeavier(row)).flatMap(ofRow),
	];
	const byAddress = Map.groupBy(named, ({ source }) => source.url);
	return [...byAddress.values()].flatMap((places, index) => {
		const [first] = places;
		if (!first) return [];
		const codes = new Set(places.flatMap(({ code }) => code ?? []));
		return {
			number: index + 1,
			source: first.source,
			always: places.some(({ code }) => code === null),
			codes: [...codes],
		};
	});
}

/** The number of a source by its address. */
export const numbersOf = (sources: readonly PaperSource[]): ReadonlyMap<string, number> =>
	new Map(sources.map(({ source, number }) => [source.url, number]));
