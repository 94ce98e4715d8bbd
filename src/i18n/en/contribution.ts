import { FUND_FACTS } from '../../model/fund-fact.ts';
import type { FundColumn, SourceColumn } from '../../model/fund-columns.ts';
import type { Words } from '../sv.ts';

/** What each column of a row is to hold, in short. */
const fund: Readonly<Record<FundColumn, string>> = {
	id: 'small letters a–z, digits, hyphens',
	code: 'municipality code, 4 digits, or county code, 2',
	name: 'name of the municipality or region',
	instrument: 'fund, set-aside or outcome-contract',
	year: 'of the decision or the first money',
	amount: 'the first stated, kronor, digits only',
	targets: 'aims, see targets.csv',
	status: 'active, paused, fully-allocated, closed, planned or unknown',
	status_year: 'the year that the status is of',
	dropped_year: 'the year in which a plan was dropped',
	repayment_sv: 'what is said of repayment, in Swedish',
	repayment_en: 'the same in English',
	note_sv: 'what the sources say, one sentence, in Swedish',
	note_en: 'the same in English',
	confidence: 'documented or reported',
};

const source: Readonly<Record<SourceColumn, string>> = {
	fund: 'the same as id above',
	title: 'title of the source',
	url: 'address that begins with http',
	year: 'of the source',
	facts: `what it shows: ${FUND_FACTS.join(';')}`,
	supports_sv: 'what it shows beyond that, in Swedish',
	supports_en: 'the same in English',
};

export const contribution: Words['contribution'] = {
	template: 'A form to copy and fill in',
	intro: 'Leave empty what you do not know or have no time for.',
	sent: 'If you send the form to us, the municipality and the source are enough.',
	fundRow: 'The fund (funds.csv)',
	sourceRow: 'The source (sources.csv), one for each',
	fund,
	source,
	check: 'If you have the code, you can check your rows before you send them:',
	needed: (fund, source) =>
		`The check asks for more than we do. In the row of the fund, ${fund} must not be empty, nor ${source} in the row of the source. Other columns may be empty, but every source must have something in facts or supports, and at least one must show that the money was there (existence), unless it is a mere plan.`,
};
