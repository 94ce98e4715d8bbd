import { plural } from '../text/plural.ts';
import type { RowGroup } from '../../stats/municipality/problem-row.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { shortYears } from '../text/short-years.ts';
import type { Trend } from '../../stats/trend.ts';
import type { Incomparable } from '../../stats/trend-facts.ts';
import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

const GROUPS: Readonly<Record<RowGroup, string>> = {
	most: 'Worst-affected quarter of all municipalities',
	between: 'In between',
	least: 'Least-affected quarter',
	unplaced: 'Cannot be placed',
};

const INCOMPARABLE: Readonly<Record<Incomparable, string>> = {
	prices: 'current prices',
	untold: 'not compared over time',
};

const TRENDS: Readonly<Record<Trend, string>> = {
	rising: 'rising',
	falling: 'falling',
	unclear: 'no clear trend',
};

const FUNDS: Readonly<Record<FundState, string>> = {
	targets: 'aimed at it',
	other: 'other or unknown aim',
	'none-known': 'none known',
};

export const problemRows: Words['problemRows'] = {
	title: (name, challenges) => `${name} on ${inWords(challenges)} challenges`,
	columns: {
		problem: 'Challenge and measure',
		value: 'Latest value',
		country: 'Sweden',
		place: (count) => `Among ${count} municipalities`,
		decisive: 'Value that decides the rank',
		first: 'rank 1: biggest problem',
		trend: 'Trend',
		fund: 'Known fund aimed at it',
		more: 'Open',
	},
	key: {
		less: '← smaller',
		more: 'bigger problem →',
		others: 'the other municipalities',
		similar: (count) => `median of the ${count} most similar`,
		quarter: 'worst-affected quarter',
		lines: (from, to) =>
			`the municipality and Sweden (thin line), ${from}–${to}, on the scale of all municipalities`,
		funds: {
			targets: 'fund aimed at the problem',
			other: 'fund with another or an unknown aim',
			'none-known': 'no known fund',
		},
		noTarget: 'empty: the registry has no such aim',
		press: { number: 'dotted number', why: 'press for its source and path' },
		phone:
			'The strip shows the mean of some years where a single one swings too much. Open a row for that value, the rank and the source.',
	},
	groups: GROUPS,
	basis: (years) =>
		years.length > 1 ? `mean ${shortYears(years, 'en')}` : shortYears(years, 'en'),
	place: (place, of) => `rank ${place} of ${of}`,
	similar: (value) => `Median of the most similar municipalities: ${value}.`,
	notRanked: (why) => `Not ranked. ${why}`,
	notRankedMore: 'Why the challenge has no need level',
	tooFewYears: 'too few years with a value',
	trends: TRENDS,
	valueTrends: {
		rising: 'value rising',
		falling: 'value falling',
		unclear: TRENDS.unclear,
	},
	trendBasis: ({ count, years, since, incomparable }, least) => {
		if (incomparable !== null) return INCOMPARABLE[incomparable];
		if (since !== null) return `new method in ${since}`;
		if (count === 0 || years === null) return 'no values';
		if (count < least) return plural(count, 'only one value', `only ${count} values`);
		return shortYears(years, 'en');
	},
	funds: FUNDS,
	noTarget: 'the registry has no such aim',
	open: (problem) => `${problem}: all measures, years and sources`,

	panel: {
		copyLine: 'Copy the sentence',
		copyBox: 'Copy the fact box',
		copyParagraph: 'Copy the paragraph',
		texts: 'Read the fact box and the paragraph',
		map: 'See the map',
		money: 'Need and money',
		measure: 'Measure',
		lead: 'main measure',
		span: 'Range',
		last: (count) => `Last ${count} years`,
		allYears: 'All years in figures',
		decides: 'decides the place',
		chart: (measure, from, to) =>
			`Chart: ${measure}, ${from}–${to}, with Sweden and the median of the most similar municipalities.`,
		country: 'Sweden',
		similar: 'similar ones',
		what: 'What it is.',
		trap: 'Keep in mind.',
		way: 'How it got here.',
		mean: (years, value, place, of) =>
			`The mean of ${years}, ${value}, decides the place (rank ${place} of ${of}). Do not give it as the figure of the year.`,
		year: (year, value, place, of) =>
			`The value of ${year}, ${value}, decides the place (rank ${place} of ${of}).`,
		noPlace: (years) =>
			`The mean of ${years} cannot be worked out: too many of the years have no value.`,
		checksum: (sum) => `checksum ${sum}…`,
		sources: 'Definition, pitfalls and source of each measure',
		standing: (place, quarter, basis) => `Rank ${place}, ${quarter}, ${basis}.`,
		placeOnly: (place, basis) => `Rank ${place}, ${basis}.`,
	},
	context: 'Population and context',
};
