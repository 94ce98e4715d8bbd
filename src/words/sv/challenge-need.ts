import type { Size } from '../../stats/money/population-band.ts';
import type { NeedWords } from '../../stats/money/need-facts.ts';
import { needSentence } from './need-sentence.ts';
import { aimedCount } from './aimed-count.ts';
import { municipalities } from './municipalities.ts';

const SIZES: Readonly<Record<Size, string>> = {
	'under-10000': 'under 10\u202f000 invånare',
	'10000-19999': '10\u202f000–19\u202f999 invånare',
	'20000-49999': '20\u202f000–49\u202f999 invånare',
	'50000-99999': '50\u202f000–99\u202f999 invånare',
	'fran-100000': '100\u202f000 invånare eller fler',
};

const LIST: NeedWords = {
	title: '{need}, {answer}',
	needs: {
		tyngre: 'Fjärdedelen med störst problem',
		ovriga: 'Övriga kommuner',
		okand: 'Kommuner med okänt behov',
		alla: 'Alla kommuner',
	},
	answers: {
		riktad: 'känd fond riktad mot problemet',
		annan: 'känd fond eller kontrakt, annan eller okänd inriktning',
		'ingen-kand': 'ingen känd fond',
	},
	withoutEnded: 'ingen känd fond, eller bara sådana som har upphört',
	search: '”{text}”',
	count: 'Visar {shown} av {all} kommuner, med sammanlagt {people} invånare ({year}).',
	outside: '{name} är inte med i listan med de val som är gjorda.',
	download: {
		none: 'inga rader visas',
		some: '{shown|den enda rad|de # rader} som visas',
	},
	cell: '{count} {count|kommun|kommuner}: {need}, {answer}',
};

/** What the page of a problem tells of it. */
const about = 'behov och fonder';

export const challengeNeed = {
	section: 'Behov och fonder',
	about,
	title: (name: string): string => `${name}: ${about}`,
	description: (name: string): string =>
		`${name}: var problemet är störst, vilka sociala investeringsfonder som är kända där och var ingen är känd. Karta och lista över alla kommuner, med källor.`,
	lead: 'Listan visar var problemet är störst och var det finns belägg för att pengar har avsatts. Den visar en möjlig marknad, men inte vem som vill köpa i dag.',
	finding: needSentence,
	/** After the finding where funds that have ended are left out. */
	findingWithoutEnded: 'Avslutade och helt fördelade fonder är borträknade.',
	basis: (indicator: string, basis: string, populationYear: number): string =>
		`Egen beräkning. Behovsnivån är måttet ${indicator}, ${basis}. Folkmängden gäller den 31 december ${populationYear}.`,
	method: 'Så räknas behovsnivån',
	withoutNeed: 'Var problemet är störst kan ingen säga med de mått som finns.',
	withoutNeedMap: (name: string): string => `${name}: de mått som finns, på karta`,
	skipToMoney: 'Hoppa över kartan, till de kända pengarna',
	unknownFund:
		'Ingen känd fond betyder inte att det inte finns någon: förteckningen är ofullständig.',
	measure: 'Alla år, definition och källor för måttet',

	map: {
		label: (name: string): string =>
			`Karta över Sveriges kommuner: ${name}, behov och kända fonder`,
		skip: 'Hoppa över kartan, till listan',
		value: (value: string, basis: string): string => `${value}, ${basis}`,
		unusual: (years: string, reason: string): string => `ovanligt värde ${years} – ${reason}`,
		unknown: (years: string): string => `behovet är okänt, eftersom värden för ${years} saknas`,
		fund: (state: string, status: string): string => `${state} (${status})`,
	},

	legend: {
		title: 'Kommuner efter behov och känd fond',
		choose: 'Välj en ruta för att se bara dem.',
		heavier: {
			higher: 'Störst problem: högsta värdena',
			lower: 'Störst problem: lägsta värdena',
		},
		rest: 'Övriga',
		unknown: 'Okänt behov',
		unknownNote: (basis: string): string => `Värden saknas där eller är skyddade (${basis}).`,
		answers: {
			riktad: 'Fond riktad mot problemet',
			annan: 'Fond eller kontrakt, annan eller okänd inriktning',
			'ingen-kand': 'Ingen känd fond',
		},
		noTargets:
			'Ingen av inriktningarna i förteckningen motsvarar det här problemet. Därför kan ingen fond räknas som riktad mot det.',
		ended:
			'Även avslutade, vilande och helt fördelade fonder räknas som kända. Statusen står i listan.',
		/** In its place where funds that have ended are left out. */
		withoutEnded:
			'Avslutade och helt fördelade fonder är borträknade. Vilande räknas som kända. Statusen står i listan.',
	},

	gaps: {
		title: 'Här känner vi inte till någon fond',
		text: (count: number, people: string): string =>
			count === 0
				? 'Vi känner till en fond i alla kommuner i fjärdedelen med störst problem.'
				: `I ${municipalities(count)} i fjärdedelen med störst problem känner vi inte till någon fond. Där bor ${people} människor. Det kan finnas fonder som vi inte har hittat.`,
		/** The same where funds that have ended are left out. */
		textWithoutEnded: (count: number, people: string): string =>
			count === 0
				? 'I alla kommuner i fjärdedelen med störst problem känner vi till en fond som varken är avslutad eller helt fördelad.'
				: `I ${municipalities(count)} i fjärdedelen med störst problem känner vi inte till någon fond, eller bara sådana som är avslutade eller helt fördelade. Där bor ${people} människor. Det kan finnas fonder som vi inte har hittat.`,
		/** How hard we looked in those where no fund is known, plans left out. */
		searched: (byName: number, inGroup: number, not: number): string =>
			`Av kommunerna i fjärdedelen utan känd fond har vi sökt ${byName} på namn, ${inGroup} bara tillsammans med andra och ${not} inte alls.`,
		link: 'Visa kommunerna i listan och på kartan',
		names:
			'Kommunerna i fjärdedelen med störst problem där vi inte känner till någon fond, störst problem först:',
		tell: 'Känner du till en fond som saknas?',
	},

	list: {
		title: 'Listan',
		/** What the address asked for and the page does not have: {values} */
		unknown: 'Adressen frågar efter något som inte finns här: {values}. I stället visas förvalet.',
		words: LIST,
		filters: 'Välj vad listan och kartan visar',
		need: 'Behov',
		answer: 'Fond mot problemet',
		anyAnswer: 'Alla svar',
		search: 'Sök kommun eller län',
		area: 'Län eller kommungrupp',
		size: 'Storlek',
		anySize: 'Alla storlekar',
		sizes: SIZES,
		withoutEnded: 'Räkna bort fonder som har upphört (avslutade eller helt fördelade)',
		clear: 'Rensa valen',
		others: 'Samma val för ett annat problem',
		empty:
			'Ingen kommun stämmer med alla val. Pröva att visa alla kommuner, ett annat svar om fond, en annan storlek eller hela landet.',
		nowhere: 'Ingen kommun och inget län heter så. Pröva med början av namnet.',
		served: (heavier: number): string =>
			`Alla kommuner, störst problem först. De ${heavier} första är fjärdedelen med störst problem.`,
		/** Where scripts do not run, and just one number of a row is a link. */
		changeWay:
			'Förändringen räknas ur årens värden. De står i kommunens rad på måttets sida, dit talet närmast namnet leder.',
		peopleWay: 'Varifrån folkmängden kommer står på',
		peopleRows: 'folkmängdens sida, med en rad för varje kommun',
		hint: 'Tryck på en rubrik för att sortera, och på en rad för att välja kommunen på kartan.',
		keys: 'Med tangentbord: pilar upp och ned mellan namnen, mellanslag för att välja.',
		skip: 'Hoppa över listan',
		download: 'Ladda ner listan (CSV)',
		downloadAll: 'alla kommuner',
		caption: (indicator: string): string =>
			`${indicator}. Medelvärde, fjärdedel och förändring är egna beräkningar.`,
		group: 'Kommungrupp',
		change: 'Förändring',
		funds: 'Känd fond',
		notAvailable: 'uppgift saknas',
		unknownNeed: 'okänt',
		noChange: (year: number): string =>
			`Serien har inga värden för ${year}, så förändringen över fem år går inte att räkna fram.`,
		breakNote: (year: number, note: string): string =>
			`Mätsättet är nytt från ${year}, och förändringen kan bero på det. ${note}`,
		aimed: 'inriktning mot problemet',
		otherAim: 'annan eller okänd inriktning',
		source: 'källa',
		sourceOf: {
			fund: (name: string): string => `källa till pengarna: ${name}`,
			status: (name: string): string => `källa till statusen: ${name}`,
			amount: (name: string): string => `källa till beloppet: ${name}`,
			both: (name: string): string => `källa till statusen och beloppet: ${name}`,
		},
		plannedAmount: (amount: string): string => `planerat belopp ${amount}`,
		amounts:
			'Beloppet är det första som en källa anger. Vad det avser står på fondens sida. Beloppen kan inte summeras.',
	},

	money: {
		title: 'Kända pengar mot problemet',
		count: aimedCount,
		none: 'Ingen fond i förteckningen är känd som riktad mot just det här problemet. Det betyder inte att ingen finns.',
		noTargets:
			'Ingen inriktning i förteckningen motsvarar det här problemet. Därför kan ingen fond räknas som riktad mot det, även om pengar kan ha använts till det.',
		noSum:
			'Beloppen står så som de först angavs och kan inte summeras. En del är engångssummor, andra gäller ett enda år eller varje år, någon är en lägsta nivå som planerades, och de är från olika år.',
		regions: 'Regioners pengar står i tabellen, men räknas inte i kommunernas svar på kartan.',
		planned: 'Bara planerat, och därför inte räknat:',
		unknownTitle: 'Vad som är okänt',
		noAmount: (without: number, all: number): string =>
			without === 0
				? 'Alla raderna har ett känt belopp.'
				: `${without} av ${all} har inget känt belopp.`,
		noYear: (without: number, all: number): string =>
			without === 0
				? 'Alla raderna har ett känt år för beslutet eller de första pengarna.'
				: `För ${without} av ${all} framgår inte från vilket år pengarna är.`,
		noStatus: (without: number, all: number): string =>
			without === 0
				? 'Alla raderna har en känd status.'
				: `För ${without} av ${all} framgår inte om pengarna finns kvar.`,
		unknownMunicipalities: (count: number, all: number): string =>
			`I ${count} av ${all} kommuner är ingen fond känd. Vad som finns där vet vi inte.`,
		unknownAims: (count: number): string =>
			`I ${municipalities(count)} är en fond känd, men inte som riktad mot det här problemet. Inriktningen är vår tolkning av öppna källor.`,
		/** Over the addresses on paper: what the numbers in brackets lead to. */
		addresses: 'Källor till status och belopp. Alla källor står på fondernas egna sidor.',
		caption: 'Fonder, avsatta medel och utfallskontrakt riktade mot problemet',
	},
	next: 'Samma lista för andra problem',
	fromChallenge: 'Behov och fonder på samma karta, med lista att ladda ner',
};
