import { plural } from '../text/plural.ts';
import type { Confidence, FundStatus, Instrument } from '../../tables/funds.ts';
import { fundSentence } from './fund-sentence.ts';
import { genitive } from './genitive.ts';
import { holderName } from './holder-name.ts';
import { municipalities } from './municipalities.ts';

const INSTRUMENTS: Readonly<Record<Instrument, string>> = {
	fund: 'fond',
	'set-aside': 'avsatta medel',
	'outcome-contract': 'utfallskontrakt',
};

/** Headings of a fund's own page, after the name of its holder. */
const TITLES: Readonly<Record<Instrument, string>> = {
	fund: 'social investeringsfond',
	'set-aside': 'sociala investeringsmedel',
	'outcome-contract': 'socialt utfallskontrakt',
};

const PLANNED_TITLES: Readonly<Record<Instrument, string>> = {
	fund: 'planerad social investeringsfond',
	'set-aside': 'planerade sociala investeringsmedel',
	'outcome-contract': 'planerat socialt utfallskontrakt',
};

/** The same as what a holder owns: "Norrköpings sociala investeringsfond". */
const OWNED: Readonly<Record<Instrument, string>> = {
	fund: 'sociala investeringsfond',
	'set-aside': 'sociala investeringsmedel',
	'outcome-contract': 'sociala utfallskontrakt',
};

const STATUSES: Readonly<Record<FundStatus, string>> = {
	active: 'i bruk',
	paused: 'vilande',
	'fully-allocated': 'helt fördelad',
	closed: 'avslutad',
	planned: 'bara planerad',
	unknown: 'framgår inte',
};

/** Forms that agree with money (plural) and with a contract (neuter). */
const STATUSES_IN_PLURAL: Readonly<Partial<Record<FundStatus, string>>> = {
	'fully-allocated': 'helt fördelade',
	closed: 'avslutade',
	planned: 'bara planerade',
};
const STATUSES_IN_NEUTER: Readonly<Partial<Record<FundStatus, string>>> = {
	active: 'i kraft',
	'fully-allocated': 'helt fördelat',
	closed: 'avslutat',
	planned: 'bara planerat',
};

function statusOf(status: FundStatus, instrument: Instrument): string {
	const forms = {
		fund: STATUSES,
		'set-aside': STATUSES_IN_PLURAL,
		'outcome-contract': STATUSES_IN_NEUTER,
	}[instrument];
	return forms[status] ?? STATUSES[status];
}

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
	documented: 'dokumenterat',
	reported: 'omnämnt',
};

const regions = (count: number): string => plural(count, '1 region', `${count} regioner`);

export const funds = {
	title: 'Sociala investeringsfonder',
	description:
		'En öppen förteckning över sociala investeringsfonder, avsatta medel och utfallskontrakt i Sveriges kommuner och regioner. Varje uppgift har en källa.',
	lead: 'En social investeringsfond är pengar som en kommun eller region avsätter för att förebygga sociala problem. Tanken är att tidiga insatser ska minska både behov och kostnader längre fram.',
	/** `onlyPlanned` of the municipalities have nothing but a plan, which is no fund. */
	found: (
		rows: number,
		inMunicipalities: number,
		inRegions: number,
		onlyPlanned: number,
	): string => {
		const forms =
			onlyPlanned === 0
				? 'fonder, avsatta medel och utfallskontrakt'
				: `fonder, avsatta medel, utfallskontrakt och, i ${municipalities(onlyPlanned)}, bara planer`;
		return `I öppna källor har vi hittat ${plural(rows, '1 satsning', `${rows} satsningar`)} i ${municipalities(inMunicipalities)} och ${regions(inRegions)}: ${forms}.`;
	},
	toRegistry: 'Till förteckningen',

	instruments: INSTRUMENTS,
	statuses: STATUSES,
	statusOf,
	/** A status and the year that it is known for. */
	statusIn: (status: string, year: number | null): string =>
		year === null ? `${status}, odaterad uppgift` : `${status} ${year}`,
	/** In place of a status, where no heading says that it is one. */
	statusUnknown: 'status framgår inte',
	confidences: CONFIDENCES,
	sentence: fundSentence,
	fundTitle: (name: string, instrument: Instrument, planned: boolean): string =>
		`${name}: ${(planned ? PLANNED_TITLES : TITLES)[instrument]}`,
	/** The first heading of a fund's own page. */
	pageTitle: (name: string, instrument: Instrument, planned: boolean): string =>
		`${genitive(name)} ${planned ? 'planerade ' : ''}${OWNED[instrument]}`,
	holderName,
	notStated: 'framgår inte',
	undated: 'odaterad',
	crossCutting: 'tvärgående',

	limits: {
		title: 'Vad förteckningen är, och vad den inte är',
		items: [
			'Förteckningen bygger på vad kommuner, myndigheter, forskare och medier har skrivit öppet. Varje rad har minst en källa.',
			'Förteckningen är inte fullständig. Saknas en kommun känner vi inte till någon fond där, men det kan finnas en.',
			'Statusen gäller när källan skrevs, inte i dag. En fond som var i bruk 2016 kan vara avslutad nu.',
			'En plan räknas inte som en fond. Fonder som är avslutade, vilande eller helt fördelade finns kvar i listan, med året.',
		],
	},

	table: {
		title: 'Förteckningen',
		caption: 'Fonder, avsatta medel och utfallskontrakt, i bokstavsordning',
		holder: 'Kommun eller region',
		instrument: 'Form',
		year: 'Från år',
		amount: 'Belopp',
		targets: 'Inriktning',
		status: 'Status',
		evidence: 'Belägg',
		sources: 'Källor',
		/** Begins with what is seen. */
		sourcesOf: (count: number, name: string): string =>
			`${count} ${plural(count, 'källa', 'källor')}: ${name}`,
		yearNote: 'Från år: året för beslutet eller de första pengarna.',
		amountNote: (without: number, all: number): string =>
			`Belopp: det första som en källa anger. Beloppen kan inte summeras: de gäller olika år, en del är engångssummor och andra ges varje år, och för ${without} av ${all} rader är inget belopp känt.`,
		targetNote:
			'Inriktning: det som källorna nämner. En tvärgående inriktning räknas inte till någon enskild utmaning.',
		statusNote: 'Status: så som den var det år som anges.',
		evidenceNote:
			'Belägg: dokumenterat betyder kommunens eller regionens egen text, ett beslut eller forskning. Omnämnt betyder att andra har skrivit om saken, till exempel en tidning, ett parti eller en samarbetspartner.',
	},

	filter: {
		label: 'Filtrera förteckningen',
		place: 'Kommun, region eller län',
		challenge: 'Problem',
		instrument: 'Form',
		status: 'Status',
		all: 'alla',
		clear: 'Rensa filtren',
		/** {shown} and {all} are filled in by the script. */
		hits: 'Visar {shown} av {all} rader.',
		/** {value} is filled in by the script. */
		unknown: 'Adressen innehåller ett val som inte finns och som därför inte används: {value}.',
		empty:
			'Ingen rad i förteckningen stämmer med valet. Det betyder att ingen sådan fond är känd, inte att det inte finns någon.',
		nowhere: 'Ingen kommun, region eller län heter så. Pröva med början av namnet.',
	},

	national: {
		title: 'Annat som har uppgetts om hela landet',
		lead: 'Källorna räknar på olika sätt och säger delvis emot varandra. Här står alla uppgifter så som de publicerades.',
		year: (year: number): string => `Avser ${year}.`,
		noYear: 'Vilket år uppgiften avser framgår inte.',
	},

	missing: {
		title: 'Känner du till en fond som saknas?',
		lead: 'Vi tar emot alla uppgifter som går att belägga. Det här behövs:',
		facts: [
			'vilken kommun eller region det gäller',
			'om det är en fond, avsatta medel eller ett utfallskontrakt, och från vilket år',
			'belopp, inriktning och status, om det är känt',
			'en källa som vem som helst kan läsa: ett protokoll, ett bokslut, en sida på kommunens webbplats',
		],
		/** In place of both where there is nobody to write to. */
		unasked: {
			title: 'Så förs en fond in i förteckningen',
			lead: 'En fond förs in när uppgiften går att belägga. Det här behövs:',
		},
		mail: 'Skriv till oss:',
		subject: 'Fond som saknas i förteckningen',
		row: (file: string, sources: string): string =>
			`Uppgiften blir en rad i ${file}, och källan en rad i ${sources}.`,
		data: 'Ladda ner filerna och läs hur de är uppbyggda',
	},

	page: {
		description: (sentence: string): string =>
			`${sentence} Uppgifter och källor ur förteckningen över sociala investeringsfonder.`,
		asOf: 'Uppgifterna gäller när källorna skrevs. Vad som har hänt sedan dess framgår inte här.',
		planned: 'En plan räknas inte som en fond på kartorna, och inte som pengar mot en utmaning.',
		facts: 'Uppgifter',
		holder: 'Kommun eller region',
		instrument: 'Form',
		year: 'Från år',
		yearMeaning: 'året för beslutet eller de första pengarna',
		amount: 'Belopp (första uppgift)',
		status: 'Status',
		statusAsOf: (status: string, year: number): string =>
			`${status}, enligt den senaste uppgiften, från ${year}`,
		statusUndated: (status: string): string => `${status}, enligt en odaterad uppgift`,
		repayment: 'Återbetalning',
		targets: 'Inriktning',
		evidence: 'Belägg',
		evidenceMeaning: {
			documented:
				'Dokumenterat: uppgifterna bygger på kommunens eller regionens egen text, ett beslut eller forskning.',
			reported:
				'Omnämnt: uppgifterna kommer från andra, till exempel en tidning, ett parti eller en samarbetspartner.',
		} satisfies Record<Confidence, string>,
		sourcesLead: 'Inom parentes står året för källan, och efter kolonet vad den visar.',
		more: 'Gå vidare',
		municipality: (name: string): string => `${name} i siffror: så står kommunen i varje utmaning`,
		county: (name: string): string => `Kommunerna i ${name}`,
		same: (name: string): string => `Mer ur förteckningen om ${name}:`,
		all: 'Alla fonder i förteckningen',
		correct: 'Rätta oss',
		correctLead:
			'Är något fel, eller har något ändrats? En rättelse behöver en källa som vem som helst kan läsa.',
		row: (id: string, file: string): string => `Raden heter ${id} i ${file}.`,
		subject: (id: string): string => `Rättelse av ${id}`,
	},
};
