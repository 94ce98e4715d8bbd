import type { Words } from '../sv.ts';

export const start: Words['start'] = {
	title: 'the same problems in 290 municipalities, and who pays',
	heading: ['The same problems', 'in 290 municipalities.', 'Who pays?'],
	description:
		'Maps of social challenges in Sweden’s municipalities, from youth unemployment to out-migration, and a registry of the social investment funds aimed at them.',
	counted: (year, municipalities) =>
		`In ${year}, ${municipalities} municipalities were said to have funds against social problems.`,
	newest: (year) => (year === null ? '.' : `, none dated after ${year}.`),
	questions: {
		where: {
			question: 'Where are the problems biggest?',
			figure: (hit, of) => `${hit} of ${of}`,
			text: (county, problem) =>
				`municipalities in ${county} are in the worst-affected quarter for ${problem}`,
		},
		money: {
			question: 'Who has money?',
			figure: (named, of) => `${named} of ${of}`,
			text: (year) => `municipalities with a fund in ${year} can be named. No list is known`,
		},
		works: {
			question: 'What works?',
			unclear: 'Unclear',
			unclearText: 'Municipalities form no clear groups that share the same problems',
			clear: (groups) => `${groups} groups`,
			clearText: 'Municipalities form clear groups that share the same problems',
		},
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
	thesisFigures: 'This is what other sources say:',
	thesisNote: 'The statements partly disagree. They stand here as published.',
	fundsTitle: (count) => `The ${count} municipalities with a fund`,
	fundsMore: 'To the registry of funds',
	challengesTitle: 'The challenges',
	undated: 'undated',
};
