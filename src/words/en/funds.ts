import { plural } from '../text/plural.ts';
import type { Confidence, FundStatus, Instrument } from '../../tables/funds.ts';
import type { Words } from '../sv.ts';
import { fundSentence } from './fund-sentence.ts';
import { genitive } from './genitive.ts';
import { municipalities } from './municipalities.ts';

const INSTRUMENTS: Readonly<Record<Instrument, string>> = {
	fund: 'fund',
	'set-aside': 'money set aside',
	'outcome-contract': 'outcome contract',
};

/** Headings of a fund's own page, after the name of its holder. */
const TITLES: Readonly<Record<Instrument, string>> = {
	fund: 'social investment fund',
	'set-aside': 'social investment money',
	'outcome-contract': 'social outcome contract',
};

const STATUSES: Readonly<Record<FundStatus, string>> = {
	active: 'in use',
	paused: 'paused',
	'fully-allocated': 'fully allocated',
	closed: 'ended',
	planned: 'only planned',
	unknown: 'not stated',
};

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
	documented: 'documented',
	reported: 'reported',
};

const regions = (count: number): string => plural(count, '1 region', `${count} regions`);

export const funds: Words['funds'] = {
	title: 'Social investment funds',
	description:
		'An open registry of social investment funds, money set aside and outcome contracts in Sweden’s municipalities and regions. Every entry has a source.',
	lead: 'A social investment fund is money that a municipality or region sets aside to prevent social problems. The idea is that acting early will reduce both need and costs later on.',
	found: (rows, inMunicipalities, inRegions, onlyPlanned) => {
		const forms =
			onlyPlanned === 0
				? 'funds, money set aside and outcome contracts'
				: `funds, money set aside, outcome contracts and, in ${municipalities(onlyPlanned)}, only plans`;
		return `In open sources we have found ${plural(rows, '1 initiative', `${rows} initiatives`)} in ${municipalities(inMunicipalities)} and ${regions(inRegions)}: ${forms}.`;
	},
	toRegistry: 'Go to the registry',

	instruments: INSTRUMENTS,
	statuses: STATUSES,
	statusOf: (status, instrument) =>
		status === 'active' && instrument === 'outcome-contract' ? 'in force' : STATUSES[status],
	statusIn: (status, year) => (year === null ? `${status}, undated` : `${status} ${year}`),
	statusUnknown: 'status not stated',
	confidences: CONFIDENCES,
	sentence: fundSentence,
	fundTitle: (name, instrument, planned) =>
		`${name}: ${planned ? 'planned ' : ''}${TITLES[instrument]}`,
	pageTitle: (name, instrument, planned) =>
		`${genitive(name)} ${planned ? 'planned ' : ''}${TITLES[instrument]}`,
	holderName: ({ name }) => name,
	notStated: 'not stated',
	undated: 'undated',
	crossCutting: 'cross-cutting',

	limits: {
		title: 'What the registry is, and what it is not',
		items: [
			'It rests on what municipalities, public agencies, researchers and the media have written openly. Every entry has at least one source.',
			'It is not complete. That a municipality is missing means that no fund is known, not that there is none.',
			'The status is that of the time when the source was written, not of today. A fund that was in use in 2016 may have ended since.',
			'A plan does not count as a fund. Funds that have ended, are paused or are fully allocated stay on the list, with the year.',
		],
	},

	table: {
		title: 'The registry',
		caption: 'Funds, money set aside and outcome contracts, in alphabetical order',
		holder: 'Municipality or region',
		instrument: 'Form',
		year: 'From',
		amount: 'Amount',
		targets: 'Aimed at',
		status: 'Status',
		evidence: 'Evidence',
		sources: 'Sources',
		sourcesOf: (count, name) => `${count} ${plural(count, 'source', 'sources')}: ${name}`,
		yearNote: 'From: year of the decision or of the first money.',
		amountNote: (without, all) =>
			`Amount: the first that a source states. The amounts cannot be added up: they are of different years, some were given once and others every year, and for ${without} of ${all} entries no amount is known.`,
		targetNote:
			'Aimed at: what the sources mention. A cross-cutting aim is not counted towards any one challenge.',
		statusNote: 'Status: as it was in the year given.',
		evidenceNote:
			'Evidence: documented means the municipality’s or region’s own text, a decision or research. Reported means that others have written about it, such as a newspaper, a political party or a partner.',
	},

	filter: {
		label: 'Filter the registry',
		place: 'Municipality, region or county',
		challenge: 'Problem',
		instrument: 'Form',
		status: 'Status',
		all: 'all',
		clear: 'Clear the filters',
		hits: 'Showing {shown} of {all} entries.',
		unknown: 'The address asks for something that does not exist and is not used: {value}.',
		empty:
			'No entry in the registry fits the choice. It means that no such fund is known, not that there is none.',
		nowhere: 'No municipality, region or county has that name. Try the beginning of the name.',
	},

	national: {
		title: 'What else has been said of the whole country',
		lead: 'The sources count in different ways and partly contradict each other. All the figures are given here as they were published.',
		year: (year) => `Refers to ${year}.`,
		noYear: 'The year that the figure refers to is not stated.',
	},

	missing: {
		title: 'Do you know of a fund that is missing?',
		lead: 'Anything that can be shown to be true is welcome. This is what is needed:',
		facts: [
			'which municipality or region it is',
			'whether it is a fund, money set aside or an outcome contract, and from which year',
			'amount, aim and status, where known',
			'a source that anyone can read: minutes, annual accounts, a page on the municipality’s website',
		],
		unasked: {
			title: 'How a fund enters the registry',
			lead: 'A fund is entered once it can be shown to be true. This is what is needed:',
		},
		mail: 'Write to us:',
		subject: 'A fund that is missing from the registry',
		row: (file, sources) =>
			`The facts become a row in ${file}, and the source a row in ${sources}.`,
		data: 'Download the files and read how they are built',
	},

	page: {
		description: (sentence) =>
			`${sentence} Facts and sources from the registry of social investment funds.`,
		asOf: 'The facts are as of when the sources were written. What has happened since then is not shown here.',
		planned: 'A plan does not count as a fund on the maps, nor as money aimed at a challenge.',
		facts: 'Facts',
		holder: 'Municipality or region',
		instrument: 'Form',
		year: 'From',
		yearMeaning: 'year of the decision or of the first money',
		amount: 'First amount stated',
		status: 'Status',
		statusAsOf: (status, year) => `${status}, as of ${year}`,
		statusUndated: (status) => `${status}, according to undated information`,
		repayment: 'Repayment',
		targets: 'Aimed at',
		evidence: 'Evidence',
		evidenceMeaning: {
			documented:
				'Documented: the facts rest on the municipality’s or region’s own text, a decision or research.',
			reported:
				'Reported: the facts come from others, such as a newspaper, a political party or a partner.',
		},
		sourcesLead:
			'In brackets is the year of the source, and after the colon what it shows. The sources are in Swedish.',
		more: 'Read on',
		municipality: (name) => `${name} in figures: where it stands in each challenge`,
		county: (name) => `The municipalities of ${name}`,
		same: (name) => `More from the registry on ${name}:`,
		all: 'All funds in the registry',
		correct: 'Correct us',
		correctLead:
			'Is something wrong, or has the status changed? A correction needs a source that anyone can read.',
		row: (id, file) => `The row is called ${id} in ${file}.`,
		subject: (id) => `Correction of ${id}`,
	},
};
