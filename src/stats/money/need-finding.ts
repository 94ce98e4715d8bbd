import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { countBasis, countNeed } from './need-count.ts';
import { existed, firstYear, isAimedAt } from './registry.ts';

/** The finding of the start page. Our own calculation. */
export interface StartFinding {
	/** Municipalities in the quarter with the biggest problems of at least one challenge that a fund can be aimed at. */
	readonly hit: number;
	/** Those of them with a known fund aimed at a challenge that they are hit by. */
	readonly aimed: number;
	/** How many of those have it still, when funds that have ended are left out. */
	readonly aimedNow: number;
	/** How many challenges with a need level a fund can be aimed at. */
	readonly problems: number;
	/** The last year that one of those funds is known from; null where none of them has a date. */
	readonly newest: number | null;
	/** For how many of the municipalities aimed at the year of such a fund is not known. */
	readonly undated: number;
}

/** Counts hard-hit municipalities with money against what hits them. */
export function startFinding(
	need: ApiNeed,
	challenges: readonly ApiChallenge[],
	municipalities: readonly ApiMunicipality[],
	funds: readonly Fund[],
): StartFinding {
	const counted = challenges.filter(({ id, targets }) => targets.length > 0 && id in need);
	const own = Object.fromEntries(counted.map(({ id }) => [id, need[id] ?? {}]));
	const basis = countBasis(own, municipalities, funds);
	const hit = new Set(basis.quarters.flatMap(({ heavier }) => heavier));
	const aimedCounting = (withoutEnded: boolean): number =>
		countNeed(basis, { within: null, withoutEnded }).aimed;
	const against = basis.quarters.flatMap(({ challenge, heavier }) =>
		funds.filter(
			(fund) => existed(fund) && isAimedAt(fund, challenge) && heavier.includes(fund.code),
		),
	);
	const years = against.flatMap((fund) => firstYear(fund) ?? []);
	return {
		hit: hit.size,
		aimed: aimedCounting(false),
		aimedNow: aimedCounting(true),
		problems: counted.length,
		newest: years.length === 0 ? null : Math.max(...years),
		undated: new Set(against.filter(({ year }) => year === null).map(({ code }) => code)).size,
	};
}

/** A county, and how many of its municipalities are in the quarter with the biggest problems. */
export interface WorstCounty {
	readonly name: { readonly sv: string; readonly en: string };
	readonly code: string;
	readonly hit: number;
	readonly of: number;
}

/** Fewer municipalities than this are no county to compare. */
const LEAST = 5;

/** The county with the largest share of its municipalities in the quarter with the biggest problems. */
export function worstCounty(
	need: ApiNeed[string],
	municipalities: readonly ApiMunicipality[],
): WorstCounty | null {
	const counties = [...Map.groupBy(municipalities, ({ county }) => county.code)].flatMap(
		([code, members]): WorstCounty[] => {
			const first = members[0];
			if (!first || members.length < LEAST) return [];
			const hit = members.filter((each) => need[each.code]?.quarter === 4).length;
			const { name: sv, nameEn: en } = first.county;
			return [{ name: { sv, en }, code, hit, of: members.length }];
		},
	);
	return counties.sort((a, b) => b.hit / b.of - a.hit / a.of || b.of - a.of)[0] ?? null;
}
