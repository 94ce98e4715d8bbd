import type { Aim, NeedGroup, QuarterGroup } from '../../stats/municipality/figure.ts';
import type { FundGroup } from '../../stats/money/fund-group.ts';
import type { SeenInUse } from '../../stats/money/last-evidence.ts';
import { listing } from '../text/listing.ts';
import { plural } from '../text/plural.ts';
import { inWords } from './group-counts.ts';

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

/** Hard-hit: in the quarter with the biggest problems of a challenge that a fund can be aimed at (`riktbara`). */
const NONE = 'hårt drabbade kommuner där vi inte känner till någon fond';

const CHALLENGES: Readonly<Record<Aim, string>> = {
	'med-fond': 'utmaningar som minst en kommuns kända pengar riktar sig mot',
	'utan-fond': 'utmaningar som ingen kommuns kända pengar riktar sig mot',
	'utan-inriktning': 'utmaningar som ingen inriktning i förteckningen motsvarar',
};

export const analysis = {
	/** A small count in running text, in letters. */
	inWords,
	title: 'Analyser',
	description:
		'Artiklar om samhällsutmaningar och sociala investeringsfonder, med siffror som hämtas ur sajtens data och en källa till var och en.',
	lead: 'Artiklar som bygger på sajtens siffror. Under varje artikel står vilka siffror den använder och var de kommer ifrån.',
	/** Before the author's name. */
	by: 'Av',
	kind: 'Analys',
	minutes: (count: number): string => `${count} minuter`,
	built: (release: string): string =>
		`Siffror ur utgåva ${release}. Alla räknas om när uppgifterna ändras.`,
	contents: 'Innehåll',
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
			oklart: 'kommuner som inte är det i någon känd, men saknar uppgift om någon av dem',
			'riktbara-utmaningar':
				'utmaningar med behovsnivå som någon inriktning i fondförteckningen motsvarar',
			riktbara: 'kommuner i fjärdedelen med störst problem i minst en av dem: hårt drabbade',
			silhuett: 'medelsilhuett för kommunernas problembilder, från −1 till 1',
			riktade: 'av dem kommuner som har eller har haft en känd fond mot just det problemet',
			'riktade-nu': 'av dem kommuner vars fond inte har upphört, så vitt vi vet',
			'annan-fond': 'hårt drabbade kommuner med en annan känd fond',
			'ingen-kand': NONE,
			'ingen-kand-namn': `${NONE} och har sökt på kommunens namn`,
			'ingen-kand-grupp': `${NONE} och bara har sökt på namnet tillsammans med andra`,
			'ingen-kand-ej-sokt': `${NONE} och inte har sökt`,
			'ingen-kand-plan': 'hårt drabbade kommuner där vi bara känner till en planerad fond',
			'ingen-kand-sma': `${NONE}, med under 10\u202f000 invånare`,
			'ingen-kand-sma-namn': `${NONE}, med under 10\u202f000 invånare, där vi har sökt på kommunens namn`,
			'fond-mot-nagot':
				'kommuner, hårt drabbade eller inte, vars kända fond riktar sig mot någon av dessa utmaningar',
			sma: 'kommuner med under 10\u202f000 invånare',
			'sma-kand': 'kommuner med under 10\u202f000 invånare och en känd fond',
			'sma-andel': 'så stor del av kommunerna med under 10\u202f000 invånare har en känd fond',
			stora: 'kommuner med minst 50\u202f000 invånare',
			'stora-kand': 'kommuner med minst 50\u202f000 invånare och en känd fond',
			'stora-andel': 'så stor del av kommunerna med minst 50\u202f000 invånare har en känd fond',
		} satisfies Record<NeedGroup, string>,
		/** The quarter of one challenge, by the fund that is known there. */
		quarter: {
			fjardedel: (challenge) => `kommuner i fjärdedelen med störst problem: ${challenge}`,
			riktad: (challenge) => `av fjärdedelen kommuner med en känd fond mot problemet: ${challenge}`,
			annan: (challenge) => `av fjärdedelen kommuner med en annan känd fond: ${challenge}`,
			okand: (challenge) => `av fjärdedelen kommuner utan känd fond: ${challenge}`,
		} satisfies Record<QuarterGroup, (challenge: string) => string>,
		spread: (indicator: string, year: number): string =>
			`mellan den tionde och den nittionde percentilen av kommunerna ${year}: ${indicator}`,
		spreadCaption: 'Egen beräkning: hur långt ifrån varandra åtta av tio kommuner ligger (R-7)',
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
		mapOf: 'Mörkt: fjärdedelen av kommunerna med störst problem',
		quarters: 'Fjärdedelar: egen beräkning. Kartunderlag: SCB, Natural Earth.',
		/** After a number. */
		municipalities: (count: number): string => plural(count, 'kommun', 'kommuner'),
		unknown: (count: number): string =>
			plural(count, 'Streckad: 1 kommun utan uppgift', `Streckade: ${count} kommuner utan uppgift`),
		band: 'Fält: åtta av tio kommuner, egen beräkning.',
		seenTitle: 'När såg någon källa fonden senast? En linje är en kommun',
		/** Who was seen in use after a year: after a number of lines, or by itself. */
		seenIn: (late: readonly SeenInUse[], year: number): string =>
			`I bruk efter ${year}: ${
				late.length === 0
					? 'ingen'
					: listing(
							late.map((each) => `${each.name} ${each.year}`),
							'sv',
						)
			}.`,
		/** @param seen what `seenIn` says */
		seenAloud: (count: number, seen: string): string =>
			`${count} fonder på en linje av år, från beslut till senaste belägg. ${seen}`,
		seenNote: (undated: number): string =>
			[
				...(undated === 0
					? []
					: [
							`${plural(undated, '1 känd fond', `${undated} kända fonder`)} utan daterad uppgift är inte utritad${plural(undated, '', 'e')}.`,
						]),
				'Prickad linje: början är bara en källas år. Efter en linjes slut vet vi inget.',
			].join(' '),
		mean: (years: string): string => `medelvärde ${years}`,
		needCaption: 'Kommuner i fjärdedelen med störst problem, efter vilken fond vi känner till',
		line: (name: string, from: string, first: number, to: string, last: number): string =>
			`${name}: ${from} ${first}, ${to} ${last}.`,
		registry: 'Fonder: Utmaningskartans förteckning.',
		needNote: 'Även fonder som har upphört räknas. Ingen känd: vi har inte hittat någon.',
		break: (year: number): string => `Nytt mätsätt ${year}: åren före går inte att jämföra.`,
	},

	cite: {
		title: 'Så citerar du',
		reference: (author: string, title: string, date: string, release: string): string =>
			`${author}: ”${title}”. ${date}, datautgåva ${release}.`,
		note: 'Fritt att använda med källa. Ange datautgåvan, eftersom siffrorna följer data. För en enskild siffra är det dess egen källa som ska anges.',
		copy: 'Kopiera',
		sources: 'Källor',
		figures: (count: number): string =>
			plural(
				count,
				'Siffran i texten, med källa',
				`De ${count} siffrorna i texten, var och en med källa`,
			),
	},
};
