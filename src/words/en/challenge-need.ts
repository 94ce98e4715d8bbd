import type { Words } from '../sv.ts';
import { needSentence } from './need-sentence.ts';
import { aimedCount } from './aimed-count.ts';
import { municipalities } from './municipalities.ts';

const about = 'need and funds';

export const challengeNeed: Words['challengeNeed'] = {
	section: 'Need and funds',
	about,
	title: (name) => `${name}: ${about}`,
	description: (name) =>
		`${name}: where the problem is most severe, which social investment funds are known there and where none is known. A map and a list of all municipalities, with sources.`,
	lead: 'The list shows where the problem is worst and where money is known to be set aside: a possible market, not who wants to buy today.',
	finding: needSentence,
	findingWithoutEnded: 'Funds that have ended or are fully allocated are left out.',
	basis: (indicator, basis, populationYear) =>
		`Our own calculation. The need level is the measure ${indicator}, ${basis}. The population is that of 31 December ${populationYear}.`,
	method: 'How the need level is worked out',
	withoutNeed: 'With the measures that exist, nobody can say where the problem is biggest.',
	withoutNeedMap: (name) => `${name}: the measures that exist, on a map`,
	skipToMoney: 'Skip the map, to the money that is known',
	unknownFund: 'No known fund does not mean that there is none: the registry is incomplete.',
	measure: 'All years, definition and sources of the measure',

	map: {
		label: (name) => `Map of Sweden’s municipalities: ${name}, need and known funds`,
		skip: 'Skip the map, to the list',
		value: (value, basis) => `${value}, ${basis}`,
		unusual: (years, reason) => `unusual value in ${years} – ${reason}`,
		unknown: (years) => `the need is unknown, since values for ${years} are not available`,
		fund: (state, status) => `${state} (${status})`,
	},

	legend: {
		title: 'Municipalities by need and known fund',
		choose: 'Choose a cell to see only those.',
		heavier: {
			higher: 'Worst-affected quarter: highest values',
			lower: 'Worst-affected quarter: lowest values',
		},
		rest: 'The rest',
		unknown: 'Need unknown',
		unknownNote: (basis) => `Values are missing there or are suppressed (${basis}).`,
		answers: {
			riktad: 'Fund aimed at the problem',
			annan: 'Fund or contract, other or unknown aim',
			'ingen-kand': 'No known fund',
		},
		noTargets:
			'None of the aims in the registry corresponds to this problem. No fund can therefore be counted as aimed at it.',
		ended: 'Ended, paused and fully allocated funds count as known too; the list says which.',
		withoutEnded:
			'Funds that have ended or are fully allocated are left out. Paused ones count as known. The list says how they stand.',
	},

	gaps: {
		title: 'Where we know of no fund',
		text: (count, people) =>
			count === 0
				? 'We know of a fund in every municipality in the worst-affected quarter.'
				: `We know of no fund in ${municipalities(count)} in the worst-affected quarter, home to ${people} people. There may be funds that we have not found.`,
		textWithoutEnded: (count, people) =>
			count === 0
				? 'In every municipality in the worst-affected quarter we know of a fund that has not ended.'
				: `We know of no fund, or only of funds that have ended or are fully allocated, in ${municipalities(count)} in the worst-affected quarter, home to ${people} people. There may be funds that we have not found.`,
		searched: (byName, inGroup, not) =>
			`Of the municipalities in the quarter without a known fund, we have searched for ${byName} by name, for ${inGroup} only together with others and for ${not} not at all.`,
		link: 'Show the municipalities in the list and on the map',
		names:
			'The municipalities in the worst-affected quarter where we know of no fund, the worst affected first:',
		tell: 'Do you know of a fund that is not in the registry?',
	},

	list: {
		title: 'The list',
		unknown:
			'The address asks for something that is not here: {values}. The default is shown instead.',
		words: {
			title: '{need}, {answer}',
			needs: {
				tyngre: 'The worst-affected quarter',
				ovriga: 'The other municipalities',
				okand: 'Municipalities with unknown need',
				alla: 'All municipalities',
			},
			answers: {
				riktad: 'known fund aimed at the problem',
				annan: 'known fund or contract, other or unknown aim',
				'ingen-kand': 'no known fund',
			},
			withoutEnded: 'no known fund, or only funds that have ended',
			search: '“{text}”',
			count: 'Showing {shown} of {all} municipalities, with {people} residents in all ({year}).',
			outside: '{name} is not in the list as it has been filtered.',
			download: {
				none: 'no rows are shown',
				some: 'the {shown|only row|# rows} shown',
			},
			cell: '{count} {count|municipality|municipalities}: {need}, {answer}',
		},
		filters: 'Choose what the list and the map show',
		need: 'Need',
		answer: 'Fund aimed at the problem',
		anyAnswer: 'All answers',
		search: 'Find a municipality or county',
		area: 'County or group',
		size: 'Size',
		anySize: 'All sizes',
		sizes: {
			'under-10000': 'under 10,000 residents',
			'10000-19999': '10,000–19,999 residents',
			'20000-49999': '20,000–49,999 residents',
			'50000-99999': '50,000–99,999 residents',
			'fran-100000': '100,000 residents or more',
		},
		withoutEnded: 'Leave out funds that have ended or are fully allocated',
		clear: 'Clear the choices',
		others: 'The same choices for another problem',
		empty:
			'No municipality fits all the choices. Try showing all municipalities, another answer about funds, another size or the whole country.',
		nowhere: 'No municipality or county has that name. Try the beginning of the name.',
		served: (heavier) =>
			`All municipalities, the worst affected first. The first ${heavier} are the worst-affected quarter.`,
		changeWay:
			'The change is worked out from the values of the years. They stand in the municipality’s row on the page of the measure, where the number next to the name leads.',
		peopleWay: 'Where the population comes from is told on',
		peopleRows: 'the page of the population, with a row for each municipality',
		hint: 'Press a heading to sort, and a row to choose the municipality on the map.',
		keys: 'By keyboard: arrows between names, space bar to choose.',
		skip: 'Skip the list',
		download: 'Download the list (CSV)',
		downloadAll: 'all municipalities',
		caption: (indicator) => `${indicator}. Mean, quarter and change are our own calculations.`,
		group: 'Group of municipalities',
		change: 'Change',
		funds: 'Known fund',
		notAvailable: 'not available',
		unknownNeed: 'unknown',
		noChange: (year) =>
			`The series has no values for ${year}, so the change over five years cannot be computed.`,
		breakNote: (year, note) =>
			`The way of measuring is new from ${year}, which may explain the change. ${note}`,
		aimed: 'aimed at the problem',
		otherAim: 'other or unknown aim',
		source: 'source',
		sourceOf: {
			fund: (name) => `source for the money: ${name}`,
			status: (name) => `source for the status: ${name}`,
			amount: (name) => `source for the amount: ${name}`,
			both: (name) => `source for the status and the amount: ${name}`,
		},
		plannedAmount: (amount) => `planned amount ${amount}`,
		amounts:
			'The amount is the first that a source states. The fund’s own page says what it covers. The amounts cannot be added up.',
	},

	money: {
		title: 'Known money aimed at the problem',
		count: aimedCount,
		none: 'No fund in the registry is known to be aimed at this very problem. That does not mean that there is none.',
		noTargets:
			'No aim in the registry corresponds to this problem. So no fund can be counted as aimed at it, though money may have been used for it.',
		noSum:
			'The amounts are given as they were first stated and cannot be added up. Some are one-off sums, others cover a single year or every year, one is a planned minimum, and they come from different years.',
		regions:
			'Money held by regions is in the table, but does not count for municipalities on the map.',
		planned: 'Only planned, not counted:',
		unknownTitle: 'What is unknown',
		noAmount: (without, all) =>
			without === 0
				? 'All of them have a known amount.'
				: `${without} of ${all} have no known amount.`,
		noYear: (without, all) =>
			without === 0
				? 'All of them have a known year of the decision or the first money.'
				: `For ${without} of ${all} it is not stated which year the money is from.`,
		noStatus: (without, all) =>
			without === 0
				? 'All of them have a known status.'
				: `For ${without} of ${all} it is not stated whether there is money left.`,
		unknownMunicipalities: (count, all) =>
			`In ${count} of ${all} municipalities no fund is known. What there may be, we do not know.`,
		unknownAims: (count) =>
			`In ${municipalities(count)} a fund is known, but not as aimed at this problem. The aims are our reading of open sources.`,
		addresses: 'Sources of status and amount. All sources are on the funds’ own pages.',
		caption: 'Funds, money set aside and outcome contracts aimed at the problem',
	},
	next: 'The same list for other problems',
	fromChallenge: 'Need and funds on the same map, with a list to download',
};
