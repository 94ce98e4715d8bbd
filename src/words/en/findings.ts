import type { Words } from '../sv.ts';
import { genitive } from './genitive.ts';
import { inWords } from './group-counts.ts';

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
		note: (rose, asExtreme, of, isFirst) =>
			isFirst
				? `The largest ${rose ? 'rise' : 'fall'} in the figure over ten years among ${of} municipalities with one for both years.`
				: `In ${asExtreme} of ${of} municipalities the figure has ${rose ? 'risen' : 'fallen'} at least as much in ten years.`,
	},
	run: {
		text: (name, rose, steps) =>
			`${name}: ${rose ? 'up' : 'down'} ${steps} years in a row, from {then} to {now}`,
		note: (rose, asExtreme, of, isFirst, year) => {
			const way = rose ? 'rise' : 'fall';
			return isFirst
				? `The longest unbroken ${way} among ${of} municipalities, counted back from ${year}.`
				: `${asExtreme} of ${of} municipalities have at least as long an unbroken ${way}, counted back from ${year}.`;
		},
	},
	similar: {
		text: (name, above, count) =>
			`${name}: {now}, ${above ? 'higher' : 'lower'} than all ${inWords(count)} similar municipalities`,
		spans: (lowest, highest, lowestThen, highestThen) =>
			`They have between ${lowest} and ${highest}. Ten years earlier the municipality was among them: {then}, when they had between ${lowestThen} and ${highestThen}.`,
		note: (above, asExtreme, of, isFirst) => {
			const moved = above ? 'risen' : 'fallen';
			return isFirst
				? `No other of ${of} municipalities has ${moved} so much relative to the median of its similar ones.`
				: `${asExtreme} of ${of} municipalities have ${moved} at least as much relative to the median of their similar ones.`;
		},
	},
	gap: {
		text: (name, neighbour, value) => `${name} has {now}, neighbouring ${neighbour} ${value}`,
		note: (asExtreme, of, isFirst) =>
			isFirst
				? `The widest gap between two neighbouring municipalities, of ${of} pairs.`
				: `Of ${of} pairs of neighbours, ${asExtreme} are at least as far apart.`,
	},
	only: {
		text: (name, county) =>
			`${name} is the only municipality in ${county} in the worst-affected quarter: {now}`,
		note: (members, asExtreme, isFirst) =>
			`The county has ${members} municipalities. ${
				isFirst
					? 'No other municipality is alone in a county at least as large.'
					: `${asExtreme} municipalities are alone in a county at least as large.`
			}`,
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
