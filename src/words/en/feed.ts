import type { Words } from '../sv.ts';

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
	correctedFund: (column, after, before) => `corrected, ${column}: ${after}, before ${before}`,
	rewritten: (column) => `corrected, ${column}`,
	reason: (reason) => `Reason: ${reason}`,
};
