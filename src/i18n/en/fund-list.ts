import type { Words } from '../sv.ts';
import { countWord } from './count-word.ts';
import { genitive } from './genitive.ts';
import { municipalities } from './municipalities.ts';

const NAMED = 3;

export const fundList: Words['fundList'] = {
	heading: (total, named) => `${total} municipalities were counted. ${named} can be named.`,
	finding: {
		before: (total, known) =>
			`No list of the ${total} is known. Of the ${known} municipal funds we know of, `,
		news: (late, year) =>
			`${late === 0 ? 'none' : countWord(late)} ${late === 1 ? 'was' : 'were'} seen in use after ${year}`,
		after: (late) => {
			if (late.length === 0 || late.length > NAMED) return '.';
			const names = late.map(({ name, year }) => `${genitive(name)} in ${year}`);
			return `: ${[names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ')}.`;
		},
	},
	download: 'Download the list',
	send: 'Send us a fund',
	besides: (other, planned, contracts) =>
		[
			`Besides these ${other === 1 ? '1 fund is' : `${other} funds are`} shown later or undated`,
			...(planned === 0 ? [] : [`${planned} ${planned === 1 ? 'was' : 'were'} only planned`]),
			...(contracts === 0
				? []
				: [
						`${municipalities(contracts)} ${contracts === 1 ? 'has' : 'have'} only an outcome contract`,
					]),
		]
			.join(', ')
			.replace(/, ([^,]*)$/, ' and $1')
			.concat('.'),
	otherCounts: 'Other sources count otherwise',
	map: {
		title: (count) => `Where the ${count} are`,
		aloud: 'The same funds as in the list, on a map.',
	},
	seen: {
		title: 'Last seen: when did a source see the fund?',
		municipality: 'Municipality',
		amount: 'SEK m',
		amountAloud: 'Amount, first stated, in millions of kronor',
		column: 'Last seen',
		undated: 'undated',
		late: (year) => `after ${year}`,
		from: (year) => `from ${year}`,
		fromSource: (year) => `in a source from ${year}`,
		line: 'decision to latest evidence',
		note: 'The mark shows how the fund stood when last seen. After that we know nothing. Dotted line: the start is only the year of a source.',
		amountNote: 'SEK m: the first amount stated; they cannot be summed.',
	},
};
