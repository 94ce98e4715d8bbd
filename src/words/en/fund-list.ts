import { plural } from '../text/plural.ts';
import { listing } from '../text/listing.ts';
import type { Words } from '../sv.ts';
import { countWord } from './count-word.ts';
import { genitive } from './genitive.ts';
import { municipalities } from './municipalities.ts';

const NAMED = 3;

export const fundList: Words['fundList'] = {
	heading: (total, named) => `${total} municipalities were counted. We can name ${named}.`,
	finding: {
		before: (total, known) =>
			`Some may not be among the ${total}. Of the ${known} municipal funds we know of, `,
		news: (late, year) =>
			`${late === 0 ? 'none' : countWord(late)} ${plural(late, 'was', 'were')} seen in use after ${year}`,
		after: (late) => {
			if (late.length === 0 || late.length > NAMED) return '.';
			const names = late.map(({ name, year }) => `${genitive(name)} in ${year}`);
			return `: ${listing(names, 'en')}.`;
		},
	},
	download: 'Download the list',
	send: 'Send us a fund',
	besides: (other, planned, contracts) => {
		const parts = [
			...(other === 0 ? [] : [`${municipalities(other)} with a fund shown later or undated`]),
			...(planned === 0 ? [] : [`${municipalities(planned)} where a fund was only planned`]),
			...(contracts === 0 ? [] : [`${municipalities(contracts)} with only an outcome contract`]),
		];
		return parts.length === 0 ? '' : `Besides these ${listing(parts, 'en')}.`;
	},
	otherCounts: 'Other sources count otherwise',
	map: {
		title: (count) => `Where the funds are: ${municipalities(count)}`,
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
		inferred: 'the source is undated, and the year inferred by us',
		line: 'decision to latest evidence',
		note: 'The mark shows how the fund stood when last seen. After that we know nothing. Dotted line: the start is only the year of a source.',
		amountNote: 'SEK m: the first amount stated; they cannot be summed.',
	},
};
