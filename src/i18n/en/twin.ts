import type { Words } from '../sv.ts';

export const twin: Words['twin'] = {
	asText: 'As text',
	asTextOf: (name) => `${name} as text (Markdown)`,

	title: (name) => `${name} in figures`,
	what: (page, release) =>
		`Text version of ${page} on Utmaningskartan: the same figures and sources, for programs and language models. Data release ${release}.`,
	otherLanguage: 'På svenska',

	reading: {
		title: 'How to read the figures',
		rules: [
			'Quote value, unit, year and source together, and whatever is said under “Caveat”.',
			'Never rank municipalities on surveys, or on other measures marked “not ranked”.',
			'A mean of several years is not the value of a year. A rank, quarter or need level that is of a mean must not be told as if it were of a year.',
			'A missing value is not zero. The reason stands in place of the value.',
			'Do not compare years on either side of a new method.',
			'Rising and falling are said only where a test (Mann–Kendall, p < 0.05) of the last ten values supports it.',
			'Sweden is the publisher’s own value, not a mean of the municipalities.',
			'That no fund is known does not mean that there is none. What is known of a fund holds for the year given, not for today.',
			'A figure marked as our own calculation has Utmaningskartan as its source, never Kolada or Statistics Sweden.',
		],
	},

	cite: {
		title: 'How to cite',
		page: (title, release, page) =>
			`The page: Utmaningskartan: “${title}”. Data release ${release}. ${page}`,
		figure: 'A figure: as given after “Cite” at the measure.',
		own: (credit) => `Our own calculation: ${credit}.`,
		label: 'Cite',
		of: (measure, name, year, value) => `${measure}, ${name} ${year}: ${value}.`,
		release: (release) => `Utmaningskartan, data release ${release}`,
	},

	fetch: {
		title: 'How to fetch the figures',
		row: (code) =>
			`Each measure has a file. The municipality’s row is \`values["${code}"]\`, one value for each year in \`years\`. Where the value is \`null\`, \`status["${code}"]\` says why.`,
		example: 'For example, years and values of a measure:',
		files: {
			'index.json': 'all measures and files, with checksums',
			'municipalities.json': 'the municipalities',
			'need.json': 'need levels and known funds',
			'funds.json': 'funds and their sources',
		},
		more: (address) => `More on the files: ${address}`,
	},

	need: 'Need level',
	money: 'Money against the problem',
	lead: 'lead measure',
	place: 'Rank',
	quarter: 'Quarter',
	rank: (rank, basis, from) => `${rank}, ${basis}. ${from}`,
	meanWith: (mean, value) => `${mean}: ${value}`,
	notYears: 'the mean is not the value of a year',
	definition: 'Counts',
	unusual: 'Unusual value',
	file: 'File',
	publisher: 'Publisher',
	licence: (terms) => `terms: ${terms}`,
	funds: {
		title: 'Funds',
		amount: 'Amount (first stated)',
		targets: 'Aims',
		page: 'More',
	},
};
