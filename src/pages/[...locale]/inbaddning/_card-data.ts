import type { FrozenApi } from '../../../api/frozen.ts';
import * as api from '../../../api/read.ts';
import type { ChallengeProps } from '../_challenge-paths.ts';

/** The files that the cards of problems are drawn from: those of a release that is kept, or of the newest. */
export type CardData = FrozenApi;

/** The release that is published. */
export const NEWEST: CardData = {
	index: api.index(),
	municipalities: api.municipalities(),
	funds: api.funds(),
	need: api.need(),
	indicator: api.indicator,
	series: api.series,
};

/** What a card of a problem is given. */
export interface CardProps extends ChallengeProps {
	readonly data: CardData;
	/** Whether it is of a release that is kept: then it never shows other figures, and says so. */
	readonly isFrozen: boolean;
}

/** What a card of a measure is given. */
export interface MeasureCardProps extends CardProps {
	/** Id of the measure. */
	readonly measure: string;
}
