import type { NeedTexts } from '../../model/need-texts.ts';

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
	municipality: 'kommun',
	municipalities: 'kommuner',
	residents: '{people} invånare',
	of: '{count} av {all}',
	nothing: '–',
	shown: '{area}, {count} kommuner.',
	shownOne: '{area}, 1 kommun.',
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
	strange: 'Adressen innehåller ett val som inte finns och som därför inte används: {value}.',
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

export const matrix = {
	title: 'Behov och fonder',
	description:
		'Vilka sociala investeringsfonder riktar sig mot vilka problem? Kommunerna där varje problem är störst, och vad som är känt om fonder där, i landet och i varje län.',
	lead: 'Vilka fonder riktar sig mot vilka problem? Här ställs de kommuner där ett problem är störst mot det som är känt om deras sociala investeringsfonder.',
	/** What a reader must know before the first number. */
	unknownNotAbsent:
		'Ingen känd fond betyder att vi inte har hittat någon i öppna källor, inte att det inte finns någon.',
	registry: 'Se vad förteckningen bygger på',
	missing: 'Tipsa om en fond som saknas',
	texts,
	area: 'Område',
	withoutEnded: 'Räkna bort fonder som har upphört',
	withoutEndedNote: 'Avslutade eller helt fördelade, enligt den senaste källan.',
	table: {
		title: 'Problem för problem',
		caption: (year: string): string =>
			`Antal kommuner i fjärdedelen med störst problem och deras folkmängd ${year}. Fjärdedelen är räknad på huvudmåttet, för de år som står vid varje problem. Stapeln visar antalet kommuner. Egen beräkning.`,
		challenge: 'Problem och mått',
		answers: 'Kommuner i fjärdedelen med störst problem',
		heavier: 'I allt',
		/** Where it stands away from the other heads. */
		heavierAlone: 'Alla i fjärdedelen med störst problem',
		unknown: 'Uppgift saknas',
		noTarget: '– (förteckningen har ingen sådan inriktning)',
	},
	areas: {
		title: 'Län för län',
		lead: 'I så många av områdets kommuner i fjärdedelen med störst problem känner vi inte till någon fond. Egen beräkning.',
		nothing:
			'Ett streck (–) betyder att ingen kommun i området som vi har uppgift om hör till fjärdedelen med störst problem.',
		/** The answer that each table is of; the last is in sight, the others follow `others`. */
		captions: {
			targets:
				'Kommuner i fjärdedelen med störst problem med känd fond riktad mot problemet, av alla i fjärdedelen',
			other:
				'Kommuner i fjärdedelen med störst problem med känd fond av annan eller okänd inriktning, av alla i fjärdedelen',
			'none-known':
				'Kommuner i fjärdedelen med störst problem med ingen känd fond, av alla i fjärdedelen',
		},
		others:
			'De två andra svaren, område för område. I den första tabellen finns bara de problem som någon inriktning i fondförteckningen gäller.',
		area: 'Område',
		short: SHORT,
	},
	reading: {
		title: 'Så ska siffrorna läsas',
		quarter:
			'Fjärdedelen med störst problem är räknad på problemets huvudmått, för de år som står vid det, bland de kommuner som har ett värde. Fjärdedelen gäller alltid hela landet, också när ett län är valt. Delar flera kommuner värdet vid gränsen blir den mindre än en fjärdedel.',
		unknown:
			'”Uppgift saknas” är kommuner som saknar värde något av åren, eller vars värde är skyddat. De kan inte placeras i någon fjärdedel och räknas inte in i de andra kolumnerna.',
		aimed:
			'En fond räknas som riktad mot problemet när en källa nämner en inriktning som hör till utmaningen. För många fonder framgår inriktningen inte, och de står då under ”annan eller okänd inriktning”.',
		noTarget: (challenges: string): string =>
			`Ingen av förteckningens inriktningar motsvarar ${challenges}. Fonder kan därför inte räknas som riktade dit.`,
		ended:
			'Statusen gäller när källan skrevs. Vilande fonder, och fonder vars status inte framgår, räknas alltid med. En fond som bara har planerats räknas aldrig.',
		regions:
			'Regionernas fonder räknas inte till någon kommun, även om de kan komma invånarna till del.',
		people: (year: string): string =>
			`Invånare är alla som bodde i kommunerna ${year}, inte de som berörs av problemet. Samma kommun kan finnas på flera rader, så raderna kan inte summeras.`,
		method: 'Så räknas behovsnivån',
		funds: 'Så räknas fonderna',
		data: 'Siffrorna bakom tabellerna:',
		need: 'behov och fonder, kommun för kommun',
		fundsFile: 'fonderna',
		municipalitiesFile: 'folkmängd, län och kommungrupp',
	},
	link: 'Behov och fonder: var är problemen störst, och var finns en känd fond?',
	challengeLink: 'Så många av kommunerna i fjärdedelen med störst problem har en känd fond',
};
