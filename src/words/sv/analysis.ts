import type { Aim, NeedGroup } from '../../stats/municipality/figure.ts';
import type { FundGroup } from '../../stats/money/fund-group.ts';

/** What the groups of the registry are, after their number: "2 | kommuner vars pengar …". */
const HOLDERS: Readonly<Record<Exclude<FundGroup, 'mot'>, string>> = {
	kommuner: 'kommuner där en källa säger att en fond eller avsatta medel har funnits',
	'senast-2015':
		'kommuner vars fond eller avsatta medel har ett beslut eller en källa från 2015 eller tidigare',
	'senare-eller-odaterade':
		'kommuner vars fond eller avsatta medel bara har belägg som är senare eller saknar datum',
	'i-bruk': 'kommuner vars fond eller avsatta medel var i bruk enligt källorna',
	vilande: 'kommuner vars fond eller avsatta medel var vilande enligt källorna',
	'helt-fordelade': 'kommuner där alla pengar var fördelade enligt källorna',
	avslutade: 'kommuner vars fond eller avsatta medel var avslutade enligt källorna',
	'laget-okant': 'kommuner där källorna inte säger om pengarna är i bruk',
	'inriktning-okand': 'kommuner där källorna inte säger vad pengarna riktar sig mot',
	'bara-tvargaende': 'kommuner vars pengar bara har en tvärgående inriktning',
	'bara-planerade': 'kommuner där en fond eller avsatta medel bara har planerats',
	'bara-kontrakt': 'kommuner som bara har haft ett utfallskontrakt',
	regioner: 'regioner med en fond eller avsatta medel i förteckningen',
};

const CHALLENGES: Readonly<Record<Aim, string>> = {
	'med-fond': 'utmaningar som minst en kommuns kända pengar riktar sig mot',
	'utan-fond': 'utmaningar som ingen kommuns kända pengar riktar sig mot',
	'utan-inriktning': 'utmaningar som ingen inriktning i förteckningen motsvarar',
};

export const analysis = {
	title: 'Analyser',
	description:
		'Artiklar om samhällsutmaningar och sociala investeringsfonder, med siffror som hämtas ur sajtens data och en källa till var och en.',
	lead: 'Artiklar som bygger på sajtens siffror. Under varje artikel står vilka siffror den använder och var de kommer ifrån.',
	/** Before the author's name. */
	by: 'Av',
	none: 'inga',

	figures: {
		title: 'Siffrorna i texten',
		lead: (release: string): string =>
			`Siffrorna är inte skrivna för hand. De är hämtade ur datautgåva ${release} och kan ändras med nästa.`,
		observations: 'Ur statistiken',
		registry: 'Räknat i fondförteckningen',
		registryCaption: 'Egen räkning i fondförteckningen, där varje rad har sina källor',
		national: 'Vad andra har räknat',
		number: 'Antal',
		what: 'Vad som räknas',
		holders: (group: FundGroup, challenge: string, since: number | null): string => {
			if (group === 'mot') return `kommuner vars kända pengar riktar sig mot ${challenge}`;
			const text = HOLDERS[group];
			return since === null ? text : `${text}, med en uppgift från ${since} eller senare`;
		},
		challenges: (aim: Aim): string => CHALLENGES[aim],
		unnamed: 'kommuner i SNS:s räkning som förteckningen inte kan namnge',
		needs: 'Räknat på behovsnivåerna',
		needsCaption:
			'Egen räkning: kommuner efter de utmaningar där de är i fjärdedelen med störst problem',
		need: {
			utmaningar: 'utmaningar som har en behovsnivå',
			nagot: 'kommuner i fjärdedelen med störst problem i minst en av dem',
			'minst-tre': 'kommuner i den fjärdedelen i minst tre av dem',
			inget: 'kommuner som inte är det i någon av dem, och har uppgift om alla',
			'riktbara-utmaningar':
				'utmaningar med behovsnivå som någon inriktning i fondförteckningen motsvarar',
			riktbara: 'kommuner i fjärdedelen med störst problem i minst en av dem',
			silhuett: 'medelsilhuett för kommunernas problembilder, från −1 till 1',
			riktade: 'av dem kommuner som har eller har haft en känd fond mot just det problemet',
			'riktade-nu': 'av dem kommuner vars fond inte har upphört, så vitt vi vet',
		} satisfies Record<NeedGroup, string>,
		toMethod: 'Så räknas behovsnivån',
		toRegistry: 'Till fondförteckningen',
		file: 'Förteckningen som fil (JSON)',
		unusual: (reason: string): string => `Ovanligt värde. ${reason}`,
		challenge: (name: string): string => `Utmaningen: ${name}`,
		municipality: (name: string): string => `Alla siffror för ${name}`,
	},

	/** What stands at drawings within an article. */
	live: {
		place: 'Plats',
		problem: 'Problem',
		mapOf:
			'Mörkt: fjärdedelen av kommunerna med störst problem, egen beräkning. Ringar: kända fonder mot problemet.',
		mean: (years: string): string => `medelvärde ${years}`,
		needCaption: 'Kommuner i fjärdedelen med störst problem, efter vilken fond vi känner till',
		line: (name: string, from: string, first: number, to: string, last: number): string =>
			`${name}: ${from} ${first}, ${to} ${last}.`,
		registry: 'Fonder: Utmaningskartans förteckning.',
		needNote: 'Även fonder som har upphört räknas. Ingen känd: vi har inte hittat någon.',
		break: (year: number): string => `Nytt mätsätt ${year}: åren före går inte att jämföra.`,
	},

	cite: {
		title: 'Så citerar du artikeln',
		reference: (author: string, title: string, date: string, release: string): string =>
			`${author}: ”${title}”. ${date}, datautgåva ${release}.`,
		note: 'Ange datautgåvan, eftersom siffrorna följer data. För en enskild siffra är det källan ovan som ska anges.',
	},
};
