import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { NeighbourGap } from '../../../src/stats/finding.ts';
import { soundNeeds, type ToldNeed } from './told-need.ts';
import { unusualness } from './unusualness.ts';

/** Municipalities that share a border with each, both ways. */
export type Borders = ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;

/** How far apart two municipalities that share a border lie, of all such pairs. */
export function neighbourGaps(told: ToldNeed, borders: Borders): NeighbourGap[] {
	const needs = soundNeeds(told, [...borders.keys()]);
	const pairs = [...borders].flatMap(([code, neighbours]) =>
		neighbours.flatMap((other) => {
			const [one, two] = [needs.get(code), needs.get(other)];
			if (code > other || !one || !two) return [];
			const [higher, lower] = one.shown >= two.shown ? [one, two] : [two, one];
			return [{ higher, lower }];
		}),
	);
	const gaps = new Map(pairs.map((pair) => [pair, pair.higher.shown - pair.lower.shown]));
	return [...unusualness(gaps)].flatMap(([{ higher, lower }, unusual]): NeighbourGap[] => [
		{
			rule: 'neighbour-gap',
			challenge: told.challenge,
			indicator: told.indicator.id,
			municipality: higher.code,
			unusual,
			years: higher.years,
			value: higher.value,
			neighbour: lower.code,
			neighbourValue: lower.value,
		},
	]);
}
