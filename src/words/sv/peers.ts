import type { WeightStep } from '../../stats/peer-choice.ts';
import type { PeerTexts } from '../text/peer-facts.ts';
import { inWords } from './group-counts.ts';

/** Plain strings with {placeholders}: the script of the page is given them as JSON. */
const texts: Omit<PeerTexts, 'loading' | 'failed'> = {
	heading: 'Mest lika {name}',
	headingAll: 'Kommuner med känd fond riktad mot problemet',
	intro: {
		none: '{challenge}: ingen fond riktad mot problemet är känd i någon annan kommun än {name}. Det betyder inte att det inte finns fler. Välj ett annat problem.',
		one: '{challenge}: bara i en annan kommun är en fond riktad mot problemet känd.',
		all: '{challenge}: en fond riktad mot problemet är känd i {count} andra kommuner. Den mest lika står först.',
		some: '{challenge}: en fond riktad mot problemet är känd i {count} andra kommuner. Här är de som är mest lika.',
		others: '{challenge}: en fond riktad mot problemet är känd i {count} andra kommuner.',
		unordered:
			'{challenge}: {count|bara i en kommun är en fond riktad mot problemet känd|en fond riktad mot problemet är känd i # kommuner, här i bokstavsordning}.',
	},
	compare: 'Jämför {name} med dem, problem för problem',
	choose: 'Välj en kommun, så visas de som är mest lika den.',
	own: {
		targets: 'Känt i {name}, riktat mot problemet:',
		other: 'Känt i {name}, med annan eller okänd inriktning:',
		planned: 'Ingen känd fond i {name}, bara en plan, och en plan räknas inte som en fond:',
		'none-known': 'Ingen känd fond i {name}: {searched}. Det är inte detsamma som att ingen finns.',
	},
	likeness: 'Avstånd {distance}, plats {place} av {of} i likhet',
	farLikeness: 'Långt ifrån lik: plats {place} av {of} i likhet, avstånd {distance}',
	level: 'Behovsnivå: {quarter}',
	levelOf: 'Behovsnivå i {name}: {quarter}.',
	levelUnknown: 'okänd, eftersom värden saknas',
	levelNone: 'går inte att säga, eftersom inget mått skiljer kommunerna åt',
	equalWeights: 'Alla mått räknas lika, så avstånden är de publicerade.',
	otherWeights: 'Ändrade vikter: {list}.',
	noWeight:
		'Alla mått är satta till ”räknas inte”, och då går det inte att räkna ut något avstånd. Låt minst ett mått räknas. Kommunerna står i bokstavsordning.',
	lacking:
		'{name} saknar värde i något av måtten. Därför går det inte att räkna ut något avstånd. Kommunerna står i bokstavsordning.',
	share: '{percent}\u00a0%',
	quarters: [
		'fjärdedelen med minst problem',
		'fjärdedelen med näst minst problem',
		'fjärdedelen med näst störst problem',
		'fjärdedelen med störst problem',
	],
	steps: {
		inget: 'räknas inte',
		mindre: 'räknas mindre',
		lika: 'räknas lika',
		mer: 'räknas mer',
	},
};

const STEPS: Readonly<Record<WeightStep, string>> = {
	inget: 'Räknas inte',
	mindre: 'Mindre (en tredjedel)',
	lika: 'Lika',
	mer: 'Mer (tre gånger)',
};

export const peers = {
	title: 'Liknande kommuner med känd fond',
	description:
		'Välj kommun och problem och se de mest lika kommuner som har en känd social investeringsfond mot det: avstånd, vad som skiljer och källor.',
	lead: (holders: number, problems: number): string =>
		`${holders} kommuner har en känd fond mot något av ${inWords(problems)} problem. Välj din kommun, så står de mest lika först.`,
	noScript:
		'För att välja kommun och ändra vikter behövs JavaScript, som är avstängt eller inte kunde köras. På varje kommuns sida finns samma jämförelse med lika vikter: välj län, sedan kommun. Här nedanför står alla kommuner som jämförelsen gäller.',
	noScriptCounties: 'Län',
	form: {
		label: 'Välj kommun, problem och vikter',
		search: 'Sök kommun',
		unknown: 'Ingen kommun heter så. Pröva med början av namnet, eller välj i listan.',
		municipality: 'Kommun',
		none: 'Välj kommun',
		challenge: 'Problem',
		/** What opens the weights. */
		change: 'Ändra vad som räknas i likheten',
		weights: 'Så mycket räknas varje mått i likheten',
		steps: STEPS,
		equal: 'Återställ vikterna',
	},
	texts,
	listTitleWithoutScript: 'Kommuner med känd fond riktad mot något problem',
	source: 'Källor',
	differences: {
		caption: 'Vad avståndet består av',
		measure: 'Mått',
		share: 'Andel av avståndet',
	},
	notes: {
		title: 'Så räknas likheten',
		own: 'Avstånd, platser och andelar är våra egna beräkningar av siffror från källorna nedan. Noll i avstånd vore helt lika. Andelen är måttets del av avståndet i kvadrat, avrundad så att alla tillsammans blir 100 procent.',
		features:
			'Alla mått i tabellen räknas. Året är det senaste då alla kommuner har ett värde, så ingen kommun saknar avstånd.',
		weights:
			'”Mindre” är en tredjedel av vikten, ”mer” tre gånger. Vikterna skalas så att de i medeltal är 1: lika vikter ger alltid det avstånd som står på kommunernas sidor.',
		method: 'Hela metoden',
		logarithm: 'i logaritmer',
		level:
			'Behovsnivån säger vilken fjärdedel av kommunerna en kommun hör till när alla ordnas efter huvudmåttet, från minst till störst problem. Oftast är det ett medelvärde av flera år.',
		levelMethod: 'Så räknas behovsnivån',
		funds:
			'Med fond menas här också avsatta medel och utfallskontrakt. Avslutade, vilande och helt fördelade räknas med: också de går att lära av. Statusen gäller det år som anges, inte i dag. Planer och regionernas fonder räknas inte.',
		unknown:
			'Att en kommun inte finns med betyder att ingen fond riktad mot problemet är känd, inte att det inte finns någon.',
	},
	untargeted: {
		title: 'Utmaningar som inte går att välja',
		/** {list} */
		reason:
			'{list}: ingen av fondförteckningens inriktningar gäller just de problemen, så det går inte att säga vilka fonder som är riktade mot dem.',
	},
	registry: 'Alla kända fonder',
};
