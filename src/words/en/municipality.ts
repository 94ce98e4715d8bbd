import { capitalise } from '../text/capitalise.ts';
import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

export const municipality: Words['municipality'] = {
	index: {
		title: 'Municipalities',
		description: (challenges) =>
			`Sweden’s 290 municipalities by county: figures on ${inWords(challenges)} social challenges, known funds and similar municipalities for each.`,
		heading: (count) => `${count} municipalities`,
		finding: (count, known) =>
			`All ${count} are here. In ${known} we know of a social investment fund, money set aside or an outcome contract.`,
		counties: 'Go to a county',
		choose: 'Choose a county on the map',
		ringed: 'known fund, in {known} of {all}',
		problems: 'The county’s problems and money',
		order: {
			title: 'Order the municipalities by',
			names: { lan: 'County', namn: 'A–Ö', storlek: 'Size', grupp: 'Group' },
			headings: {
				lan: 'All of them, county by county',
				namn: 'All of them, from A to Ö',
				storlek: 'All of them, the largest first',
				grupp: 'All of them, group by group',
			},
		},
		marks: {
			fund: 'known fund',
			'outcome-contract': 'outcome contract',
			planned: 'planned fund',
			'none-known': null,
		},
		marksNote:
			'The ring marks municipalities where a source shows that a fund, money set aside or an outcome contract has existed, even if the money is now spent. Where there is no ring, no fund is known. That does not mean that there is none.',
		filter: 'Find a municipality',
		withoutScripts:
			'The search needs JavaScript. Here are instead all municipalities, county by county: look for the name with the browser’s own search (Ctrl + F).',
		hits: '{shown} of {all} municipalities.',
		empty: 'No municipality has “{text}” in its name. Try fewer letters.',
	},

	description: (name, county, challenges) =>
		`${name}, ${county}, Sweden: figures on ${inWords(challenges)} social challenges with sources, known social investment funds and similar municipalities.`,
	facts: {
		group: (name) =>
			name.replace(/(municipalit|cit)ies|towns/, (many) =>
				many.endsWith('ies') ? `${many.slice(0, -3)}y` : many.slice(0, -1),
			),
		code: (code) => `code ${code}`,
		residents: (number, year) => `${number} residents (${year})`,
	},
	locator: (name, county) => `Map: ${name} in ${county}`,

	summary: {
		basis:
			'The quarters here go by the lead measure, mostly as a mean of several years. Which years is given with each challenge.',
		method: 'How the need level is worked out',
	},

	/** The municipality as a whole in other forms than the headline. */
	texts: {
		summary: 'Fact box and paragraph on the municipality, to copy',
		box: 'Fact box',
		paragraph: 'Paragraph',
	},

	/** Of one measure. */
	figures: {
		missing: (reason, note) => `“${capitalise(reason, 'en')}”: ${note}`,
		via: '“Via” in a source means that the figures were taken from someone else’s open collection.',
		unusual: (years, reason) => `Unusual value in ${years}. ${reason}`,
		unusualCountry: (years, reason) => `Unusual value for Sweden in ${years}. ${reason}`,
		breakAt: (years) => `new method ${years}`,
		denominator: 'Out of',
		method: 'Method',
		retrieved: (date) => `retrieved ${date}`,
		more: 'All sources and years',
	},
};
