import type { Words } from '../sv.ts';

export const legend: Words['legend'] = {
	title: 'Legend',
	one: '1 municipality',
	many: '{count} municipalities',
	inCounty: '{municipalities} in {area}',
	inGroup: '{municipalities} in the group {area}',
	bars: 'The bars show where {municipalities} lie on the scale: the larger the area, the more municipalities.',
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
	beyond: 'The outermost bars also count {municipalities} whose value lies outside the scale.',
	darkHigh: 'Darker colour = higher value.',
	darkLow: 'Darker colour = lower value.',
	midpoint: 'The hue changes at zero.',
	method:
		'The classes are natural groups (ckmeans) in all values of {years}, and the same in every year.',
	methodOfYear:
		'The classes are natural groups (ckmeans) in the values of {year} and hold for that year alone.',
	marked: '{municipalities} marked on the map.',
	markedNames: '{municipalities}: {names}.',
	hint: 'Point at a class to see its municipalities on the map. Press to keep it.',
};
