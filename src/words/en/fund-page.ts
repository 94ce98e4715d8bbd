import type { Instrument } from '../../tables/funds.ts';
import type { FundUnknown } from '../../stats/money/fund-unknown.ts';
import type { Words } from '../sv.ts';
import type { SpokenOf } from '../sv/fund-page.ts';
import { mentionedAims } from './mentioned-aims.ts';

/** What a fund's page calls it, in the definite form. */
const THE: Readonly<Record<Instrument, string>> = {
	fund: 'the fund',
	'set-aside': 'the money set aside',
	'outcome-contract': 'the contract',
};

/** Each completes "this is not stated". */
const unknown: Readonly<Record<FundUnknown, (row: SpokenOf) => string>> = {
	outcome: () => 'whether the plan came about',
	year: ({ planned }) =>
		planned
			? 'in which year the money was to be set aside'
			: 'in which year it was decided or the money was set aside',
	amount: ({ name, planned }) =>
		planned ? 'what amount was to be set aside' : `what amount ${name} first set aside`,
	targets: ({ planned }) => (planned ? 'what the money was to be for' : 'what the money is for'),
	repayment: ({ planned }) =>
		planned ? 'whether the money was to be paid back' : 'whether the money is to be paid back',
	status: ({ instrument }) =>
		instrument === 'outcome-contract'
			? 'whether the contract is running or has ended'
			: `whether ${THE[instrument]} is in use, paused or has ended`,
	'status-year': () => 'which year its status refers to',
	since: ({ statusYear }) => `what has happened after ${statusYear ?? ''}`,
};

export const fundPage: Words['fundPage'] = {
	notStated: 'not stated in the sources that we have read',
	informationFrom: (year) => `information from ${year}`,
	source: (number) => `source ${number}`,
	sources: 'see the sources',
	aims: {
		counted: 'counts towards',
		crossCutting: 'cross-cutting, does not count towards any one challenge',
		note: 'This is what the sources mention. The money may be for more than that.',
	},
	figures: {
		amount: 'amount, first stated',
		year: {
			fund: 'decided or set up',
			'set-aside': 'decided or set aside',
			'outcome-contract': 'decided or signed',
			planned: 'planned for',
		},
		last: 'last seen',
		aims: 'problems aimed at',
		of: (count, all) => `${count} of ${all}`,
	},
	time: {
		title: 'When it was seen',
		none: 'no evidence',
	},
	near: {
		title: 'In the same county',
		seen: (year) => `last seen ${year}`,
		undated: 'undated',
		none: 'No other municipality of the county has a known fund.',
	},
	quote: {
		title: 'To quote',
		aims: mentionedAims,
		via: (release) => `Utmaningskartan, data release ${release}`,
	},
	unknown: {
		title: 'What we do not know',
		lead: 'This is not stated in the sources that we have read. That something is unknown does not mean that the answer is no.',
		items: unknown,
	},
	values: {
		title: 'The figures then and now',
		lead: (name) =>
			`The lead measure of each challenge that the aims count towards, in ${name} and in Sweden. The value for Sweden is the publisher’s own.`,
		near: ({ instrument, planned }) =>
			planned
				? 'The year of the plan is the one in which the money was to be set aside. Where that year has no value, the year before or after is shown, if it has one.'
				: `The year of ${THE[instrument]} is that of the decision or of the first money. Where that year has no value, the year before or after is shown, if it has one.`,
		noYear:
			'Which year it began is not stated in the sources that we have read. Only the latest year is therefore shown.',
		caution: ({ instrument, planned, year }) =>
			`A change ${planned || year === null ? 'over the years' : 'after that year'} should not be read as a result of ${planned ? 'the plan' : THE[instrument]}. The figures cover the whole municipality, and much else has happened in the meantime.`,
		year: 'Year',
		when: {
			own: (instrument) => `year of ${THE[instrument]}`,
			planned: 'year of the plan',
			near: (year) => `nearest to ${year}`,
			latest: 'latest',
		},
		none: (year) => `no figure for ${year}`,
		begins: (year) => `the series begins in ${year}`,
		noValue: 'no year has a value',
		placed: (place, of, basis, value) => `Rank ${place} of ${of} (${basis}: ${value})`,
		strip: (name) => `All municipalities, the biggest problem to the right. The dot is ${name}.`,
		breakAt: (year) => `New way of measuring from ${year}`,
		drawing: (name, first, last) => `Line chart ${first}–${last}, ${name} and Sweden.`,
		key: (name) => `Thick line ${name}, thin line Sweden.`,
		keyMark: (year) => `Vertical line ${year}.`,
		extremes: (high, highYear, low, lowYear) =>
			`Highest ${high} (${highYear}), lowest ${low} (${lowYear}). The scale does not begin at zero.`,
		crossCutting:
			'The aim is cross-cutting and is not counted towards any one challenge. There are therefore no values to show here.',
		noTargets:
			'The aim is not stated in the sources that we have read. There is therefore no challenge to show values for.',
		region: (name) =>
			`${name} is not a municipality, and Utmaningskartan has figures for municipalities and the country only. There are therefore no values to show here. Each municipality in the county has its own page.`,
	},
	similar: {
		title: 'Similar funds',
		lead: 'Ordered by the share of aims in common, out of all that either of the two has, then by form, and last by how similar the municipalities are. Funds that were only planned are left out.',
		method: 'How the similarity of municipalities is worked out',
		same: (list) => `same aim: ${list}`,
		shared: (shared, all, list) => `shares ${shared} of ${all} aims: ${list}`,
		sameForm: (instrument) => `same form: ${instrument}`,
		otherForm: (instrument) => `other form: ${instrument}`,
		distance: (number) => `distance between the municipalities ${number}`,
		noTargets:
			'The aim is not stated in the sources that we have read. It is therefore not possible to say which funds are like it.',
		none: 'No other known fund has any of the aims.',
	},
};
