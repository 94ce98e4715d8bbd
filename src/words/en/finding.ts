import type { Words } from '../sv.ts';

export const finding: Words['finding'] = {
	country: (measure) => `${measure}:`,
	now: (year) => ` in Sweden in ${year}`,
	then: { before: ', compared with ', after: (year) => ` in ${year}` },
	prices: ' (current prices)',
	moved: {
		before: (fell, from, to) => `Between ${from} and ${to} the figure ${fell ? 'fell' : 'rose'} in`,
		figure: (count, of) => `${count} of ${of}`,
		after: 'municipalities.',
	},
	below: {
		before: (year, subject) => `In ${year}, ${subject} was below zero in`,
		after: 'municipalities.',
	},
	highest: (unit) => `Highest${unit}`,
	lowest: (unit) => `Lowest${unit}`,
	furthestAbove: (unit) => `Furthest above zero${unit}`,
	furthestBelow: (unit) => `Furthest below zero${unit}`,
	sharing: (more) => `and ${more} more with the same value`,
	unusual: (name, years, reason) => `Unusual value in ${name} ${years}: ${reason}`,
	mean: (years) => `mean ${years}`,
	hardHit: {
		of: (aimed, of) => `${aimed} of ${of}`,
		aimed: (names) =>
			`worst-affected municipalities have a known fund aimed at it${names === '' ? '' : `: ${names}`}.`,
		other: (count) => `${count} have another known fund or contract`,
		noneOf: (count) => `in ${count} we know of none`,
		between: ', and ',
		noTarget: (other, of) => `${other} of ${of}`,
		noTargetText:
			'worst-affected municipalities have a known fund or contract. None of the aims in the registry covers this problem.',
		list: 'The list with sources',
	},
	spread: 'Sweden and eight in ten municipalities',
	spreadLabel: (first, last, low, high, year) =>
		`Line chart ${first}–${last}. In ${year} eight in ten municipalities were between ${low} and ${high}.`,
	worst: (years, weight) =>
		`Worst affected: the quarter with the ${weight === 'lower' ? 'lowest' : 'highest'} values (${years}).`,
	definition: 'Definition, pitfalls and sources',
	options: 'More choices',
};
