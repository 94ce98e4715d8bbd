import type { Aim } from '../../stats/municipality/figure.ts';
import type { FundGroup } from '../../stats/money/fund-group.ts';
import type { Words } from '../sv.ts';

/** What the groups of the registry are, after their number. */
const HOLDERS: Readonly<Record<Exclude<FundGroup, 'mot'>, string>> = {
	kommuner: 'municipalities where a source says that a fund or money set aside has existed',
	'senast-2015':
		'municipalities whose fund or money set aside has a decision or source from 2015 or earlier',
	'senare-eller-odaterade':
		'municipalities whose fund or money set aside has only later or undated evidence',
	'i-bruk': 'municipalities whose fund or money set aside was in use according to the sources',
	vilande: 'municipalities whose fund or money set aside was paused according to the sources',
	'helt-fordelade':
		'municipalities where all the money had been allocated according to the sources',
	avslutade: 'municipalities whose fund or money set aside had ended according to the sources',
	'laget-okant': 'municipalities where the sources do not say whether the money is in use',
	'inriktning-okand': 'municipalities where the sources do not say what the money is aimed at',
	'bara-tvargaende': 'municipalities whose money has a cross-cutting aim only',
	'bara-planerade': 'municipalities where a fund or money set aside was only planned',
	'bara-kontrakt': 'municipalities that have only had an outcome contract',
	regioner: 'regions with a fund or money set aside in the registry',
};

const CHALLENGES: Readonly<Record<Aim, string>> = {
	'med-fond': 'challenges that the known money of at least one municipality is aimed at',
	'utan-fond': 'challenges that no municipality’s known money is aimed at',
	'utan-inriktning': 'challenges that no aim in the registry corresponds to',
};

export const analysis: Words['analysis'] = {
	title: 'Analyses',
	description:
		'Articles on social challenges and social investment funds, with figures taken from the data of the site and a source for each.',
	lead: 'Articles built on the site’s own figures. Each lists the figures that it uses and where they come from.',
	by: 'By',
	none: 'none',

	figures: {
		title: 'The figures in the text',
		lead: (release) =>
			`The figures are not typed by hand. They are taken from data release ${release} and may change with the next.`,
		observations: 'From the statistics',
		registry: 'Counted in the fund registry',
		registryCaption: 'Our own count in the fund registry, where every entry has its sources',
		national: 'What others have counted',
		number: 'Number',
		what: 'What is counted',
		holders: (group, challenge, since) => {
			if (group === 'mot') return `municipalities whose known money is aimed at ${challenge}`;
			const text = HOLDERS[group];
			return since === null ? text : `${text}, as of ${since} or later`;
		},
		challenges: (aim) => CHALLENGES[aim],
		unnamed: 'municipalities in the count by SNS that the registry cannot name',
		needs: 'Counted on the need levels',
		needsCaption:
			'Our own count: municipalities by the challenges in which they are in the worst-affected quarter',
		need: {
			utmaningar: 'challenges that have a need level',
			nagot: 'municipalities in the worst-affected quarter of at least one of them',
			'minst-tre': 'municipalities in that quarter of at least three of them',
			inget: 'municipalities in it of none of them, with data for all',
			'riktbara-utmaningar':
				'challenges with a need level that a target of the fund registry answers to',
			riktbara: 'municipalities in the worst-affected quarter of at least one of those',
			silhuett: 'mean silhouette of the problem profiles of municipalities, from −1 to 1',
			riktade:
				'of these, municipalities that have or have had a known fund aimed at that very problem',
			'riktade-nu': 'of these, municipalities whose fund has not ended, as far as we know',
		},
		toMethod: 'How the need level is computed',
		toRegistry: 'To the fund registry',
		file: 'The registry as a file (JSON)',
		unusual: (reason) => `Unusual value. ${reason}`,
		challenge: (name) => `The challenge: ${name}`,
		municipality: (name) => `All figures for ${name}`,
	},

	live: {
		place: 'Place',
		problem: 'Problem',
		mapOf:
			'Dark: the worst-affected quarter of municipalities, our own calculation. Rings: known funds against the problem.',
		mean: (years) => `mean of ${years}`,
		needCaption: 'Municipalities in the worst-affected quarter, by which fund we know of',
		line: (name, from, first, to, last) => `${name}: ${from} in ${first}, ${to} in ${last}.`,
		registry: 'Funds: the registry of Utmaningskartan.',
		needNote: 'Funds that have ended are counted too. None known: we have found none.',
		break: (year) => `Counted otherwise from ${year}: the years before cannot be compared.`,
	},

	cite: {
		title: 'How to cite the article',
		reference: (author, title, date, release) =>
			`${author}: “${title}”. ${date}, data release ${release}.`,
		note: 'Give the data release, since the figures follow the data. For a single figure, it is the source above that should be given.',
	},
};
