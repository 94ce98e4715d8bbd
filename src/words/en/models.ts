import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';
import { capitalise } from '../text/capitalise.ts';
import { listing } from '../text/listing.ts';
import { countWord } from './count-word.ts';

const models = (count: number): string => plural(count, 'one model', `${countWord(count)} models`);

const reach = (reached: number, of: number): string =>
	reached === of
		? `all ${countWord(of)} problems`
		: `${countWord(reached)} of ${countWord(of)} problems`;

export const modelWords: Words['modelWords'] = {
	title: 'Models',
	heading: 'Are five to ten models enough?',
	description:
		'Which models there are against municipalities’ social problems, what is known of their effect and cost, who has paid, and which problems none of them has a shown effect on.',
	finding: ({ known, number, reached, of }) => {
		const few = number === 'fewer' ? 'only ' : '';
		const said = `municipalities can buy or run ${few}${models(known)} with a known effect, shown for ${reach(reached, of)}.`;
		if (number === 'fewer') return `Not yet: ${said}`;
		if (number === 'more') return `There are more than that: ${said}`;
		return reached === of ? `Yes: ${said}` : `The number holds, the reach does not: ${said}`;
	},
	unreached: (names) =>
		names.length === 0 ? '' : `Against ${listing(names, 'en')} we find none of that kind.`,
	nulls: (names) =>
		names.length === 0
			? ''
			: `${capitalise(models(names.length), 'en')} ${plural(names.length, 'has', 'have')} been tested in Sweden without any effect being shown: ${listing(names, 'en')}.`,
	thesis: {
		title: 'Two tests of LSV’s thesis of 2015: five to ten models',
		answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
		models: 'Are there such models?',
		count: (known, reached, of) =>
			`${capitalise(countWord(known), 'en')} ${plural(known, 'has', 'have')} a known effect. It is shown for ${reach(reached, of)}.`,
		short: (known, reached, of) => [
			capitalise(models(known), 'en'),
			`with a known effect, shown for ${reach(reached, of)}`,
		],
		groups: 'Do municipalities fall into five to ten groups?',
		sliding: 'Their problems lie on a sliding scale.',
		grouped: 'Municipalities can be grouped by their problems.',
		link: 'Problem profiles',
	},
	missing: {
		title: 'How a model is added',
		lead: 'A model, or something new on one that is here, is added when there is a source for it. This is needed:',
		facts: [
			'what the model is, and which problems it is meant for',
			'what is said of effect, cost or use, and how that was studied',
			'what was measured, and which of the problems it belongs to',
			'a source that anyone can read',
		],
		rule: 'That no effect was shown is a statement like others. The letter is worked out from the statements: nobody can send it in.',
		mail: 'Write to us:',
		subject: 'Model that is missing',
		rows: {
			model: 'The model (models.csv)',
			statement: 'The statement (statements.csv), one for each',
			source: 'The source (sources.csv), one for each',
			fund: 'The fund that paid (fund-links.csv), only if a document says so',
		},
		mailed: 'Leave empty what you do not know. The model, the statement and the source are enough.',
		files:
			'The model becomes a row of data/models/models.csv, each statement a row of statements.csv and each source a row of sources.csv. That a fund has paid is a row of fund-links.csv.',
		data: 'Download the files and read how they are made up',
		needed: ({ model, statement, source, fund }) =>
			`The check asks for more than we do. In the row of the model, ${model} must not be empty, nor ${statement} in the statement, ${source} in the source, or ${fund} in the row of a fund. A statement of an effect must also say how it was studied (study).`,
	},
	filter: {
		label: 'Choose models',
		challenge: 'Problem',
		tested: 'Effect tested in Sweden',
		effect: 'Effect',
		pays: 'Who pays',
		all: 'all',
		hits: '{shown} of {all} models',
		clear: 'Show all',
		unknown: 'The address asks for something that is not there: {value}.',
		empty: 'No model answers to all that is chosen.',
	},
	grades: {
		A: 'effect shown',
		'A-B': 'effect shown, less certain',
		B: 'weaker support',
		C: 'no adequate comparison',
		'0': 'no effect shown in Sweden',
		'-': 'inconclusive',
	},
	gradeKey: 'Evidence',
	groups: {
		known: 'Known effect, and a municipality can buy or run them',
		null: 'Tested in Sweden, no effect shown',
		weaker: 'Weaker or mixed support',
		'follow-up': 'Only before and after, or own follow-up',
		unknown: 'Inconclusive',
		others: 'Run by others than the municipality',
	},
	actors: {
		municipality: 'municipality',
		region: 'region',
		state: 'state',
		eu: 'EU',
		employer: 'employer',
		foundation: 'foundation',
		investor: 'investor',
		party: 'party',
	},
	kinds: {
		effect: 'Effect',
		null: 'No effect shown',
		undecided: 'Inconclusive',
		dispute: 'Dispute',
		cost: 'Cost',
		use: 'Use',
		background: 'Background',
	},
	studies: {
		review: 'Systematic review',
		trial: 'Randomised trial',
		'quasi-experiment': 'Non-randomised effect study',
		'economic-model': 'Economic calculation',
		audit: 'Audit',
		'before-after': 'Before and after',
		'follow-up': 'Follow-up',
		process: 'Process evaluation',
		mapping: 'Mapping',
	},
	tested: { yes: 'yes', no: 'no', unknown: 'not known' },
	effects: { shown: 'shown or suggested', 'not-shown': 'not shown', 'not-known': 'not known' },
	matrix: {
		title: 'Model by model',
		byProblem: 'The same models, problem by problem',
		caption: (count) =>
			`${capitalise(models(count), 'en')}, and which problems they are meant for. The letter is our key for sorting, and is of what was measured for the problem alone; “not tested” stands where the model is meant for the problem but its effect on it was not measured. The publisher’s words stand to the right.`,
		model: 'Model',
		reached: (known) => `One or more of the ${countWord(known)}`,
		unreached: 'None of them',
		tested: 'Effect tested in Sweden',
		verdict: 'The publisher’s words',
		pays: 'Who pays',
		none: 'no quotation',
		notMeasured: 'not tested',
		notMeasuredMeans: 'effect on the problem not measured',
	},
	byProblem: {
		title: 'Problem by problem',
		reached: (of, known) => `${countWord(of)} of the ${countWord(known)}`,
		unreached: (known) => `none of the ${countWord(known)}`,
		none: 'No model at all in the table is meant for this problem.',
		bold: (known) =>
			`Bold: one of the ${countWord(known)} with a known effect that a municipality can buy or run.`,
		outside: 'Outside our problems',
		elsewhere: (names) => (names.length === 0 ? '' : `Measured for ${listing(names, 'en')}.`),
	},
	rule: {
		title: 'How the letter is set',
		lead: 'The letter is ours, worked out from the table by a fixed rule, and only for sorting. It does not grade the model. Read the publisher’s own words.',
		items: {
			A: 'A systematic review of at least moderate certainty, or a randomised trial in Sweden, shows an effect.',
			'A-B':
				'The same kinds of study, but the publisher states no certainty, or the effect is worked out in a model.',
			B: 'A non-randomised effect study, an audit, an economic calculation, a review of low certainty or a trial in another country.',
			C: 'Before and after, or a follow-up, without an adequate comparison, also where the publisher itself says so.',
			'0': 'A Swedish study with a comparison found no effect, and no Swedish study has found one, whatever has been found elsewhere.',
			'-': 'We have read no evaluation, or a review says that the evidence is inconclusive.',
		},
		at: 'At a problem only those studies count whose outcome belongs to it: work among young people to youth unemployment, work among other adults to economic hardship and among new arrivals to integration too, crime to crime and insecurity. Elsewhere “not tested” stands, even if the model is meant for the problem.',
		known:
			'By a known effect we mean A or A–B, for a method or named programmes that a municipality can buy or run. Different programmes only judged together are not counted, nor are ways of organising or paying.',
		hit: 'That a model is meant for a problem does not mean that it changes the measure on the map.',
		read: 'Most was read in summary in November 2026, not in the whole report. That a model is not here means that we have not read of it.',
		data: 'The table as a file (JSON)',
	},
	page: {
		title: (name) => name,
		description: (name, finding) =>
			`${name}: what is known, statement by statement, with sources. ${finding}`,
		facts: {
			grade: 'Evidence',
			at: 'Measured for',
			notAt: (names) => `not measured for ${listing(names, 'en')}`,
			tested: 'Effect tested in Sweden',
			age: 'For',
			runs: 'Run by',
			pays: 'Paid by',
			paid: 'Has paid',
			noFund: 'no known fund',
		},
		noStudy: 'We have found no study of its effect.',
		statements: {
			title: 'What is known, statement by statement',
			caption: 'Statements on the model, with who makes them',
			kind: 'Kind',
			said: 'In our words',
			verdict: 'The publisher’s words',
			study: 'Study',
			outcome: (names) => `on ${listing(names, 'en')}`,
			sweden: 'Sweden',
			comparison: 'Comparison group',
			source: 'Source',
			yes: 'yes',
			no: 'no',
			unknown: 'not stated',
			undated: 'undated',
			noVerdict: 'no quotation',
			noStudy: '–',
		},
		cost: 'The cost stands as its source states it. We never multiply it by the number of people in a municipality: an average cost is not a cost that can be avoided.',
		where: {
			title: 'Where the problem is biggest',
			lead: 'A list, not advice: a high figure does not say that the model fits.',
			map: (problem) => `Map: the quarter of municipalities worst affected by ${problem}.`,
			money: (aimed, of) =>
				`In ${aimed === 0 ? 'none' : countWord(aimed)} of the ${of} worst-affected municipalities do we know of money against it.`,
			elsewhere: (count) =>
				count === 0
					? ''
					: `Money against the problem is known in ${countWord(count)} other ${plural(count, 'municipality', 'municipalities')}.`,
			noTarget:
				'No aim in the register of funds answers to the problem, so whether there is money cannot be said.',
			unknown: 'That no fund is known does not mean that there is none.',
			caption: (measure, years) => `Worst affected: ${measure}, ${years}`,
			place: 'Place',
			municipality: 'Municipality',
			value: 'Value',
			money_head: 'Money against it',
			known: 'known',
			notKnown: 'none known',
			all: 'All municipalities as a list (CSV)',
			key: { worst: 'worst affected', rest: 'others', fund: 'known money against the problem' },
			mean: (years) => `mean ${years}`,
		},
		paid: {
			title: 'Who has paid',
			none: 'We have read no document that says that one of the known funds has paid for the model.',
			result: 'Result',
			document: 'Document',
		},
		unknown: {
			title: 'What is not known',
			cost: 'What it costs: we have read no statement of it.',
			effect: 'Whether it has an effect: we have found no study.',
			sweden: 'How it works in Sweden: we have read no Swedish study of its effect.',
			fund: 'Whether any of the known funds has paid for it: no document we have read says so.',
		},
		similar: {
			title: 'Other models against the same problem',
			none: 'No other model in the table is meant for the same problem.',
		},
		all: 'All models',
		add: 'Something missing or wrong? How a statement is added',
	},
	links: {
		challenge: 'Models against the problem',
		effect: {
			shown: 'Effect shown or suggested',
			'not-shown': 'Tested in Sweden without a shown effect',
			'not-known': 'Effect not known',
		},
		notMeasured: 'Meant for the problem, but the effect on it was not measured',
		none: 'We have not read of any.',
		fund: 'Documented to have paid for',
		questions: {
			title: 'Questions to ask about models',
			known: (names) => `Is ${names} in use, with a known effect?`,
			none: (names) => `Is ${names} in use, tested in Sweden without a shown effect?`,
			without:
				'We find no model with a known effect. What does the municipality build its work on?',
			note: 'Questions, not advice: that the problem is big does not say which model fits.',
		},
	},
};
