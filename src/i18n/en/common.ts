import type { Words } from '../sv.ts';

export const common: Words['common'] = {
	otherLanguage: 'På svenska',
	skip: 'Skip to content',
	/** Names the links to the sections of a long page. */
	contents: 'On this page',
	home: 'Start',
	breadcrumbs: 'You are here',
	mainNavigation: 'Main menu',
	navigation: {
		funds: 'Funds',
		data: 'Data',
		method: 'Method',
		about: 'About',
	},
	country: 'Sweden',
	municipality: 'Municipality',
	county: 'County',
	year: 'Year',
	value: 'Value',
	source: 'Source',
	sources: 'Sources',
	caveat: 'Keep in mind',
	population: 'Population',
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
		unknown: 'The value is missing or suppressed. Which of them is not stated.',
	},
	quarter: 'Quarter',
	quarters: {
		weight: [
			'least-affected quarter',
			'second-least-affected quarter',
			'second-worst-affected quarter',
			'worst-affected quarter',
		],
		value: ['lowest quarter', 'second-lowest quarter', 'second-highest quarter', 'highest quarter'],
	},
	rank: 'Rank',
	rankFrom: (heavier) => (heavier === 'lower' ? 'Rank 1 = lowest value' : 'Rank 1 = highest value'),
	rankOf: (place, of) => `${place} of ${of}`,
	notRanked: 'not ranked',
	pooledWhy:
		'Single years swing widely in small municipalities. Rank and quarter therefore go by the mean of three years, for all municipalities.',
	meanOf: (years, count) => (count > 1 ? `mean of ${years}` : years),
	ownCalculation: 'our own calculation',
	years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
	footer: {
		what: 'Utmaningskartan shows public statistics and an open registry of municipal social investment funds. Every figure has a source.',
		release: (date) => `Data release ${date}.`,
		licence: 'The code is free (MIT licence). The statistics are under their publishers’ terms.',
		noTracking: 'No cookies, no tracking, nothing from third parties.',
	},
	notFound: {
		title: 'Page not found',
		lead: 'There is nothing at this address. It may be misspelt, or the page may never have existed.',
		meant: 'Did you mean this?',
		try: 'You could try:',
		municipalities: 'Find a municipality in the list of all 290',
		challenges: 'Choose among the challenges',
		funds: 'Search the registry of funds',
		start: 'Start again from the front page',
	},
};
