import { inWords } from './group-counts.ts';

/** In how many hard-hit municipalities there is money: told in the same words wherever it is told. */
export const hardHit = {
	/** The figure, which a page may set apart. */
	figure: (aimed: number, hit: number): string =>
		aimed === 0 ? `I ingen av ${hit}` : `I ${aimed} av ${hit}`,
	/** After the figure, without an end. */
	text: (aimed: number): string =>
		`hårt drabbade kommuner känner vi till ${aimed === 0 ? 'någon' : 'en'} fond mot just det problemet`,
	/** Who is hard hit. */
	meaning: (problems: number): string =>
		`En kommun är hårt drabbad om den hör till fjärdedelen med störst problem i minst ett av ${inWords(problems)} problem som kan rangordnas och som någon fond kan vara inriktad på.`,
	own: 'Egen beräkning på uppgifter från Kolada och SCB.',
};
