import type { Words } from '../sv.ts';
import { formatNumber } from '../text/format.ts';
import { plural } from '../text/plural.ts';
import { genitive } from './genitive.ts';
import { inWords } from './group-counts.ts';

const number = (value: number): string => formatNumber(value, 0, 'en');

const PLACES: readonly (string | undefined)[] = [undefined, '', 'second-', 'third-'];

export const findings: Words['findings'] = {
	title: 'Unusual in the figures',
	titleOf: (name) => `Unusual in ${genitive(name)} figures`,
	method: 'Found by fixed rules',
	measure: (name, per, basis) =>
		[name + (per === null ? '' : ` ${per}`), basis].filter((part) => part !== null).join(', '),
	inYear: (value, year) => `${value} in ${year}`,
	source: (publisher) => `Source: ${publisher}. The comparison is our own calculation.`,
	change: {
		text: (name) => `${name}: from {then} to {now}`,
		note: (rose, { asExtreme, of }) =>
			plural(
				asExtreme,
				`The largest ${rose ? 'rise' : 'fall'} in the figure over ten years among ${number(of)} municipalities with one for both years.`,
				`In ${number(asExtreme)} of ${number(of)} municipalities the figure has ${rose ? 'risen' : 'fallen'} at least as much in ten years.`,
			),
	},
	run: {
		text: (name, rose, steps) =>
			`${name}: ${rose ? 'up' : 'down'} ${steps} years in a row, from {then} to {now}`,
		note: (rose, { asExtreme, of }, year) => {
			const way = rose ? 'rise' : 'fall';
			return plural(
				asExtreme,
				`The longest unbroken ${way} among ${number(of)} municipalities, counted back from ${year}.`,
				`${number(asExtreme)} of ${number(of)} municipalities have at least as long an unbroken ${way}, counted back from ${year}.`,
			);
		},
	},
	similar: {
		text: (name, above, count) =>
			`${name}: {now}, ${above ? 'higher' : 'lower'} than all ${inWords(count)} similar municipalities`,
		spans:
			'They have {nowSpan}. Ten years earlier the municipality was among them: {then}, when they had {thenSpan}.',
		span: (lowest, highest) => `between ${lowest} and ${highest}`,
		note: (above, { asExtreme, of }) => {
			const moved = above ? 'risen' : 'fallen';
			return plural(
				asExtreme,
				`In no other of ${number(of)} municipalities has the figure ${moved} so much relative to the median of similar ones.`,
				`In ${number(asExtreme)} of ${number(of)} municipalities the figure has ${moved} at least as much relative to the median of similar ones.`,
			);
		},
	},
	gap: {
		text: (name, neighbour) => `${name} has {now}, neighbouring ${neighbour} {neighbour}`,
		note: ({ asExtreme, of }) =>
			plural(
				asExtreme,
				`The widest gap between two neighbouring municipalities, of ${number(of)} pairs.`,
				`Of ${number(of)} pairs of neighbours, ${number(asExtreme)} are at least as far apart.`,
			),
	},
	only: {
		text: (name, county) =>
			`${name} is the only municipality in ${county} in the worst-affected quarter: {now}`,
		note: (members, { asExtreme }) =>
			`The county has ${number(members)} municipalities. ${plural(
				asExtreme,
				'No other municipality is alone in a county at least as large.',
				`${number(asExtreme)} municipalities are alone in a county at least as large.`,
			)}`,
	},
	noFund: {
		text: (name, place, of, shared, low) => {
			const ordinal = shared ? undefined : PLACES[place];
			const standing =
				ordinal === undefined
					? `place ${place} of ${of}${shared ? ' (shared)' : ''} from the end where the problem is biggest`
					: `${ordinal}${low ? 'lowest' : 'highest'} of ${of}`;
			return `${name}: {now}, ${standing}. No known fund`;
		},
		note: (searched) => `Fund: ${searched}. There may still be one.`,
	},
};
