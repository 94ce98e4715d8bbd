import type { Words } from '../sv.ts';

export const twin: Words['twin'] = {
	asText: (name) => `All measures for ${name} as text`,
	files: 'Download the figures (JSON)',
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
			'Rank 1 is the highest value, or the lowest where a low value is the bigger problem.',
			'That no fund is known does not mean that there is none. What is known of a fund holds for the year given, not for today.',
			'A figure marked as our own calculation has Utmaningskartan as its source, never Kolada or Statistics Sweden.',
		],
	},

	cite: {
		title: 'How to cite',
		whole: 'The whole',
		figure: 'A figure, for example',
		own: 'Our own calculation',
	},

	fetch: {
		title: 'How to fetch the figures',
		row: (code, at) =>
			`Each measure has a file, \`${at}indicators/<measure>.json\`, with the measure’s id, last on the line “Source”. The municipality’s row is \`values["${code}"]\`, one value for each year in \`years\`. Where the value is \`null\`, \`status["${code}"]\` says why. For example:`,
		files: {
			'index.json': 'all measures and files, with checksums',
			'municipalities.json': 'the municipalities',
			'need.json': 'need levels and known funds',
			'funds.json': 'funds and their sources',
		},
		more: (address) => `More on the files: ${address}`,
	},

	code: 'Municipality code',
	population: (number, year) => `${number} (31 December ${year})`,
	need: 'Need level',
	level: (basis, value, quarter) => `${value} (${basis}), ${quarter}`,
	levelUnknown: (basis) => `unknown, since values are missing (${basis})`,
	noLevel: 'cannot be told',
	lead: 'lead measure',
	place: 'Rank',
	previous: (value, year) => `last known ${value} (${year})`,
	noPrevious: 'no year has a value',
	definition: 'Counts',
	unusual: (years) => `Unusual value in ${years}`,
	unusualCountry: (years) => `Unusual value for Sweden in ${years}`,
	licence: (terms) => `terms: ${terms}`,
	fundPage: 'More',
	sources: {
		title: 'Files of the sources',
		lead: 'After the publisher’s id stands the beginning of the checksum (SHA-256) of the file as we fetched it. The whole of it stands in the file of the measure.',
	},
};
