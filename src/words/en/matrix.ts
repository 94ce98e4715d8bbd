import type { Words } from '../sv.ts';
import type { KeyTexts } from '../text/need-picture.ts';
import type { NeedTexts } from '../text/need-texts.ts';
import { MEASURES } from './measures.ts';

const texts: NeedTexts = {
	unit: '{count|municipality|municipalities}',
	residents: '{people} residents',
	of: '{count} of {all}',
	nothing: '–',
	shown: '{area}, {count} {count|municipality|municipalities}.',
	country: 'The whole country',
	withoutEnded: 'Funds that have ended are left out.',
	noneKnown: {
		all: 'No known fund',
		lasting: 'No known fund, or only funds that have ended',
	},
	where: {
		country: ' in Sweden',
		county: ' in {area}',
		group: ' in the group “{area}”',
	},
	heavier: {
		country: ' in the worst-affected quarter for {problem}',
		county: ' in {area} that are in the country’s worst-affected quarter for {problem}',
		group: ' in the group “{area}” that are in the country’s worst-affected quarter for {problem}',
	},
	heavierOne: {
		country: ' in the worst-affected quarter for {problem}',
		county: ' in {area} that is in the country’s worst-affected quarter for {problem}',
		group: ' in the group “{area}” that is in the country’s worst-affected quarter for {problem}',
	},
	fund: {
		all: { fund: 'a fund', any: 'any fund', aimed: 'a fund', anyAimed: 'any fund' },
		lasting: {
			fund: 'a fund that has not ended',
			any: 'any fund that has not ended',
			aimed: 'a fund that has not ended,',
			anyAimed: 'any fund that has not ended,',
		},
	},
	aimed: {
		none: 'In none of the {all} municipalities{where} do we know of {anyAimed} aimed at a problem for which the municipality is in the worst-affected quarter.',
		one: 'In one of the {all} municipalities{where} we know of {aimed} aimed at a problem for which the municipality is in the worst-affected quarter.',
		some: 'In {count} of the {all} municipalities{where} we know of {aimed} aimed at a problem for which the municipality is in the worst-affected quarter.',
		every:
			'In all the {all} municipalities{where} we know of {aimed} aimed at a problem for which the municipality is in the worst-affected quarter.',
		onlyNo:
			'In the only municipality{where} we do not know of {anyAimed} aimed at a problem for which it is in the worst-affected quarter.',
		onlyYes:
			'In the only municipality{where} we know of {aimed} aimed at a problem for which it is in the worst-affected quarter.',
	},
	known: {
		all: 'Municipalities where we know of a fund, money set aside or an outcome contract, whatever the problem: {count} of {all}.',
		lasting:
			'Municipalities where we know of a fund, money set aside or an outcome contract that has not ended, whatever the problem: {count} of {all}.',
	},
	unknown: {
		none: 'In all the {all} municipalities{heavier}, we know of {fund}, though not always one aimed at that very problem.',
		one: 'In one of the {all} municipalities{heavier}, we do not know of {any}.',
		some: 'In {count} of the {all} municipalities{heavier}, we do not know of {any}.',
		every: 'In none of the {all} municipalities{heavier} do we know of {any}.',
		onlyNo:
			'In the only municipality{heavierOne}, we know of {fund}, though not necessarily one aimed at that very problem.',
		onlyYes: 'In the only municipality{heavierOne}, we do not know of {any}.',
	},
	lived: 'They are home to {people} people ({year}).',
	nobody:
		'No municipality{where} that we have figures for is in the country’s worst-affected quarter for {problem}.',
};

const SHORT: Readonly<Record<string, string>> = {
	ungdomsarbetsloshet: 'Youth unem\u00adploy\u00adment',
	utflyttning: 'Out-migra\u00adtion',
	integration: 'Integra\u00adtion',
};

const KEY: KeyTexts = {
	heavier: 'worst affected',
	rest: '{count|other|others}',
	unknown: 'no data',
	noNeed: 'where the problem is biggest can’t be said',
	aimed: 'with a fund aimed at it',
	other: 'with another known fund or contract',
	quiet: 'with a fund or contract elsewhere',
};

export const matrix: Words['matrix'] = {
	title: 'Need and funds',
	key: KEY,
	measures: MEASURES,
	description:
		'Which social investment funds are aimed at which problems? The municipalities where each problem is most severe, and what is known of funds there, in the country and in every county.',
	unknownNotAbsent:
		'No known fund means that we have not found one in open sources, not that there is none.',
	registry: 'See what the registry is based on',
	missing: 'Tell us about a fund that is missing',
	texts,
	strange: 'The address contains a choice that does not exist and is not used: {value}.',
	area: 'Area',
	withoutEnded: 'Leave out funds that have ended',
	withoutEndedNote: 'Funds that have ended: closed or fully allocated, by the latest source.',
	downloadName: 'Download the list of municipalities: {problem} (CSV)',
	table: {
		title: 'Problem by problem',
		caption: (year) =>
			`Number of municipalities in the worst-affected quarter and their population in ${year}, by what is known of funds there. Our own calculation.`,
		challenge: 'Problem, and how it is measured',
		answers: 'Municipalities in the worst-affected quarter',
		short: { targets: 'aimed', other: 'other', 'none-known': 'none known' },
		inAll: 'in all',
		unknown: 'no data:',
		noTarget: 'the registry has no such aim',
		noNeed: 'Where the problem is biggest can’t be said.',
		why: 'Why?',
	},
	note: 'Dash: the registry has no such aim. None known: we have not found any.',
	counted: 'How we counted',
	chosen: {
		all: '{count} worst-affected {count|municipality|municipalities}. {measure}',
		head: '{answer}: {count}',
		answers: {
			targets: 'Fund aimed at the problem',
			other: 'Another known fund or contract',
			'none-known': 'No known fund',
		},
		more: 'and {count} more',
		list: 'The whole list, with sources',
		challenge: 'All years and municipalities on a map',
	},
	alone: {
		targets: 'The map shows only those with a fund aimed at the problem: {count}.',
		other: 'The map shows only those with another known fund or contract: {count}.',
		'none-known': 'The map shows only those with no known fund: {count}.',
	},
	sizes: {
		title: 'Known funds by size of municipality',
		of: (count, all) => `${count} of ${all}`,
	},
	areas: {
		title: 'County by county',
		lead: 'The number of the area’s municipalities in the worst-affected quarter where we do not know of any fund. The darker the cell, the larger the share of all the area’s municipalities. Our own calculation.',
		nothing:
			'A dash (–) means that no municipality in the area that we have figures for is in the worst-affected quarter.',
		captions: {
			targets:
				'Municipalities in the worst-affected quarter with a known fund aimed at the problem, of all in the quarter',
			other:
				'Municipalities in the worst-affected quarter with a known fund or contract of another or unknown aim, of all in the quarter',
			'none-known':
				'Municipalities in the worst-affected quarter with no known fund, of all in the quarter',
		},
		others:
			'The other two answers, area by area. The first table has only the problems that some aim in the registry concerns.',
		area: 'Area',
		short: SHORT,
	},
	reading: {
		title: 'How we counted',
		quarter:
			'The quarter is always of the whole country, even when a county is chosen, among the municipalities that have a value.',
		aimed:
			'A fund is aimed at the problem when a source names such an aim. Paused funds count; planned ones and those of regions never do.',
		people: (year) =>
			`Residents are all who lived in the municipalities in ${year}. One municipality can be on several rows, so the rows cannot be added up.`,
		method: 'How the need level is worked out',
		funds: 'How the funds are counted',
		data: 'The figures behind this:',
		need: 'need and funds by municipality',
		fundsFile: 'the funds',
		municipalitiesFile: 'population, county and group',
	},
	link: 'Need and funds: where are the problems most severe, and where is a fund known?',
	challengeLink: 'How many of the municipalities in the worst-affected quarter have a known fund',
};
