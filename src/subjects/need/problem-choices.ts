import {
	ANSWER,
	ANSWER_OF,
	ANSWERS,
	AREA,
	ENDED,
	MUNICIPALITY,
	PROBLEM,
} from '../../stats/money/need-choice.ts';
import { WITHOUT_ENDED, type Answer } from '../../stats/money/need-choice.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { flag, oneOf } from '../../steer/choice.ts';
import { writeView, type Spec } from '../../steer/spec.ts';

/** What a reader chooses where one problem at a time is on a map. */
export interface ProblemView {
	/** Id of the challenge. */
	readonly problem: string;
	/** Code; null for none. */
	readonly municipality: string | null;
}

/** What a page that shows problems on a map offers. */
export interface ProblemOffer {
	/** Ids. */
	readonly problems: readonly string[];
	/** The one that is on the map as the page is served. */
	readonly first: string;
	/** Codes. */
	readonly municipalities: readonly string[];
}

/** How the choices of the start page stand in the address. */
export const problemSpec = ({
	problems,
	first,
	municipalities,
}: ProblemOffer): Spec<ProblemView> => ({
	problem: oneOf(PROBLEM, problems, first),
	municipality: oneOf(MUNICIPALITY, municipalities, null),
});

/** Whom and which funds a reader counts: it goes with her from the page of all problems to that of one. */
export interface CountView {
	/** Id of a county or group: "lan-05"; null for the whole country. */
	readonly area: string | null;
	/** Whether funds that have ended are left out. */
	readonly withoutEnded: boolean;
}

/** @param areas ids */
export const countedSpec = (areas: Iterable<string>): Spec<CountView> => ({
	area: oneOf(AREA, areas, null),
	withoutEnded: flag(ENDED, WITHOUT_ENDED),
});

/** What a reader chooses on the page where all problems are counted. */
export interface MatrixView extends ProblemView, CountView {
	/** The part of the problem's bar that the map shows alone; null for all of it. */
	readonly answer: Answer | null;
}

/** How it stands in the address. */
export const matrixSpec = (offer: ProblemOffer, areas: Iterable<string>): Spec<MatrixView> => {
	const { problem, municipality } = problemSpec(offer);
	return {
		problem,
		answer: oneOf(ANSWER, ANSWERS, null),
		...countedSpec(areas),
		municipality,
	};
};

/** For writing alone, which asks for no list of areas to read among. */
const ONWARD = countedSpec([]);

/**
 * The page of a problem, under what is counted here.
 *
 * @param page its address, with its language
 */
export const problemAddress = (page: string, counted: CountView): string =>
	page + writeView(counted, ONWARD);

/**
 * Where the municipalities behind a number are listed, under what is counted here.
 *
 * @param page address of the challenge's page, with its language
 */
export function answerAddress(
	page: string,
	state: FundState,
	{ area, withoutEnded }: CountView = { area: null, withoutEnded: false },
): string {
	const asked: Pick<MatrixView, 'answer'> & CountView = {
		answer: ANSWER_OF[state],
		area,
		withoutEnded,
	};
	// To the list itself: what stands above it on that page is of the whole country.
	return `${page}${writeView(asked, { answer: oneOf(ANSWER, ANSWERS, null), ...ONWARD })}#lista`;
}
