import type { Bounds } from './classes.ts';
import type { ChallengeFacts, FundFacts, MunicipalityFacts } from './facts.ts';
import type { FundMoney } from './fund-money.ts';
import type { Measure } from './measure.ts';
import type { Level } from './level.ts';
import type { UnusualReasons } from './unusual.ts';

/** The need level of a challenge, and the measure that it is of. */
export interface ChallengeLevel {
	readonly measure: Measure;
	readonly level: Level;
}

/** All that pages and files are compared with. */
export interface Audit {
	readonly municipalities: readonly MunicipalityFacts[];
	readonly measures: ReadonlyMap<string, Measure>;
	readonly challenges: readonly ChallengeFacts[];
	/** Residents in the last year there is, by municipality. */
	readonly residents: ReadonlyMap<string, bigint>;
	readonly funds: readonly FundFacts[];
	/** Amounts and years of the funds, by their ids. */
	readonly money: ReadonlyMap<string, FundMoney>;
	/** Need levels by challenge; those without one are not here. */
	readonly levels: ReadonlyMap<string, ChallengeLevel>;
	/** All other municipalities, the most similar first, by code. */
	readonly distances: ReadonlyMap<
		string,
		readonly { readonly code: string; readonly distance: number }[]
	>;
	/** Lower bounds of the classes but the lowest, by indicator, in units as shown. */
	readonly bounds: Bounds;
	readonly unusual: UnusualReasons;
}

/** @throws Error for an indicator without figures */
export function measureIn({ measures }: Audit, id: string): Measure {
	const measure = measures.get(id);
	if (!measure) throw new Error(`no figures of "${id}"`);
	return measure;
}

/** The class of a figure, 0 the lowest: it holds its lower bound and not its upper. */
export const classAt = (units: bigint, bounds: readonly bigint[]): number =>
	bounds.filter((bound) => units >= bound).length;
