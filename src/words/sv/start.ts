import type { StartFinding } from '../../stats/money/need-finding.ts';
import { plural } from '../text/plural.ts';
import { inWords } from './group-counts.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const start = {
	title: 'samma problem i 290 kommuner, och vem som betalar',
	heading: ['Samma problem', 'i 290 kommuner.', 'Vem betalar?'],
	description:
		'Kartor över samhällsutmaningar i Sveriges kommuner, från ungdomsarbetslöshet till utflyttning, och en förteckning över de sociala investeringsfonder som riktar sig mot dem.',
	/** Before the finding: what others counted. */
	counted: (year: number, municipalities: string) =>
		`År ${year} uppgavs ${municipalities} kommuner ha fonder mot sociala problem.`,
	/**
	 * After the finding, of its municipalities alone. The year is that of their newest fund; none may have
	 * one, and for some it is not known.
	 */
	newest: ({ aimed, newest, undated }: Pick<StartFinding, 'aimed' | 'newest' | 'undated'>) => {
		if (newest === null) return '.';
		const unknown = undated === 0 ? '' : `, och för ${inWords(undated)} är startåret okänt`;
		const none = plural(aimed, 'För den finns inget', 'För ingen av dem finns');
		return `. ${none} belägg för en start efter ${newest}${unknown}.`;
	},
	/** After who is hard hit, where some of the funds counted have ended. */
	ended: (figure: string, of: string) =>
		`Fonder som har upphört räknas med: utan dem ${figure} av ${of}.`,
	questions: {
		where: {
			question: 'Var är problemen störst?',
			figure: (hit: string, of: string) => `${hit} av ${of}`,
			text: (county: string, problem: string) =>
				`kommuner i ${county} är i fjärdedelen med störst problem: ${problem}`,
			/** Where no county can be told. */
			unclear: 'Oklart',
			unclearText: (problem: string) =>
				`Inget mått visar i vilka kommuner problemet är störst: ${problem}`,
		},
		money: {
			question: 'Vem har pengar?',
			figure: (named: string, of: string) => `${named} av ${of}`,
			text: (year: number, of: string) =>
				`kommuner med fond ${year} kan vi namnge; om alla ingår i de ${of} är okänt`,
		},
		works: {
			question: 'Vad fungerar?',
		},
	},
	/** The chosen problem in a sentence. */
	said: {
		of: (problem: string, sentence: string) => `${problem}: ${sentence}`,
		aimed: (aimed: number, figure: string, of: string) =>
			`i ${aimed === 0 ? 'ingen' : figure} av de ${of} kommuner där problemet är störst känner vi till ${aimed === 0 ? 'någon' : 'en'} fond mot just det.`,
		noTarget: (other: number, figure: string, of: string) =>
			`i ${other === 0 ? 'ingen' : figure} av de ${of} kommuner där problemet är störst känner vi till ${other === 0 ? 'någon fond.' : 'en fond eller ett kontrakt, men inget mot just det.'}`,
		noNeed: (aimed: number, figure: string) =>
			`var problemet är störst går inte att säga. I ${aimed === 0 ? 'ingen kommun' : plural(aimed, 'en kommun', `${figure} kommuner`)} känner vi till ${aimed === 0 ? 'någon' : 'en'} fond mot just det.`,
	},
	choose: 'Välj problem på kartan',
	method: 'Så har vi räknat',
	measure: (name: string, basis: string) => `${name}, ${basis}`,
	more: 'Alla år och kommuner',
	map: {
		label: (challenge: string) =>
			`Karta över Sveriges kommuner: ${challenge.toLowerCase()}, fjärdedelen med störst problem och kända fonder`,
		noNeed: 'var problemet är störst går inte att säga',
	},
	find: 'Sök kommun i listan över alla 290',
	thesisTitle: 'Tesen som kartan prövar',
	thesis: {
		lead: 'Efter Almedalsveckan 2015 skrev investeraren Leksell Social Ventures (LSV) så här om landets kommuner:',
		quoted: (passage: string): string => `”${passage}”`,
		/** Said after the source where the passages are translated. */
		translated: '.',
	},
	thesisFigures: (count: number): string => `Så säger andra källor: ${inWords(count)} uppgifter`,
	undated: 'odaterad',
	thesisNote: 'Uppgifterna går delvis isär. Här står de som de är publicerade.',
	fundsMore: 'Till fondförteckningen',
	/** Below the map: each answer with a picture. */
	answers: {
		/** Problems with a need level, and how many counties they are biggest in. */
		where: (problems: number, counties: number) =>
			`${capital(inWords(problems))} problem är störst i ${plural(counties, 'ett och samma', `${inWords(counties)} olika`)} län`,
		whereText:
			'För varje problem länet med störst andel kommuner i fjärdedelen med störst problem, bland län med minst fem kommuner. Egen beräkning.',
		of: (hit: string, of: string) => `${hit} av ${of}`,
		whereMore: 'Alla problem',
		worksKey: {
			own: 'Sveriges kommuner',
			madeUp: 'påhittade kommuner på en glidande skala, utan grupper',
			limit: 'över detta: svaga grupper',
		},
		models: 'Alla modeller, och vad man vet om dem',
		unclear: 'Kommunerna bildar inga tydliga grupper som delar samma problem.',
		clear: 'Kommunerna bildar tydliga grupper som delar samma problem.',
		worksText:
			'Medelsilhuetten mäter hur väl kommuner med liknande problem skiljer sig från andra: 0 är inte alls, 1 är helt skilda grupper. Egen beräkning.',
		worksMore: 'Problembilderna',
	},
	mapsKey:
		'Mörkt är fjärdedelen med störst problem. Ring med prick: känd fond mot problemet. Ring utan prick: annan känd fond eller kontrakt.',
	latest: 'Senaste analysen',
	latestMore: 'Alla analyser',
	use: {
		title: 'Så använder du kartan',
		ways: [
			{
				who: 'Du är journalist',
				text: 'Sök upp kommunen, se var den står i varje problem och följ siffran till källan. Alla tabeller går att ladda ner.',
				links: [
					{ path: '/kommuner/', text: 'Alla kommuner' },
					{ path: '/data/', text: 'Data' },
				],
			},
			{
				who: 'Du är politiker eller tjänsteman',
				text: 'Jämför med kommuner som liknar din, och se vilka av dem som har en känd fond mot samma problem.',
				links: [
					{ path: '/liknande-kommuner/', text: 'Liknande kommuner' },
					{ path: '/fonder/', text: 'Fonderna' },
				],
			},
			{
				who: 'Du investerar, eller har en modell att sälja',
				text: 'Se var problemen är störst och ingen fond är känd, hur en kommun får köpa, och räkna på ett utfallskontrakt.',
				links: [
					{ path: '/behov-och-fonder/', text: 'Behov och fonder' },
					{ path: '/sa-kan-en-kommun-kopa/', text: 'Så kan en kommun köpa' },
					{ path: '/utfallskontrakt/', text: 'Utfallskontrakt' },
				],
			},
		],
	},
};
