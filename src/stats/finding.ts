import type { Finding, Unusualness } from '../tables/api/findings.ts';

/** What finds a fact, in the order in which equally unusual facts are told. */
export const FINDING_RULES = [
	'ten-year-change',
	'unbroken-run',
	'left-similar',
	'neighbour-gap',
	'only-in-county',
	'no-known-fund',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** Facts that rules have found in the data: the parts of `findings.json`. */
export type {
	ApiFindings,
	Finding,
	LeftSimilar,
	NeighbourGap,
	NoKnownFund,
	OnlyInCounty,
	TenYearChange,
	UnbrokenRun,
	Unusualness,
} from '../tables/api/findings.ts';

/** The share of what was looked at that is at least as extreme as the fact. */
export const shareOf = ({ asExtreme, of }: Unusualness): number => asExtreme / of;

/**
 * The most unusual first: by share, in whole per mille, since one of 290 is no rarer than one of 287; then
 * by distance from the median, or the size of the county; then by rule, challenge, measure and codes (a
 * municipality may differ as much from two neighbours), so that the order is always one.
 */
export function byUnusualness(a: Finding, b: Finding): number {
	const mille = ({ unusual }: Finding): number => Math.round(1000 * shareOf(unusual));
	const size = (finding: Finding): number =>
		finding.rule === 'only-in-county' ? finding.members : 0;
	const rule = (finding: Finding): number => FINDING_RULES.indexOf(finding.rule);
	const key = (finding: Finding): string => {
		const { challenge, indicator, municipality } = finding;
		const neighbour = finding.rule === 'neighbour-gap' ? finding.neighbour : '';
		return `${challenge} ${indicator} ${municipality} ${neighbour}`;
	};
	return (
		mille(a) - mille(b) ||
		(b.unusual.distance ?? 0) - (a.unusual.distance ?? 0) ||
		rule(a) - rule(b) ||
		size(b) - size(a) ||
		(key(a) < key(b) ? -1 : 1)
	);
}
