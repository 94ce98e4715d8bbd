import { plural } from '../text/plural.ts';
import type { BuyingStep } from '../../tables/buying.ts';
import type { LimitKind } from '../../tables/buying-limits.ts';
import { headlineKronor } from '../text/headline-kronor.ts';

/** A step of one of the two ways. */
interface StepWords {
	readonly name: string;
	/** Why, in a line. */
	readonly why: string;
	/** Pages of this site that go on from it. */
	readonly links: readonly { readonly path: string; readonly text: string }[];
}

const steps: Readonly<Record<BuyingStep, StepWords>> = {
	'salj-varde': {
		name: 'Räkna ihop hela avtalets värde',
		why: 'utan moms, med alla förlängningar',
		links: [],
	},
	'salj-grans': {
		name: 'Jämför med gränsen',
		why: 'under den får kommunen köpa utan annons',
		links: [],
	},
	'salj-vem': {
		name: 'Fråga vem som får säga ja',
		why: 'varje kommun har egna riktlinjer',
		links: [],
	},
	'salj-anbud': {
		name: 'Över gränsen: lämna anbud',
		why: 'vissa köp får reserveras för idéburna',
		links: [],
	},
	'salj-partnerskap': {
		name: 'Partnerskap i stället för köp?',
		why: 'bara om det inte i själva verket är ett köp',
		links: [],
	},
	'salj-resultat': {
		name: 'Betalt efter resultat?',
		why: 'utfallskontrakt, med exempel',
		links: [{ path: '/utfallskontrakt/', text: 'Räkna på ett utfallskontrakt' }],
	},
	'kop-finns': {
		name: 'Se om lösningen redan finns',
		why: 'annars utveckling och köp i samma avtal',
		links: [{ path: '/modeller/', text: 'Modeller, och vad man vet om dem' }],
	},
	'kop-slag': {
		name: 'Avgör vilket slags köp det är',
		why: 'sociala tjänster har den högre gränsen',
		links: [],
	},
	'kop-egna': {
		name: 'Egna pengar: fond eller reserv',
		why: 'vad ”fond” betyder i bokslutet',
		links: [
			{ path: '/fonder/', text: 'Alla kända fonder' },
			{ path: '/behov-och-fonder/', text: 'Var det finns pengar mot ett problem' },
		],
	},
	'kop-andras': {
		name: 'Andras pengar',
		why: 'samordningsförbund, Arvsfonden, EU och stat',
		links: [],
	},
	'kop-risk': {
		name: 'Dela risken',
		why: 'betala för utfall, inte för en viss lösning',
		links: [
			{ path: '/utfallskontrakt/#exempel', text: 'Norrköpings kontrakt, villkor för villkor' },
		],
	},
	'kop-beslut': {
		name: 'Besluta och dokumentera',
		why: 'fullmäktige, nämnd, delegation',
		links: [],
	},
};

const kinds: Readonly<Record<LimitKind, string>> = {
	common: 'Varor och de flesta tjänster',
	social: 'Sociala tjänster',
	welfare: 'Välfärdstjänster',
};

const kronor = (amount: number): string => headlineKronor(amount, 'sv');

/** What the finding says: the latest limits, in kronor, and when the social one applied. */
export interface BuyingFinding {
	readonly social: number;
	readonly common: number;
	/** Since when the social one applies. */
	readonly year: number;
	/** "2024–25" */
	readonly days: string;
	/** Whether those days are over: then nobody says what applies now. */
	readonly over: boolean;
}

export const buyingWords = {
	title: 'Så kan en kommun köpa',
	heading: 'Så kan en kommun köpa en social lösning',
	/** On the page of a fund. */
	fundLink: 'Vad en fond är i kommunens bokslut',
	description:
		'Hur en kommun får köpa eller betala för en social lösning: gränser för direktupphandling, partnerskap, utfallskontrakt, egna fonder och statliga pengar. Varje uppgift med källa.',
	finding: ({ social, common, days, over }: BuyingFinding): string =>
		`Socialtjänst, vård och utbildning under ${kronor(social)} kronor ${over ? 'fick' : 'får'} en kommun köpa utan att annonsera ${days}; för det mesta annat ${over ? 'gick' : 'går'} gränsen vid ${kronor(common)}.`,
	before: (amount: number, days: string): string => `Gränsen var ${kronor(amount)} kronor ${days}.`,
	/** Why the chart begins no earlier. */
	begins: (year: number): string =>
		`Diagrammet börjar ${year}: gränsen följde ett tröskelvärde som ändras vartannat år, och något äldre har vi inte kunnat läsa.`,
	raised: (year: number): string =>
		`Sociala tjänster fick sin högre gräns ${year}: EU:s tröskelvärde, räknat om till kronor.`,
	/** The last of the thresholds that is not known. */
	unknown: (years: string): string =>
		`Vad tröskelvärdet är i kronor ${years} har vi inte kunnat läsa.`,
	rule: 'Att gränsen följer tröskelvärdet står i lagen, så som vi har läst den.',
	advice: 'Det här är uppgifter med källa, inte juridisk rådgivning. Fråga kommunens upphandlare.',
	chart: {
		title: (years: string): string => `Gräns för direktupphandling, ${years}`,
		unit: 'Miljoner kronor utan moms, i den tidens priser',
		million: 'mkr',
		common: 'Det mesta annat',
		unknown: 'källa saknas',
		label: ({ social, common, year }: BuyingFinding, years: string): string =>
			`Linjediagram: gränsen för det mesta har stigit i små steg till ${kronor(common)} kronor. För sociala tjänster tog den ett språng uppåt och är ${kronor(social)} kronor sedan ${year}. För ${years} saknas källa. Beloppen står i tabellen.`,
	},
	kinds,
	table: {
		title: 'Alla belopp, i kronor',
		from: 'Gäller',
		missing: 'källa saknas',
		/** Which fact an amount leads to, for those who listen. */
		link: (amount: string): string => `${amount}, till källan`,
		welfare: (parts: string): string => `Välfärdstjänster hade en egen gräns: ${parts}.`,
		welfarePart: (amount: number, days: string): string => `${kronor(amount)} kronor ${days}`,
		facts: 'Vad källorna säger om beloppen',
	},
	ways: {
		sell: { title: 'Vi har en modell och vill sälja den', short: 'Sälja en modell' },
		buy: { title: 'Vi har ett problem och vill köpa en lösning', short: 'Köpa en lösning' },
	},
	steps,
	show: (count: number): string => plural(count, 'Visa 1 uppgift', `Visa ${count} uppgifter`),
	more: (count: number): string => plural(count, '1 uppgift till', `${count} uppgifter till`),
	/** On paper, where they are not printed. */
	left: (count: number): string => `${count} uppgifter till står på sidan.`,
	words: 'Källans ord',
	undated: 'odaterad',
	/** Who pays besides funds, by number alone. */
	counted: {
		title: 'Hur många andra som betalar',
		unnamed: 'Vilka kommuner det är säger inte källorna som vi har läst. Därför finns ingen karta.',
	},
	unread: {
		title: 'Det här har vi inte kunnat läsa',
		items: [
			'Tröskelvärdet för sociala tjänster i kronor efter den senaste kända perioden',
			'Om gränsen för det mesta annat har ändrats sedan dess',
			'Enligt vilken regel investeraren valdes i Norrköping och i Härnösand',
			'Hur någon kommun har delegerat direktupphandling',
			'Vad det nationella stödet till utfallskontrakt gav',
			'Resultat från Härnösand',
		],
	},
};
