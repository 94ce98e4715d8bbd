import type { KeyTexts } from '../text/need-picture.ts';
import type { NeedTexts } from '../text/need-texts.ts';
import { MEASURES } from './measures.ts';

/** Relative clauses are the same in Swedish for one municipality as for several. */
const HEAVIER = {
	country: ' som har störst problem med {problem}',
	county:
		' i {area} som hör till den fjärdedel av landets kommuner som har störst problem med {problem}',
	group:
		' i kommungruppen ”{area}” som hör till den fjärdedel av landets kommuner som har störst problem med {problem}',
};

/** Plain strings with {placeholders}: the script of the matrix is given them as JSON. */
const texts: NeedTexts = {
	unit: '{count|kommun|kommuner}',
	residents: '{people} invånare',
	of: '{count} av {all}',
	nothing: '–',
	shown: '{area}, {count} {count|kommun|kommuner}.',
	country: 'Hela landet',
	withoutEnded: 'Fonder som har upphört är borträknade.',
	noneKnown: {
		all: 'Ingen känd fond',
		lasting: 'Ingen känd fond, eller bara sådana som har upphört',
	},
	where: {
		country: ' i landet',
		county: ' i {area}',
		group: ' i kommungruppen ”{area}”',
	},
	heavier: HEAVIER,
	heavierOne: HEAVIER,
	fund: {
		all: {
			fund: 'en fond',
			any: 'någon fond',
			aimed: 'en fond som',
			anyAimed: 'någon fond som',
		},
		lasting: {
			fund: 'en fond som inte har upphört',
			any: 'någon fond som inte har upphört',
			aimed: 'en fond som inte har upphört och som',
			anyAimed: 'någon fond som inte har upphört och som',
		},
	},
	aimed: {
		none: 'I ingen av de {all} kommunerna{where} känner vi till {anyAimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		one: 'I en av de {all} kommunerna{where} känner vi till {aimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		some: 'I {count} av de {all} kommunerna{where} känner vi till {aimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		every:
			'I alla de {all} kommunerna{where} känner vi till {aimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		onlyNo:
			'I den enda kommunen{where} känner vi inte till {anyAimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
		onlyYes:
			'I den enda kommunen{where} känner vi till {aimed} riktar sig mot ett problem där kommunen hör till fjärdedelen med störst problem.',
	},
	known: {
		all: 'Kommuner där vi känner till en fond, avsatta medel eller ett utfallskontrakt, mot vilket problem som helst: {count} av {all}.',
		lasting:
			'Kommuner där vi känner till en fond, avsatta medel eller ett utfallskontrakt som inte har upphört, mot vilket problem som helst: {count} av {all}.',
	},
	unknown: {
		none: 'I alla de {all} kommuner{heavier} känner vi till {fund}, om än inte alltid mot just det problemet.',
		one: 'I en av de {all} kommuner{heavier} känner vi inte till {any}.',
		some: 'I {count} av de {all} kommuner{heavier} känner vi inte till {any}.',
		every: 'I ingen av de {all} kommuner{heavier} känner vi till {any}.',
		onlyNo:
			'I den enda kommun{heavier} känner vi till {fund}, om än inte säkert mot just det problemet.',
		onlyYes: 'I den enda kommun{heavier} känner vi inte till {any}.',
	},
	lived: 'Där bor {people} människor ({year}).',
	nobody:
		'Ingen kommun{where} som vi har uppgift om hör till den fjärdedel av landets kommuner som har störst problem med {problem}.',
};

/** Names of challenges that may break where a column is narrow, by id; others stand as they are. */
const SHORT: Readonly<Record<string, string>> = {
	ungdomsarbetsloshet: 'Ungdoms\u00adarbets\u00adlöshet',
	utflyttning: 'Ut\u00adflyttning',
	skatteunderlag: 'Sinande skatte\u00adunderlag',
	integration: 'Integra\u00adtion',
	skolresultat: 'Skol\u00adresultat',
	'ekonomisk-utsatthet': 'Ekono\u00admisk utsatt\u00adhet',
	otrygghet: 'Brott och otrygg\u00adhet',
	'social-sammanhallning': 'Social samman\u00adhållning',
};

/** After the numbers of the key. */
const KEY: KeyTexts = {
	heavier: 'med störst problem',
	rest: '{count|övrig|övriga}',
	unknown: 'uppgift saknas',
	noNeed: 'var problemet är störst går inte att säga',
	aimed: 'med fond mot problemet',
	other: 'med annan känd fond eller kontrakt',
	quiet: 'med fond eller kontrakt i andra kommuner',
};

export const matrix = {
	title: 'Behov och fonder',
	key: KEY,
	measures: MEASURES,
	description:
		'Vilka sociala investeringsfonder riktar sig mot vilka problem? Kommunerna där varje problem är störst, och vad som är känt om fonder där, i landet och i varje län.',
	/** What a reader must know before the first number. */
	unknownNotAbsent:
		'Ingen känd fond betyder att vi inte har hittat någon i öppna källor, inte att det inte finns någon.',
	registry: 'Se vad förteckningen bygger på',
	missing: 'Tipsa om en fond som saknas',
	texts,
	/** {value} */
	strange: 'Adressen innehåller ett val som inte finns och som därför inte används: {value}.',
	area: 'Område',
	withoutEnded: 'Räkna bort fonder som har upphört',
	withoutEndedNote:
		'Fonder som har upphört: avslutade eller helt fördelade, enligt den senaste källan.',
	/** {problem} */
	downloadName: 'Ladda ner listan, kommun för kommun: {problem} (CSV)',
	table: {
		title: 'Problem för problem',
		caption: (year: string): string =>
			`Antal kommuner i fjärdedelen med störst problem och deras folkmängd ${year}, efter vad som är känt om fonder där. Egen beräkning.`,
		challenge: 'Problem, och hur det mäts',
		answers: 'Kommuner i fjärdedelen med störst problem',
		/** Over the numbers, under their marks. */
		short: { targets: 'riktad', other: 'annan', 'none-known': 'ingen känd' },
		inAll: 'i allt',
		unknown: 'uppgift saknas:',
		noTarget: 'förteckningen har ingen sådan inriktning',
		noNeed: 'Var problemet är störst går inte att säga.',
		why: 'Varför?',
	},
	note: 'Streck: förteckningen har ingen sådan inriktning. Ingen känd: vi har inte hittat någon.',
	counted: 'Så har vi räknat',
	chosen: {
		/** {count}, {measure} */
		all: '{count} {count|kommun|kommuner} med störst problem. {measure}',
		/** {answer}: "Fond riktad mot problemet" · {count} */
		head: '{answer}: {count}',
		answers: {
			targets: 'Fond riktad mot problemet',
			other: 'Annan känd fond eller kontrakt',
			'none-known': 'Ingen känd fond',
		},
		/** {count} */
		more: 'och {count} till',
		list: 'Hela listan, med källor',
		challenge: 'Alla år och kommuner på karta',
	},
	/** To those who listen, of what the map shows alone: {count}. */
	alone: {
		targets: 'Kartan visar bara dem med fond riktad mot problemet: {count}.',
		other: 'Kartan visar bara dem med annan känd fond eller kontrakt: {count}.',
		'none-known': 'Kartan visar bara dem utan känd fond: {count}.',
	},
	sizes: {
		title: 'Kända fonder efter kommunens storlek',
		/** {count} of {all} */
		of: (count: string, all: string): string => `${count} av ${all}`,
	},
	areas: {
		title: 'Län för län',
		lead: 'I så många av områdets kommuner i fjärdedelen med störst problem känner vi inte till någon fond. Ju mörkare ruta, desto större del av områdets alla kommuner. Egen beräkning.',
		nothing:
			'Ett streck (–) betyder att ingen kommun i området som vi har uppgift om hör till fjärdedelen med störst problem.',
		/** The answer that each table is of; the last is in sight, the others follow `others`. */
		captions: {
			targets:
				'Kommuner i fjärdedelen med störst problem med känd fond riktad mot problemet, av alla i fjärdedelen',
			other:
				'Kommuner i fjärdedelen med störst problem med känd fond eller kontrakt av annan eller okänd inriktning, av alla i fjärdedelen',
			'none-known':
				'Kommuner i fjärdedelen med störst problem med ingen känd fond, av alla i fjärdedelen',
		},
		others:
			'De två andra svaren, område för område. I den första tabellen finns bara de problem som någon inriktning i fondförteckningen gäller.',
		area: 'Område',
		short: SHORT,
	},
	reading: {
		title: 'Så har vi räknat',
		quarter:
			'Fjärdedelen gäller hela landet, också när ett län är valt, och är räknad bland de kommuner som har ett värde.',
		aimed:
			'En fond är riktad mot problemet när en källa nämner en sådan inriktning. Vilande fonder räknas med, planerade och regionernas aldrig.',
		people: (year: string): string =>
			`Invånare är alla som bodde i kommunerna ${year}. Samma kommun kan finnas på flera rader, så raderna kan inte summeras.`,
		method: 'Så räknas behovsnivån',
		funds: 'Så räknas fonderna',
		data: 'Siffrorna bakom:',
		need: 'behov och fonder, kommun för kommun',
		fundsFile: 'fonderna',
		municipalitiesFile: 'folkmängd, län och kommungrupp',
	},
	link: 'Behov och fonder: var är problemen störst, och var finns en känd fond?',
	challengeLink: 'Så många av kommunerna i fjärdedelen med störst problem har en känd fond',
};
