import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

export const peers: Words['peers'] = {
	title: 'Similar municipalities with a known fund',
	description:
		'Choose a municipality and a problem to see the most similar municipalities with a known social investment fund aimed at it: distance, differences and sources.',
	lead: (holders, problems) =>
		`${holders} municipalities have a known fund against one of ${inWords(problems)} problems. Choose yours, and the most similar come first.`,
	noScript:
		'Choosing a municipality and changing the weights needs JavaScript, which is switched off or could not be run. Every municipality’s page has the same comparison with equal weights: choose a county, then a municipality. Below are all the municipalities in the comparison.',
	noScriptCounties: 'Counties',
	form: {
		label: 'Choose municipality, problem and weights',
		search: 'Find a municipality',
		unknown:
			'No municipality has that name. Try the beginning of the name, or choose from the list.',
		municipality: 'Municipality',
		none: 'Choose a municipality',
		challenge: 'Problem',
		change: 'Change what counts in the likeness',
		weights: 'How much each measure counts',
		steps: {
			inget: 'Does not count',
			mindre: 'Less (a third)',
			lika: 'Equal',
			mer: 'More (three times)',
		},
		equal: 'Reset the weights',
	},
	texts: {
		heading: 'Most like {name}',
		headingAll: 'Municipalities with a known fund aimed at the problem',
		intro: {
			none: '{challenge}: no fund aimed at the problem is known in any municipality other than {name}. That does not mean that there are no others. Choose another problem.',
			one: '{challenge}: a fund aimed at the problem is known in only one other municipality.',
			all: '{challenge}: a fund aimed at the problem is known in {count} other municipalities. The most similar comes first.',
			some: '{challenge}: a fund aimed at the problem is known in {count} other municipalities. Here are the most similar.',
			others: '{challenge}: a fund aimed at the problem is known in {count} other municipalities.',
			unordered:
				'{challenge}: a fund aimed at the problem is known in {count|only one municipality|# municipalities, here in alphabetical order}.',
		},
		compare: 'Compare {name} with them, problem by problem',
		choose: 'Choose a municipality to see those most like it.',
		own: {
			targets: 'Known in {name}, aimed at the problem:',
			other: 'Known in {name}, with another or unknown aim:',
			planned: 'No known fund in {name}, only a plan, and a plan does not count as a fund:',
			'none-known': 'No known fund in {name}: {searched}. That is not to say that there is none.',
		},
		likeness: 'Distance {distance}, number {place} of {of} in similarity',
		farLikeness: 'Far from similar: number {place} of {of} in similarity, distance {distance}',
		level: 'Need level: {quarter}',
		levelOf: 'Need level in {name}: {quarter}.',
		levelUnknown: 'unknown, since values are missing',
		levelNone: 'cannot be said, since no measure tells municipalities apart',
		equalWeights: 'All measures count equally, so the distances are the published ones.',
		otherWeights: 'Changed weights: {list}.',
		noWeight:
			'All measures are set to “does not count”, and then no distance can be worked out. Let at least one measure count. The municipalities are in alphabetical order.',
		lacking:
			'{name} has no value for one of the measures, so no distance can be worked out. The municipalities are in alphabetical order.',
		share: '{percent}%',
		quarters: [
			'least-affected quarter',
			'second-least-affected quarter',
			'second-worst-affected quarter',
			'worst-affected quarter',
		],
		steps: {
			inget: 'does not count',
			mindre: 'counts less',
			lika: 'counts equally',
			mer: 'counts more',
		},
	},
	listTitleWithoutScript: 'Municipalities with a known fund aimed at one of the problems',
	source: 'Sources',
	differences: {
		caption: 'What the distance is made of',
		measure: 'Measure',
		share: 'Share of the distance',
	},
	notes: {
		title: 'How similarity is worked out',
		own: 'Distances, places and shares are our own calculations from the figures in the sources below. A distance of zero would mean identical. The share is the measure’s part of the squared distance, rounded so that all together make 100 per cent.',
		features:
			'All measures in the table count. The year is the latest in which all municipalities have a value, so every municipality has a distance.',
		weights:
			'“Less” is a third of the weight, “more” three times. The weights are scaled to a mean of 1: equal weights always give the distance shown on the municipalities’ pages.',
		method: 'The whole method',
		logarithm: 'in logarithms',
		level:
			'The need level says which quarter a municipality falls in when all are ordered by the lead measure, from least to worst affected. Mostly the measure is a mean of several years.',
		levelMethod: 'How the need level is worked out',
		funds:
			'“Fund” here also means money set aside and outcome contracts. Those that have ended, are paused or are fully allocated are included: they too can be learnt from. The status is that of the year given, not of today. Plans and the funds of regions do not count.',
		unknown:
			'That a municipality is not here means that no fund aimed at the problem is known, not that there is none.',
	},
	untargeted: {
		title: 'Challenges that cannot be chosen',
		reason:
			'{list}: none of the aims in the registry corresponds to these problems, so it cannot be said which funds are aimed at them.',
	},
	registry: 'All known funds',
};
