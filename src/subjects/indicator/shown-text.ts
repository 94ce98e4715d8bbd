import { fill } from '../../words/text/fill.ts';
import { searchedOf } from '../../words/text/searched-text.ts';
import { shapeLabel } from '../../words/text/shape-label.ts';
import { fundStateOf } from './fund-state.ts';
import type { Shown } from './shown.ts';

/** The heading of the picture: "Arbetslöshet 16–24 år, 2015". */
export const titleText = ({ facts, indicator, view }: Shown): string =>
	fill(facts.words.title, { indicator: indicator.name, year: view.year });

/** Which area is in focus, and what that means for the figures; "" for the whole country. */
export const focusText = ({ facts, area }: Shown): string =>
	area ? fill(facts.words.inFocus, { area: area.name, count: area.members.length }) : '';

/**
 * What a municipality is called on the map: its name, figure, rank, quarter and fund.
 *
 * @param known whether the municipality has a known fund, whatever it is aimed at
 */
export function labelText(shown: Shown, code: string, name: string, known: boolean): string {
	const { facts, indicator, view, area, standings } = shown;
	const standing = standings.get(code);
	if (!standing) return name;
	const fund = fundStateOf(indicator, code, known);
	const searched = known ? null : searchedOf(facts.searched, code);
	const label = { ...standing, name, year: view.year, fund, searched };
	return shapeLabel(label, indicator, facts.words.label, facts.locale, area?.name ?? null);
}
