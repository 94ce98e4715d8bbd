import { extent, median } from 'd3';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { LeftSimilar } from '../../../src/stats/finding.ts';
import { soundValuesIn, tenYears, valueAt, type ToldMeasure } from './told-measure.ts';
import { unusualness } from './unusualness.ts';

/** Municipalities that are similar to each, the most similar first. */
export type SimilarTo = ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;

/** A year of a municipality beside those that are similar to it. */
interface Beside {
	readonly own: number;
	readonly lowest: number;
	readonly median: number;
	readonly highest: number;
}

/** Null where the municipality or any of the similar ones has no sound value. */
function besideOf(
	values: ReadonlyMap<MunicipalityCode, number>,
	code: MunicipalityCode,
	similar: readonly MunicipalityCode[],
): Beside | null {
	const own = values.get(code);
	const others = similar.flatMap((other) => values.get(other) ?? []);
	const [lowest, highest] = extent(others);
	const middle = median(others);
	if (own === undefined || lowest === undefined || middle === undefined) return null;
	return others.length === similar.length ? { own, lowest, median: middle, highest } : null;
}

/**
 * Municipalities whose value lay within the span of the similar ones ten years before, and lies beyond all
 * of them now. How unusual it is goes by how much farther it has come from their median.
 */
export function leftSimilar(measure: ToldMeasure, similarTo: SimilarTo): LeftSimilar[] {
	const span = tenYears(measure);
	if (!span) return [];
	const [before, now] = [soundValuesIn(measure, span.from), soundValuesIn(measure, span.to)];
	const known = [...similarTo].flatMap(([code, similar]) => {
		const [then, since] = [besideOf(before, code, similar), besideOf(now, code, similar)];
		return then && since ? [{ code, similar, then, since }] : [];
	});
	return ([1, -1] as const).flatMap((sign) => {
		const unusual = unusualness(
			new Map(
				known.map(({ code, then, since }) => [
					code,
					sign * (since.own - since.median - (then.own - then.median)),
				]),
			),
		);
		return known.flatMap(({ code, similar, then, since }): LeftSimilar[] => {
			const wasAmong = then.lowest <= then.own && then.own <= then.highest;
			const isBeyond = sign > 0 ? since.own > since.highest : since.own < since.lowest;
			const own = unusual.get(code);
			if (!own || !wasAmong || !isBeyond) return [];
			const at = (year: number, { lowest, highest }: Beside) => ({
				...valueAt(measure, code, year),
				lowest,
				highest,
			});
			return [
				{
					rule: 'left-similar',
					challenge: measure.challenge,
					indicator: measure.indicator.id,
					municipality: code,
					unusual: own,
					from: at(span.from, then),
					to: at(span.to, since),
					similar,
				},
			];
		});
	});
}
