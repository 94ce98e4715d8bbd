import type { ApiChallenge } from '../../tables/api.ts';
import { isFarPeer } from '../../stats/far-peer.ts';
import { evidenceSpan } from '../../stats/money/last-evidence.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { likeness, type Alike } from '../../stats/likeness.ts';
import { fundsAimedAt } from '../../stats/money/peer-funds.ts';
import type { FeaturePoint } from '../../stats/weighted-distance.ts';

/** Another municipality with a known fund aimed at some of the problems. */
export interface Callee extends Alike<string> {
	/** The funds that are aimed at any of them. */
	readonly funds: readonly Fund[];
	/** The problems that they are aimed at. */
	readonly challenges: readonly ApiChallenge[];
}

/** Whom a municipality can call about its biggest problems, or why there is no one to name. */
export interface ToCall {
	/** The most alike, of the nearer half of all others; empty where none can be named. */
	readonly near: readonly Callee[];
	/** Where none is near: the most alike of those that have a fund. */
	readonly far: readonly Callee[];
	/** How many others the places in likeness are among. */
	readonly of: number;
	/** Problems that no other municipality is known to have a fund against. */
	readonly unknown: readonly ApiChallenge[];
	/** Problems that no aim of the registry answers to. */
	readonly unaimed: readonly ApiChallenge[];
}

/** Those whose funds nobody has seen since a year, with the last year that anybody did; none where it is undated. */
export const seenLongAgo = (
	callees: readonly Callee[],
	before: number,
): readonly { readonly code: string; readonly year: number }[] =>
	callees.flatMap(({ code, funds }) => {
		const year = Math.max(...funds.map((fund) => evidenceSpan(fund).last ?? -Infinity));
		return Number.isFinite(year) && year < before ? [{ code, year }] : [];
	});

/** Named at the most: a short list gets called. */
const COUNT = 3;

/**
 * The most similar municipalities, by equal weights, that have a known fund aimed at any of some problems.
 * Funds that have ended count: whoever ran one can tell of it.
 *
 * @param worst the problems of the municipality's heaviest quarter
 * @param points all municipalities in the space of likeness
 */
export function toCall(
	code: string,
	worst: readonly ApiChallenge[],
	funds: readonly Fund[],
	points: ReadonlyMap<string, FeaturePoint>,
): ToCall {
	const others = funds.filter((fund) => fund.code !== code);
	const aimed = new Map(
		worst.map((challenge) => [challenge, fundsAimedAt(others, challenge.id)] as const),
	);
	const equal = (points.get(code) ?? []).map(() => 1);
	const callees = likeness(points, code, equal).flatMap((alike): Callee[] => {
		const rows = [...aimed].flatMap(([challenge, all]) => {
			const own = all.filter((fund) => fund.code === alike.code);
			return own.length === 0 ? [] : [{ challenge, own }];
		});
		if (rows.length === 0) return [];
		return [
			{
				...alike,
				funds: [...new Set(rows.flatMap(({ own }) => own))],
				challenges: rows.map(({ challenge }) => challenge),
			},
		];
	});
	const of = Math.max(0, points.size - 1);
	const near = callees.filter(({ place }) => !isFarPeer(place, of)).slice(0, COUNT);
	return {
		near,
		far: near.length > 0 ? [] : callees.slice(0, COUNT),
		of,
		unknown: worst.filter(
			(challenge) => challenge.targets.length > 0 && aimed.get(challenge)?.length === 0,
		),
		unaimed: worst.filter(({ targets }) => targets.length === 0),
	};
}
