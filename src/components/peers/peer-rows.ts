import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../model/api.ts';
import type { Fund } from '../../model/fund.ts';
import { isFarPeer } from '../../model/far-peer.ts';
import type { Alike } from '../../model/likeness.ts';
import { EQUAL } from '../../model/peer-choice.ts';
import { fundsAimedAt } from '../../model/peer-funds.ts';
import { listPeers, type Space } from '../../model/peer-list.ts';
import type { Quarter } from '../../model/quarter.ts';

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
	readonly space: Space;
}

/**
 * For each challenge that a known fund is aimed at, the municipalities with such a fund that are most
 * like one municipality, with equal weights.
 *
 * @param count peers wanted for each
 */
export function peerRows(code: string, registry: Registry, count: number): readonly PeerRow[] {
	const { challenges, need, funds, municipalities, space } = registry;
	const of = space.points.size - 1;
	const choice = {
		municipality: code,
		steps: (space.points.get(code) ?? []).map(() => EQUAL),
	};
	const names = new Map<string, string>(municipalities.map((each) => [each.code, each.name]));
	return challenges.flatMap((challenge) => {
		const byCode = Map.groupBy(fundsAimedAt(funds, challenge.id), (fund) => fund.code);
		if (byCode.size === 0) return [];
		const { shown, known } = listPeers(choice, [...byCode.keys()], space, count);
		const peers = shown.flatMap(({ alike }) =>
			alike
				? [
						{
							...alike,
							name: names.get(alike.code) ?? '',
							far: isFarPeer(alike.place, of),
							funds: byCode.get(alike.code) ?? [],
						},
					]
				: [],
		);
		const quarter = need[challenge.id]?.[code]?.quarter ?? null;
		return [{ challenge, quarter, own: byCode.has(code), peers, known, of }];
	});
}
