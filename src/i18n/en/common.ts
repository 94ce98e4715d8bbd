import type { Words } from '../sv.ts';

/** Quarters by value, lowest first; which of them is the heavier depends on the indicator. */
const QUARTERS = [
	'lowest quarter',
	'second-lowest quarter',
	'second-highest quarter',
	'highest quarter',
];

export const common: Words['common'] = {
	languageName: 'English',
	otherLanguage: 'På svenska',
	skip: 'Skip to content',
	home: 'Start',
	breadcrumbs: 'You are here',
	mainNavigation: 'Main menu',
	tagline: 'Social challenges and social investment funds in Sweden’s 290 municipalities',
	navigation: {
		challenges: 'Challenges',
		municipalities: 'Municipalities',
		funds: 'Funds',
		data: 'Data',
		method: 'Method',
		about: 'About',
	},
	country: 'Sweden',
	municipality: 'Municipality',
	county: 'County',
	group: 'Municipality group',
	year: 'Year',
	value: 'Value',
	source: 'Source',
	sources: 'Sources',
	definition: 'How it is counted',
	caveat: 'Keep in mind',
	population: 'Population',
	residents: (number) => `${number} residents`,
	asOf: (year) => `31 December ${year}`,
	reasons: {
		missing: 'not available',
		suppressed: 'suppressed',
		'not-applicable': 'not applicable',
		unknown: 'not in the source',
	},
	reasonNotes: {
		missing: 'The source says that there is no figure.',
		suppressed: 'The source withholds the value because it rests on too few people.',
		'not-applicable':
			'The measure does not apply to the municipality in that year, for instance because the municipality did not exist.',
		unknown: 'The value is missing or suppressed. The archived source does not say which.',
	},
	quarter: 'Quarter',
	quarterOf: (quarter, heavier) =>
		QUARTERS[(heavier === 'lower' ? 5 - quarter : quarter) - 1] ?? '',
	rank: 'Rank',
	rankFrom: (heavier) => (heavier === 'lower' ? 'Rank 1 = lowest value' : 'Rank 1 = highest value'),
	rankOf: (place, of) => `${place} of ${of}`,
	notRanked: 'not ranked',
	notRankedWhy:
		'Survey answers are not ranked here. The Public Health Agency of Sweden advises against comparing municipalities, since most differences are not statistically significant.',
	ownCalculation: 'our own calculation',
	years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
	footer: {
		what: 'Utmaningskartan shows public statistics and an open register of municipal social investment funds. Every figure has a source.',
		release: (date) => `Data release ${date}.`,
		licence: 'The code is free (MIT licence). The statistics are under their publishers’ terms.',
		noTracking: 'No cookies, no tracking, nothing from third parties.',
	},
	notFound: {
		title: 'Page not found',
		lead: 'There is nothing at this address. It may be misspelt, or the page may never have existed.',
		try: 'You could try:',
		municipalities: 'Find a municipality in the list of all 290',
		challenges: 'Choose among the challenges',
		funds: 'Search the register of funds',
		start: 'Start again from the front page',
	},
};
