import type { ApiChallenge, ApiMunicipality } from '../tables/api.ts';
import { measureBases, type MeasureBasis } from '../stats/municipality/measure-basis.ts';
import {
	municipalityFacts,
	type MunicipalityFacts,
	type MunicipalitySources,
} from '../words/text/municipality-facts.ts';
import { problemFacts, type ProblemFacts } from '../words/text/problem-facts.ts';
import { funds, index, municipalities, need, series } from './read.ts';

let bases: ReadonlyMap<string, MeasureBasis> | undefined;
let sources: MunicipalitySources | undefined;

/** All measures with how municipalities are placed by them; worked out once. */
export const allBases = (): ReadonlyMap<string, MeasureBasis> =>
	(bases ??= measureBases(index(), series));

/** What the facts of a municipality are made of; gathered once. */
function allSources(): MunicipalitySources {
	const { challenges, indicators } = index();
	const { funds: rows, targets } = funds();
	return (sources ??= {
		challenges,
		indicators,
		need: need(),
		municipalities: municipalities(),
		funds: rows,
		targetNames: new Map(targets.map(({ key, name }) => [key, name])),
	});
}

/** The facts behind the sentences about a municipality as a whole. */
export const factsOf = (municipality: ApiMunicipality): MunicipalityFacts =>
	municipalityFacts(municipality, allSources(), allBases());

/**
 * The facts behind the sentences about a challenge in a municipality.
 *
 * @param measure id of a measure to tell of instead of the one that leads the challenge
 */
export const problemFactsOf = (
	municipality: ApiMunicipality,
	challenge: ApiChallenge,
	measure?: string,
): ProblemFacts => problemFacts(municipality, challenge, allSources(), allBases(), measure);
