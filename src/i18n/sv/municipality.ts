import { capitalise } from '../../model/capitalise.ts';
import type { KnownMoney } from '../../model/profile.ts';
import { mentionedAims } from './mentioned-aims.ts';

const NUMBERS: readonly string[] = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(
	' ',
);

/** Up to twelve in letters, as in a newspaper: "sju". Common gender: "en utmaning". */
const inWords = (count: number): string => NUMBERS[count] ?? String(count);


/** Beside a name in the list; where nothing is known there is no mark. */
const MARKS: Readonly<Record<KnownMoney, string | null>> = {
	fund: 'känd fond',
	'outcome-contract': 'utfallskontrakt',
	planned: 'planerad fond',
	'none-known': null,
};

export const municipality = {
	index: {
		title: 'Kommuner',
		description:
			'Sveriges 290 kommuner, län för län: siffror om tolv samhällsutmaningar, kända fonder och liknande kommuner för var och en.',
		heading: (count: string): string => `${count} kommuner`,
		finding: (count: string, known: string): string =>
			`Här finns alla ${count}. I ${known} känner vi till en social investeringsfond, avsatta medel eller ett utfallskontrakt.`,
		counties: 'Till ett län',
		choose: 'Välj län på kartan',
		all: 'Alla, län för län',
		marks: MARKS,
		marksNote:
			'Ringen står vid kommuner där en källa visar att en fond, avsatta medel eller ett utfallskontrakt har funnits, även om pengarna nu är slut. Där ingen ring står är ingen fond känd. Det betyder inte att det saknas en.',
		filter: 'Sök kommun',
		/** {shown} and {all} are filled in by the script. */
		hits: '{shown} av {all} kommuner.',
		/** {text} is filled in by the script. */
		empty: 'Ingen kommun har ”{text}” i sitt namn. Pröva med färre bokstäver.',
	},

	description: (name: string, county: string): string =>
		`${name}, ${county}: siffror om tolv samhällsutmaningar med källor, kända sociala investeringsfonder och liknande kommuner.`,
	facts: {
		code: (code: string): string => `kommunkod ${code}`,
		residents: (number: string, year: number): string => `${number} invånare (${year})`,
	},
	locator: (name: string, county: string): string => `Karta: ${name} i ${county}`,

	summary: {
		/** @param of the challenges whose level is known @param all how many there are */
		heaviest: (name: string, count: number, of: number, all: number, list: string): string => {
			const among =
				of === all ? `${inWords(all)} utmaningar` : `de ${inWords(of)} utmaningar som har värden`;
			if (count === 0) {
				const none = of === all ? `de ${inWords(all)} utmaningarna` : among;
				return `${name} hör inte i någon av ${none} till fjärdedelen med störst problem.`;
			}
			return `I ${inWords(count)} av ${among} hör ${name} till fjärdedelen med störst problem: ${list}.`;
		},
		lightest: (count: number, list: string): string =>
			count === 0
				? 'I ingen hör kommunen till fjärdedelen med minst problem.'
				: `I ${inWords(count)} hör kommunen till fjärdedelen med minst problem: ${list}.`,
		noneKnown:
			'Ingen social investeringsfond är känd i kommunen, vilket inte är detsamma som att ingen finns.',
		aims: {
			heaviest: (count: number, of: number, list: string): string =>
				of === 1
					? `Den inriktning som källorna nämner omfattar just den utmaning där kommunen hör till fjärdedelen med störst problem: ${list}.`
					: `Den inriktning som källorna nämner omfattar ${count < of ? `${inWords(count)} av de ${inWords(of)}` : of === 2 ? 'båda de' : `alla ${inWords(of)}`} utmaningar där kommunen hör till fjärdedelen med störst problem: ${list}.`,
			other: mentionedAims,
			unknown: 'Inriktningen framgår inte av källorna.',
		},
		basis:
			'Fjärdedelarna här räknas på huvudmåttet, oftast som medelvärde av flera år. Vilka år det är står vid varje utmaning.',
		method: 'Så räknas behovsnivån',
	},

	/** Of one measure. */
	figures: {
		/** Why a value is not shown, in the words of the tables; the method page tells more. */
		missing: (reason: string, note: string): string => `”${capitalise(reason, 'sv')}”: ${note}`,
		via: '”Via” i en källa betyder att siffrorna är hämtade ur en annans öppna samling.',
		unusual: (reason: string): string => `Ovanligt värde. ${reason}`,
		breakAt: (years: string): string => `nytt mätsätt ${years}`,
		denominator: 'Räknat på',
		method: 'Metod',
		retrieved: (date: string): string => `hämtad ${date}`,
		more: 'Alla källor och år',
	},
};
