import type { Instrument } from '../../tables/funds.ts';

/** What the sources mention that money is aimed at, which for a fund may not be all. */
export const mentionedAims = (list: string, instrument: Instrument): string =>
	instrument === 'outcome-contract'
		? `The sources say that it is aimed at ${list}.`
		: `The sources say that it is aimed at ${list}. The money may be for more than that.`;
