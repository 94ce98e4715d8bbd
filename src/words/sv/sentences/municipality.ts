import { plural } from '../../text/plural.ts';
import { capitalise } from '../../text/capitalise.ts';
import { formatNumber } from '../../text/format.ts';
import { listing } from '../../text/listing.ts';
import type { NamedProblem } from '../../../stats/money/money-facts.ts';
import type { MunicipalityFacts } from '../../text/municipality-facts.ts';
import { prepositionsLast } from '../../text/prepositions-last.ts';
import type { MunicipalitySentences } from '../../sentence-words.ts';
import { LONGEST } from '../../longest-sentence.ts';
import { inWords } from '../group-counts.ts';
import { money } from './money.ts';
import { inPlace } from './place.ts';

/** Problems in a list that can be read in one way. */
const problemList = (problems: readonly NamedProblem[], join: 'and' | 'or' = 'and'): string =>
	listing(
		prepositionsLast(
			problems.map(({ name }) => name.sv),
			'sv',
		),
		'sv',
		join,
	);

/** A number of problems, whose noun is neuter. */
const problemsInWords = (count: number): string => plural(count, 'ett', inWords(count));

/** More names than the first are told by those that are left out, where these are no more than the second. */
const [NAMED, LEFT_OUT] = [4, 3];

/** Which of the problems compared: by name, or all but some. */
const which = (problems: readonly NamedProblem[], others: readonly NamedProblem[]): string =>
	problems.length > NAMED && others.length > 0 && others.length <= LEFT_OUT
		? `alla utom ${problemList(others)}`
		: problemList(problems);

function worstCount({ place, worst, compared }: MunicipalityFacts): string {
	const all = problemsInWords(compared);
	const some =
		worst.length === 0
			? `inget av ${all}`
			: worst.length === compared
				? `alla ${all}`
				: `${problemsInWords(worst.length)} av ${all}`;
	return `I ${some} jämförda problem hör ${place.name} till den fjärdedel av Sveriges kommuner som har störst problem`;
}

function worstNames({ worst, least, between, compared }: MunicipalityFacts): string | null {
	return worst.length === 0 || worst.length === compared
		? null
		: which(worst, [...between, ...least]);
}

/** @param what the noun that is counted, where the sentence before does not give it */
const least = ({ least: some, compared }: MunicipalityFacts, what = ''): string =>
	`I ${some.length === compared ? 'alla' : some.length === 0 ? 'inget' : problemsInWords(some.length)}${what} hör kommunen till fjärdedelen med minst problem`;

/** The same as a sentence that can stand alone. */
const leastAlone = (facts: MunicipalityFacts): string => least(facts, ' problem');

export const municipalitySentences: MunicipalitySentences = {
	worst: (facts) => {
		const names = worstNames(facts);
		return `${worstCount(facts)}${names === null ? '' : `: ${names}`}.`;
	},
	worstCount: (facts) => `${worstCount(facts)}.`,
	worstNames: (facts) => {
		const names = worstNames(facts);
		return names && `Det gäller ${names}.`;
	},
	least: (facts) => (facts.least.length === 0 ? null : `${least(facts)}.`),
	leastNamed: (facts) => {
		const count = leastAlone(facts);
		if (facts.least.length === 0 || facts.least.length === facts.compared) return `${count}.`;
		const names = which(facts.least, [...facts.worst, ...facts.between]);
		const whole = `${count}: ${names}.`;
		return whole.length <= LONGEST ? whole : `${count}. Det gäller ${names}.`;
	},
	unplaced: ({ unplaced, unplaceable }) => {
		const parts = [
			unplaced.length > 0 &&
				`${problemList(unplaced)} saknar kommunen tillräckligt många uppgifter för att kunna jämföras`,
			unplaceable.length > 0 &&
				`${problemList(unplaceable, 'or')} finns inget mått som skiljer kommunerna åt`,
		].filter((part) => part !== false);
		return parts.length === 0
			? null
			: `${capitalise(parts.map((part) => `för ${part}`).join(', och '), 'sv')}.`;
	},
	population: ({ place, population }) =>
		`${capitalise(inPlace(place), 'sv')} bodde ${formatNumber(population.value, 0, 'sv')} personer i slutet av ${population.year}.`,
	basis:
		'Läget avgörs av ett huvudmått för varje problem, oftast räknat som medelvärde av flera år.',
	money,
	source: ({ publishers }, release) =>
		`${plural(publishers.length, 'Källa', 'Källor')}: ${[...new Set(publishers.map(({ sv }) => sv))].join('. ')}. Jämförelse mellan kommuner: Utmaningskartans beräkning. Utmaningskartan, utgåva ${release}.`,
};
