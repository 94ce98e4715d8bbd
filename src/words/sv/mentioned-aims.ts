import type { Instrument } from '../../tables/funds.ts';

/**
 * What the sources mention that money is aimed at. No source gives a whole list for a fund, which may
 * be for more than that; a contract is on what it is on.
 */
export const mentionedAims = (list: string, instrument: Instrument): string =>
	`Som inriktning nämner källorna ${list}.${instrument === 'outcome-contract' ? '' : ' Pengarna kan gå till mer än så.'}`;
