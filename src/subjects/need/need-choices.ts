import { ANSWER, ANSWERS, MUNICIPALITY, type Answer } from '../../stats/money/need-choice.ts';
import {
	DEFAULT_NEED_VIEW,
	NEED_COLUMNS,
	NEEDS,
	type NeedChoice,
	type NeedView,
} from '../../stats/money/need-view.ts';
import { SIZES } from '../../stats/money/population-band.ts';
import { oneOf, searched } from '../../steer/choice.ts';
import { ordered } from '../../steer/order.ts';
import { countedSpec } from './problem-choices.ts';
import { writeView, type Spec } from '../../steer/spec.ts';

/**
 * What a page offers to choose from, besides what all such pages do. A page where no fund can be aimed
 * at the problem, or where every need is known, has no such choice.
 */
export interface NeedOffer {
	readonly needs: readonly NeedChoice[];
	readonly answers: readonly Answer[];
	/** Ids. */
	readonly areas: readonly string[];
	/** Codes. */
	readonly municipalities: readonly string[];
}

/** How the choices of the page of a challenge's need and money stand in the address. */
export function needSpec({ needs, answers, areas, municipalities }: NeedOffer): Spec<NeedView> {
	const { area, withoutEnded } = countedSpec(areas);
	return {
		need: oneOf('behov', needs, DEFAULT_NEED_VIEW.need),
		answer: oneOf(ANSWER, answers, null),
		withoutEnded,
		area,
		size: oneOf('storlek', SIZES, null),
		search: searched,
		municipality: oneOf(MUNICIPALITY, municipalities, null),
		order: ordered(NEED_COLUMNS, DEFAULT_NEED_VIEW.order),
	};
}

/** What is written alone is not read: what a page offers is all the same. */
const ANY = needSpec({ needs: NEEDS, answers: ANSWERS, areas: [], municipalities: [] });

/** The view as the query of an address: "?svar=ingen-kand", or "" for the usual view. */
export const writeNeedView = (view: NeedView): string => writeView(view, ANY);
