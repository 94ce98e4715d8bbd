import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';
import { headlineKronor } from '../text/headline-kronor.ts';

const sek = (amount: number): string => `SEK\u00a0${headlineKronor(amount, 'en')}`;

export const buyingWords: Words['buyingWords'] = {
	title: 'How a municipality can buy',
	heading: 'How a municipality can buy a social solution',
	fundLink: 'What a fund is in a municipality’s accounts',
	description:
		'How a Swedish municipality may buy or pay for a social solution: limits of direct award, partnerships, outcome contracts, its own funds and state money. Every fact with its source.',
	finding: ({ social, common, days, over }) =>
		`In ${days} a municipality ${over ? 'could' : 'may'} buy social services, health care and education below ${sek(social)} without advertising; for most other things the limit ${over ? 'was' : 'is'} ${sek(common)}.`,
	before: (amount, days) => `The limit was ${sek(amount)} in ${days}.`,
	begins: (year) =>
		`The chart begins in ${year}: the limit followed a threshold that changes every other year, and we could not read an earlier one.`,
	raised: (year) =>
		`Social services got their higher limit in ${year}: the EU threshold, converted to kronor.`,
	unknown: (years) => `We have not been able to read what the threshold is in kronor in ${years}.`,
	rule: 'That the limit follows the threshold is in the act, as we have read it.',
	advice:
		'These are facts with sources, not legal advice. Ask the municipality’s procurement officer.',
	chart: {
		title: (years) => `Direct award threshold, ${years}`,
		unit: 'Millions of kronor without VAT, at the prices of the time',
		million: 'SEK m',
		common: 'Most other things',
		unknown: 'no source',
		label: ({ social, common, year }, years) =>
			`Line chart: for most things the limit has risen in small steps to ${sek(common)}. For social services it leapt, and has been ${sek(social)} since ${year}. For ${years} there is no source. The amounts are in the table.`,
	},
	kinds: {
		common: 'Goods and most services',
		social: 'Social services',
		welfare: 'Welfare services',
	},
	table: {
		title: 'All amounts, in kronor',
		from: 'In force',
		missing: 'no source',
		link: (amount) => `${amount}, to its source`,
		welfare: (parts) => `Welfare services had a limit of their own: ${parts}.`,
		welfarePart: (amount, days) => `${sek(amount)} in ${days}`,
		facts: 'What the sources say of the amounts',
	},
	ways: {
		sell: { title: 'We have a model and want to sell it', short: 'Selling a model' },
		buy: { title: 'We have a problem and want to buy a solution', short: 'Buying a solution' },
	},
	steps: {
		'salj-varde': {
			name: 'Add up the value of the whole agreement',
			why: 'without VAT, with every extension',
			links: [],
		},
		'salj-grans': {
			name: 'Compare it with the limit',
			why: 'below it, no advertising is needed',
			links: [],
		},
		'salj-vem': {
			name: 'Ask who may say yes',
			why: 'each municipality has guidelines of its own',
			links: [],
		},
		'salj-anbud': {
			name: 'Above the limit: submit a tender',
			why: 'some purchases may be reserved for non-profits',
			links: [],
		},
		'salj-partnerskap': {
			name: 'A partnership instead of a purchase?',
			why: 'only if it is not in fact a purchase',
			links: [],
		},
		'salj-resultat': {
			name: 'Paid by results?',
			why: 'outcome contracts, with examples',
			links: [{ path: '/utfallskontrakt/', text: 'Outcome contract calculator' }],
		},
		'kop-finns': {
			name: 'See whether the solution exists',
			why: 'otherwise development and purchase in one agreement',
			links: [{ path: '/modeller/', text: 'Models, and what is known of them' }],
		},
		'kop-slag': {
			name: 'Settle what kind of purchase it is',
			why: 'social services have the higher limit',
			links: [],
		},
		'kop-egna': {
			name: 'Own money: a fund or a reserve',
			why: 'what “fund” means in the accounts',
			links: [
				{ path: '/fonder/', text: 'All known funds' },
				{ path: '/behov-och-fonder/', text: 'Where there is money against a problem' },
			],
		},
		'kop-andras': {
			name: 'Other funders',
			why: 'coordination associations, Arvsfonden, the EU and the state',
			links: [],
		},
		'kop-risk': {
			name: 'Share the risk',
			why: 'pay for outcomes, not for a given solution',
			links: [{ path: '/utfallskontrakt/#exempel', text: 'Norrköping’s contract, term by term' }],
		},
		'kop-beslut': {
			name: 'Decide and document',
			why: 'council, committee, delegation',
			links: [],
		},
	},
	show: (count) => plural(count, 'Show 1 fact', `Show ${count} facts`),
	more: (count) => plural(count, '1 more fact', `${count} more facts`),
	left: (count) => `${count} more facts are on the page.`,
	words: 'In its own words',
	undated: 'undated',
	counted: {
		title: 'How many others pay',
		unnamed:
			'Which municipalities they are is not in the sources that we have read, so there is no map.',
	},
	unread: {
		title: 'What we have not been able to read',
		items: [
			'The threshold for social services in kronor after the last known period',
			'Whether the limit for most other things has changed since',
			'By which rule the investor was chosen in Norrköping and in Härnösand',
			'How any municipality has delegated direct awards',
			'What came of the national support for outcome contracts',
			'Results from Härnösand',
		],
	},
};
