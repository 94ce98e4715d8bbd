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
export const problemList = (problems: readonly NamedProblem[]): string =>
	listing(
		prepositionsLast(
			problems.map(({ name }) => name.sv),
			'sv',
		),
		'sv',
	);

const worstCount: MunicipalitySentences['worstCount'] = ({ place, worst, compared }) =>
	`I ${worst.length === 0 ? 'ingen' : inWords(worst.length)} av ${inWords(compared)} jämförda utmaningar hör ${place.name} till den fjärdedel av Sveriges kommuner som har störst problem`;

export const municipalitySentences: MunicipalitySentences = {
	worst: (facts) =>
		facts.worst.length === 0
			? `${worstCount(facts)}.`
			: `${worstCount(facts)}: ${problemList(facts.worst)}.`,
	worstCount: (facts) => `${worstCount(facts)}.`,
	worstNames: ({ worst }) => (worst.length === 0 ? null : `Det gäller ${problemList(worst)}.`),
	least: ({ least }) =>
		least.length === 0
			? null
			: `I ${inWords(least.length)} hör kommunen till fjärdedelen med minst problem.`,
	leastNamed: ({ least }) =>
		least.length === 0
			? 'I ingen hör kommunen till fjärdedelen med minst problem.'
			: `I ${inWords(least.length)} hör kommunen till fjärdedelen med minst problem: ${problemList(least)}.`,
	unplaced: ({ unplaced, unplaceable }) => {
		const parts = [
			unplaced.length > 0 &&
				`${problemList(unplaced)} saknar kommunen tillräckligt många uppgifter för att kunna jämföras`,
			unplaceable.length > 0 &&
				`${problemList(unplaceable)} finns inget mått som skiljer kommunerna åt`,
		].filter((part) => part !== false);
		return parts.length === 0
			? null
			: `${capitalise(parts.map((part) => `för ${part}`).join(', och '), 'sv')}.`;
	},
	population: ({ place, population }) =>
		`${capitalise(inPlace(place), 'sv')} bodde ${formatNumber(population.value, 0, 'sv')} personer i slutet av ${population.year}.`,
	basis:
		'Läget avgörs av ett huvudmått för varje utmaning, oftast räknat som medelvärde av flera år.',
	money,
	source: ({ publishers }, release) =>
		`${publishers.length === 1 ? 'Källa' : 'Källor'}: ${[...new Set(publishers.map(({ sv }) => sv))].join('. ')}. Jämförelse mellan kommuner: egen beräkning. Utmaningskartan, utgåva ${release}.`,
};
