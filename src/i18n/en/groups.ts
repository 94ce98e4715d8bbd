import type { End, GroupingMethod, Reference, Scaling } from '../../model/problem-groups.ts';
import type { Firmness, Structure } from '../../model/grouping-verdict.ts';
import type { Words } from '../sv.ts';
import { municipalities } from './municipalities.ts';

const NUMBERS: readonly string[] =
	'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const TRAITS: Readonly<Record<string, Readonly<Record<End, string>>>> = {
	ungdomsarbetsloshet: { heavier: 'high youth unemployment', lighter: 'low youth unemployment' },
	'psykisk-ohalsa': {
		heavier: 'large share of psychiatric sick leave',
		lighter: 'small share of psychiatric sick leave',
	},
	utflyttning: { heavier: 'weak net migration', lighter: 'strong net migration' },
	skatteunderlag: { heavier: 'low tax base', lighter: 'high tax base' },
	'lokal-service': { heavier: 'far from a shop', lighter: 'close to a shop' },
	missbruk: { heavier: 'high cost of addiction care', lighter: 'low cost of addiction care' },
	integration: {
		heavier: 'low employment among the foreign-born',
		lighter: 'high employment among the foreign-born',
	},
	'placerade-barn': {
		heavier: 'many children in residential care',
		lighter: 'few children in residential care',
	},
	skolresultat: {
		heavier: 'few qualified for upper secondary school',
		lighter: 'many qualified for upper secondary school',
	},
	'ekonomisk-utsatthet': {
		heavier: 'many on social assistance',
		lighter: 'few on social assistance',
	},
	otrygghet: { heavier: 'many reported violent crimes', lighter: 'few reported violent crimes' },
	'social-sammanhallning': { heavier: 'low turnout', lighter: 'high turnout' },
};

const STRUCTURES: Readonly<Record<Structure, string>> = {
	none: 'even those are not clear',
	weak: 'they are only weakly apart',
	reasonable: 'they are reasonably apart',
};

const FIRMNESS: Readonly<Record<Firmness, string>> = {
	'very-stable': 'very stable',
	stable: 'stable',
	doubtful: 'uncertain at its edges',
	unstable: 'not stable',
};

const METHODS: Readonly<Record<GroupingMethod, string>> = {
	'k-means': 'k-means',
	ward: 'Ward',
	average: 'average linkage',
};

const SCALINGS: Readonly<Record<Scaling, string>> = {
	rank: 'ranks',
	normal: 'normally distributed ranks',
	z: 'standard deviations',
	robust: 'median and interquartile range',
};

const REFERENCES: Readonly<Record<Reference, string>> = {
	shuffled: 'Made up: nothing goes together',
	continuum: 'Made up: a sliding scale',
};

export const groups: Words['groups'] = {
	title: 'Problem profiles',
	description:
		'Do the municipalities of Sweden fall into five to ten groups with similar problems? A test, with measures of how clear and stable the groups are, and each group with its map, municipalities and known funds.',
	verdict: {
		lead: ({ yes, structure, k, silhouette, limit, stability, madeUp }) => {
			const found = yes
				? `The municipalities can be divided into ${inWords(k)} groups by their problems, and ${STRUCTURES[structure]}.`
				: `No. The municipalities of Sweden do not fall into five to ten clear groups by their problems. The division that holds best has ${inWords(k)} groups, and ${STRUCTURES[structure]}.`;
			return `${found} The mean silhouette is ${silhouette}, where 1 is groups wholly apart and ${limit} or less is commonly read as no groups at all. The stability is ${stability} out of 1. Made-up municipalities without groups give ${madeUp.silhouette} and ${madeUp.stability}.`;
		},
		together: (madeUp) =>
			`The problems do go together: if the values of the municipalities are shuffled in each challenge, the silhouette is only ${madeUp}. But mostly they do so as on a sliding scale.`,
		continuum: {
			both: 'Both silhouette and stability are higher than in all attempts with such a scale, but the difference is small.',
			silhouette:
				'The silhouette is slightly higher than in all attempts with such a scale, but the stability is not unusual there.',
			stability:
				'The stability is higher than in all attempts with such a scale, but the silhouette is not unusual there.',
			neither: 'Neither the silhouette nor the stability is unusual on such a scale.',
		},
		best: (attempts) => `Besides, the real division has been picked as the best of ${attempts}.`,
		soft: (k, nearer, of) =>
			`What can be said is that there are ${inWords(k)} centres of gravity in one continuous field. Read them as areas with blurred edges: ${nearer} of the ${municipalities(of)} lie on average nearer to another group than to their own.`,
	},
	question: {
		title: 'What is tested',
		texts: [
			'Leksell Social Ventures (LSV), which invests in social programmes, wrote after the Almedalen week in 2015 that five to ten models that solve the main problems could be used locally all over the country. If the municipalities fall into a few groups with similar problems, that is easier to believe. It can be tested.',
			'The test is of how large the problems are compared with other municipalities. It says nothing of which programmes work, and the same model may be of use in municipalities with different profiles.',
		],
		basis: (challenges, count, left) =>
			`The division is made of the need level, a mean of three years, in ${inWords(challenges)} challenges for ${count} municipalities.${left}`,
		left: (list) => ` ${list} is not used, since too many municipalities have no value.`,
		method: 'How it was done',
	},
	figures: {
		title: 'How clear are the groups?',
		caption: (k) =>
			`Real municipalities and made-up data without groups, ${inWords(k)} groups unless otherwise stated (own calculation)`,
		data: 'Data',
		silhouette: 'Silhouette',
		stability: 'Stability',
		own: 'The municipalities',
		bestOfThesis: (k) => `The municipalities, ${inWords(k)} groups: best of five to ten`,
		references: REFERENCES,
		range: (lowest, highest) => `${lowest} to ${highest}`,
		notes: (share, resamples, madeUp) => [
			'The silhouette compares the distance to the municipalities of the own group with that to the nearest other group. 1 is groups wholly apart, 0 halfway between.',
			`The stability is how well the division lasts when only ${share} of the municipalities are grouped, ${resamples} times. 1 is the same division, 0 what chance gives.`,
			`The made-up data have the municipalities’ own values in each challenge, but no groups. Either nothing goes together, or the challenges go together two by two as they really do. The figures are means of ${madeUp} attempts, with the lowest and the highest.`,
		],
	},
	jump: 'To a problem profile',
	list: {
		title: 'The centres of gravity',
		intro:
			'The names are made of what sets the group most apart from the municipalities in the middle, whichever way that is. They describe the group as a whole and not each municipality in it. That a group is stable means that the same municipalities end up together again, not that it is clearly apart from the others.',
	},
	number: (index) => `Problem profile ${index}`,
	none: 'Near the middle in most things',
	traits: TRAITS,
	otherTrait: { heavier: (name) => `heavier: ${name}`, lighter: (name) => `lighter: ${name}` },
	size: (count, people, year) =>
		`${municipalities(count)} with ${people} residents together on 31 December ${year} (own calculation).`,
	firmness: (firmness, stability) =>
		`The group is ${FIRMNESS[firmness]}: it is found again with ${stability} out of 1 when a part of the municipalities are grouped anew.`,
	clear: (silhouette, nearer, of) =>
		`The silhouette is ${silhouette}. ${nearer === 0 ? 'None' : nearer} of the ${municipalities(of)} lie on average nearer to another group.`,
	map: (name, count) => `Map: ${municipalities(count)} in the group ${name}.`,
	profile: {
		caption: 'Where the group lies in each challenge (own calculation)',
		challenge: 'Challenge',
		lead: 'Lead indicator',
		median: 'Median of the group',
		all: 'All municipalities',
		place: 'Place among the municipalities',
		scale: '0 is lightest, 100 heaviest',
		placeOf: (place, lower, upper) => `${place}; half of the group between ${lower} and ${upper}`,
		known: (known, of) => `${known} of ${of} have a value`,
		unused: 'not used in the grouping',
		note: 'The dot is the median of the group and the thick line the middle half of its municipalities. The thin line in the centre is the middle one of all municipalities.',
	},
	funds: {
		title: 'Known funds',
		known: (count, of) =>
			count === 0
				? `No fund is known in any of the ${municipalities(of)}.`
				: `In ${count} of ${municipalities(of)} a fund, money set aside or an outcome contract is known.`,
		aimed: (list) => `Aimed at a challenge: ${list}.`,
		aimedItem: (challenge, count) => `${challenge} (${municipalities(count)})`,
		noneAimed: (list) => `No known fund in the group is aimed at ${list}.`,
		unmapped: (list) => `For ${list} the registry has no target, so there it cannot be said.`,
		unknown: 'That no fund is known does not mean that there is none.',
		registry: 'The registry and its limits',
	},
	members: 'The municipalities',
	notGrouped: {
		title: 'Cannot be grouped',
		intro: (count) =>
			`${municipalities(count)} have no value in at least one of the challenges in the years that count. We fill in no estimates, so they are left outside.`,
		missing: (list) => `no value: ${list}`,
	},
	table: {
		title: 'All attempts',
		intro:
			'How the different ways of grouping came out. The chosen division is marked. A method that sets single municipalities apart and puts the rest into one group can get a high silhouette; therefore the choice is only among divisions in which every group is large enough.',
		rule: (least) =>
			`Chosen is the division with the highest mean silhouette (two decimals), then the highest stability, among those in which every group has at least ${least} municipalities.`,
		caption: (scaling) => `Values turned into ${SCALINGS[scaling]} (own calculation)`,
		more: (scaling) => `With values turned into ${SCALINGS[scaling]}`,
		k: 'Number of groups',
		methods: METHODS,
		silhouette: 'silhouette',
		stability: 'stability',
		smallest: 'smallest group',
		chosen: 'chosen',
		referenceCaption: 'Made-up data without groups, with the chosen method (own calculation)',
		selectionsCaption: 'The same method on other selections of challenges (own calculation)',
		selection: (challenges, count) => `${inWords(challenges)} challenges, ${count} municipalities`,
		agreement: 'Agreement with the chosen',
		selectionsHead: 'Selection',
		file: 'All of it as a file (JSON)',
	},
	link: {
		title: 'Problem profile',
		of: (k) =>
			`one of ${inWords(k)} centres of gravity with soft edges; the name is of the group as a whole`,
		none: 'cannot be grouped',
	},
	methodSection: { scalings: SCALINGS, methods: METHODS },
};
