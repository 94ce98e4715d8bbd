import { plural } from '../text/plural.ts';
import type { GroupingMethod, ReferenceData, Scaling } from '../../stats/groups/problem-groups.ts';
import type { Firmness } from '../../stats/groups/firmness.ts';
import type { Words } from '../sv.ts';
import { inWords, municipalitiesInWords } from './group-counts.ts';
import { municipalities } from './municipalities.ts';
import { TRAITS } from './group-traits.ts';
import { verdict } from './group-verdict.ts';

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

const REFERENCES: Readonly<Record<ReferenceData, string>> = {
	shuffled: 'Random data: nothing goes together',
	continuum: 'Random data: a sliding scale',
};

export const groups: Words['groups'] = {
	title: 'Problem profiles',
	heading: 'Do the municipalities fall into five to ten groups?',
	description:
		'Do the municipalities of Sweden fall into five to ten groups with similar problems? A test, with measures of how clear and stable the groups are, and each group with its map, municipalities and known funds.',
	verdict,
	question: {
		title: 'What is tested',
		more: 'The thesis, and what the test says and does not say',
		texts: [
			'Leksell Social Ventures (LSV), which invests in social programmes, wrote after the Almedalen week in 2015 that five to ten models that solve the main problems could be used locally all over the country. If the municipalities fall into a few groups with similar problems, that is easier to believe. It can be tested.',
			'The test concerns how large the problems are compared with other municipalities. It says nothing about which programmes work, and the same model may be useful in municipalities with different profiles.',
		],
		basis: (challenges, count, left) =>
			`The division is based on the need level, mostly a mean of several years, in ${inWords(challenges)} challenges for ${count} municipalities.${left}`,
		left: (list) => ` ${list} is not used, since too many municipalities have no value.`,
		without: (list) =>
			` ${list} is not used, since no measure that we have is good enough for a need level.`,
		method: 'How it was done',
	},
	figures: {
		title: 'Are the groups clear?',
		caption: (k) =>
			`The municipalities and random data without groups, in ${inWords(k)} groups unless otherwise stated (our own calculation)`,
		chart: (limit) =>
			`Mean silhouette: 0 is no groups, 1 is groups wholly apart. The tinted field begins at ${limit}, where one speaks of weak groups.`,
		more: 'What the answer rests on: all figures, and how to read them',
		data: 'Data',
		silhouette: 'Silhouette',
		stability: 'Stability',
		own: 'The municipalities',
		clearest: (k) =>
			`The municipalities in ${inWords(k)} groups, the clearest of those found again`,
		clearestSliding: (k) => `Random data: a sliding scale, in ${inWords(k)} groups`,
		bestOfThesis: (k) => `The municipalities in ${inWords(k)} groups, best of five to ten`,
		references: REFERENCES,
		range: (lowest, highest) => `${lowest} to ${highest}`,
		notes: ({ share, resamples, madeUp }) => [
			'The silhouette compares the distance to the municipalities in its own group with that to the nearest other group. 1 means wholly separate groups, 0 that the municipalities lie halfway between two.',
			`Stability is how well the division holds up when ${share} of the municipalities are drawn at random and regrouped, ${resamples} times. 1 is the same division, 0 what chance gives.`,
			`Random data have the municipalities’ own values in each challenge, but no groups. Either nothing is related, or the challenges are related in pairs, as they really are. The figures are means of ${madeUp} attempts, with the lowest and the highest.`,
		],
	},
	card: {
		size: (count, people) => `${count} municipalities, ${people} residents`,
		median: (people) => `The median municipality has ${people} residents`,
		kind: (members, of, kind) => `${members} of the country’s ${of} in the group ${kind}`,
		nearer: (count) =>
			count === 0
				? 'None lies nearer to another group'
				: `${inWords(count)} ${plural(count, 'lies', 'lie')} nearer to another group`.replace(
						/^./,
						(first) => first.toLocaleUpperCase('en'),
					),
		more: (count) => `The names, and where all ${count} lie`,
	},
	key: {
		members: 'in the group',
		others: 'in another',
		outside: (count) => `${count} cannot be placed, figures missing`,
		place:
			'median and middle half of the group; the line is the country’s median, bigger problem to the right',
	},
	list: {
		title: 'The groups in figures',
		intro:
			'The name of a group is ours, after what most sets it apart from the median municipality. It describes the group as a whole, not each municipality in it. A stable group is one whose municipalities end up together again; it need not be clearly separate from the others.',
	},
	number: (index) => `Problem profile ${index}`,
	none: 'Close to the median in most respects',
	traits: TRAITS,
	otherTrait: {
		heavier: (name) => `bigger problem: ${name}`,
		lighter: (name) => `smaller problem: ${name}`,
	},
	size: (count, people, year) =>
		`${municipalities(count)} with ${people} residents together on 31 December ${year} (our own calculation).`,
	firmness: (firmness, stability) =>
		`The group is ${FIRMNESS[firmness]}: when some of the municipalities are regrouped, the likeness is ${stability} out of 1.`,
	clear: (silhouette, nearer, of) =>
		`The silhouette is ${silhouette}. ${nearer === 0 ? 'None' : nearer} of the ${municipalities(of)} are on average nearer to another group.`,
	map: (name, count) => `Map: ${municipalities(count)} in the group ${name}.`,
	profile: {
		caption: 'Where the group lies in each challenge (our own calculation)',
		challenge: 'Challenge',
		median: 'Median of the group',
		all: 'All municipalities',
		place: 'Place among the municipalities',
		scale: '0 is least affected, 100 worst affected',
		placeOf: (place, lower, upper) => `${place}; half of the group between ${lower} and ${upper}`,
		known: (known, of) => `${known} of ${of} have a value`,
		unused: 'not used in the grouping',
		note: 'The dot is the median of the group and the thick line the middle half of its municipalities. The thin line in the centre is the median of all municipalities.',
	},
	funds: {
		title: 'Known funds',
		known: (count, of) =>
			count === 0
				? `No fund is known in any of the ${municipalities(of)}.`
				: `In ${count} of the ${municipalities(of)} a fund, money set aside or an outcome contract is known.`,
		aimed: (list) => `Aimed at a challenge: ${list}.`,
		aimedItem: (challenge, count) => `${challenge} (${municipalities(count)})`,
		noneAimed: (list) => `No known fund in the group is aimed at ${list}.`,
		unmapped: (list) => `The registry has no aim that corresponds to ${list}, so we cannot say.`,
		unknown: 'That no fund is known does not mean that there is none.',
		registry: 'The registry and its limits',
	},
	members: 'The municipalities',
	notGrouped: {
		title: 'Cannot be grouped',
		more: (count) => `${municipalities(count)}, with what is missing`,
		intro: (count) =>
			`${municipalities(count)} have no value in at least one of the challenges in the years that count, and so are left out. We fill in no estimates.`,
		missing: (list) => `no value: ${list}`,
	},
	table: {
		title: 'All attempts',
		tried: (count) => `${count} divisions tried`,
		intro:
			'How the different ways of grouping came out. The chosen division is marked. A method that splits off single municipalities and puts the rest in one group can get a high silhouette. We therefore choose only among divisions in which every group is large enough.',
		rule: (least, fewest) =>
			`The chosen division is the one into at least ${inWords(fewest)} groups with the highest mean silhouette, rounded to two decimals, then the highest stability, among those in which every group has at least ${municipalitiesInWords(least)}. Fewer groups have been tried as well. They nearly always get a higher silhouette, even on a sliding scale without groups, and mainly separate larger problems from smaller ones.`,
		caption: (scaling) => `Values turned into ${SCALINGS[scaling]} (our own calculation)`,
		more: (scaling) => `With values turned into ${SCALINGS[scaling]}`,
		k: 'Number of groups',
		methods: METHODS,
		silhouette: 'silhouette',
		sliding: 'sliding scale',
		stability: 'stability',
		smallest: 'smallest group',
		chosen: 'chosen',
		selectionsCaption: 'The same method on other selections of challenges (our own calculation)',
		selection: (challenges, count) => `${inWords(challenges)} challenges, ${count} municipalities`,
		agreement: 'Agreement with the chosen',
		selectionsHead: 'Selection',
		file: 'All of it as a file (JSON)',
	},
	link: {
		title: 'Problem profile',
		of: (k) =>
			`one of ${inWords(k)} centres of gravity with blurred edges; the name describes the group as a whole`,
		none: (list) => `cannot be grouped, since values are missing for ${list}`,
	},
	methodSection: { scalings: SCALINGS, methods: METHODS },
};
