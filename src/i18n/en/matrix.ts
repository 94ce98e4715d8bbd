import type { Words } from '../sv.ts';
import type { NeedTexts } from '../../model/need-texts.ts';

const texts: NeedTexts = {
	municipality: 'municipality',
	municipalities: 'municipalities',
	residents: '{people} residents',
	of: '{count} of {all}',
	nothing: '–',
	shown: '{area}, {count} municipalities.',
	shownOne: '{area}, 1 municipality.',
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
	strange: 'The address contains a choice that does not exist and is not used: {value}.',
};

const SHORT: Readonly<Record<string, string>> = {
	ungdomsarbetsloshet: 'Youth unem\u00adploy\u00adment',
	utflyttning: 'Out-migra\u00adtion',
	integration: 'Integra\u00adtion',
};

export const matrix: Words['matrix'] = {
	title: 'Need and funds',
	description:
		'Which social investment funds are aimed at which problems? The municipalities where each problem is most severe, and what is known of funds there, in the country and in every county.',
	lead: 'Which funds are aimed at which problems? Here the municipalities where a problem is most severe are set against what is known of their social investment funds.',
	unknownNotAbsent:
		'No known fund means that we have not found one in open sources, not that there is none.',
	registry: 'See what the registry is based on',
	missing: 'Tell us about a fund that is missing',
	texts,
	area: 'Area',
	withoutEnded: 'Leave out funds that have ended',
	withoutEndedNote: 'Ended or fully allocated, by the latest source.',
	table: {
		title: 'Problem by problem',
		caption: (year) =>
			`Number of municipalities in the worst-affected quarter and their population in ${year}. The quarter goes by the lead measure, for the years given with each problem. The bar shows the number of municipalities. Our own calculation.`,
		challenge: 'Problem and measure',
		answers: 'Municipalities in the country’s worst-affected quarter',
		heavier: 'In all',
		heavierAlone: 'All in the worst-affected quarter',
		unknown: 'No data',
		noTarget: '– (the registry has no such aim)',
	},
	areas: {
		title: 'County by county',
		lead: 'The number of the area’s municipalities in the worst-affected quarter where we do not know of any fund. Our own calculation.',
		nothing:
			'A dash (–) means that no municipality in the area that we have figures for is in the worst-affected quarter.',
		captions: {
			targets:
				'Municipalities in the worst-affected quarter with a known fund aimed at the problem, of all in the quarter',
			other:
				'Municipalities in the worst-affected quarter with a known fund of another or unknown aim, of all in the quarter',
			'none-known':
				'Municipalities in the worst-affected quarter with no known fund, of all in the quarter',
		},
		others:
			'The other two answers, area by area. The first table has only the problems that some aim in the registry concerns.',
		area: 'Area',
		short: SHORT,
	},
	reading: {
		title: 'How to read the figures',
		quarter:
			'The worst-affected quarter goes by the problem’s lead measure, for the years given with it, among the municipalities that have a value. It is always a quarter of the whole country, even when a county is chosen. Where several municipalities share the value at the boundary, it is smaller than a fourth.',
		unknown:
			'“No data” are municipalities without a value in one of the years, or whose value is suppressed. They cannot be placed in any quarter and are not counted in the other columns.',
		aimed:
			'A fund counts as aimed at the problem when a source names an aim that belongs to the challenge. Many funds have no stated aim; they are listed under “other or unknown aim”.',
		noTarget: (challenges) =>
			`None of the registry’s aims corresponds to ${challenges}, so funds cannot count as aimed there.`,
		ended:
			'The status is as of when the source was written. Paused funds, and funds whose status is not stated, always count. A fund that was only planned never does.',
		regions:
			'Funds held by regions do not count towards any municipality, although they may benefit its residents.',
		people: (year) =>
			`Residents are all who lived in the municipalities in ${year}, not those affected by the problem. One municipality can be on several rows, so the rows cannot be added up.`,
		method: 'How the need level is worked out',
		funds: 'How the funds are counted',
		data: 'The figures behind the tables:',
		need: 'need and funds by municipality',
		fundsFile: 'the funds',
		municipalitiesFile: 'population, county and group',
	},
	link: 'Need and funds: where are the problems most severe, and where is a fund known?',
	challengeLink: 'How many of the municipalities in the worst-affected quarter have a known fund',
};
