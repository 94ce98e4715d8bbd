import type { Instrument } from '../../tables/funds.ts';
import type { FundUnknown } from '../../stats/money/fund-unknown.ts';
import { capitalise } from '../text/capitalise.ts';
import { mentionedAims } from './mentioned-aims.ts';

/** What a fund's page calls it, in the definite form. */
const THE: Readonly<Record<Instrument, string>> = {
	fund: 'fonden',
	'set-aside': 'satsningen',
	'outcome-contract': 'kontraktet',
};

/** The same in the genitive. */
const OF_THE: Readonly<Record<Instrument, string>> = {
	fund: 'fondens',
	'set-aside': 'satsningens',
	'outcome-contract': 'kontraktets',
};

/** The row that a page speaks of, as far as its sentences bend with it. */
export interface SpokenOf {
	readonly name: string;
	readonly instrument: Instrument;
	readonly planned: boolean;
	readonly statusYear: number | null;
}

/** What a caution is given on. */
export interface CautionOn {
	readonly instrument: Instrument;
	readonly planned: boolean;
	readonly year: number | null;
}

/** Each completes "det här framgår inte". */
const unknown: Readonly<Record<FundUnknown, (row: SpokenOf) => string>> = {
	outcome: () => 'om planen blev av',
	year: ({ planned }) =>
		planned
			? 'vilket år pengarna skulle avsättas'
			: 'vilket år beslutet togs eller pengarna avsattes',
	amount: ({ name, planned }) =>
		planned ? 'vilket belopp som skulle avsättas' : `vilket belopp ${name} avsatte från början`,
	targets: ({ planned }) => (planned ? 'vad pengarna skulle gå till' : 'vad pengarna ska gå till'),
	repayment: ({ planned }) =>
		planned ? 'om pengarna skulle betalas tillbaka' : 'om pengarna ska betalas tillbaka',
	status: ({ instrument }) =>
		instrument === 'outcome-contract'
			? 'om kontraktet löper eller är avslutat'
			: `om ${THE[instrument]} är i bruk, vilande eller avslutad`,
	'status-year': () => 'vilket år uppgiften om status gäller',
	since: ({ statusYear }) => `vad som har hänt efter ${statusYear ?? ''}`,
};

export const fundPage = {
	notStated: 'framgår inte av de källor vi har läst',
	/** The year of what is said, where that does not tell how the fund stands. */
	informationFrom: (year: number): string => `uppgift från ${year}`,
	/** Leads from a fact to what tells it. */
	source: (number: number): string => `källa ${number}`,
	sources: 'se källorna',
	aims: {
		counted: 'räknas till',
		crossCutting: 'tvärgående, räknas inte till någon enskild utmaning',
		note: 'Det är vad källorna nämner. Pengarna kan gå till mer än så.',
	},
	/** The figures that a page begins with: what each is. */
	figures: {
		amount: 'belopp, första uppgift',
		/** Of a decision, or of the first money. */
		year: {
			fund: 'beslutad eller inrättad',
			'set-aside': 'beslutade eller avsatta',
			'outcome-contract': 'beslutat eller tecknat',
			planned: 'planerat år',
		},
		last: 'senast belagd',
		aims: 'problem den riktats mot',
		of: (count: number, all: number): string => `${count} av ${all}`,
	},
	time: {
		title: 'När den är belagd',
		none: 'inga belägg',
	},
	near: {
		title: 'I samma län',
		seen: (year: number): string => `senast belagd ${year}`,
		undated: 'odaterad',
		none: 'Ingen annan kommun i länet har en känd fond.',
	},
	quote: {
		title: 'Att citera',
		aims: mentionedAims,
		via: (release: string): string => `Utmaningskartan, datautgåva ${release}`,
	},
	unknown: {
		title: 'Vad vi inte vet',
		lead: 'Det här framgår inte av de källor vi har läst. Att något är okänt betyder inte att svaret är nej.',
		items: unknown,
	},
	values: {
		title: 'Siffrorna då och nu',
		lead: (name: string): string =>
			`Huvudmåttet för varje utmaning som inriktningen räknas till, i ${name} och i riket. Riket är källans eget värde.`,
		/** What the fund's year is, and what is shown where that year has no value. */
		near: ({ instrument, planned }: Pick<CautionOn, 'instrument' | 'planned'>): string =>
			planned
				? 'Planens år är det år då pengarna skulle avsättas. Har det året inget värde visas året före eller efter, om det har ett.'
				: `${capitalise(OF_THE[instrument], 'sv')} år är året för beslutet eller de första pengarna. Har det året inget värde visas året före eller efter, om det har ett.`,
		noYear:
			'Från vilket år det gäller framgår inte av de källor vi har läst. Därför visas bara det senaste året.',
		/** A plan has not done anything, and without its year nothing is after it. */
		caution: ({ instrument, planned, year }: CautionOn): string =>
			`En förändring ${planned || year === null ? 'över åren' : 'efter det året'} ska inte läsas som ett resultat av ${planned ? 'planen' : THE[instrument]}. Siffrorna gäller hela kommunen, och mycket annat har hänt under tiden.`,
		year: 'År',
		when: {
			/** A year in the registry is that of the decision or of the first money. */
			own: (instrument: Instrument): string => `${OF_THE[instrument]} år`,
			planned: 'planens år',
			near: (year: number): string => `närmast ${year}`,
			latest: 'senaste',
		},
		/** In place of a value: no year near the fund's has one. */
		none: (year: number): string => `uppgift saknas för ${year}`,
		begins: (year: number): string => `serien börjar ${year}`,
		noValue: 'inget år har ett värde',
		/** Its place among all municipalities by what decides it: a year, or a mean. */
		placed: (place: number, of: number, basis: string, value: string): string =>
			`Plats ${place} av ${of} (${basis}: ${value})`,
		strip: (name: string): string =>
			`Alla kommuner, störst problem till höger. Punkten är ${name}.`,
		breakAt: (year: number): string => `Nytt mätsätt ${year}`,
		drawing: (name: string, first: number, last: number): string =>
			`Linjediagram ${first}–${last}, ${name} och riket.`,
		key: (name: string): string => `Tjock linje ${name}, tunn linje riket.`,
		keyMark: (year: number): string => `Lodrätt streck ${year}.`,
		extremes: (high: string, highYear: number, low: string, lowYear: number): string =>
			`Högst ${high} (${highYear}), lägst ${low} (${lowYear}). Skalan börjar inte vid noll.`,
		crossCutting:
			'Inriktningen är tvärgående och räknas inte till någon enskild utmaning. Därför finns inga värden att visa här.',
		noTargets:
			'Inriktningen framgår inte av de källor vi har läst. Därför finns ingen utmaning att visa värden för.',
		region: (name: string): string =>
			`${name} är ingen kommun, och siffrorna på Utmaningskartan gäller kommuner och riket. Därför finns inga värden att visa här. Kommunerna i länet har var sin sida.`,
	},
	similar: {
		title: 'Liknande fonder',
		lead: 'Ordnade efter hur stor del av inriktningarna som är gemensam, räknat på alla som någon av de två har, därefter efter form och sist efter hur lika kommunerna är. Det som bara har planerats är inte med.',
		method: 'Så räknas kommunernas likhet',
		same: (list: string): string => `samma inriktning: ${list}`,
		shared: (shared: number, all: number, list: string): string =>
			`delar ${shared} av ${all} inriktningar: ${list}`,
		sameForm: (instrument: string): string => `samma form: ${instrument}`,
		otherForm: (instrument: string): string => `annan form: ${instrument}`,
		distance: (number: string): string => `avstånd mellan kommunerna ${number}`,
		noTargets:
			'Inriktningen framgår inte av de källor vi har läst. Därför går det inte att säga vilka fonder som liknar den.',
		none: 'Ingen annan känd fond har någon av inriktningarna.',
	},
};
