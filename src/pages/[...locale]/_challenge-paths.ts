import * as api from '../../api/read.ts';
import { localeParam } from '../../words/address.ts';
import type { ApiChallenge } from '../../tables/api.ts';
import { LOCALES, type Locale } from '../../tables/locale.ts';

/** What a page of a challenge is given. */
export interface ChallengeProps {
	readonly locale: Locale;
	readonly challenge: ApiChallenge;
}

/** A page for each challenge in each language, for `getStaticPaths`. */
export const challengePaths = (): {
	params: { locale: string | undefined; challenge: string };
	props: ChallengeProps;
}[] =>
	LOCALES.flatMap((locale) =>
		api.index().challenges.map((challenge) => ({
			params: { locale: localeParam(locale), challenge: challenge.id },
			props: { locale, challenge },
		})),
	);
