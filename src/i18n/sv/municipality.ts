import { capitalise } from '../../model/capitalise.ts';
import type { KnownMoney } from '../../model/profile.ts';

const MONEY: Readonly<Record<KnownMoney, string>> = {
	fund: 'känd fond eller avsatta medel',
	'outcome-contract': 'känt utfallskontrakt',
	planned: 'bara planerad fond känd',
	'none-known': 'ingen känd fond',
};

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
		group: 'Kommungrupp (SKR 2023)',
		code: 'Kommunkod',
		population: (number: string, year: number): string => `${number} (31 december ${year})`,
	},
	locator: (name: string, county: string): string => `Karta: ${name} i ${county}`,

	summary: {
		basis:
			'Fjärdedelarna här räknas på huvudmåttet, oftast som medelvärde av flera år. Vilka år det är står vid varje utmaning.',
		method: 'Så räknas behovsnivån',
	},

	funds: {
		title: 'Fonder',
		none: 'Ingen känd fond',
		noneNote:
			'Vi har inte hittat någon social investeringsfond i öppna källor. Det är inte detsamma som att det inte finns någon.',
		plannedNote: (droppedYear: number | null): string =>
			droppedYear === null
				? 'En plan räknas inte som en fond, och vi vet inte om det blev något av den.'
				: `En plan räknas inte som en fond, och den här lades ner ${droppedYear}.`,
		tell: 'Vet du mer?',
		tellLink: 'Hör av dig',
		/** The registry knows how they stood then, not now. */
		region: 'Från samma län står i förteckningen',
	},

	figures: {
		title: 'Siffrorna, utmaning för utmaning',
		jump: 'Till en utmaning',
		onPaper: (url: string): string => `Definitioner, förbehåll och nya mätsätt står på ${url}`,
		notes: [
			'Året är det senaste då de flesta kommuner har ett värde. Riket är källans eget värde, inte ett snitt av kommunerna.',
			'Plats 1 är den ände där problemet är störst: det högsta värdet, eller det lägsta där ett lågt värde betyder större problem. Fjärdedelen med störst problem står i fetstil. Mått där ingen ände är problemet räknas från det högsta värdet och får ingen fjärdedel.',
			'Fjärdedelen ovanför en tabell gäller de år som står där. I tabellen gäller den radens år, eller medelvärdet av tre år för mått som svänger mycket i små kommuner. De två kan därför skilja sig åt.',
			'I diagrammen är den tjocka linjen kommunen och den tunna riket. Skalan är egen för varje rad och börjar inte vid noll. Linjen bryts där värden saknas eller inte går att jämföra bakåt. ”Stigande” och ”fallande” står bara där ett test av de tio senaste värdena ger stöd för det; annars går riktningen inte att avgöra.',
		],
		level: (value: string, basis: string): string => `Huvudmåttet, ${basis}: ${value}`,
		/** The quarter goes by the mean, unlike those in the table below it. */
		levelQuarter: (quarter: string): string => `i ${quarter}`,
		levelUnknown: (basis: string): string => `Huvudmåttet, ${basis}: okänt, eftersom värden saknas`,
		noLevel: 'Var problemet är störst går inte att säga.',
		noLevelWhy: 'Därför har utmaningen ingen behovsnivå',
		/** A fund state as a sentence, with the fund's status where one is known. */
		fundState: (state: string, status: string | null): string =>
			`${capitalise(state, 'sv')}${status === null ? '' : ` (${status})`}.`,
		/** Why a value is not shown, in the words of the tables; the method page tells more. */
		missing: (reason: string, note: string): string => `”${capitalise(reason, 'sv')}”: ${note}`,
		missingMore: 'Mer om saknade värden',
		via: '”Via” i en källa betyder att siffrorna är hämtade ur en annans öppna samling.',
		indicator: 'Mått',
		own: 'Kommunen',
		place: 'Plats och fjärdedel',
		/** @param basis the year, or the mean, that the quarter goes by */
		quarterIn: (quarter: string, basis: string): string => `${quarter}, ${basis}`,
		trend: 'Utveckling',
		trends: { rising: 'stigande', falling: 'fallande', unclear: 'går inte att avgöra' },
		previous: (value: string, year: number): string => `senast ${value} (${year})`,
		unusual: (reason: string): string => `Ovanligt värde. ${reason}`,
		noPrevious: 'inget år har ett värde',
		single: 'bara ett år',
		breakAt: (years: string): string => `nytt mätsätt ${years}`,
		source: 'Källa',
		denominator: 'Räknat på',
		method: 'Metod',
		retrieved: (date: string): string => `hämtad ${date}`,
		more: 'Alla källor och år',
	},
	context: 'Folkmängd och sammanhang',

	similar: {
		title: 'Liknande kommuner',
		lead: 'De åtta kommuner som är mest lika i storlek, ålder, födelseland, skattekraft, tillväxt och närhet till butik. Ju mindre avstånd, desto mer lika; 0 vore helt lika.',
		method: 'Så räknas likheten',
		distance: (number: string): string => `avstånd ${number}`,
		money: MONEY,
	},
};
