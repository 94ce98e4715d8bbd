import type { End, GroupingMethod, Reference, Scaling } from '../../model/problem-groups.ts';
import type { Firmness, Structure, Verdict } from '../../model/grouping-verdict.ts';
import { municipalities } from './municipalities.ts';

const NUMBERS: readonly string[] = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(
	' ',
);

/** Up to twelve in letters, as in a newspaper. */
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** What the verdict says in figures, as they are printed. */
export interface VerdictText {
	/** Whether the thesis holds. */
	readonly yes: boolean;
	readonly structure: Structure;
	readonly k: number;
	readonly silhouette: string;
	/** Silhouette up to which there is no structure. */
	readonly limit: string;
	readonly stability: string;
	/** The same of a made-up sliding scale. */
	readonly madeUp: { readonly silhouette: string; readonly stability: string };
}

/** What a group is named after, by challenge; a challenge that is not here goes by its own name. */
const TRAITS: Readonly<Record<string, Readonly<Record<End, string>>>> = {
	ungdomsarbetsloshet: { heavier: 'hög ungdomsarbetslöshet', lighter: 'låg ungdomsarbetslöshet' },
	'psykisk-ohalsa': {
		heavier: 'stor andel psykiatriska sjukfall',
		lighter: 'liten andel psykiatriska sjukfall',
	},
	utflyttning: { heavier: 'svagt flyttnetto', lighter: 'starkt flyttnetto' },
	skatteunderlag: { heavier: 'låg skattekraft', lighter: 'hög skattekraft' },
	'lokal-service': { heavier: 'långt till butik', lighter: 'nära till butik' },
	missbruk: {
		heavier: 'hög kostnad för missbruksvård',
		lighter: 'låg kostnad för missbruksvård',
	},
	integration: {
		heavier: 'låg sysselsättning bland utrikes födda',
		lighter: 'hög sysselsättning bland utrikes födda',
	},
	'placerade-barn': { heavier: 'många barn på HVB', lighter: 'få barn på HVB' },
	skolresultat: {
		heavier: 'låg behörighet till gymnasiet',
		lighter: 'hög behörighet till gymnasiet',
	},
	'ekonomisk-utsatthet': {
		heavier: 'många med ekonomiskt bistånd',
		lighter: 'få med ekonomiskt bistånd',
	},
	otrygghet: { heavier: 'många anmälda våldsbrott', lighter: 'få anmälda våldsbrott' },
	'social-sammanhallning': { heavier: 'lågt valdeltagande', lighter: 'högt valdeltagande' },
};

const STRUCTURES: Readonly<Record<Structure, string>> = {
	none: 'inte heller de är tydliga',
	weak: 'de är bara svagt skilda åt',
	reasonable: 'de är rimligt skilda åt',
};

const FIRMNESS: Readonly<Record<Firmness, string>> = {
	'very-stable': 'mycket stabil',
	stable: 'stabil',
	doubtful: 'osäker i kanterna',
	unstable: 'inte stabil',
};

const METHODS: Readonly<Record<GroupingMethod, string>> = {
	'k-means': 'k-medelvärden',
	ward: 'Ward',
	average: 'medelavstånd',
};

const SCALINGS: Readonly<Record<Scaling, string>> = {
	rank: 'rangtal',
	normal: 'normalfördelade rangtal',
	z: 'standardavvikelser',
	robust: 'median och kvartilavstånd',
};

const REFERENCES: Readonly<Record<Reference, string>> = {
	shuffled: 'Påhittade: inget hänger ihop',
	continuum: 'Påhittade: glidande skala',
};

export const groups = {
	title: 'Problembilder',
	description:
		'Faller Sveriges kommuner i fem till tio grupper med liknande problem? En prövning med mått på hur tydliga och stabila grupperna är, och varje grupp med karta, kommuner och kända fonder.',
	verdict: {
		lead: ({ yes, structure, k, silhouette, limit, stability, madeUp }: VerdictText): string => {
			const found = yes
				? `Kommunerna går att dela in i ${inWords(k)} grupper efter sina problem, och ${STRUCTURES[structure]}.`
				: `Nej. Sveriges kommuner faller inte i fem till tio tydliga grupper efter sina problem. Den indelning som håller bäst har ${inWords(k)} grupper, och ${STRUCTURES[structure]}.`;
			return `${found} Medelsilhuetten är ${silhouette}, där 1 är helt skilda grupper och ${limit} eller mindre brukar räknas som inga grupper alls. Stabiliteten är ${stability} av 1. Påhittade kommuner utan grupper ger ${madeUp.silhouette} och ${madeUp.stability}.`;
		},
		together: (madeUp: string): string =>
			`Problemen hänger ihop: blandas kommunernas värden slumpvis i varje utmaning blir silhuetten bara ${madeUp}. Men mest gör de det som på en glidande skala.`,
		continuum: {
			both: 'Både silhuett och stabilitet är högre än i alla försök med en sådan skala, men skillnaden är liten.',
			silhouette:
				'Silhuetten är något högre än i alla försök med en sådan skala, men stabiliteten är inte ovanlig där.',
			stability:
				'Stabiliteten är högre än i alla försök med en sådan skala, men silhuetten är inte ovanlig där.',
			neither: 'Varken silhuetten eller stabiliteten är ovanlig på en sådan skala.',
		} satisfies Readonly<Record<Verdict['standsOut'], string>>,
		best: (attempts: number): string =>
			`Dessutom är den verkliga indelningen utvald som den bästa av ${attempts}.`,
		soft: (k: number, nearer: number, of: number): string =>
			`Det som går att säga är att det finns ${inWords(k)} tyngdpunkter i ett sammanhängande fält. Läs dem som områden med suddig gräns: ${nearer} av de ${municipalities(of)} ligger i genomsnitt närmare en annan grupp än sin egen.`,
	},
	question: {
		title: 'Vad som prövas',
		texts: [
			'Leksell Social Ventures (LSV), som investerar i sociala insatser, skrev efter Almedalsveckan 2015 att fem till tio modeller som löser de viktigaste problemen skulle kunna användas lokalt i hela landet. Om kommunerna faller i några få grupper med liknande problem är det lättare att tro på. Det går att pröva.',
			'Prövningen gäller hur stora problemen är i jämförelse med andra kommuner. Den säger inget om vilka insatser som fungerar, och samma modell kan vara till nytta i kommuner med olika problembild.',
		],
		basis: (challenges: number, municipalities: number, left: string): string =>
			`Indelningen bygger på behovsnivån, ett medelvärde av tre år, i ${inWords(challenges)} utmaningar för ${municipalities} kommuner.${left}`,
		left: (list: string): string =>
			` ${list} är inte med, eftersom för många kommuner saknar värde.`,
		method: 'Så har vi gjort',
	},
	figures: {
		title: 'Hur tydliga är grupperna?',
		caption: (k: number): string =>
			`Verkliga kommuner och påhittade data utan grupper, ${inWords(k)} grupper där inget annat står (egen beräkning)`,
		data: 'Data',
		silhouette: 'Silhuett',
		stability: 'Stabilitet',
		own: 'Kommunerna',
		bestOfThesis: (k: number): string => `Kommunerna, ${inWords(k)} grupper: bäst av fem till tio`,
		references: REFERENCES,
		range: (lowest: string, highest: string): string => `${lowest} till ${highest}`,
		notes: (share: string, resamples: number, madeUp: number): readonly string[] => [
			'Silhuetten jämför avståndet till kommunerna i den egna gruppen med avståndet till den närmaste andra gruppen. 1 är helt skilda grupper, 0 mitt emellan.',
			`Stabiliteten är hur väl indelningen består när bara ${share} av kommunerna grupperas, ${resamples} gånger. 1 är samma indelning, 0 vad slumpen ger.`,
			`De påhittade data har kommunernas egna värden i varje utmaning, men inga grupper. Antingen hänger inget ihop, eller så hänger utmaningarna ihop två och två som på riktigt. Talen är medelvärden av ${madeUp} försök, med lägsta och högsta.`,
		],
	},
	jump: 'Till en problembild',
	list: {
		title: 'Tyngdpunkterna',
		intro:
			'Namnen är gjorda av det som skiljer gruppen mest från kommunerna i mitten, åt vilket håll det än är. De beskriver gruppen som helhet och inte varje kommun i den. Att en grupp är stabil betyder att samma kommuner hamnar tillsammans igen, inte att den är tydligt skild från de andra.',
	},
	number: (index: number): string => `Problembild ${index}`,
	none: 'Nära mitten i det mesta',
	traits: TRAITS,
	/** For a challenge that has no words of its own. */
	otherTrait: {
		heavier: (name: string) => `tyngre: ${name}`,
		lighter: (name: string) => `lättare: ${name}`,
	},
	size: (count: number, people: string, year: number): string =>
		`${municipalities(count)} med tillsammans ${people} invånare den 31 december ${year} (egen beräkning).`,
	firmness: (firmness: Firmness, stability: string): string =>
		`Gruppen är ${FIRMNESS[firmness]}: den återfinns med ${stability} av 1 när en del av kommunerna grupperas om.`,
	clear: (silhouette: string, nearer: number, of: number): string =>
		`Silhuetten är ${silhouette}. ${nearer === 0 ? 'Ingen' : nearer} av de ${municipalities(of)} ligger i genomsnitt närmare en annan grupp.`,
	map: (name: string, count: number): string =>
		`Karta: ${municipalities(count)} i gruppen ${name}.`,
	profile: {
		caption: 'Gruppens läge i varje utmaning (egen beräkning)',
		challenge: 'Utmaning',
		lead: 'Huvudmått',
		median: 'Gruppens median',
		all: 'Alla kommuner',
		place: 'Läge bland kommunerna',
		scale: '0 är lättast, 100 tyngst',
		placeOf: (place: string, lower: string, upper: string): string =>
			`${place}; hälften av gruppen mellan ${lower} och ${upper}`,
		known: (known: number, of: number): string => `${known} av ${of} har värde`,
		unused: 'inte med i indelningen',
		note: 'Pricken är gruppens median och det tjocka strecket den mellersta hälften av gruppens kommuner. Tunna linjen i mitten är den mellersta av alla kommuner.',
	},
	funds: {
		title: 'Kända fonder',
		known: (count: number, of: number): string =>
			count === 0
				? `I ingen av de ${municipalities(of)} är någon fond känd.`
				: `I ${count} av ${municipalities(of)} är en fond, avsatta medel eller ett utfallskontrakt känt.`,
		aimed: (list: string): string => `Riktade mot en utmaning: ${list}.`,
		aimedItem: (challenge: string, count: number): string =>
			`${challenge} (${municipalities(count)})`,
		noneAimed: (list: string): string => `Ingen känd fond i gruppen är riktad mot ${list}.`,
		unmapped: (list: string): string =>
			`För ${list} har förteckningen ingen inriktning, så där går det inte att säga.`,
		unknown: 'Att ingen fond är känd betyder inte att det saknas en.',
		registry: 'Förteckningen och dess gränser',
	},
	members: 'Kommunerna',
	notGrouped: {
		title: 'Kan inte grupperas',
		intro: (count: number): string =>
			`${municipalities(count)} saknar värde i minst en av utmaningarna under de år som räknas. Vi fyller inte i uppskattningar, så de står utanför.`,
		missing: (list: string): string => `saknar värde: ${list}`,
	},
	table: {
		title: 'Alla försök',
		intro:
			'Så föll de olika sätten att gruppera ut. Den valda indelningen är markerad. En metod som bryter ut enstaka kommuner och lägger resten i en enda grupp kan få hög silhuett; därför väljs bara bland indelningar där varje grupp är tillräckligt stor.',
		rule: (least: number): string =>
			`Vald är den indelning som har högst medelsilhuett (två decimaler), därefter högst stabilitet, bland dem där varje grupp har minst ${least} kommuner.`,
		caption: (scaling: Scaling): string =>
			`Värdena omräknade till ${SCALINGS[scaling]} (egen beräkning)`,
		more: (scaling: Scaling): string => `Med värdena omräknade till ${SCALINGS[scaling]}`,
		k: 'Antal grupper',
		methods: METHODS,
		silhouette: 'silhuett',
		stability: 'stabilitet',
		smallest: 'minsta grupp',
		chosen: 'vald',
		referenceCaption: 'Påhittade data utan grupper, med den valda metoden (egen beräkning)',
		selectionsCaption: 'Samma metod på andra urval av utmaningar (egen beräkning)',
		selection: (challenges: number, municipalities: number): string =>
			`${inWords(challenges)} utmaningar, ${municipalities} kommuner`,
		agreement: 'Överensstämmelse med den valda',
		selectionsHead: 'Urval',
		file: 'Allt som fil (JSON)',
	},
	/** On a municipality's page. */
	link: {
		title: 'Problembild',
		of: (k: number): string =>
			`en av ${inWords(k)} tyngdpunkter med mjuka gränser; namnet gäller gruppen som helhet`,
		none: 'kan inte grupperas',
	},
	methodSection: { scalings: SCALINGS, methods: METHODS },
};
