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
	/** After the finding. The year is that of the newest fund; none of them may have one. */
	newest: (year: number | null) => (year === null ? '.' : `, den nyaste daterad ${year}.`),
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
			text: (year: number) => `kommuner med fond ${year} går att namnge. Ingen lista är känd`,
		},
		works: {
			question: 'Vad fungerar?',
			unclear: 'Oklart',
			unclearText: 'Kommunerna bildar inga tydliga grupper som delar samma problem',
			clear: (groups: string) => `${groups} grupper`,
			clearText: 'Kommunerna bildar tydliga grupper som delar samma problem',
		},
	},
	/** The chosen problem in a sentence. */
	said: {
		of: (problem: string, sentence: string) => `${problem}: ${sentence}`,
		aimed: (aimed: number, figure: string, of: string) =>
			`i ${aimed === 0 ? 'ingen' : figure} av de ${of} kommuner där problemet är störst känner vi till ${aimed === 0 ? 'någon' : 'en'} fond mot just det.`,
		noTarget: (other: number, figure: string, of: string) =>
			`i ${other === 0 ? 'ingen' : figure} av de ${of} kommuner där problemet är störst känner vi till ${other === 0 ? 'någon fond.' : 'en fond, men ingen mot just det.'}`,
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
		worksText:
			'Medelsilhuetten mäter hur väl kommuner med liknande problem skiljer sig från andra: 0 är inte alls, 1 är helt skilda grupper. Egen beräkning.',
		worksMore: 'Problembilderna',
	},
	mapsKey:
		'Mörkt är fjärdedelen med störst problem. Ring med prick: känd fond mot problemet. Ring utan prick: annan känd fond.',
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
				who: 'Du är investerare',
				text: 'Se var problemen är störst utan att någon fond är känd, och räkna på ett utfallskontrakt.',
				links: [
					{ path: '/behov-och-fonder/', text: 'Behov och fonder' },
					{ path: '/utfallskontrakt/', text: 'Utfallskontrakt' },
				],
			},
		],
	},
};
