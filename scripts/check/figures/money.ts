import type { ChallengeFacts, FundFacts } from './facts.ts';

/** What is known of a municipality's money against a challenge. */
export type Answer = 'targets' | 'other' | 'none-known';

/**
 * The answer and the rows of the registry that it rests on. A plan is no money; what is closed, paused
 * or given out was. Rows beside `none-known` are plans.
 */
export function moneyOf(
	funds: readonly FundFacts[],
	code: string,
	challenge: Pick<ChallengeFacts, 'targets'>,
): { readonly answer: Answer; readonly rows: readonly FundFacts[] } {
	const own = funds.filter((fund) => fund.code === code);
	const known = own.filter(({ status }) => status !== 'planned');
	const aimed = known.filter(({ targets }) =>
		targets.some((target) => challenge.targets.includes(target)),
	);
	if (aimed.length > 0) return { answer: 'targets', rows: aimed };
	if (known.length > 0) return { answer: 'other', rows: known };
	return { answer: 'none-known', rows: own };
}
