import type { FundColumn } from '../../model/fund-columns.ts';
import type { Words } from '../sv.ts';

const COLUMNS: Readonly<Record<FundColumn, string>> = {
	id: 'id',
	code: 'code',
	name: 'name',
	instrument: 'form',
	year: 'from year',
	amount: 'amount',
	targets: 'aims',
	status: 'status',
	status_year: 'year of the status',
	dropped_year: 'year in which the plan was dropped',
	repayment_sv: 'repayment, in Swedish',
	repayment_en: 'repayment',
	note_sv: 'note, in Swedish',
	note_en: 'note',
	confidence: 'evidence',
};

export const feed: Words['feed'] = {
	link: (name) => `Follow ${name} (Atom)`,
	linkOf: (name) => `New and corrected figures for ${name} (Atom)`,
	title: (name) => `${name}: new and corrected figures`,
	subtitle: (name) => `What each new data release of Utmaningskartan changed for ${name}.`,
	entry: (release, name) => `New release ${release}: ${name}`,
	first: (name) =>
		`The feed begins with this release. These figures and funds are there for ${name}:`,
	changed: (name) => `The release changed this for ${name}:`,
	figure: (value, year) => `${value} (${year})`,
	years: (years) => `new figures for ${years}`,
	before: (figure) => `The figure before: ${figure}`,
	lost: (years) => `the figures for ${years} are no longer there`,
	corrected: (year, after, before) => `corrected for ${year}: ${after}, before ${before}`,
	noFigure: 'no figure',
	newFund: 'new in the registry of funds',
	lostFund: 'A row has been taken out of the registry of funds',
	correctedFund: (column, after, before) =>
		`corrected, ${COLUMNS[column]}: ${after}, before ${before}`,
	rewritten: (column) => `corrected, ${COLUMNS[column]}`,
	reason: (reason) => `Reason: ${reason}`,
};
