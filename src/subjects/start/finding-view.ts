import type { Finding } from '../../stats/finding.ts';
import { writeQuery } from '../../steer/query.ts';

/** The view in which a figure of a fact can be read: a page, by its Swedish address, and its choices. */
export interface FindingView {
	readonly path: string;
	/** "?ar=2012&kommun=0581" */
	readonly query: string;
}

/** The views of a fact: the one that shows its figure, and where it compares years the earlier one's. */
export interface FindingViews {
	readonly now: FindingView;
	/** Null where the fact has no earlier figure. */
	readonly then: FindingView | null;
}

/** Codes in a table's search field: it leaves just their rows. */
const codes = (all: readonly string[]): string => all.join(' ');

/**
 * Where a fact can be checked. Figures of a year stand on the page of the challenge, those of a need level
 * in its list of need and money.
 *
 * @param lead the measure that the page of the challenge shows first, which its address leaves out
 */
export function findingViews(finding: Finding, lead: string): FindingViews {
	const { challenge, indicator, municipality } = finding;
	const inYear = (year: number, choices: readonly (readonly [string, string])[]): FindingView => ({
		path: `/utmaningar/${challenge}/`,
		query: writeQuery([
			['indikator', indicator === lead ? '' : indicator],
			['ar', String(year)],
			['kommun', municipality],
			...choices,
		]),
	});
	const inList = (choices: readonly (readonly [string, string])[]): FindingViews => ({
		now: { path: `/behov-och-fonder/${challenge}/`, query: writeQuery(choices) },
		then: null,
	});
	switch (finding.rule) {
		case 'ten-year-change':
		case 'unbroken-run':
			return { now: inYear(finding.to.year, []), then: inYear(finding.from.year, []) };
		case 'left-similar': {
			const table = [
				['vy', 'tabell'],
				['ordning', '-varde'],
				['sok', codes([municipality, ...finding.similar])],
			] as const;
			return { now: inYear(finding.to.year, table), then: inYear(finding.from.year, table) };
		}
		case 'neighbour-gap':
			return inList([
				['behov', 'alla'],
				['sok', codes([municipality, finding.neighbour])],
			]);
		case 'only-in-county':
			return inList([['omrade', `lan-${finding.county}`]]);
		case 'no-known-fund':
			return inList([['kommun', municipality]]);
	}
}
