import { median } from 'd3';
import { COMPARED_YEARS } from '../../draw/compare-lines.ts';
import { smallLineScale, type SmallLineScale } from '../../draw/small-line-scale.ts';
import { strip, type Strip } from '../../draw/strip.ts';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import type { Compared, ComparedProblem } from '../../stats/municipality/compared.ts';
import { likeness } from '../../stats/likeness.ts';
import type { Space } from '../peers/peer-list.ts';
import { problemRow, type Placing } from '../../stats/municipality/problem-row.ts';
import { round } from '../../stats/round.ts';
import { valueIn } from '../../stats/series.ts';

/**
 * Share of the values beyond each end of the lines' scale. Wider than on a municipality's own page: here
 * the lines of a row are told apart.
 */
const TAIL = 0.05;

/** A challenge with what its row draws for whichever municipality: worked out once for all. */
export interface DrawnChallenge {
	readonly placing: Placing;
	/** Null where municipalities are not placed. */
	readonly strip: Strip | null;
	readonly scale: SmallLineScale;
	/** Years of the measure that are drawn. */
	readonly years: readonly number[];
}

/** All that municipalities are compared by. */
export interface Comparison {
	readonly drawn: readonly DrawnChallenge[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly space: Space;
}

export function drawnOf(placing: Placing): DrawnChallenge {
	const { values, quarters, indicator, series } = placing;
	const heavy = [...values].flatMap(([code, value]) => (quarters.get(code) === 4 ? [value] : []));
	const mildest = indicator.heavier === 'lower' ? Math.max(...heavy) : Math.min(...heavy);
	const [from, to] = COMPARED_YEARS;
	return {
		placing,
		strip:
			values.size === 0
				? null
				: strip([...values.values()], indicator.heavier, heavy.length === 0 ? null : mildest),
		scale: smallLineScale(series, COMPARED_YEARS, TAIL),
		years: series.years.filter((year) => year >= from && year <= to),
	};
}

function comparedProblem(
	{ placing, strip: all, years }: DrawnChallenge,
	municipality: ApiMunicipality,
): ComparedProblem {
	const { indicator, series } = placing;
	const { value, previous, rank, quarter, decisive, similar, unusual } = problemRow(
		placing,
		municipality,
		[],
	);
	const latest = ({ code }: { readonly code: MunicipalityCode }): number | undefined => {
		const known = valueIn(series, code, indicator.latest);
		return 'value' in known ? known.value : undefined;
	};
	return {
		value,
		previous,
		unusual,
		place: rank?.place ?? null,
		quarter,
		decisive,
		at: decisive === null || !all ? null : all.x(decisive),
		alike: {
			value: median(municipality.similar, latest) ?? null,
			at: similar === null || !all ? null : all.x(similar),
		},
		line: years.map((year) => {
			const known = valueIn(series, municipality.code, year);
			return 'value' in known ? round(known.value, indicator.decimals) : null;
		}),
	};
}

/** A municipality as the page that compares shows it. */
export function comparedOf(municipality: ApiMunicipality, comparison: Comparison): Compared {
	const { code, name, slug, county, neighbours, similar } = municipality;
	const { drawn, municipalities, space } = comparison;
	const equal = [...space.points.values()][0]?.map(() => 1) ?? [];
	const byLikeness = likeness(space.points, code, equal).map((other) => other.code);
	const inCounty = new Set<string>(
		municipalities.flatMap((other) => (other.county.code === county.code ? [other.code] : [])),
	);
	const beside = new Set<string>(neighbours);
	return {
		code,
		name,
		slug,
		beside: {
			similar: similar.map((other) => other.code),
			neighbours: byLikeness.filter((other) => beside.has(other)),
			county: byLikeness.filter((other) => inCounty.has(other)),
		},
		problems: drawn.map((each) => comparedProblem(each, municipality)),
	};
}
