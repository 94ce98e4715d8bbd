import { countBasis, countNeed } from '../../../stats/money/need-count.ts';
import type { ApiChallenge, ApiFunds, ApiMunicipality, ApiNeed } from '../../../tables/api.ts';

/** What problems are counted from. */
export interface LiveNeedData extends Pick<ApiFunds, 'funds'> {
	readonly challenges: readonly ApiChallenge[];
	readonly need: ApiNeed;
	readonly municipalities: readonly ApiMunicipality[];
}

/**
 * The problems that a fund can be aimed at, with how many municipalities they hit hardest and what is known of
 * the money of those.
 *
 * @param order most funds against the problem first, or most municipalities hit; the problems' own for null
 */
export function needListed(
	{ challenges, need, municipalities, funds }: LiveNeedData,
	order: 'targeted' | 'hit' | null,
) {
	const { rows } = countNeed(countBasis(need, municipalities, funds), {
		within: null,
		withoutEnded: false,
	});
	const aimable = challenges.flatMap((challenge) => {
		const row = rows.find((each) => each.challenge === challenge.id);
		return row && challenge.targets.length > 0 ? [{ challenge, row }] : [];
	});
	return order === null
		? aimable
		: aimable.toSorted(({ row: one }, { row: other }) =>
				order === 'targeted'
					? other.answers.targets.municipalities - one.answers.targets.municipalities ||
						other.answers.other.municipalities - one.answers.other.municipalities
					: other.heavier.municipalities - one.heavier.municipalities,
			);
}
