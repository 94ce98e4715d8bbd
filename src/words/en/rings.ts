import type { Words } from '../sv.ts';
import { plural } from '../text/plural.ts';

export const rings: Words['rings'] = {
	title: (year) => `Counted in ${year}, and named`,
	answer: (named, counted, year) => `${named} municipalities named, ${counted} counted in ${year}`,
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
	unnamed: 'more counted by SNS, if all the named are among them. We do not know which',
	restAloud: (count) =>
		`${plural(count, '1 more municipality, named by no source, was', `${count} more municipalities, named by no source, were`)} counted by SNS if all the named are among them`,
	send: 'Do you know? Send us a fund',
	names: (count) => `The ${count} by name`,
	source64: (total) => `Source of ${total}:`,
	ours: 'The registry is our own, and incomplete.',
};
