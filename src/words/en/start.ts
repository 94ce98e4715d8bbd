import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

export const start: Words['start'] = {
	title: 'the same problems in 290 municipalities, and who pays',
	heading: ['The same problems', 'in 290 municipalities.', 'Who pays?'],
	description:
		'Maps of social challenges in Sweden’s municipalities, from youth unemployment to out-migration, and a registry of the social investment funds aimed at them.',
	counted: (year, municipalities) =>
		`In ${year}, ${municipalities} municipalities were said to have funds against social problems.`,
	newest: ({ aimed, newest, undated }) => {
		if (newest === null) return '.';
		const unknown = undated === 0 ? '' : `, and for ${inWords(undated)} the year is unknown`;
		return `. ${plural(aimed, 'It is not', 'None is')} known to have started after ${newest}${unknown}.`;
	},
	ended: (figure, of) => `Funds that have ended are counted: without them, ${figure} of ${of}.`,
	questions: {
		where: {
			question: 'Where are the problems biggest?',
			figure: (hit, of) => `${hit} of ${of}`,
			text: (county, problem) =>
				`municipalities in ${county} are in the worst-affected quarter: ${problem}`,
			unclear: 'Unclear',
			unclearText: (problem) =>
				`No measure shows in which municipalities the problem is biggest: ${problem}`,
		},
		money: {
			question: 'Who has money?',
			figure: (named, of) => `${named} of ${of}`,
			text: (year) =>
				`municipalities with a fund in ${year} can be named, if all we found were counted`,
		},
		works: {
			question: 'What works?',
		},
	},
	said: {
		of: (problem, sentence) => `${problem}: ${sentence}`,
		aimed: (aimed, figure, of) =>
			`in ${aimed === 0 ? 'none' : figure} of the ${of} municipalities where the problem is biggest ${aimed === 0 ? 'do we know of any' : 'we know of a'} fund aimed at it.`,
		noTarget: (other, figure, of) =>
			`in ${other === 0 ? 'none' : figure} of the ${of} municipalities where the problem is biggest ${other === 0 ? 'do we know of any fund.' : 'we know of a fund or contract, but of none aimed at it.'}`,
		noNeed: (aimed, figure) =>
			`where the problem is biggest can’t be said. In ${aimed === 0 ? 'no municipality do we know of any' : plural(aimed, 'one municipality we know of a', `${figure} municipalities we know of a`)} fund aimed at it.`,
	},
	choose: 'Choose a problem on the map',
	method: 'How we counted',
	measure: (name, basis) => `${name}, ${basis}`,
	more: 'All years and municipalities',
	map: {
		label: (challenge) =>
			`Map of Sweden’s municipalities: ${challenge.toLowerCase()}, the worst-affected quarter and known funds`,
		noNeed: 'where the problem is biggest can’t be said',
	},
	find: 'Find a municipality in the list of all 290',
	thesisTitle: 'The thesis that the map tests',
	thesis: {
		lead: 'After the political week in Almedalen in 2015, the investor Leksell Social Ventures (LSV) wrote this of the country’s municipalities:',
		quoted: (passage) => `“${passage}”`,
		translated: '. Our translation.',
	},
	thesisFigures: (count) => `What other sources say: ${inWords(count)} statements`,
	undated: 'undated',
	thesisNote: 'The statements partly disagree. They stand here as published.',
	fundsMore: 'To the registry of funds',
	answers: {
		where: (problems, counties) =>
			`${capital(inWords(problems))} problems are biggest in ${plural(counties, 'one and the same county', `${inWords(counties)} different counties`)}`,
		whereText:
			'For each problem the county with the largest share of its municipalities in the worst-affected quarter, among counties with at least five municipalities. Our own calculation.',
		of: (hit, of) => `${hit} of ${of}`,
		whereMore: 'All problems',
		worksKey: {
			own: 'Sweden’s municipalities',
			madeUp: 'made-up municipalities on a sliding scale, without groups',
			limit: 'above this: weak groups',
		},
		models: 'All models, and what is known of them',
		unclear: 'Municipalities form no clear groups that share the same problems.',
		clear: 'Municipalities form clear groups that share the same problems.',
		worksText:
			'The mean silhouette measures how well municipalities with similar problems stand apart from others: 0 is not at all, 1 is fully separate groups. Our own calculation.',
		worksMore: 'The problem profiles',
	},
	mapsKey:
		'Dark is the worst-affected quarter. Ring with a dot: known fund against the problem. Ring without a dot: another known fund or contract.',
	latest: 'Latest analysis',
	latestMore: 'All analyses',
	use: {
		title: 'How to use the map',
		ways: [
			{
				who: 'You are a journalist',
				text: 'Find the municipality, see where it stands in each problem and follow the figure to its source. All tables can be downloaded.',
				links: [
					{ path: '/kommuner/', text: 'All municipalities' },
					{ path: '/data/', text: 'Data' },
				],
			},
			{
				who: 'You are a politician or an official',
				text: 'Compare with municipalities like yours, and see which of them have a known fund against the same problem.',
				links: [
					{ path: '/liknande-kommuner/', text: 'Similar municipalities' },
					{ path: '/fonder/', text: 'The funds' },
				],
			},
			{
				who: 'You invest, or have a model to sell',
				text: 'See where the problems are biggest and no fund is known, how a municipality may buy, and work through an outcome contract.',
				links: [
					{ path: '/behov-och-fonder/', text: 'Need and funds' },
					{ path: '/sa-kan-en-kommun-kopa/', text: 'How to buy' },
					{ path: '/utfallskontrakt/', text: 'Outcome contracts' },
				],
			},
		],
	},
};
