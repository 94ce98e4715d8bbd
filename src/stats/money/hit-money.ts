import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { knownHolders } from './base-rate.ts';
import { isAimedAt } from './registry.ts';

/**
 * Municipalities in the quarter with the biggest problems of at least one challenge that a fund can be
 * aimed at, by what is known of their money. Each stands in one of the three groups.
 */
export interface HitMoney {
	/** With a known fund aimed at one of those challenges in which they are in that quarter. */
	readonly aimed: readonly ApiMunicipality[];
	/** With another known fund only: of another aim, or of one that is not stated. */
	readonly other: readonly ApiMunicipality[];
	/** Without any known fund, which does not mean that there is none. */
	readonly noneKnown: readonly ApiMunicipality[];
	/** In that quarter or not: all with a known fund aimed at any of those challenges. */
	readonly anyAim: readonly ApiMunicipality[];
}

/** Sorts the municipalities that are hit hardest by what is known of their money. Our own calculation. */
export function hitMoney(
	need: ApiNeed,
	challenges: readonly ApiChallenge[],
	municipalities: readonly ApiMunicipality[],
	funds: readonly Fund[],
): HitMoney {
	const aimable = challenges.filter(({ id, targets }) => targets.length > 0 && id in need);
	const known = knownHolders(funds);
	const own = funds.filter(({ kind }) => kind === 'municipality');
	const isHit = (code: string, challenge: string): boolean =>
		need[challenge]?.[code]?.quarter === 4;
	const isAimed = (code: string, challenge: string): boolean =>
		own.some((fund) => fund.code === code && isAimedAt(fund, challenge));
	const hit = municipalities.filter(({ code }) => aimable.some(({ id }) => isHit(code, id)));
	const aimed = hit.filter(({ code }) =>
		aimable.some(({ id }) => isHit(code, id) && isAimed(code, id)),
	);
	const rest = hit.filter((each) => !aimed.includes(each));
	return {
		aimed,
		other: rest.filter(({ code }) => known.has(code)),
		noneKnown: rest.filter(({ code }) => !known.has(code)),
		anyAim: municipalities.filter(({ code }) => aimable.some(({ id }) => isAimed(code, id))),
	};
}
