import type { Reason } from '../../../../src/tables/value.ts';
import type { DataBefore } from '../../standing.ts';

/** A cell of Kolada's that has no figure. */
export interface EmptyCell {
	readonly kpi: string;
	readonly municipality: string;
	readonly year: string;
}

/** What is looked through. */
type Looked = Pick<DataBefore, 'municipalities' | 'tables' | 'sources'>;

/** Such cells of one table, each with the share of the rows of its year that have figures. */
function emptyCells(
	text: string,
	reason: Reason,
	{ municipalities, sources }: Looked,
): { readonly cell: EmptyCell; readonly share: number }[] {
	const kpis = new Map(sources.map(({ id, kpi }) => [id, kpi]));
	const since = new Map<string, number | null>(municipalities.map((one) => [one.code, one.since]));
	const rows = text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [municipality = '', year = '', value = '', status = '', source = ''] = line.split(',');
			return { municipality, year, value, status, source };
		});
	const shares = new Map(
		[...Map.groupBy(rows, ({ year }) => year)].map(([year, own]) => [
			year,
			own.filter(({ value }) => value !== '').length / own.length,
		]),
	);
	return rows.flatMap(({ municipality, year, value, status, source }) => {
		const kpi = kpis.get(source) ?? null;
		if (value !== '' || status !== reason || kpi === null || municipality === '00') return [];
		// "Not applicable" is our own word there: no publisher has a row of what was not yet formed.
		if (Number(year) < (since.get(municipality) ?? -Infinity)) return [];
		return [{ cell: { kpi, municipality, year }, share: shares.get(year) ?? 0 }];
	});
}

/**
 * A cell that is empty for a reason, as our tables have it; null where there is none. Where nearly all others
 * have a figure that year, Kolada is the likeliest to have a row of it that says so: of a municipality that a
 * survey did not ask there is none.
 */
export function cellWithoutFigure(reason: Reason, looked: Looked): EmptyCell | null {
	const found = [...looked.tables.values()].flatMap((text) => emptyCells(text, reason, looked));
	return found.toSorted((a, b) => b.share - a.share)[0]?.cell ?? null;
}
