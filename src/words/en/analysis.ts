import type { Aim } from '../../stats/municipality/figure.ts';
import type { FundGroup } from '../../stats/money/fund-group.ts';
import type { Words } from '../sv.ts';
import { listing } from '../text/listing.ts';
import { plural } from '../text/plural.ts';
import { inWords } from './group-counts.ts';

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

/** Hard-hit: in the worst-affected quarter of a challenge that a fund can be aimed at (`riktbara`). */
const NONE = 'hard-hit municipalities where we know of no fund';

const CHALLENGES: Readonly<Record<Aim, string>> = {
	'med-fond': 'challenges that the known money of at least one municipality is aimed at',
	'utan-fond': 'challenges that no municipality’s known money is aimed at',
	'utan-inriktning': 'challenges that no aim in the registry corresponds to',
};

export const analysis: Words['analysis'] = {
	inWords,
	title: 'Analyses',
	description:
		'Articles on social challenges and social investment funds, with figures taken from the data of the site and a source for each.',
	lead: 'Articles built on the site’s own figures. Each lists the figures that it uses and where they come from.',
	by: 'By',
	kind: 'Analysis',
	minutes: (count) => `${count} minutes`,
	built: (release) =>
		`Figures from release ${release}. All are computed anew when the data change.`,
	contents: 'Contents',
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
			oklart: 'municipalities in it of none that is known, but without a figure in one of them',
			'riktbara-utmaningar':
				'challenges with a need level that a target of the fund registry answers to',
			riktbara: 'municipalities in the worst-affected quarter of at least one of those: hard-hit',
			silhuett: 'mean silhouette of the problem profiles of municipalities, from −1 to 1',
			riktade:
				'of these, municipalities that have or have had a known fund aimed at that very problem',
			'riktade-nu': 'of these, municipalities whose fund has not ended, as far as we know',
			'annan-fond': 'hard-hit municipalities with another known fund',
			'ingen-kand': NONE,
			'ingen-kand-namn': `${NONE} and have searched by name`,
			'ingen-kand-grupp': `${NONE} and have searched only together with others`,
			'ingen-kand-ej-sokt': `${NONE} and have not searched`,
			'ingen-kand-plan': 'hard-hit municipalities where we know only of a planned fund',
			'ingen-kand-sma': `${NONE}, with fewer than 10,000 residents`,
			'ingen-kand-sma-namn': `${NONE}, with fewer than 10,000 residents, searched by name`,
			'fond-mot-nagot':
				'municipalities, worst affected or not, whose known fund is aimed at any of these challenges',
			sma: 'municipalities with fewer than 10,000 residents',
			'sma-kand': 'municipalities with fewer than 10,000 residents and a known fund',
			'sma-andel':
				'share of municipalities with fewer than 10,000 residents that have a known fund',
			stora: 'municipalities with at least 50,000 residents',
			'stora-kand': 'municipalities with at least 50,000 residents and a known fund',
			'stora-andel':
				'share of municipalities with at least 50,000 residents that have a known fund',
		},
		quarter: {
			fjardedel: (challenge) => `municipalities in the worst-affected quarter: ${challenge}`,
			riktad: (challenge) =>
				`municipalities of that quarter with a known fund against the problem: ${challenge}`,
			annan: (challenge) => `municipalities of that quarter with another known fund: ${challenge}`,
			okand: (challenge) => `municipalities of that quarter without a known fund: ${challenge}`,
		},
		spread: (indicator, year) =>
			`from the tenth to the ninetieth percentile of municipalities in ${year}: ${indicator}`,
		spreadCaption: 'Our own calculation: how far apart eight in ten municipalities lie (R-7)',
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
		mapOf: 'Dark: the worst-affected quarter of municipalities',
		quarters: 'Quarters: our own calculation. Map: SCB, Natural Earth.',
		municipalities: (count) => plural(count, 'municipality', 'municipalities'),
		unknown: (count) =>
			plural(
				count,
				'Hatched: 1 municipality without data',
				`Hatched: ${count} municipalities without data`,
			),
		band: 'Field: eight in ten municipalities, our own calculation.',
		seenTitle: 'When did a source last see the fund? A line is a municipality',
		seenIn: (late, year) =>
			`In use after ${year}: ${
				late.length === 0
					? 'none'
					: listing(
							late.map((each) => `${each.name} ${each.year}`),
							'en',
						)
			}.`,
		seenAloud: (count, seen) =>
			`${count} funds on a line of years, from decision to latest evidence. ${seen}`,
		seenNote: (undated) =>
			[
				...(undated === 0
					? []
					: [
							`${plural(undated, '1 known fund', `${undated} known funds`)} without dated information ${plural(undated, 'is', 'are')} not drawn.`,
						]),
				'Dotted line: it begins with the year of a source only. After the end of a line we know nothing.',
			].join(' '),
		mean: (years) => `mean of ${years}`,
		needCaption: 'Municipalities in the worst-affected quarter, by which fund we know of',
		line: (name, from, first, to, last) => `${name}: ${from} in ${first}, ${to} in ${last}.`,
		registry: 'Funds: the registry of Utmaningskartan.',
		needNote: 'Funds that have ended are counted too. None known: we have found none.',
		break: (year) => `Counted otherwise from ${year}: the years before cannot be compared.`,
	},

	cite: {
		title: 'How to cite',
		reference: (author, title, date, release) =>
			`${author}: “${title}”. ${date}, data release ${release}.`,
		note: 'Free to use with its source. Give the data release, since the figures follow the data. For a single figure, give its own source.',
		copy: 'Copy',
		sources: 'Sources',
		figures: (count) =>
			plural(
				count,
				'The figure in the text, with its source',
				`The ${count} figures in the text, each with its source`,
			),
	},
};
