import { capitalise } from '../../model/capitalise.ts';
import type { KnownMoney } from '../../model/profile.ts';
import type { Words } from '../sv.ts';
import { mentionedAims } from './mentioned-aims.ts';

const NUMBERS: readonly string[] =
	'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Up to twelve in letters. */
const inWords = (count: number): string => NUMBERS[count] ?? String(count);


export const municipality: Words['municipality'] = {
	index: {
		title: 'Municipalities',
		description:
			'Sweden’s 290 municipalities by county: figures on twelve social challenges, known funds and similar municipalities for each.',
		heading: (count) => `${count} municipalities`,
		finding: (count, known) =>
			`All ${count} are here. In ${known} we know of a social investment fund, money set aside or an outcome contract.`,
		counties: 'Go to a county',
		choose: 'Choose a county on the map',
		all: 'All of them, county by county',
		marks: {
			fund: 'known fund',
			'outcome-contract': 'outcome contract',
			planned: 'planned fund',
			'none-known': null,
		},
		marksNote:
			'The ring marks municipalities where a source shows that a fund, money set aside or an outcome contract has existed, even if the money is now spent. Where there is no ring, no fund is known. That does not mean that there is none.',
		filter: 'Find a municipality',
		hits: '{shown} of {all} municipalities.',
		empty: 'No municipality has “{text}” in its name. Try fewer letters.',
	},

	description: (name, county) =>
		`${name}, ${county}, Sweden: figures on twelve social challenges with sources, known social investment funds and similar municipalities.`,
	facts: {
		code: (code) => `municipality code ${code}`,
		residents: (number, year) => `${number} residents (${year})`,
	},
	locator: (name, county) => `Map: ${name} in ${county}`,

	summary: {
		heaviest: (name, count, of, all, list) => {
			const among =
				of === all
					? `the ${inWords(all)} challenges`
					: `the ${inWords(of)} challenges that have values`;
			return count === 0
				? `In none of ${among} is ${name} in the worst-affected quarter.`
				: `In ${inWords(count)} of ${among}, ${name} is in the worst-affected quarter: ${list}.`;
		},
		lightest: (count, list) =>
			count === 0
				? 'In none is it in the least-affected quarter.'
				: `In ${inWords(count)}, it is in the least-affected quarter: ${list}.`,
		noneKnown:
			'No social investment fund is known in the municipality, which is not to say that there is none.',
		aims: {
			heaviest: (count, of, list) =>
				of === 1
					? `The aims that the sources mention include the one challenge where the municipality is in the worst-affected quarter: ${list}.`
					: `The aims that the sources mention include ${count < of ? `${inWords(count)} of the ${inWords(of)}` : of === 2 ? 'both' : `all ${inWords(of)}`} challenges where the municipality is in the worst-affected quarter: ${list}.`,
			other: mentionedAims,
			unknown: 'Its aim is not stated in the sources.',
		},
		basis:
			'The quarters here go by the lead measure, mostly as a mean of several years. Which years is given with each challenge.',
		method: 'How the need level is worked out',
	},

	/** Of one measure. */
	figures: {
		missing: (reason, note) => `“${capitalise(reason, 'en')}”: ${note}`,
		via: '“Via” in a source means that the figures were taken from someone else’s open collection.',
		unusual: (reason) => `Unusual value. ${reason}`,
		breakAt: (years) => `new method ${years}`,
		denominator: 'Out of',
		method: 'Method',
		retrieved: (date) => `retrieved ${date}`,
		more: 'All sources and years',
	},
};
