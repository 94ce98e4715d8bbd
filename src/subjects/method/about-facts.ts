import type { ApiFunds, ApiNationalFigure } from '../../tables/api.ts';
import { SNS_COUNT } from './method-facts.ts';

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

/** What the page about the site says in figures, all of it out of the API. */
export interface AboutFacts {
	readonly municipalities: number;
	readonly challenges: number;
	/** What others have counted of funds in the whole country. */
	readonly counts: readonly ApiNationalFigure[];
	/** Municipalities where a source says that a fund or money set aside has existed. */
	readonly found: number;
	/** Those of them that a decision or a source shows to have had it in the year of SNS's count. */
	readonly foundByCountYear: number;
	/** Address for corrections; null where the publisher has named none. */
	readonly contact: string | null;
}

/** The figures of {@link COUNTS} that the register has. */
export const countsOf = ({ national }: ApiFunds): readonly ApiNationalFigure[] =>
	COUNTS.flatMap((id) => national.filter((figure) => figure.id === id));
