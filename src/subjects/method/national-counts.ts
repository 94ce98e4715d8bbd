import type { ApiFunds, ApiNationalFigure } from '../../tables/api.ts';

/** Id of SNS's count among the figures on the whole country. */
export const SNS_COUNT = 'municipalities_with_fund_sns';

/** The counts that bear on the thesis, by id, in the order they are shown. */
const COUNTS: readonly string[] = [
	SNS_COUNT,
	'municipalities_planning_fund_sns',
	'total_held_unt',
	'share_of_municipalities_sjpa',
	'municipalities_working_with_social_investments_skl_2014',
	'total_social_investments_skl_2014',
	'municipalities_working_with_social_investments_skl',
	'municipalities_estimate_msi',
	'share_having_made_social_investments_eso',
];

/** The figures of {@link COUNTS} that the register has. */
export const countsOf = ({ national }: ApiFunds): readonly ApiNationalFigure[] =>
	COUNTS.flatMap((id) => national.filter((figure) => figure.id === id));
