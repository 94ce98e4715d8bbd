import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../model/api.ts';
import type { Fund } from '../../model/fund.ts';
import { isFarPeer } from '../../model/far-peer.ts';
import { likeness, type Alike } from '../../model/likeness.ts';
import { fundsAimedAt } from '../../model/peer-funds.ts';
import type { Quarter } from '../../model/quarter.ts';
import type { Point } from '../../model/weighted-distance.ts';

/** A similar municipality with the funds that make it one to compare with. */
export interface FundedPeer extends Alike<string> {
	readonly name: string;
	/** Not among the nearer half. */
	readonly far: boolean;
	readonly funds: readonly Fund[];
}

/** A challenge that some known fund is aimed at, as it stands to one municipality. */
export interface PeerRow {
	readonly challenge: ApiChallenge;
	readonly quarter: Quarter | null;
	/** Whether the municipality has such a fund itself. */
	readonly own: boolean;
	/** The most alike first. */
	readonly peers: readonly FundedPeer[];
	/** How many other municipalities have such a fund. */
	readonly known: number;
	/** How many municipalities the places are among. */
	readonly of: number;
}

interface Registry {
	readonly challenges: readonly ApiChallenge[];
	readonly need: ApiNeed;
	readonly funds: readonly Fund[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly points: ReadonlyMap<string, Point>;
}

/**
 * For each challenge that a known fund is aimed at, the municipalities with such a fund that are most
 * like one municipality, with equal weights.
 *
 * @param count peers wanted for each
 */
export function peerRows(code: string, registry: Registry, count: number): readonly PeerRow[] {
	const { challenges, need, funds, municipalities, points } = registry;
	const equal = (points.get(code) ?? []).map(() => 1);
	const others = likeness(points, code, equal);
	const names = new Map<string, string>(municipalities.map((each) => [each.code, each.name]));
	return challenges.flatMap((challenge) => {
		const byCode = Map.groupBy(fundsAimedAt(funds, challenge.id), (fund) => fund.code);
		if (byCode.size === 0) return [];
		const own = byCode.has(code);
		const peers = others
			.filter((other) => byCode.has(other.code))
			.slice(0, count)
			.map((other) => ({
				...other,
				name: names.get(other.code) ?? '',
				far: isFarPeer(other.place, others.length),
				funds: byCode.get(other.code) ?? [],
			}));
		const quarter = need[challenge.id]?.[code]?.quarter ?? null;
		return [
			{ challenge, quarter, own, peers, known: byCode.size - Number(own), of: others.length },
		];
	});
}
