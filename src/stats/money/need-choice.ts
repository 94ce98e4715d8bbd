import type { FundState } from './registry.ts';

/** Parameter of the area, "lan-05": the values are those of src/stats/area.ts. */
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
