import { inWords } from './group-counts.ts';
import { MEASURES } from './measures.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** The challenges together, as small maps. */
export const problems = {
	title: 'Problem',
	description:
		'Problemen i Sveriges kommuner, från ungdomsarbetslöshet till utflyttning, som små kartor: var de är störst, och vilka som har en känd fond mot dem.',
	heading: (count: number): string => `${capital(inWords(count))} problem, samma land`,
	/** Before the finding of all problems. */
	differ: 'Problemen är störst på olika håll.',
	/** After who is hard hit. */
	basis: 'Fjärdedelen räknas på medelvärdet av måttets senaste år.',
	method: 'Så har vi räknat',
	key: {
		heavier: 'fjärdedelen med störst problem',
		rest: 'övriga',
		aimed: 'känd fond mot problemet',
		other: 'annan känd fond eller kontrakt',
	},
	measures: MEASURES,
	noMeasure: 'inget mått skiljer kommunerna åt',
	national: (year: number): string => `riket ${year}`,
	then: (year: number, value: string): string => `${year}: ${value}`,
	/** After a number of municipalities, by the side of the country where the problem is bigger. */
	beyond: {
		lower: (year: number): string => `kommuner under rikets medel ${year}`,
		higher: (year: number): string => `kommuner över rikets medel ${year}`,
	},
	/** After the numbers, to those who listen. */
	counts: {
		heavier: ' kommuner i fjärdedelen med störst problem',
		aimed: ' av dem med känd fond mot problemet',
		other: ' av dem med annan känd fond eller kontrakt',
	},
	noTarget: 'ingen sådan inriktning',
	/** After the measure and a colon. */
	noNeed: 'säger inte var problemet är störst',
};
