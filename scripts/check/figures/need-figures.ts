import type { Audit } from './audit.ts';
import type { ChallengeFacts } from './facts.ts';
import { minus, rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { moneyOf, type Answer } from './money.ts';
import { valueAt } from './observations.ts';
import type { Page } from './page.ts';
import { spelled } from './spelled.ts';

/** Municipalities and their residents. */
export interface Crowd {
	readonly municipalities: number;
	readonly residents: bigint;
}

/** Which municipalities of the heavier quarter, or of the others, have which answer on money. */
export function crowd(
	audit: Audit,
	challenge: ChallengeFacts,
	isWanted: (quarter: number | undefined, answer: Answer) => boolean,
): Crowd {
	const standings = audit.levels.get(challenge.id)?.level.standings;
	const codes = audit.municipalities
		.map(({ code }) => code)
		.filter((code) =>
			isWanted(standings?.get(code)?.quarter, moneyOf(audit.funds, code, challenge).answer),
		);
	return {
		municipalities: codes.length,
		residents: codes.reduce((sum, code) => sum + (audit.residents.get(code) ?? 0n), 0n),
	};
}

/** Counts a crowd, as a page spells it. */
export const countedIn =
	(audit: Audit, challenge: ChallengeFacts, language: Page['language']) =>
	(isWanted: Parameters<typeof crowd>[2]): string =>
		spelled(BigInt(crowd(audit, challenge, isWanted).municipalities), 0, language);

/** Whether a municipality is in the worst-affected quarter of a problem. */
export const isWorst = (
	audit: Audit,
	challenge: Pick<ChallengeFacts, 'id'>,
	code: string,
): boolean => audit.levels.get(challenge.id)?.level.standings.get(code)?.quarter === 4;

/** The change between two years in units as shown, rounded once; null where either is missing. */
export function changeOf(
	{ indicator, observations }: Measure,
	code: string,
	from: number,
	to: number,
): bigint | null {
	const before = valueAt(observations, code, from);
	const after = valueAt(observations, code, to);
	return before && after ? rounded(minus(after, before), indicator.decimals) : null;
}
