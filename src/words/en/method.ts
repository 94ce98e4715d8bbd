import type { Words } from '../sv.ts';

export const method: Words['method'] = {
	missingCount: (count) => `Number:\u00a0${count}.`,
	caveat: 'caveat',
	groups: {
		left: (list) => ` Therefore ${list} is not used.`,
		without: (list) => ` Without a need level, and therefore not used: ${list}.`,
		clearest: (of) =>
			` Among those whose groups are all large enough and have a stability of at least 0.60, ${of.groups} groups have the highest silhouette, ${of.silhouette}. A sliding scale divided in the same way gets ${of.lowest} to ${of.highest}.`,
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
		targets: 'Aims in the registry',
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
