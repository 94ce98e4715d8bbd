import type { Implausibility } from './finding.ts';
import { municipalitiesIn, present, type FigureGrid } from './grid.ts';

/** Share of the municipalities from which on two years, or all values of one, count as the same. */
const SAME = 0.9;
/** With fewer values, equal ones may be chance. */
const FEW = 10;

const percent = (share: number): string => `${Math.round(share * 100)} per cent`;

/** Years in which nearly all municipalities have one and the same value. */
export function uniforms(grid: FigureGrid): Implausibility[] {
	return grid.years.flatMap((year, column): Implausibility[] => {
		const values = present(municipalitiesIn(grid, column));
		if (values.length < FEW) return [];
		const [value, equals] = [...Map.groupBy(values, (each) => each)]
			.map(([each, { length }]) => [each, length] as const)
			.reduce((most, each) => (each[1] > most[1] ? each : most));
		const share = equals / values.length;
		if (share < SAME) return [];
		return [
			{
				rule: 'uniform',
				municipality: null,
				year,
				value: null,
				problem: `the year: found the value ${value} in ${percent(share)} of the municipalities, expected figures that differ`,
				excess: share / SAME,
			},
		];
	});
}

/** Share of the municipalities that have the same value in two years; 0 where too few have both. */
function sameIn(a: readonly (number | null)[], b: readonly (number | null)[]): number {
	let both = 0;
	let same = 0;
	for (const [place, value] of a.entries()) {
		const other = b[place];
		if (value === null || other == null) continue;
		both += 1;
		if (value === other) same += 1;
	}
	return both < FEW ? 0 : same / both;
}

/** Years whose values are nearly all those of an earlier year. */
export function copies(grid: FigureGrid): Implausibility[] {
	const columns = grid.years.map((_, column) => municipalitiesIn(grid, column));
	return grid.years.flatMap((year, at): Implausibility[] => {
		const shares = columns.slice(0, at).map((earlier) => sameIn(columns[at] ?? [], earlier));
		const original = shares.findIndex((share) => share >= SAME);
		const share = shares[original];
		if (share === undefined) return [];
		return [
			{
				rule: 'copy',
				municipality: null,
				year,
				value: null,
				problem: `the year: found the values of ${grid.years[original] ?? ''} in ${percent(share)} of the municipalities, expected its own`,
				excess: share / SAME,
			},
		];
	});
}
