import type { Words } from '../sv.ts';

export const legend: Words['legend'] = {
	notes: 'How it is coloured',
	municipalities: '{count} {count|municipality|municipalities}',
	inCounty: '{municipalities} in {area}',
	inGroup: '{municipalities} in the group {area}',
	bars: 'How {municipalities} are distributed.',
	noValues: 'No municipality has a value to show.',
	numbers: 'Values are numbers {unit}.',
	unit: 'Values are {unit}.',
	chart: 'Histogram of {municipalities}: from {low} to {high}, most of them in the class {class}.',
	chartOfOne: 'Histogram of {municipalities}.',
	upTo: '{value} or lower',
	from: '{value} or more',
	between: '{low} to {high}',
	only: '{value}',
	all: 'all values',
	absent: '{name}: {reason}.',
	broken: 'Where the line under the bars is broken, so is the scale.',
	beyond: 'Outside the scale, but counted in the outermost bars: {municipalities}.',
	darkHigh: 'Darker colour = higher value.',
	darkLow: 'Darker colour = lower value.',
	midpoint: 'The hue changes at {value}.',
	zero: 'zero',
	method:
		'The classes are natural groups (ckmeans) in the values of {year}, and the same in every year.',
	methodOfYear:
		'The classes are natural groups (ckmeans) in the values of {year} and hold for that year alone.',
	crowded: '{most} of {municipalities} lie in the same class.',
	marked: '{municipalities} marked on the map.',
	markedNames: '{municipalities}: {names}.',
	hint: 'Hover over a class to highlight it on the map; click to keep it.',
};
