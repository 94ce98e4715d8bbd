import type { ApiChallenge, ApiMunicipality } from '../../tables/api.ts';
import type { MeasureBasis } from '../../stats/municipality/measure-basis.ts';
import { measureFacts, type MeasureFacts } from '../../stats/municipality/measure-facts.ts';
import { moneyFacts, type MoneyFacts } from '../../stats/money/money-facts.ts';
import { namedProblem, type MunicipalitySources } from './municipality-facts.ts';

/** All that sentences say of a challenge in a municipality. */
export interface ProblemFacts {
	/** Of the measure that leads the challenge, or of another of its measures. */
	readonly measure: MeasureFacts;
	/** What is known of money against it; null where the registry has no aim that answers to it. */
	readonly money: MoneyFacts | null;
}

/**
 * @param bases all measures, by id
 * @param measure id of the measure to tell of; that which leads the challenge unless another is asked for
 * @throws Error for a measure that has no values
 */
export function problemFacts(
	municipality: ApiMunicipality,
	challenge: ApiChallenge,
	sources: MunicipalitySources,
	bases: ReadonlyMap<string, MeasureBasis>,
	measure: string = challenge.lead,
): ProblemFacts {
	const basis = bases.get(measure);
	if (!basis) throw new Error(`measure "${measure}" has no values`);
	return {
		measure: measureFacts(
			basis,
			municipality,
			(code) => sources.municipalities.find((each) => each.code === code)?.name ?? null,
		),
		money:
			challenge.targets.length === 0
				? null
				: moneyFacts(municipality, [namedProblem(challenge, sources.indicators)], sources),
	};
}
