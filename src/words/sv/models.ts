import { plural } from '../text/plural.ts';
import type { ShownEffect, Grade } from '../../stats/models/grade.ts';
import type { ModelCount, ModelGroup } from '../../stats/models/model-count.ts';
import type { Tested } from '../../stats/models/tested.ts';
import type { StatementKind, Study } from '../../tables/model-statements.ts';
import type { ModelActor } from '../../tables/models.ts';
import { capitalise } from '../text/capitalise.ts';
import { listing } from '../text/listing.ts';
import { countWord } from './count-word.ts';

/** What the finding of the page says. */
interface FindingText {
	readonly known: number;
	readonly number: ModelCount['number'];
	readonly reached: number;
	readonly of: number;
}

const GRADES: Readonly<Record<Grade, string>> = {
	A: 'effekt visad',
	'A-B': 'effekt visad, osäkrare',
	B: 'svagare stöd',
	C: 'ingen tillräcklig jämförelse',
	'0': 'ingen effekt visad i Sverige',
	'-': 'går inte att avgöra',
};

const GROUPS: Readonly<Record<ModelGroup, string>> = {
	known: 'Känd effekt, och en kommun kan köpa eller driva dem',
	null: 'Prövade i Sverige, ingen effekt visad',
	weaker: 'Svagare eller blandat stöd',
	'follow-up': 'Bara före och efter, eller egen uppföljning',
	unknown: 'Går inte att avgöra',
	others: 'Drivs av andra än kommunen',
};

const ACTORS: Readonly<Record<ModelActor, string>> = {
	municipality: 'kommun',
	region: 'region',
	state: 'stat',
	eu: 'EU',
	employer: 'arbetsgivare',
	foundation: 'stiftelse',
	investor: 'investerare',
	party: 'parti',
};

const KINDS: Readonly<Record<StatementKind, string>> = {
	effect: 'Effekt',
	null: 'Ingen effekt visad',
	undecided: 'Går inte att avgöra',
	dispute: 'Invändning',
	cost: 'Kostnad',
	use: 'Användning',
	background: 'Bakgrund',
};

const STUDIES: Readonly<Record<Study, string>> = {
	review: 'Systematisk översikt',
	trial: 'Lottat försök',
	'quasi-experiment': 'Effektstudie utan lottning',
	'economic-model': 'Ekonomisk beräkning',
	audit: 'Granskning',
	'before-after': 'Före och efter',
	'follow-up': 'Uppföljning',
	process: 'Utvärdering av genomförandet',
	mapping: 'Kartläggning',
};

const TESTED: Readonly<Record<Tested, string>> = { yes: 'ja', no: 'nej', unknown: 'inte känt' };

const EFFECTS: Readonly<Record<ShownEffect, string>> = {
	shown: 'visad eller antydd',
	'not-shown': 'inte visad',
	'not-known': 'inte känd',
};

const models = (count: number): string =>
	plural(count, 'en modell', `${countWord(count)} modeller`);

/** What stands before the count of those that are reached. */
const reach = (reached: number, of: number): string =>
	reached === of
		? `alla ${countWord(of)} problem`
		: `${countWord(reached)} av ${countWord(of)} problem`;

const finding = ({ known, number, reached, of }: FindingText): string => {
	const said = `${models(known)} med känd effekt går för en kommun att köpa eller driva, och effekten är visad mot ${reach(reached, of)}.`;
	if (number === 'fewer') return `Inte än: bara ${said}`;
	if (number === 'more') return `Det finns fler än så: ${said}`;
	return reached === of ? `Ja: ${said}` : `Antalet stämmer, men inte räckvidden: ${said}`;
};

export const modelWords = {
	title: 'Modeller',
	heading: 'Räcker fem till tio modeller?',
	description:
		'Vilka modeller mot kommunernas sociala problem som finns, vad man vet om deras effekt och kostnad, vem som har betalat, och vilka problem ingen av dem har visad effekt mot.',
	finding,
	unreached: (names: readonly string[]): string =>
		names.length === 0 ? '' : `Mot ${listing(names, 'sv')} hittar vi ingen sådan.`,
	nulls: (names: readonly string[]): string =>
		names.length === 0
			? ''
			: `${capitalise(models(names.length), 'sv')} har prövats i Sverige utan att någon effekt kunnat visas: ${listing(names, 'sv')}.`,
	thesis: {
		title: 'Två prov av LSV:s tes från 2015: fem till tio modeller',
		answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' } satisfies Record<
			ModelCount['answer'],
			string
		>,
		models: 'Finns modellerna?',
		count: (known: number, reached: number, of: number): string =>
			`${capitalise(countWord(known), 'sv')} har känd effekt. Den är visad mot ${reach(reached, of)}.`,
		/** In two parts, the first set large. */
		short: (known: number, reached: number, of: number): readonly [string, string] => [
			capitalise(models(known), 'sv'),
			`med känd effekt, visad mot ${reach(reached, of)}`,
		],
		groups: 'Faller kommunerna i fem till tio grupper?',
		sliding: 'Problemen ligger på en glidande skala.',
		grouped: 'Kommunerna går att dela in efter sina problem.',
		link: 'Problembilder',
	},
	missing: {
		title: 'Så förs en modell in',
		lead: 'En modell, eller en ny uppgift om en som finns här, förs in när den går att belägga. Det här behövs:',
		facts: [
			'vad modellen är, och vilka problem den är till för',
			'vad som sägs om effekt, kostnad eller användning, och hur det har undersökts',
			'vad som mättes, och vilka av problemen det hör till',
			'en källa som vem som helst kan läsa',
		],
		rule: 'Att ingen effekt visades är en uppgift som andra. Bokstaven räknas fram ur uppgifterna: ingen kan skicka in den.',
		mail: 'Skriv till oss:',
		subject: 'Modell som saknas',
		rows: {
			model: 'Modellen (models.csv)',
			statement: 'Uppgiften (statements.csv), en för varje uppgift',
			source: 'Källan (sources.csv), en för varje källa',
			fund: 'Fonden som har betalat (fund-links.csv), bara om ett dokument säger det',
		},
		/** What a message begins with. */
		mailed: 'Lämna tomt det som du inte vet. Modellen, uppgiften och källan räcker.',
		files:
			'Modellen blir en rad i data/models/models.csv, varje uppgift en rad i statements.csv och varje källa en rad i sources.csv. Att en fond har betalat är en rad i fund-links.csv.',
		data: 'Ladda ner filerna och läs hur de är uppbyggda',
		/** Names of columns, as lists. */
		needed: ({
			model,
			statement,
			source,
			fund,
		}: Readonly<Record<'model' | 'statement' | 'source' | 'fund', string>>): string =>
			`Prövningen kräver mer än vi gör. I raden om modellen får ${model} inte vara tomma, i uppgiften inte ${statement}, i källan inte ${source} och i raden om en fond inte ${fund}. En uppgift om effekt ska också säga hur den har undersökts (study).`,
	},
	filter: {
		label: 'Välj modeller',
		challenge: 'Problem',
		tested: 'Effekten prövad i Sverige',
		effect: 'Effekt',
		pays: 'Betalar',
		all: 'alla',
		hits: '{shown} av {all} modeller',
		clear: 'Visa alla',
		unknown: 'Adressen frågar efter något som inte finns: {value}.',
		empty: 'Ingen modell stämmer med allt som är valt.',
	},
	grades: GRADES,
	/** Short names where they stand in a row of keys. */
	gradeKey: 'Kunskapsläge',
	groups: GROUPS,
	actors: ACTORS,
	kinds: KINDS,
	studies: STUDIES,
	tested: TESTED,
	effects: EFFECTS,
	matrix: {
		title: 'Modell för modell',
		/** Leads to the same models in their other order. */
		byProblem: 'Samma modeller, problem för problem',
		caption: (count: number): string =>
			`${capitalise(models(count), 'sv')}, och vilka problem de är till för. Bokstaven är vår sorteringsnyckel och gäller bara det som har mätts mot problemet; ”ej mätt” står där modellen är till för problemet utan att effekten mot det är mätt. Utgivarens ord står till höger.`,
		model: 'Modell',
		reached: (known: number): string => `Någon av de ${countWord(known)}`,
		unreached: 'Ingen av dem',
		tested: 'Effekten prövad i Sverige',
		verdict: 'Utgivarens ord',
		pays: 'Betalar',
		none: 'inget citat',
		/** In a narrow cell. */
		notMeasured: 'ej mätt',
		notMeasuredMeans: 'effekten mot problemet inte mätt',
	},
	byProblem: {
		title: 'Problem för problem',
		reached: (of: number, known: number): string => `${countWord(of)} av de ${countWord(known)}`,
		unreached: (known: number): string => `ingen av de ${countWord(known)}`,
		none: 'Ingen modell alls i tabellen är till för det här problemet.',
		bold: (known: number): string =>
			`Fet stil: en av de ${countWord(known)} med känd effekt som en kommun kan köpa eller driva.`,
		outside: 'Utanför våra problem',
		/** Of a model that is meant for the problem, where what was measured belongs to others. */
		elsewhere: (names: readonly string[]): string =>
			names.length === 0 ? '' : `Mätt mot ${listing(names, 'sv')}.`,
	},
	rule: {
		title: 'Så sätts bokstaven',
		lead: 'Bokstaven är vår, räknad ur tabellen efter en fast regel, och bara till för att sortera. Den är inget betyg på modellen. Läs utgivarens egna ord.',
		items: {
			A: 'En systematisk översikt med minst måttlig tillförlitlighet, eller ett lottat försök i Sverige, visar effekt.',
			'A-B':
				'Samma slags studie, men utgivaren anger ingen tillförlitlighet, eller effekten är räknad i en modell.',
			B: 'En effektstudie utan lottning, en granskning, en ekonomisk beräkning, en översikt med låg tillförlitlighet eller ett försök i ett annat land.',
			C: 'Före och efter, eller uppföljning, utan jämförelse som kan avgöra, också där utgivaren själv säger det.',
			'0': 'En svensk studie med jämförelse fann ingen effekt, och ingen svensk studie har funnit någon, vad man än funnit i andra länder.',
			'-': 'Vi har inte läst någon utvärdering, eller så säger en översikt att det inte går att avgöra.',
		} satisfies Record<Grade, string>,
		at: 'Vid ett problem räknas bara studier där det som mättes hör till problemet: arbete bland unga till ungdomsarbetslöshet, arbete bland andra vuxna till ekonomisk utsatthet och bland nyanlända också till integration, brott till brott och otrygghet. Annars står ”ej mätt”, även om modellen är till för problemet.',
		known:
			'Med känd effekt menar vi A eller A–B, för en metod eller namngivna program som kommunen kan köpa eller driva. Flera olika program som bara bedömts tillsammans räknas inte, inte heller sätt att organisera eller betala.',
		hit: 'Att en modell är till för ett problem betyder inte att den ändrar måttet på kartan.',
		read: 'Det mesta är läst i sammanfattning i november 2026, inte i hela rapporten. Att en modell saknas betyder att vi inte har läst om den.',
		data: 'Tabellen som fil (JSON)',
	},
	page: {
		title: (name: string): string => name,
		description: (name: string, finding: string): string =>
			`${name}: vad man vet, uppgift för uppgift, med källa. ${finding}`,
		facts: {
			grade: 'Kunskapsläge',
			at: 'Mätt mot',
			notAt: (names: readonly string[]): string => `inte mätt mot ${listing(names, 'sv')}`,
			tested: 'Effekten prövad i Sverige',
			age: 'För',
			runs: 'Driver',
			pays: 'Betalar',
			paid: 'Har betalat',
			noFund: 'ingen känd fond',
		},
		/** What the page begins with where nothing was read of an effect. */
		noStudy: 'Vi har inte hittat någon studie av effekten.',
		statements: {
			title: 'Vad man vet, uppgift för uppgift',
			caption: 'Uppgifter om modellen, med vem som säger dem',
			kind: 'Slag',
			said: 'Med våra ord',
			verdict: 'Utgivarens ord',
			study: 'Studie',
			outcome: (names: readonly string[]): string => `gäller ${listing(names, 'sv')}`,
			sweden: 'Sverige',
			comparison: 'Jämförelsegrupp',
			source: 'Källa',
			yes: 'ja',
			no: 'nej',
			unknown: 'framgår inte',
			undated: 'odaterad',
			noVerdict: 'inget citat',
			noStudy: '–',
		},
		cost: 'Kostnaden står som källan anger den. Vi multiplicerar den aldrig med antalet personer i en kommun: en genomsnittlig kostnad är inte en kostnad som går att undvika.',
		where: {
			title: 'Var problemet är störst',
			lead: 'En lista, inget råd: ett högt tal säger inte att modellen passar.',
			map: (problem: string): string =>
				`Karta: den fjärdedel av kommunerna där ${problem} är störst problem.`,
			/** {aimed} of the worst affected quarter have known money against the problem. */
			money: (aimed: number, of: number): string =>
				aimed === 0
					? `I ingen av de ${of} kommunerna med störst problem känner vi till pengar mot det.`
					: `I ${countWord(aimed)} av de ${of} kommunerna med störst problem känner vi till pengar mot det.`,
			elsewhere: (count: number): string =>
				count === 0
					? ''
					: `Pengar mot problemet är kända i ${countWord(count)} ${plural(count, 'annan kommun', 'andra kommuner')}.`,
			noTarget:
				'Ingen inriktning i fondförteckningen svarar mot problemet, så där går det inte att säga om det finns pengar.',
			unknown: 'Att ingen fond är känd betyder inte att det saknas en.',
			caption: (measure: string, years: string): string => `Störst problem: ${measure}, ${years}`,
			place: 'Plats',
			municipality: 'Kommun',
			value: 'Värde',
			money_head: 'Pengar mot det',
			known: 'kända',
			notKnown: 'inga kända',
			all: 'Alla kommuner som lista (CSV)',
			key: { worst: 'störst problem', rest: 'övriga', fund: 'kända pengar mot problemet' },
			mean: (years: string): string => `medel ${years}`,
		},
		paid: {
			title: 'Vem har betalat',
			none: 'Vi har inte läst något dokument som säger att en av de kända fonderna har betalat för modellen.',
			result: 'Resultat',
			document: 'Dokument',
		},
		unknown: {
			title: 'Vad man inte vet',
			cost: 'Vad den kostar: vi har inte läst någon uppgift.',
			effect: 'Om den har effekt: vi har inte hittat någon studie.',
			sweden: 'Hur den fungerar i Sverige: vi har inte läst någon svensk studie av effekten.',
			fund: 'Om någon av de kända fonderna har betalat för den: inget dokument vi läst säger det.',
		},
		similar: {
			title: 'Andra modeller mot samma problem',
			none: 'Ingen annan modell i tabellen är till för samma problem.',
		},
		all: 'Alla modeller',
		add: 'Något som saknas eller är fel? Så förs en uppgift in',
	},
	links: {
		challenge: 'Modeller mot problemet',
		effect: {
			shown: 'Effekt visad eller antydd',
			'not-shown': 'Prövad i Sverige utan visad effekt',
			'not-known': 'Effekt inte känd',
		} satisfies Record<ShownEffect, string>,
		notMeasured: 'Till för problemet, men effekten mot det är inte mätt',
		none: 'Vi har inte läst om någon.',
		fund: 'Dokumenterat betalat för modellen',
		questions: {
			title: 'Frågor att ställa om modeller',
			known: (names: string): string => `Används ${names}, med känd effekt?`,
			none: (names: string): string =>
				`Används ${names}, prövat i Sverige utan att effekt kunnat visas?`,
			without: 'Vi hittar ingen modell med känd effekt. Vad bygger kommunens arbete på?',
			note: 'Frågor, inga råd: att problemet är stort säger inte vilken modell som passar.',
		},
	},
};
