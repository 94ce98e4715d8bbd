import type { ApiNeed } from '../../src/tables/api.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import type { ChallengeLead } from './need-file.ts';
import { sha256 } from './sha256.ts';

/** A challenge, and whether it has a need level: only then can municipalities be compared on it. */
type ProfileLead = Pick<ChallengeLead, 'window'> & { readonly challenge: { readonly id: string } };

/** The need values of municipalities, one row each; those that lack a value are apart. */
export interface Profiles {
	/** Ids of the challenges that the columns are of. */
	readonly challenges: readonly string[];
	readonly codes: readonly MunicipalityCode[];
	/** As published, in the unit of each lead indicator. */
	readonly rows: readonly (readonly number[])[];
	readonly lacking: readonly { readonly code: MunicipalityCode; readonly missing: string[] }[];
}

/** Challenges that have a need level. */
const comparable = (leads: readonly ProfileLead[]): string[] =>
	leads.filter(({ window }) => window !== null).map(({ challenge }) => challenge.id);

const valueOf = (need: ApiNeed, challenge: string, code: string): number | null =>
	need[challenge]?.[code]?.value ?? null;

/**
 * The problem profiles of the municipalities. A challenge with too few values is left out, since it
 * would leave out its municipalities; a municipality that lacks one of the rest has no profile.
 * Nothing is filled in.
 *
 * @param coverage municipalities that must have a value for a challenge to be used
 */
export function profilesOf(
	need: ApiNeed,
	leads: readonly ProfileLead[],
	codes: readonly MunicipalityCode[],
	coverage: number,
): Profiles {
	const challenges = comparable(leads).filter(
		(id) => codes.filter((code) => valueOf(need, id, code) !== null).length >= coverage,
	);
	const missingIn = (code: string): string[] =>
		challenges.filter((id) => valueOf(need, id, code) === null);
	const whole = codes.filter((code) => missingIn(code).length === 0);
	return {
		challenges,
		codes: whole,
		rows: whole.map((code) => challenges.flatMap((id) => valueOf(need, id, code) ?? [])),
		lacking: codes
			.map((code) => ({ code, missing: missingIn(code) }))
			.filter(({ missing }) => missing.length > 0),
	};
}

/** Checksum of all need values that groups can be made of: shows whether a measurement is of these. */
export const checksumOf = (
	need: ApiNeed,
	leads: readonly ProfileLead[],
	codes: readonly MunicipalityCode[],
): string =>
	sha256(
		JSON.stringify(
			comparable(leads).map((id) => [id, codes.map((code) => [code, valueOf(need, id, code)])]),
		),
	);
