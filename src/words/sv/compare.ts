import type { CompareTexts } from '../../stats/municipality/compared.ts';
import { common } from './common.ts';
import { explorer } from './explorer.ts';
import { inWords } from './group-counts.ts';

const QUARTER = 'fjärdedelen med störst problem';

/** Plain strings with {placeholders}: the script of the page is given them as JSON. */
const texts: CompareTexts = {
	counts: 'inget ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
	all: ['hör {name}', 'hör båda', 'hör alla tre', 'hör alla fyra'],
	noneAll: ['hör {name}', 'hör båda', 'hör alla tre', 'hör alla fyra'],
	shared:
		'I {count} av {of} problem {all} till fjärdedelen av kommunerna med störst problem: {list}.',
	sharedMany: 'I {count} av {of} problem {all} till fjärdedelen av kommunerna med störst problem.',
	sharedList: 'De {count} är {list}.',
	sharedNone: 'I inget av {of} problem {all} till fjärdedelen av kommunerna med störst problem.',
	apart: 'Var för sig hör {list}.',
	apartFirst: '{name} dit i {count}',
	apartOther: '{name} i {count}',
	noneOf: 'I {count} hör ingen av dem dit.',
	unplaced: '{name} har värden för få år för att kunna placeras i {list}.',
	groups: [
		[`Inte i ${QUARTER}`, `I ${QUARTER}`],
		['Ingen av dem', 'En av två', `Båda i ${QUARTER}`],
		['Ingen av dem', 'En av tre', 'Två av tre', `Alla tre i ${QUARTER}`],
		['Ingen av dem', 'En av fyra', 'Två av fyra', 'Tre av fyra', `Alla fyra i ${QUARTER}`],
	],
	groupOpen: [
		'Kan inte placeras',
		'Ingen av dem som kan placeras',
		'Ingen av dem som kan placeras',
		'Ingen av dem som kan placeras',
	],
	groupUnranked: 'Rangordnas inte',
	place: 'plats {place}',
	tooFew: 'för få år',
	previous: '{year}: {value}',
	unusual: 'Ovanligt värde i {name} {years} för {phrase}: {reason}',
	reasons: common.reasons,
	alike: 'Liknar {name}',
	alikeNote: 'medianen av de åtta kommuner som är mest lika {name}',
	remove: 'Ta bort {name}',
	documentTitle: '{names}: jämförelse',
	example:
		'Ett exempel: i ingen kommun känner vi till fler satsningar än i {name}, och {others} är mest lika. Välj en egen kommun, så börjar en ny jämförelse.',
	one: 'Lägg till en kommun att jämföra {name} med.',
	refused: {
		there: '{name} är redan med i jämförelsen.',
		full: 'Fyra kommuner är det mesta som får plats. Ta bort en, så går det att lägga till {name}.',
	},
	repeated: 'Adressen nämner {list} mer än en gång. Var och en visas en gång.',
	beyond: 'Fyra kommuner är det mesta som får plats. Därför visas inte {list}.',
	unknown: 'Adressen frågar efter något som inte finns här: {values}.',
	besides: {
		similar: 'de tre mest lika',
		neighbours: '{count} grannar',
		county: 'länets {count}',
	},
	among: {
		similar: 'De åtta som är mest lika {name}',
		neighbours: 'Grannar till {name}: välj högst tre',
		county: 'Kommuner i samma län som {name}: välj högst tre',
	},
	loading: explorer.loading,
	failed: explorer.failed,
	shown: 'Visar {names}.',
};

export const compare = {
	title: 'Jämför kommuner',
	description: (measures: number): string =>
		`Ställ upp till fyra kommuner bredvid varandra: vilka problem de delar, ${inWords(measures)} mått med riket och liknande kommuner, läget bland alla 290 och utvecklingen.`,
	texts,
	noScript:
		'För att välja kommuner behövs JavaScript, som är avstängt eller inte kunde köras. På varje kommuns sida står samma mått med samma platser: välj län, sedan kommun, och lägg två sidor bredvid varandra. Här nedanför står ett exempel.',
	form: {
		label: 'Välj kommuner att jämföra',
		chosen: 'Kommuner i jämförelsen',
		search: 'Sök en kommun till',
		list: 'eller välj i listan',
		none: 'Välj kommun',
		add: 'Lägg till',
		instead: 'Ta i stället',
		again: 'Försök igen',
	},
	/** The table as text for a spreadsheet: the button, heads of columns that the page has no words for. */
	copy: {
		button: 'Kopiera tabellen',
		copied: 'Kopierat',
		notCopied: 'Gick inte att kopiera',
		mean: 'medelvärdet som avgör platsen',
		place: 'plats',
		source: 'Källa',
	},
	table: {
		caption: (problems: number): string =>
			`Kommunerna i ${inWords(problems)} problem, grupperade efter hur många av dem som hör till fjärdedelen med störst problem`,
		problem: 'Problem och mått',
		strip: 'Läget bland 290 kommuner',
		less: '← mindre problem',
		more: 'större problem →',
		basis: 'Läget avgörs av',
		lines: '2010–2026',
		linesNote: 'streckad: riket',
		meanOf: 'medel',
		alikeShort: 'liknar',
	},
	key: {
		title: 'Teckenförklaring',
		quarter: 'fjärdedelen med störst problem, efter det som avgör läget',
		place: 'före plats står medelvärdet som avgör den; plats 1 = störst problem',
		figure: 'tryck på en siffra för källa och väg',
		lines: 'linjerna har en skala för varje rad, från 5:e till 95:e percentilen av alla kommuner',
	},
	notes: {
		title: 'Så jämförs kommunerna',
		own: 'Platser, fjärdedelar, medelvärden och medianer är våra egna beräkningar ur källornas värden.',
		basis:
			'Siffran är det senaste årets. Platsen bygger på det som står under ”Läget avgörs av”, oftast ett medelvärde av flera år, eftersom enskilda år svänger i små kommuner.',
		order:
			'Ingen summa räknas och ingen kommun vinner. Raderna står efter hur många av kommunerna som hör till fjärdedelen med störst problem, och inom en grupp i sidans vanliga ordning.',
		neighbours: 'Grannar har gemensam gräns eller förbinds av en bro eller färja.',
		method: 'Hela metoden',
		similar: 'Så räknas likheten',
	},
	paper: 'Källa och väg för varje siffra:',
};
