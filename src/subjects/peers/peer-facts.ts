import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiChallenge, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import { sourceAnchor } from '../../stats/money/fund-evidence.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';
import type { OwnFund, PeerFacts } from '../../words/text/peer-facts.ts';
import { existed } from '../../stats/money/registry.ts';
import { knownHolders } from '../../stats/money/base-rate.ts';
import { searchedTexts } from '../../words/text/searched-text.ts';
import { statusText } from '../funds/status-text.ts';
import type { LikenessFeature } from './likeness-features.ts';

interface Given {
	/** Those that some known fund is aimed at, the default first. */
	readonly challenges: readonly ApiChallenge[];
	readonly features: readonly LikenessFeature[];
	readonly funds: readonly Fund[];
	readonly need: ApiNeed;
	readonly municipalities: readonly ApiMunicipality[];
}

/** What the script of the page needs and cannot read from what the server drew. */
export function peerFacts(
	{ challenges, features, funds, need, municipalities }: Given,
	locale: Locale,
): PeerFacts {
	const { explorer, funds: text, peers } = words(locale);
	const ownOf = (fund: Fund): OwnFund => ({
		id: fund.id,
		title: text.fundTitle(fund.name, fund.instrument, !existed(fund)),
		status: fund.status,
		statusText: statusText(fund, locale),
		source: sourceAnchor(fund, 'status'),
		challenges: fund.challenges,
	});
	const holders = Map.groupBy(
		funds.filter(({ kind }) => kind === 'municipality'),
		({ code }) => code,
	);
	return {
		locale,
		funds: address('/fonder/', locale),
		challenges: challenges.map((challenge) => ({
			id: challenge.id,
			name: challenge.name[locale],
			hasLevel: challenge.window !== null,
			quarters: Object.entries(need[challenge.id] ?? {})
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([, { quarter }]) => quarter ?? 0)
				.join(''),
		})),
		features: features.map(({ indicator: { id, name, unit, decimals } }) => ({
			id,
			name: name[locale],
			unit,
			decimals,
		})),
		own: Object.fromEntries([...holders].map(([code, rows]) => [code, rows.map(ownOf)])),
		searched: searchedTexts(municipalities, knownHolders(funds), locale),
		texts: {
			...peers.texts,
			loading: explorer.loading,
			failed: explorer.failed,
		},
	};
}
