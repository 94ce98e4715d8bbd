import type { Words } from '../sv.ts';

export const start: Words['start'] = {
	title: 'the same problems in 290 municipalities, and who pays for solving them',
	heading: 'The same problems in 290 municipalities. Who pays for solving them?',
	description:
		'Maps of social challenges in Sweden’s municipalities, from youth unemployment to out-migration, and a registry of the social investment funds aimed at them.',
	lead: 'Utmaningskartan shows how youth unemployment, mental ill-health, out-migration and other problems are spread over Sweden, and which municipalities have set money aside to do something about them. Every figure has a source.',
	more: (name) => `More on ${name.toLowerCase()}: table, sources and funds`,
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
	find: 'Find your municipality among all 290',
	undated: 'undated',
};
