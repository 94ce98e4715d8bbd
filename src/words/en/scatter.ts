import type { Words } from '../sv.ts';

export const scatter: Words['scatter'] = {
	title: 'Two measures against each other',
	lead: 'Each point is a municipality. The closer the points lie to an imagined line, the more clearly the two measures go together.',
	choose: 'Compare with',
	context: 'Context',
	why: 'That is why there is no chart here.',
	method: {
		title: 'How the correlation is worked out',
		more: 'More on the method',
		text: [
			'Our own calculation, on the published values. All municipalities count the same, whatever their population.',
			'Pearson shows how close the points lie to a straight line, Spearman how far the two measures put the municipalities in the same order. Both go from −1 to 1, and 0 means no correlation.',
			'The words follow a common rule of thumb for Pearson (Cohen 1988): weak from 0.1, moderate from 0.3 and clear from 0.5. We call it strong only from 0.7.',
			'What holds for municipalities need not hold for the people who live in them.',
		],
	},
	sources: 'Definition, sources and caveats',
	hint: 'Hover over or tap a point to see which municipality it is. Click to choose the municipality.',
	county: 'The points of {county} are clearer than the others.',
	failed: 'The figures could not be fetched. The chart still shows what its axes say.',
	texts: {
		label: 'Scatter chart with a point for each municipality. Across: {x}. Upwards: {y}.',
		otherYear: 'The measures are of different years, {x} and {y}.',
		leftOut:
			'{count|One municipality|# municipalities}{in} {count|lacks|lack} a value for one of the measures and {count|is|are} not included.',
		value: '{value} ({name}, {year})',
		correlation: {
			strength: {
				none: 'There is no correlation, or only a very weak one ({figures}).',
				weak: 'The correlation is weak ({figures}).',
				moderate: 'The correlation is moderate ({figures}).',
				clear: 'The correlation is clear ({figures}).',
				strong: 'The correlation is strong ({figures}).',
			},
			figures: 'Pearson {pearson}, Spearman {spearman}; {count} municipalities{in}',
			rising: {
				weak: 'Where one is higher, the other is somewhat more often higher than lower.',
				moderate: 'Where one is higher, the other is more often higher than lower.',
				clear: 'Where one is higher, the other is usually higher too.',
				strong: 'Where one is higher, the other is mostly higher too.',
			},
			falling: {
				weak: 'Where one is higher, the other is somewhat more often lower than higher.',
				moderate: 'Where one is higher, the other is more often lower than higher.',
				clear: 'Where one is higher, the other is usually lower.',
				strong: 'Where one is higher, the other is mostly lower.',
			},
			differ:
				'The two figures differ. A few municipalities with unusual values may be the reason, or a relation that does not follow a straight line.',
			noCause: 'A correlation says nothing about cause.',
			inArea: ' in {area}',
			tooFew:
				'Only {count} municipalities{in} have values for both measures, which is too few to speak of a correlation.',
			tooFewOne:
				'Only one municipality{in} has values for both measures, which is too few to speak of a correlation.',
			tooFewNone: 'No municipality{in} has values for both measures.',
			same: 'All {count} municipalities{in} have the same value for one of the measures, so no correlation can be worked out.',
		},
	},
};
