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
			problems.map(({ name }) => name.en),
			'en',
		),
		'en',
		join,
	);

/** More names than the first are told by those that are left out, where these are no more than the second. */
const [NAMED, LEFT_OUT] = [4, 3];

/** Which of the problems compared: by name, or all but some. */
const which = (problems: readonly NamedProblem[], others: readonly NamedProblem[]): string =>
	problems.length > NAMED && others.length > 0 && others.length <= LEFT_OUT
		? `all except ${problemList(others)}`
		: problemList(problems);

function worstCount({ place, worst, compared }: MunicipalityFacts): string {
	const quarter = 'in the worst-affected quarter of Sweden’s municipalities';
	const all = inWords(compared);
	if (worst.length === 0) return `In none of ${all} problems compared is ${place.name} ${quarter}`;
	const some = worst.length === compared ? `all ${all}` : `${inWords(worst.length)} of ${all}`;
	return `In ${some} problems compared, ${place.name} is ${quarter}`;
}

function worstNames({ worst, least, between, compared }: MunicipalityFacts): string | null {
	return worst.length === 0 || worst.length === compared
		? null
		: which(worst, [...between, ...least]);
}

const least = ({ least: some, compared }: MunicipalityFacts): string =>
	some.length === 0
		? 'In none is it in the least-affected quarter'
		: `In ${some.length === compared ? 'all' : inWords(some.length)}, it is in the least-affected quarter`;

/** The same as a sentence that can stand alone. */
function leastAlone({ least: some, compared }: MunicipalityFacts): string {
	const quarter = 'in the least-affected quarter';
	if (some.length === 0) return `In no problem is the municipality ${quarter}`;
	const count = some.length === compared ? 'all' : inWords(some.length);
	const what = plural(some.length, 'problem', 'problems');
	return `In ${count} ${what}, the municipality is ${quarter}`;
}

export const municipalitySentences: MunicipalitySentences = {
	worst: (facts) => {
		const names = worstNames(facts);
		return `${worstCount(facts)}${names === null ? '' : `: ${names}`}.`;
	},
	worstCount: (facts) => `${worstCount(facts)}.`,
	worstNames: (facts) => {
		const names = worstNames(facts);
		if (names === null) return null;
		return plural(facts.worst.length, `This is ${names}.`, `These are ${names}.`);
	},
	least: (facts) => (facts.least.length === 0 ? null : `${least(facts)}.`),
	leastNamed: (facts) => {
		const count = leastAlone(facts);
		if (facts.least.length === 0 || facts.least.length === facts.compared) return `${count}.`;
		const names = which(facts.least, [...facts.worst, ...facts.between]);
		const whole = `${count}: ${names}.`;
		return whole.length <= LONGEST ? whole : `${count}. These are ${names}.`;
	},
	unplaced: ({ unplaced, unplaceable }) => {
		const parts = [
			unplaced.length > 0 &&
				`on ${problemList(unplaced)}, the municipality has too few figures to be compared`,
			unplaceable.length > 0 &&
				`on ${problemList(unplaceable, 'or')}, no measure tells municipalities apart`,
		].filter((part) => part !== false);
		return parts.length === 0 ? null : `${capitalise(parts.join(', and '), 'en')}.`;
	},
	population: ({ place, population }) =>
		`${capitalise(inPlace(place), 'en')} there were ${formatNumber(population.value, 0, 'en')} residents at the end of ${population.year}.`,
	basis: 'Each problem is compared by one lead measure, mostly as a mean of several years.',
	money,
	source: ({ publishers }, release) =>
		`${plural(publishers.length, 'Source', 'Sources')}: ${[...new Set(publishers.map(({ en }) => en))].join('. ')}. Comparison of municipalities: calculation by Utmaningskartan. Utmaningskartan, release ${release}.`,
};
