import type { Finding } from '../../../src/stats/finding.ts';
import type { Seen } from './seen.ts';

/** Findings named of each rule and indicator. */
const SHOWN = 8;

/** The municipalities that a finding is of: one, or two that lie beside each other. */
const placesOf = (finding: Finding): readonly string[] =>
	finding.rule === 'neighbour-gap'
		? [finding.municipality, finding.neighbour]
		: [finding.municipality];

/** What makes two findings the same one, whatever their figures. */
const keyOf = (finding: Finding): string =>
	[finding.rule, finding.challenge, finding.indicator, ...placesOf(finding)].join(' ');

/** Those of the first that are not among the second, a line for each rule and indicator. */
function lines(
	some: readonly Finding[],
	others: readonly Finding[],
	verb: string,
	names: ReadonlyMap<string, string>,
): string[] {
	const known = new Set(others.map(keyOf));
	const own = some.filter((finding) => !known.has(keyOf(finding)));
	return [...Map.groupBy(own, ({ indicator, rule }) => `${indicator}, ${rule}`)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([what, found]) => {
			const told = found.slice(0, SHOWN).map((finding) =>
				placesOf(finding)
					.map((code) => names.get(code) ?? code)
					.join(' beside '),
			);
			const rest = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
			return `${what}: ${found.length} ${verb} (${told.join(', ')}${rest})`;
		});
}

/**
 * Findings that the site would tell and does not, and those that it would tell no more.
 *
 * @param names of municipalities by code
 */
export const findingEffects = (
	before: Pick<Seen, 'findings'>,
	after: Pick<Seen, 'findings'>,
	names: ReadonlyMap<string, string>,
): string[] => [
	...lines(after.findings, before.findings, 'appear', names),
	...lines(before.findings, after.findings, 'vanish', names),
];
