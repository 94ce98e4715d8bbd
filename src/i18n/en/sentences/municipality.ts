import { capitalise } from '../../../model/capitalise.ts';
import { formatNumber } from '../../../model/format.ts';
import { listing } from '../../../model/listing.ts';
import type { NamedProblem } from '../../../model/money-facts.ts';
import { prepositionsLast } from '../../../model/prepositions-last.ts';
import type { MunicipalitySentences } from '../../sentence-words.ts';
import { inWords } from '../group-counts.ts';
import { money } from './money.ts';
import { inPlace } from './place.ts';

/** Problems in a list that can be read in one way. */
const problemList = (problems: readonly NamedProblem[]): string =>
	listing(
		prepositionsLast(
			problems.map(({ name }) => name.en),
			'en',
		),
		'en',
	);

const worstCount: MunicipalitySentences['worstCount'] = ({ place, worst, compared }) => {
	const quarter = 'in the worst-affected quarter of Sweden’s municipalities';
	return worst.length === 0
		? `In none of ${inWords(compared)} challenges compared is ${place.name} ${quarter}`
		: `In ${inWords(worst.length)} of ${inWords(compared)} challenges compared, ${place.name} is ${quarter}`;
};

export const municipalitySentences: MunicipalitySentences = {
	worst: (facts) =>
		facts.worst.length === 0
			? `${worstCount(facts)}.`
			: `${worstCount(facts)}: ${problemList(facts.worst)}.`,
	worstCount: (facts) => `${worstCount(facts)}.`,
	worstNames: ({ worst }) => (worst.length === 0 ? null : `These are ${problemList(worst)}.`),
	least: ({ least }) =>
		least.length === 0 ? null : `In ${inWords(least.length)}, it is in the least-affected quarter.`,
	leastNamed: ({ least }) =>
		least.length === 0
			? 'In none is it in the least-affected quarter.'
			: `In ${inWords(least.length)}, it is in the least-affected quarter: ${problemList(least)}.`,
	unplaced: ({ unplaced, unplaceable }) => {
		const parts = [
			unplaced.length > 0 &&
				`on ${problemList(unplaced)}, the municipality has too few figures to be compared`,
			unplaceable.length > 0 &&
				`on ${problemList(unplaceable)}, no measure tells municipalities apart`,
		].filter((part) => part !== false);
		return parts.length === 0 ? null : `${capitalise(parts.join(', and '), 'en')}.`;
	},
	population: ({ place, population }) =>
		`${capitalise(inPlace(place), 'en')} there were ${formatNumber(population.value, 0, 'en')} residents at the end of ${population.year}.`,
	basis: 'Each challenge is compared by one lead measure, mostly as a mean of several years.',
	money,
	source: ({ publishers }, release) =>
		`${publishers.length === 1 ? 'Source' : 'Sources'}: ${[...new Set(publishers.map(({ en }) => en))].join('. ')}. Comparison of municipalities: own calculation. Utmaningskartan, release ${release}.`,
};
