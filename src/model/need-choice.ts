import { writeChoice, type Choice, type Options } from './filter.ts';
import type { FundState } from './registry.ts';

/** Parameter of the area, "lan-05": the values are those of src/model/area.ts. */
export const AREA = 'omrade';

/** Parameter and value that leave out funds that have ended. */
export const ENDED = 'avslutade';
export const WITHOUT_ENDED = 'utan';

/** What is known of money against the problem, by its name in the address (`svar`). */
export const ANSWER_OF = {
	targets: 'riktad',
	other: 'annan',
	'none-known': 'ingen-kand',
} as const satisfies Record<FundState, string>;

export type Answer = (typeof ANSWER_OF)[FundState];

/** The order in which the answers are shown. */
export const FUND_STATES = ['targets', 'other', 'none-known'] as const satisfies FundState[];
export const ANSWERS: readonly Answer[] = FUND_STATES.map((state) => ANSWER_OF[state]);

/** Parameters of the problem on the map, and of the part of its bar that is left dark there. */
export const PROBLEM = 'problem';
export const ANSWER = 'svar';

/** Parameter of the chosen municipality: its code. */
export const MUNICIPALITY = 'kommun';

/** What the addresses of both kinds of page can hold. */
export const needOptions = (areas: readonly { readonly id: string }[]): Options => ({
	[AREA]: areas.map(({ id }) => id),
	[ENDED]: [WITHOUT_ENDED],
});

/** What the address of the page of all problems can hold: of these, the first is on the map as it is served. */
export const matrixOptions = (
	areas: readonly { readonly id: string }[],
	problems: readonly string[],
	municipalities: readonly string[],
): Options => ({
	[PROBLEM]: problems,
	[ANSWER]: ANSWERS,
	...needOptions(areas),
	[MUNICIPALITY]: municipalities,
});

/** What the address of the start page can hold. */
export const startOptions = (
	problems: readonly string[],
	municipalities: readonly string[],
): Options => ({ [PROBLEM]: problems, [MUNICIPALITY]: municipalities });

/**
 * Where the municipalities behind a number are listed, under the same choice as here.
 *
 * @param page address of the challenge's page, with its language
 */
export function answerAddress(
	page: string,
	state: FundState,
	choice: Choice,
	options: Options,
): string {
	const answer = ANSWER_OF[state];
	const asked = writeChoice({ ...choice, [ANSWER]: answer }, { [ANSWER]: [answer], ...options });
	// To the list itself: what stands above it on that page is of the whole country.
	return `${page}${asked}#lista`;
}
