import type { Finding } from './finding.ts';
import { municipalitiesIn, present, type Grid } from './grid.ts';

/** Share of the municipalities from which on two years, or all values of one, count as the same. */
const SAME = 0.9;
/** With fewer values, equal ones may be chance. */
const FEW = 10;

const percent = (share: number): string => `${Math.round(share * 100)} per cent`;

/** Years in which nearly all municipalities have one and the same value. */
export function uniforms(grid: Grid): Finding[] {
	return grid.years.flatMap((year, column): Finding[] => {
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

/** Years whose values are nearly all those of another year. */
export function copies(grid: Grid): Finding[] {
	const columns = grid.years.map((_, column) => municipalitiesIn(grid, column));
	return grid.years.flatMap((year, column): Finding[] => {
		for (const earlier of columns.keys()) {
			if (earlier >= column) return [];
			const pairs = (columns[column] ?? []).flatMap((value, place) => {
				const other = columns[earlier]?.[place];
				return value === null || other == null ? [] : [value === other];
			});
			const share = pairs.filter(Boolean).length / pairs.length;
			if (pairs.length < FEW || share < SAME) continue;
			return [
				{
					rule: 'copy',
					municipality: null,
					year,
					value: null,
					problem: `the year: found the values of ${grid.years[earlier] ?? ''} in ${percent(share)} of the municipalities, expected its own`,
					excess: share / SAME,
				},
			];
		}
		return [];
	});
}
