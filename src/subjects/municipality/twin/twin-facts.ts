import { address } from '../../../words/address.ts';
import type { ApiIndicatorEntry, ApiMunicipality } from '../../../tables/api.ts';
import type { Fund } from '../../../tables/api/fund.ts';
import type { FundTarget } from '../../../stats/money/fund-target.ts';
import type { Locale } from '../../../tables/locale.ts';
import type { MunicipalityFacts } from '../../../words/text/municipality-facts.ts';
import type { ProblemFacts } from '../../../words/text/problem-facts.ts';
import type { ProfileRow, ChallengeStanding } from '../../../stats/municipality/profile.ts';
import { siteAddress } from '../../../site-address.ts';

/** What the text twin of a municipality's page is made of. */
export interface TwinFacts {
	readonly locale: Locale;
	/** Where the site is published. */
	readonly site: URL;
	/** ISO date of the release of the data. */
	readonly release: string;
	readonly municipality: ApiMunicipality;
	/** What the page's headline is made of. */
	readonly whole: MunicipalityFacts;
	/** Every challenge, in the order of the site, with its measures, the lead first. */
	readonly challenges: readonly {
		readonly standing: ChallengeStanding;
		readonly lead: ApiIndicatorEntry;
		/** What the sentence about it is made of. */
		readonly told: ProblemFacts;
		readonly rows: readonly ProfileRow[];
	}[];
	/** Measures of no challenge. */
	readonly context: readonly ProfileRow[];
	/** The municipality's rows of the registry, and those of its region. */
	readonly funds: readonly { readonly fund: Fund; readonly targets: readonly FundTarget[] }[];
	readonly regional: readonly Fund[];
}

/** Whole address of a page, given by its Swedish address, in the language of the twin. */
export const pageIn = (
	{ site, locale }: Pick<TwinFacts, 'site' | 'locale'>,
	path: string,
): string => siteAddress(site, address(path, locale));

/** Whole address of a file of the API. */
export const fileAt = ({ site }: Pick<TwinFacts, 'site'>, path: string): string =>
	siteAddress(site, `/api/v1/${path}`);
