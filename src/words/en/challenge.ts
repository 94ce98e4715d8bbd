import type { Words } from '../sv.ts';
import { aimedCount } from './aimed-count.ts';

export const challenge: Words['challenge'] = {
	description: (name, indicator, year) =>
		`${name} in Sweden’s 290 municipalities. Map and table: ${indicator}, ${year}, with sources and known social investment funds.`,
	denominator: (text) => `Calculated on: ${text}.`,
	copied: 'Not the publisher’s own file.',
	rows: 'The way here, checksums and all rows',
	table: {
		title: 'All municipalities',
		caption: '{indicator}, {year}.',
		inArea: 'Ranks are within {area}, quarters within the whole country.',
		notRanked:
			'Municipalities are not ranked on this measure. The reason is given under “Caveats and sources”.',
		ofMean:
			'Rank and quarter go by the mean of {years}, since single years swing in small municipalities.',
		noMean:
			'Municipalities are ranked on the mean of three years, and there are not so many up to this year.',
		rowsWay: 'Every value with source, calculation and all years:',
		rows: 'the page of the measure, with a row for each municipality',
		hint: 'Press a heading to sort, and a row to choose the municipality on the map.',
		keys: 'By keyboard: arrows between names, space bar to choose.',
		fund: 'Fund aimed at the problem',
		quarters: {
			weight: ['least-affected', 'second-least', 'second-worst', 'worst-affected'],
			value: ['lowest', 'second-lowest', 'second-highest', 'highest'],
		},
		search: 'Search the table',
		searchFor: 'Municipality or county',
		count: '{shown} of {all} municipalities',
		unusual: 'Unusual value in {name}: {reason}',
		empty: 'No municipality fits. Clear the search or choose the whole country.',
		clear: 'Show all municipalities',
		skip: 'Skip the table',
	},
	fundsTitle: 'Funds aimed at the problem',
	fundsCount: aimedCount,
	fundsNone:
		'No known fund is aimed at this very problem. There may be one all the same: the registry is incomplete.',
	fundsNoTarget:
		'None of the aims in the registry corresponds to this challenge, so no fund is counted as aimed at it.',
	fundsAmounts:
		'The amounts are the first that a source states. They are from different years and kinds of decision and cannot be added up.',
	othersTitle: 'More measures of the challenge',
	othersLead:
		'The challenge is measured in other ways as well. Each municipality’s figures are on its own page.',
	breaks: 'New way of measuring',
	unusual: 'Unusual values',
	unusualWhy:
		'The values lie far from the municipality’s other years. They have been looked at and stand as their publisher gives them.',
	retrieved: (date) => `retrieved ${date}`,
	next: 'More challenges',
};
