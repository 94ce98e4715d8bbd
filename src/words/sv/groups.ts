import type { GroupingMethod, ReferenceData, Scaling } from '../../stats/groups/problem-groups.ts';
import type { Firmness } from '../../stats/groups/firmness.ts';
import { inWords, municipalitiesInWords, theMunicipalities } from './group-counts.ts';
import { municipalities } from './municipalities.ts';
import { TRAITS } from './group-traits.ts';
import { verdict } from './group-verdict.ts';

/** How the measuring was done, for the notes below the figures. */
interface NotesText {
	readonly share: string;
	/** Parts drawn of the municipalities, and of each made-up data set. */
	readonly resamples: number;
	/** Made-up data sets. */
	readonly madeUp: number;
}

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

const REFERENCES: Readonly<Record<ReferenceData, string>> = {
	shuffled: 'Slumpade data: inget hänger ihop',
	continuum: 'Slumpade data: glidande skala',
};

export const groups = {
	title: 'Problembilder',
	/** The question that the page answers. */
	heading: 'Faller kommunerna i fem till tio grupper?',
	description:
		'Faller Sveriges kommuner i fem till tio grupper med liknande problem? En prövning med mått på hur tydliga och stabila grupperna är, och varje grupp med karta, kommuner och kända fonder.',
	verdict,
	question: {
		title: 'Vad som prövas',
		/** Opens the question. */
		more: 'Tesen, och vad prövningen säger och inte säger',
		texts: [
			'Leksell Social Ventures (LSV), som investerar i sociala insatser, skrev efter Almedalsveckan 2015 att fem till tio modeller som löser de viktigaste problemen skulle kunna användas lokalt i hela landet. Om kommunerna faller i några få grupper med liknande problem blir det lättare att tro på. Det går att pröva.',
			'Prövningen gäller hur stora problemen är i jämförelse med andra kommuner. Den säger inget om vilka insatser som fungerar, och samma modell kan vara till nytta i kommuner med olika problembild.',
		],
		basis: (challenges: number, municipalities: number, left: string): string =>
			`Indelningen bygger på behovsnivån, oftast ett medelvärde av flera år, i ${inWords(challenges)} utmaningar för ${municipalities} kommuner.${left}`,
		left: (list: string): string =>
			` ${list} är inte med, eftersom för många kommuner saknar värde.`,
		/** Challenges that have no need level at all. */
		without: (list: string): string =>
			` ${list} är inte med, eftersom inget mått som vi har räcker till en behovsnivå.`,
		method: 'Så har vi gjort',
	},
	figures: {
		title: 'Är grupperna tydliga?',
		caption: (k: number): string =>
			`Kommunerna och slumpade data utan grupper, i ${inWords(k)} grupper om inget annat sägs (egen beräkning)`,
		/** Above the chart: what its figures are, and where the tinted field begins. */
		chart: (limit: string): string =>
			`Medelsilhuett: 0 är inga grupper, 1 helt skilda. Det tonade fältet börjar vid ${limit}, där man talar om svaga grupper.`,
		/** Opens what the answer rests on. */
		more: 'Vad svaret vilar på: alla tal, och hur de läses',
		data: 'Data',
		silhouette: 'Silhuett',
		stability: 'Stabilitet',
		own: 'Kommunerna',
		clearest: (k: number): string =>
			`Kommunerna i ${inWords(k)} grupper, tydligast av dem som hittas igen`,
		clearestSliding: (k: number): string =>
			`Slumpade data: glidande skala, i ${inWords(k)} grupper`,
		bestOfThesis: (k: number): string => `Kommunerna i ${inWords(k)} grupper, bäst av fem till tio`,
		references: REFERENCES,
		range: (lowest: string, highest: string): string => `${lowest} till ${highest}`,
		notes: ({ share, resamples, madeUp }: NotesText): readonly string[] => [
			'Silhuetten jämför avståndet till kommunerna i den egna gruppen med avståndet till den närmaste andra gruppen. 1 är helt skilda grupper, 0 att kommunerna ligger mitt emellan två.',
			`Stabiliteten är hur väl indelningen står sig när ${share} av kommunerna dras slumpvis och grupperas på nytt, ${resamples} gånger. 1 är samma indelning, 0 vad slumpen ger.`,
			`Slumpade data har kommunernas egna värden i varje utmaning, men inga grupper. Antingen hänger inget ihop, eller så hänger utmaningarna ihop två och två som i verkligheten. Talen är medelvärden av ${madeUp} försök, med lägsta och högsta.`,
		],
	},
	/** One group at a glance. */
	card: {
		/** {people}: "drygt 1,7 miljoner" */
		size: (count: string, people: string): string => `${count} kommuner, ${people} invånare`,
		median: (people: string): string => `Mediankommunen har ${people} invånare`,
		kind: (members: string, of: string, kind: string): string =>
			`${members} av landets ${of} i kommungruppen ${kind}`,
		nearer: (count: number): string =>
			count === 0
				? 'Ingen ligger närmare en annan grupp'
				: `${inWords(count)} ligger närmare en annan grupp`.replace(/^./, (first) =>
						first.toLocaleUpperCase('sv'),
					),
		more: (count: number): string => `Namnen, och hur alla ${count} ligger`,
	},
	key: {
		members: 'hör till gruppen',
		others: 'hör till en annan',
		outside: (count: number): string => `${count} går inte att placera, uppgift saknas`,
		place:
			'gruppens median och mellersta hälft; strecket är landets median, problemet större åt höger',
	},
	list: {
		title: 'Grupperna i siffror',
		intro:
			'Gruppens namn är vårt, efter det som mest skiljer den från den mellersta kommunen. Det beskriver gruppen som helhet, inte varje kommun i den. Att en grupp är stabil betyder att samma kommuner hamnar tillsammans igen, inte att den är tydligt skild från de andra.',
	},
	number: (index: number): string => `Problembild ${index}`,
	none: 'Nära mitten i det mesta',
	traits: TRAITS,
	/** For a challenge that has no words of its own. */
	otherTrait: {
		heavier: (name: string) => `större problem: ${name}`,
		lighter: (name: string) => `mindre problem: ${name}`,
	},
	size: (count: number, people: string, year: number): string =>
		`${municipalities(count)} med tillsammans ${people} invånare den 31 december ${year} (egen beräkning).`,
	firmness: (firmness: Firmness, stability: string): string =>
		`Gruppen är ${FIRMNESS[firmness]}: när en del av kommunerna grupperas på nytt är likheten ${stability} av 1.`,
	clear: (silhouette: string, nearer: number, of: number): string =>
		`Silhuetten är ${silhouette}. ${nearer === 0 ? 'Ingen' : nearer} av de ${theMunicipalities(of)} ligger i genomsnitt närmare en annan grupp.`,
	map: (name: string, count: number): string =>
		`Karta: ${municipalities(count)} i gruppen ${name}.`,
	profile: {
		caption: 'Var gruppen ligger i varje utmaning (egen beräkning)',
		challenge: 'Utmaning',
		median: 'Gruppens median',
		all: 'Alla kommuner',
		place: 'Plats bland kommunerna',
		scale: '0 är minst problem, 100 störst',
		placeOf: (place: string, lower: string, upper: string): string =>
			`${place}; hälften av gruppen mellan ${lower} och ${upper}`,
		known: (known: number, of: number): string => `${known} av ${of} har värde`,
		unused: 'inte med i indelningen',
		note: 'Pricken är gruppens median och det tjocka strecket den mellersta hälften av gruppens kommuner. Det tunna strecket i mitten är den mellersta av alla kommuner.',
	},
	funds: {
		title: 'Kända fonder',
		known: (count: number, of: number): string =>
			count === 0
				? `I ingen av de ${theMunicipalities(of)} är någon fond känd.`
				: `I ${count} av de ${theMunicipalities(of)} känner vi till en fond, avsatta medel eller ett utfallskontrakt.`,
		aimed: (list: string): string => `Riktade mot en utmaning: ${list}.`,
		aimedItem: (challenge: string, count: number): string =>
			`${challenge} (${municipalities(count)})`,
		noneAimed: (list: string): string => `Ingen känd fond i gruppen är riktad mot ${list}.`,
		unmapped: (list: string): string =>
			`Förteckningen har ingen inriktning som svarar mot ${list}, så där går det inte att säga.`,
		unknown: 'Att ingen fond är känd betyder inte att det saknas en.',
		registry: 'Förteckningen och dess gränser',
	},
	members: 'Kommunerna',
	notGrouped: {
		title: 'Kan inte grupperas',
		more: (count: number): string => `${municipalities(count)}, med det som saknas`,
		intro: (count: number): string =>
			`${municipalities(count)} saknar värde i minst en av utmaningarna för de år som räknas och står därför utanför. Vi fyller inte i uppskattningar.`,
		missing: (list: string): string => `saknar värde: ${list}`,
	},
	table: {
		title: 'Alla försök',
		tried: (count: number): string => `${count} prövade indelningar`,
		intro:
			'Så föll de olika sätten att gruppera ut. Den valda indelningen är markerad. En metod som bryter ut enstaka kommuner och lägger resten i en enda grupp kan få hög silhuett. Därför väljs bara bland indelningar där varje grupp är tillräckligt stor.',
		rule: (least: number, fewest: number): string =>
			`Vald är den indelning i minst ${inWords(fewest)} grupper som har högst medelsilhuett, avrundad till två decimaler, därefter högst stabilitet, bland dem där varje grupp har minst ${municipalitiesInWords(least)}. Färre grupper är också prövade. De får nästan alltid högre silhuett, även på en glidande skala utan grupper, och skiljer främst större problem från mindre.`,
		caption: (scaling: Scaling): string =>
			`Värdena omräknade till ${SCALINGS[scaling]} (egen beräkning)`,
		more: (scaling: Scaling): string => `Med värdena omräknade till ${SCALINGS[scaling]}`,
		k: 'Antal grupper',
		methods: METHODS,
		silhouette: 'silhuett',
		sliding: 'glidande skala',
		stability: 'stabilitet',
		smallest: 'minsta grupp',
		chosen: 'vald',
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
		none: (list: string): string => `kan inte grupperas, eftersom värden saknas för ${list}`,
	},
	methodSection: { scalings: SCALINGS, methods: METHODS },
};
