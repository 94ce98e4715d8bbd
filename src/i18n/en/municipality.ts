import { capitalise } from '../../model/capitalise.ts';
import type { KnownMoney } from '../../model/profile.ts';
import type { Words } from '../sv.ts';

const MONEY: Readonly<Record<KnownMoney, string>> = {
	fund: 'known fund or money set aside',
	'outcome-contract': 'known outcome contract',
	planned: 'only a planned fund known',
	'none-known': 'no known fund',
};

export const municipality: Words['municipality'] = {
	index: {
		title: 'Municipalities',
		description:
			'Sweden’s 290 municipalities by county: figures on twelve social challenges, known funds and similar municipalities for each.',
		heading: (count) => `${count} municipalities`,
		finding: (count, known) =>
			`All ${count} are here. In ${known} we know of a social investment fund, money set aside or an outcome contract.`,
		counties: 'Go to a county',
		choose: 'Choose a county on the map',
		all: 'All of them, county by county',
		marks: {
			fund: 'known fund',
			'outcome-contract': 'outcome contract',
			planned: 'planned fund',
			'none-known': null,
		},
		marksNote:
			'The ring marks municipalities where a source shows that a fund, money set aside or an outcome contract has existed, even if the money is now spent. Where there is no ring, no fund is known. That does not mean that there is none.',
		filter: 'Find a municipality',
		hits: '{shown} of {all} municipalities.',
		empty: 'No municipality has “{text}” in its name. Try fewer letters.',
	},

	description: (name, county) =>
		`${name}, ${county}, Sweden: figures on twelve social challenges with sources, known social investment funds and similar municipalities.`,
	facts: {
		group: 'Group of municipalities (SKR 2023)',
		code: 'Municipality code',
		population: (number, year) => `${number} (31 December ${year})`,
	},
	locator: (name, county) => `Map: ${name} in ${county}`,

	summary: {
		basis:
			'The quarters here go by the lead measure, mostly as a mean of several years. Which years is given with each challenge.',
		method: 'How the need level is worked out',
	},

	funds: {
		title: 'Funds',
		none: 'No known fund',
		noneNote:
			'We have found no social investment fund in open sources. That does not mean that there is none.',
		plannedNote: (droppedYear) =>
			droppedYear === null
				? 'A plan does not count as a fund, and we do not know whether it came to anything.'
				: `A plan does not count as a fund, and this one was dropped in ${droppedYear}.`,
		tell: 'Do you know more?',
		tellLink: 'Tell us',
		region: 'From the same county, the registry has',
	},

	figures: {
		title: 'The figures, challenge by challenge',
		jump: 'Go to a challenge',
		onPaper: (url) => `Definitions, caveats and changes of method are at ${url}`,
		notes: [
			'The year is the latest in which most municipalities have a value. “Sweden” is the source’s own value, not a mean of the municipalities.',
			'Rank 1 is the end where the problem is most severe: the highest value, or the lowest where a low value means a bigger problem. The worst-affected quarter is in bold. Measures where neither end is the problem are ranked from the highest value and are given no quarter.',
			'The quarter above a table goes by the years given there. In the table it goes by the year of the row, or by the mean of three years for measures that swing widely in small municipalities. So the two may differ.',
			'In the charts, the thick line is the municipality and the thin one Sweden. Each row has a scale of its own, which does not begin at zero. The line stops where values are missing or cannot be compared with earlier years. “Rising” and “falling” are said only where a test of the last ten values supports it; otherwise the direction cannot be told.',
		],
		level: (value, basis) => `Lead measure, ${basis}: ${value}`,
		levelQuarter: (quarter) => `in the ${quarter}`,
		levelUnknown: (basis) => `Lead measure, ${basis}: unknown, since values are missing`,
		noLevel: 'Where the problem is biggest cannot be said.',
		noLevelWhy: 'Why the challenge has no need level',
		fundState: (state, status) =>
			`${capitalise(state, 'en')}${status === null ? '' : ` (${status})`}.`,
		missing: (reason, note) => `“${capitalise(reason, 'en')}”: ${note}`,
		missingMore: 'More on missing values',
		via: '“Via” in a source means that the figures were taken from someone else’s open collection.',
		indicator: 'Measure',
		own: 'Municipality',
		place: 'Rank and quarter',
		quarterIn: (quarter, basis) => `${quarter}, ${basis}`,
		trend: 'Trend',
		trends: { rising: 'rising', falling: 'falling', unclear: 'cannot be told' },
		previous: (value, year) => `last known ${value} (${year})`,
		unusual: (reason) => `Unusual value. ${reason}`,
		noPrevious: 'no year has a value',
		single: 'one year only',
		breakAt: (years) => `new method ${years}`,
		source: 'Source',
		denominator: 'Out of',
		method: 'Method',
		retrieved: (date) => `retrieved ${date}`,
		more: 'All sources and years',
	},
	context: 'Population and context',

	similar: {
		title: 'Similar municipalities',
		lead: 'The eight municipalities most like this one in size, age, country of birth, tax base, growth and distance to a shop. The smaller the distance, the more alike they are; 0 would mean identical.',
		method: 'How similarity is worked out',
		distance: (number) => `distance ${number}`,
		money: MONEY,
	},
};
