import { capitalise } from '../text/capitalise.ts';
import type { ListOrder } from '../../stats/municipality-order.ts';
import type { KnownMoney } from '../../stats/municipality/profile.ts';
import { inWords } from './group-counts.ts';

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
		description: (challenges: number): string =>
			`Sveriges 290 kommuner, län för län: siffror om ${inWords(challenges)} samhällsutmaningar, kända fonder och liknande kommuner för var och en.`,
		heading: (count: string): string => `${count} kommuner`,
		finding: (count: string, known: string): string =>
			`Här finns alla ${count}. I ${known} känner vi till en social investeringsfond, avsatta medel eller ett utfallskontrakt.`,
		counties: 'Till ett län',
		choose: 'Välj län på kartan',
		/** Under the map of the chosen county: {known} {all} */
		ringed: 'känd fond, i länet {known} av {all}',
		problems: 'Länets problem och pengar',
		order: {
			title: 'Ordna kommunerna efter',
			names: { lan: 'Län', namn: 'A–Ö', storlek: 'Storlek', grupp: 'Kommungrupp' },
			headings: {
				lan: 'Alla, län för län',
				namn: 'Alla, från A till Ö',
				storlek: 'Alla, de största först',
				grupp: 'Alla, grupp för grupp',
			} satisfies Readonly<Record<ListOrder, string>>,
		},
		marks: MARKS,
		marksNote:
			'Ringen står vid kommuner där en källa visar att en fond, avsatta medel eller ett utfallskontrakt har funnits, även om pengarna nu är slut. Där ingen ring står är ingen fond känd. Det betyder inte att det saknas en.',
		filter: 'Sök kommun',
		/** In place of the search, where scripts don't run. */
		withoutScripts:
			'Sökningen kräver JavaScript. Här står i stället alla kommuner, län för län: leta efter namnet med webbläsarens egen sökning (Ctrl + F).',
		/** {shown} and {all} are filled in by the script. */
		hits: '{shown} av {all} kommuner.',
		/** {text} is filled in by the script. */
		empty: 'Ingen kommun har ”{text}” i sitt namn. Pröva med färre bokstäver.',
	},

	description: (name: string, county: string, challenges: number): string =>
		`${name}, ${county}: siffror om ${inWords(challenges)} samhällsutmaningar med källor, kända sociala investeringsfonder och liknande kommuner.`,
	facts: {
		/** What a group of municipalities is called of one of them. */
		group: (name: string): string => name,
		code: (code: string): string => `kommunkod ${code}`,
		residents: (number: string, year: number): string => `${number} invånare (${year})`,
	},
	locator: (name: string, county: string): string => `Karta: ${name} i ${county}`,

	summary: {
		basis:
			'Fjärdedelarna här räknas på huvudmåttet, oftast som medelvärde av flera år. Vilka år det är står vid varje utmaning.',
		method: 'Så räknas behovsnivån',
	},

	/** The municipality as a whole in other forms than the headline. */
	texts: {
		summary: 'Faktaruta och stycke om kommunen, att kopiera',
		box: 'Faktaruta',
		paragraph: 'Stycke',
	},

	/** Of one measure. */
	figures: {
		/** Why a value is not shown, in the words of the tables; the method page tells more. */
		missing: (reason: string, note: string): string => `”${capitalise(reason, 'sv')}”: ${note}`,
		via: '”Via” i en källa betyder att siffrorna är hämtade ur en annans öppna samling.',
		unusual: (years: string, reason: string): string => `Ovanligt värde ${years}. ${reason}`,
		unusualCountry: (years: string, reason: string): string =>
			`Ovanligt värde för riket ${years}. ${reason}`,
		breakAt: (years: string): string => `nytt mätsätt ${years}`,
		denominator: 'Räknat på',
		method: 'Metod',
		retrieved: (date: string): string => `hämtad ${date}`,
		more: 'Alla källor och år',
	},
};
