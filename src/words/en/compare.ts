import type { CompareTexts } from '../../stats/municipality/compared.ts';
import type { Words } from '../sv.ts';
import { common } from './common.ts';
import { explorer } from './explorer.ts';
import { inWords } from './group-counts.ts';

const QUARTER = 'the worst-affected quarter';

const texts: CompareTexts = {
	counts: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
	all: ['{name} is', 'both are', 'all three are', 'all four are'],
	noneAll: ['is {name}', 'are both', 'are all three', 'are all four'],
	shared:
		'In {count} of {of} problems {all} in the worst-affected quarter of municipalities: {list}.',
	sharedMany: 'In {count} of {of} problems {all} in the worst-affected quarter of municipalities.',
	sharedList: 'The {count} are {list}.',
	sharedNone: 'In none of {of} problems {all} in the worst-affected quarter of municipalities.',
	apart: 'Taken one by one, {list}.',
	apartFirst: '{name} is there in {count}',
	apartOther: '{name} in {count}',
	noneOf: 'In {count}, none of them is.',
	unplaced: '{name} has values for too few years to be placed in {list}.',
	groups: [
		[`Not in ${QUARTER}`, `In ${QUARTER}`],
		['None of them', 'One of two', `Both in ${QUARTER}`],
		['None of them', 'One of three', 'Two of three', `All three in ${QUARTER}`],
		['None of them', 'One of four', 'Two of four', 'Three of four', `All four in ${QUARTER}`],
	],
	groupOpen: [
		'Cannot be placed',
		'None of those that can be placed',
		'None of those that can be placed',
		'None of those that can be placed',
	],
	groupUnranked: 'Not ranked',
	place: 'no. {place}',
	tooFew: 'too few years',
	previous: '{year}: {value}',
	unusual: 'Unusual value in {name} in {years} for {phrase}: {reason}',
	reasons: common.reasons,
	alike: 'Similar to {name}',
	alikeNote: 'the median of the eight municipalities most like {name}',
	remove: 'Remove {name}',
	documentTitle: '{names}: comparison',
	example:
		'An example: in no municipality do we know of more funds and contracts than in {name}, and {others} are most like it. Choose a municipality of your own to begin a new comparison.',
	one: 'Add a municipality to compare {name} with.',
	refused: {
		there: '{name} is in the comparison already.',
		full: 'There is room for four municipalities. Remove one to add {name}.',
	},
	repeated: 'The address names {list} more than once. Each is shown once.',
	beyond: 'There is room for four municipalities. Not shown: {list}.',
	unknown: 'The address asks for something that is not here: {values}.',
	besides: {
		similar: 'the three most similar',
		neighbours: '{count} neighbours',
		county: 'the county’s {count}',
	},
	among: {
		similar: 'The eight most like {name}',
		neighbours: 'Neighbours of {name}: choose up to three',
		county: 'Municipalities in the same county as {name}: choose up to three',
	},
	loading: explorer.loading,
	failed: explorer.failed,
	shown: 'Showing {names}.',
};

export const compare: Words['compare'] = {
	title: 'Compare municipalities',
	description: (measures) =>
		`Put up to four municipalities side by side: the problems they share, ${inWords(measures)} measures with Sweden and similar municipalities, where they stand among all 290, and trends.`,
	texts,
	noScript:
		'Choosing municipalities needs JavaScript, which is switched off or could not run. The page of each municipality has the same measures with the same places: choose a county, then a municipality, and put two pages side by side. Below is an example.',
	form: {
		label: 'Choose municipalities to compare',
		chosen: 'Municipalities compared',
		search: 'Add another',
		list: 'or choose from the list',
		none: 'From the list',
		add: 'Add',
		instead: 'Or choose',
		again: 'Try again',
	},
	copy: {
		button: 'Copy the table',
		copied: 'Copied',
		notCopied: 'Could not be copied',
		mean: 'the mean that decides the place',
		place: 'place',
		source: 'Source',
	},
	table: {
		caption: (problems) =>
			`The municipalities in ${inWords(problems)} problems, grouped by how many of them are in the worst-affected quarter`,
		problem: 'Problem and measure',
		strip: 'Among 290 municipalities',
		less: '← smaller problem',
		more: 'bigger problem →',
		basis: 'Placed by',
		lines: '2010–2026',
		linesNote: 'dashed: Sweden',
		meanOf: 'mean',
		alikeShort: 'similar to',
	},
	key: {
		title: 'Key',
		quarter: 'the worst-affected quarter, by what decides the place',
		place: 'before the place: the mean that decides it; no. 1 = biggest problem',
		figure: 'press a figure for its source',
		lines:
			'lines have one scale in each row, from the 5th to the 95th percentile of all municipalities',
	},
	notes: {
		title: 'How municipalities are compared',
		own: 'Places, quarters, means and medians are our own calculations from the values of the sources.',
		basis:
			'The figure is that of the latest year. The place rests on what stands under “Placed by”, mostly a mean of several years, since single years swing in small municipalities.',
		order:
			'Nothing is added up and no municipality wins. Rows stand by how many of the municipalities are in the worst-affected quarter, and within a group in the usual order of the site.',
		neighbours: 'Neighbours share a border, or a bridge or a ferry links them.',
		method: 'The whole method',
		similar: 'How similarity is worked out',
	},
	paper: 'The source of each figure:',
};
