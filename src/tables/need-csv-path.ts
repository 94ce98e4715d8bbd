import type { Locale } from './locale.ts';

/** Name of a challenge's list of need and known funds: "missbruk.csv", "missbruk.en.csv". */
const needCsvName = (challenge: string, locale: Locale): string =>
	locale === 'sv' ? `${challenge}.csv` : `${challenge}.${locale}.csv`;

/** Where a challenge's list is, from the API's folder. */
export const needCsvPath = (challenge: string, locale: Locale): string =>
	`need/${needCsvName(challenge, locale)}`;
