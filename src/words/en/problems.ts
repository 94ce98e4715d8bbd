import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';
import { MEASURES } from './measures.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

export const problems: Words['problems'] = {
	title: 'Problems',
	description:
		'The problems of Sweden’s municipalities, from youth unemployment to out-migration, as small maps: where they are most severe, and who has a known fund against them.',
	heading: (count) => `${capital(inWords(count))} problems, one country`,
	differ: 'The problems are most severe in different places.',
	basis: 'The quarter is of the mean of the measure’s latest years.',
	method: 'How we counted',
	key: {
		heavier: 'worst-affected quarter',
		rest: 'others',
		aimed: 'known fund against the problem',
		other: 'other known fund or contract',
	},
	measures: MEASURES,
	noMeasure: 'no measure tells them apart',
	national: (year) => `Sweden ${year}`,
	then: (year, value) => `${year}: ${value}`,
	beyond: {
		lower: (year) => `municipalities below the Swedish mean ${year}`,
		higher: (year) => `municipalities above the Swedish mean ${year}`,
	},
	counts: {
		heavier: ' municipalities in the worst-affected quarter',
		aimed: ' of them with a known fund against the problem',
		other: ' of them with another known fund or contract',
	},
	noTarget: 'no such aim in the registry',
	noNeed: 'does not tell where the problem is most severe',
};
