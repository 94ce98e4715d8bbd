import type { Words } from '../sv.ts';

export const method: Words['method'] = {
	title: 'Method',
	description:
		'How the figures on Utmaningskartan are collected, computed and drawn: classes, rank, need level, funds, similar municipalities, missing values, surveys and the map.',
	lead: 'This is how the figures have been collected, computed and drawn, and what they cannot say. All of it can be computed again from the files on the Data page.',
	contents: 'On this page',
	sections: {
		vagen: 'How a figure gets here',
		'egna-berakningar': 'Our own calculations',
		riket: 'The value for Sweden',
		klasser: 'The classes on the map',
		rang: 'Rank and quarter',
		behov: 'Need level',
		fonder: 'Funds and gaps',
		fondforteckningen: 'How the funds were collected',
		liknande: 'Similar municipalities',
		'saknade-varden': 'Missing values',
		enkater: 'Surveys are not ranked',
		brus: 'The noise that SCB adds',
		tidsserier: 'Breaks in the series',
		karta: 'The map',
		farger: 'The colours',
	},
	need: {
		caption: 'Need level: years and coverage for each challenge',
		challenge: 'Challenge',
		lead: 'Lead measure',
		years: 'Mean of the years',
		known: 'Municipalities with a known level',
	},
	targets: {
		caption: 'The aims of funds and the challenges that they count towards',
		challenge: 'Challenge',
		targets: 'Aims in the register',
	},
	similar: {
		caption: 'The measures behind the similarity',
		feature: 'Measure',
		year: 'Year',
		transform: 'Transformed',
		logarithm: 'logarithm',
		none: 'no',
		weight: 'Weight',
	},
	breaks: {
		caption: 'Years from which series are not comparable with earlier years',
		indicator: 'Indicator',
		year: 'From year',
		note: 'What happened',
	},
};
