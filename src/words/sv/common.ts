import type { Heavier } from '../../tables/indicators.ts';

export const common = {
	otherLanguage: 'In English',
	skip: 'Till innehållet',
	/** Names the links to the sections of a long page. */
	contents: 'På sidan',
	home: 'Startsidan',
	breadcrumbs: 'Du är här',
	mainNavigation: 'Huvudmeny',
	navigation: {
		funds: 'Fonder',
		data: 'Data',
		newsroom: 'För redaktioner',
		method: 'Metod',
		corrections: 'Rättelser',
		about: 'Om',
	},
	country: 'Riket',
	municipality: 'Kommun',
	county: 'Län',
	year: 'År',
	value: 'Värde',
	source: 'Källa',
	sources: 'Källor',
	caveat: 'Att tänka på',
	population: 'Folkmängd',
	reasons: {
		missing: 'uppgift saknas',
		suppressed: 'skyddad uppgift',
		'not-applicable': 'ej tillämplig',
		unknown: 'ej i källan',
	},
	reasonNotes: {
		missing: 'Källan anger att uppgift saknas.',
		suppressed: 'Källan visar inte värdet, eftersom det bygger på för få personer.',
		'not-applicable':
			'Måttet gäller inte kommunen det året, till exempel för att kommunen inte fanns.',
		unknown: 'Värdet saknas eller är skyddat. Vilket framgår inte.',
	},
	quarter: 'Fjärdedel',
	quarters: {
		weight: [
			'fjärdedelen med minst problem',
			'fjärdedelen med näst minst problem',
			'fjärdedelen med näst störst problem',
			'fjärdedelen med störst problem',
		],
		value: [
			'lägsta fjärdedelen',
			'näst lägsta fjärdedelen',
			'näst högsta fjärdedelen',
			'högsta fjärdedelen',
		],
	},
	rank: 'Plats',
	rankFrom: (heavier: Heavier): string =>
		heavier === 'lower' ? 'Plats 1 = lägsta värdet' : 'Plats 1 = högsta värdet',
	rankOf: (place: number, of: number) => `${place} av ${of}`,
	notRanked: 'rangordnas inte',
	pooledWhy:
		'Enskilda år svänger mycket i små kommuner. Plats och fjärdedel räknas därför på medelvärdet av tre år, för alla kommuner.',
	/** A mean, or a single year by itself. */
	meanOf: (years: string, count: number): string => (count > 1 ? `medelvärde ${years}` : years),
	ownCalculation: 'egen beräkning',
	years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
	print: { one: 'Skriv ut: en sida', all: 'Skriv ut allt' },
	/** A button that copies a text with its source. */
	copy: {
		label: 'Kopiera med källa',
		/** Names the text where it is shown to be copied by hand. */
		text: 'Texten med källa och adress',
		copied: 'Kopierat',
		selected: 'Texten är markerad: kopiera den härifrån.',
	},
	footer: {
		what: 'Utmaningskartan visar offentlig statistik och en öppen förteckning över kommunernas sociala investeringsfonder. Varje siffra har en källa.',
		release: (date: string) => `Datautgåva ${date}.`,
		licence: 'Texter och egna figurer: CC BY 4.0. Statistiken: utgivarnas villkor. Koden: MIT.',
		noTracking: 'Inga kakor, ingen spårning, inget innehåll från tredje part.',
	},
	notFound: {
		title: 'Sidan finns inte',
		lead: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan aldrig funnits.',
		meant: 'Menade du det här?',
		try: 'Det här kan du prova:',
		municipalities: 'Hitta en kommun i listan över alla 290',
		challenges: 'Välj bland utmaningarna',
		funds: 'Sök i fondförteckningen',
		start: 'Börja om från startsidan',
	},
};
