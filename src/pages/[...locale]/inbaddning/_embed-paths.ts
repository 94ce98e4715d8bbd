import { frozen } from '../../../api/frozen.ts';
import * as api from '../../../api/read.ts';
import { hasSpread } from '../../../draw/spread-years.ts';
import { extremesOf, hardHitOf } from '../../../stats/municipality/challenge-finding.ts';
import type { ProblemForm } from '../../../stats/embed-name.ts';
import type { ApiChallenge } from '../../../tables/api.ts';
import { LOCALES } from '../../../tables/locale.ts';
import { localeParam } from '../../../words/address.ts';
import type { ChallengeProps } from '../_challenge-paths.ts';
import { NEWEST, type CardData } from './_card-data.ts';

/** What the card of a measure is given besides its data. */
export interface MeasureProps extends ChallengeProps {
	/** Id of the measure. */
	readonly measure: string;
}

/**
 * Whether a measure has a drawing of a form: it is ranked only where municipalities may be compared, and
 * money is counted only where some are hit hardest, by the measure that leads its problem.
 */
export function isOffered(
	form: ProblemForm,
	challenge: ApiChallenge,
	measure: string = challenge.lead,
	{ need, municipalities, indicator, series }: CardData = NEWEST,
): boolean {
	if (!challenge.indicators.includes(measure)) return false;
	switch (form) {
		case 'karta':
			return true;
		case 'serie':
			return hasSpread(series(measure));
		case 'rangordning':
			return extremesOf(series(measure), indicator(measure), municipalities) !== null;
		case 'behov-och-fonder':
			return measure === challenge.lead && hardHitOf(need[challenge.id], municipalities) !== null;
	}
}

/** The cards of a form, "karta/missbruk" or "karta/missbruk/narkotikabrott", that some data have. */
const cardsOf = (form: ProblemForm, data: CardData): readonly Omit<MeasureProps, 'locale'>[] =>
	data.index.challenges.flatMap((challenge) =>
		challenge.indicators
			.filter((measure) => isOffered(form, challenge, measure, data))
			.map((measure) => ({ challenge, measure })),
	);

/** The part of a card's address that says which measure it is of: none for the one that leads the problem. */
const measureParam = (challenge: ApiChallenge, measure: string): string | undefined =>
	measure === challenge.lead ? undefined : measure;

/** A card's page in each language, for `getStaticPaths`. */
interface CardPage<Props> {
	readonly params: {
		readonly locale: string | undefined;
		readonly challenge: string;
		readonly measure: string | undefined;
	};
	readonly props: Props;
}

const pagesOf = (form: ProblemForm, data: CardData): readonly CardPage<MeasureProps>[] =>
	LOCALES.flatMap((locale) =>
		cardsOf(form, data).map(({ challenge, measure }) => ({
			params: {
				locale: localeParam(locale),
				challenge: challenge.id,
				measure: measureParam(challenge, measure),
			},
			props: { locale, challenge, measure },
		})),
	);

/** The pages of a form's cards: one for each problem, and each of its measures where the form takes one. */
export const embedPaths = (form: ProblemForm): readonly CardPage<MeasureProps>[] =>
	pagesOf(form, NEWEST);

/** The same of every release that is kept: what its own files say of its problems. */
export const frozenEmbedPaths = (
	form: ProblemForm,
): readonly CardPage<MeasureProps & { readonly release: string }>[] =>
	api.frozenReleases().flatMap(({ date }) =>
		pagesOf(form, frozen(date)).map(({ params, props }) => ({
			params: { ...params, release: date },
			props: { ...props, release: date },
		})),
	);
