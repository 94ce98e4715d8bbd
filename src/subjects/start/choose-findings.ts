import type { Finding } from '../../stats/finding.ts';

/** How many facts a page has room for. */
const ON_START = 5;
const ON_CHALLENGE = 3;
const ON_MUNICIPALITY = 3;

/** What two facts of one list should not share, each as a key of a fact. */
type Apart = (finding: Finding) => readonly string[];

/**
 * The first facts that share nothing with one before them.
 *
 * @param findings the most unusual first
 */
function chooseApart(findings: readonly Finding[], most: number, apart: Apart): readonly Finding[] {
	const taken = new Set<string>();
	const chosen: Finding[] = [];
	for (const finding of findings) {
		if (chosen.length === most) break;
		const keys = apart(finding);
		if (keys.some((key) => taken.has(key))) continue;
		for (const key of keys) taken.add(key);
		chosen.push(finding);
	}
	return chosen;
}

/** The municipalities that a fact names. */
const placesIn = (finding: Finding): readonly string[] =>
	finding.rule === 'neighbour-gap'
		? [finding.municipality, finding.neighbour]
		: [finding.municipality];

/** For the country: each of another rule, another challenge and other municipalities. */
export const countryFindings = (findings: readonly Finding[]): readonly Finding[] =>
	chooseApart(findings, ON_START, (finding) => [
		finding.rule,
		finding.challenge,
		...placesIn(finding),
	]);

/**
 * For a challenge: each of another rule, and of other municipalities as long as there are such. What is
 * then left of the room goes to other rules, whichever municipalities they name.
 */
export function challengeFindings(
	findings: readonly Finding[],
	challenge: string,
): readonly Finding[] {
	const own = findings.filter((finding) => finding.challenge === challenge);
	const first = chooseApart(own, ON_CHALLENGE, (finding) => [finding.rule, ...placesIn(finding)]);
	const rules = new Set(first.map(({ rule }) => rule));
	const rest = own.filter((finding) => !rules.has(finding.rule));
	const more = chooseApart(rest, ON_CHALLENGE - first.length, ({ rule }) => [rule]);
	const chosen = new Set([...first, ...more]);
	return own.filter((finding) => chosen.has(finding));
}

/** For a municipality: each of another rule and another challenge. */
export const municipalityFindings = (
	findings: readonly Finding[],
	code: string,
): readonly Finding[] =>
	chooseApart(
		findings.filter((finding) => placesIn(finding).includes(code)),
		ON_MUNICIPALITY,
		({ rule, challenge }) => [rule, challenge],
	);
