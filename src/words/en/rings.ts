import type { Words } from '../sv.ts';
import { municipalities } from './municipalities.ts';

export const rings: Words['rings'] = {
	title: (year) => `Counted in ${year}, and named`,
	answer: (named, counted, year) =>
		`${named} of ${counted} municipalities with a fund in ${year} can be named`,
	dated: {
		'own-year': (year) => `from ${year}`,
		source: (year) => `in a source from ${year}`,
		inferred: (year) => `by an undated source, which we date to ${year}`,
	},
	named: (year) => `named, with a decision or source from ${year} or earlier`,
	evidence: {
		'own-year': (count) => `${count} by the fund’s own year`,
		source: (count) => `${count} only by that of a source`,
		inferred: (count) => `${count} only by a year that we have inferred`,
	},
	unnamed: 'counted by SNS, but we do not know which they are',
	restAloud: (count) =>
		`${municipalities(count)} more that no source names: counted by SNS, but we do not know which they are`,
	send: 'Do you know? Send us a fund',
	names: (count) => `The ${count} by name`,
	source64: (total) => `Source of ${total}:`,
	ours: 'The registry is our own, and incomplete.',
};
