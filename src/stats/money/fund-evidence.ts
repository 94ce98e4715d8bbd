import type { FundFact } from '../../tables/fund-sources.ts';
import type { Fund } from '../../tables/api/fund.ts';

/**
 * The numbers, from 1, of the sources that tell a fact of a fund, in the order of its list. Empty
 * where the register does not say which of them does.
 */
export const sourcesFor = ({ sources }: Pick<Fund, 'sources'>, fact: FundFact): readonly number[] =>
	sources.flatMap(({ facts }, index) => (facts.includes(fact) ? [index + 1] : []));

/** Where on a fund's page the first source that tells a fact of it stands; the list where none is known to. */
export function sourceAnchor(fund: Pick<Fund, 'sources'>, fact: FundFact): string {
	const [first] = sourcesFor(fund, fact);
	return first === undefined ? '#kallor' : `#kalla-${first}`;
}
