import { words } from '../../../words/words.ts';
import { capitalise } from '../../../words/text/capitalise.ts';
import { COUNTRY } from '../../../tables/code.ts';
import { formatValue } from '../../../words/text/format.ts';
import { isRanked } from '../../../stats/indicator.ts';
import { lastValue } from '../../../stats/last-value.ts';
import { isOwnIn, type ProfileRow } from '../../../stats/municipality/profile.ts';
import { quarterName } from '../../../words/text/quarter-name.ts';
import { lastYearOf, valueIn } from '../../../stats/series.ts';
import { LEAST_VALUES, trendFacts } from '../../../stats/trend-facts.ts';
import { yearsText } from '../../../words/text/years-text.ts';
import { blocks, heading, item, plain } from './markdown.ts';
import type { TwinFacts } from './twin-facts.ts';
import { idsOf } from './twin-sources.ts';
import { unusualLines } from './unusual-lines.ts';

/** The figure of a place in the latest year, or why there is none and what the last one was. */
function figureText({ series, indicator }: ProfileRow, code: string, facts: TwinFacts): string {
	const { common, twin } = words(facts.locale);
	const print = (number: number): string => formatValue(number, indicator, facts.locale);
	const value = valueIn(series, code, indicator.latest);
	if ('value' in value) return `${print(value.value)} (${indicator.latest})`;
	const year = lastYearOf(series, code);
	const last = year === undefined ? null : valueIn(series, code, year);
	const before =
		year !== undefined && last && 'value' in last
			? twin.previous(print(last.value), year)
			: twin.noPrevious;
	// What the reason means is told of municipalities.
	const note = code === COUNTRY ? '' : `. ${common.reasonNotes[value.missing]}`;
	return `${common.reasons[value.missing]} (${indicator.latest}); ${before}${note}`;
}

/** Rank and quarter where they are allowed, with what they are of; else that it is not ranked, and why. */
function rankLines(row: ProfileRow, { locale }: TwinFacts): readonly string[] {
	const { common, twin } = words(locale);
	const { indicator, rank, quarter, ranked, rankedYears } = row;
	if (!isRanked(indicator)) {
		const why = indicator.unranked?.[locale];
		return [item(twin.place, plain([common.notRanked, ...(why ? [why] : [])].join('. ')))];
	}
	if (rank === null || ranked === null) return [];
	const years = common.meanOf(yearsText(rankedYears, locale), rankedYears.length);
	const parts = [
		common.rankOf(rank.place, rank.of),
		...(quarter === null ? [] : [quarterName(quarter, indicator.heavier, common.quarters)]),
		rankedYears.length > 1 ? `${years}: ${formatValue(ranked, indicator, locale)}` : years,
	];
	return [item(twin.place, plain(parts.join(', ')))];
}

/** Which way the values go, and which years that is of; empty where there are no values. */
function trendLines(
	{ series, code, indicator }: ProfileRow,
	{ locale }: TwinFacts,
): readonly string[] {
	const { problemRows } = words(locale);
	const facts = trendFacts(series, code, indicator);
	if (facts.count === 0) return [];
	const basis = problemRows.trendBasis(facts, LEAST_VALUES);
	return [item(problemRows.columns.trend, plain(`${problemRows.trends[facts.trend]} (${basis})`))];
}

/**
 * Why figures that stand here are far from the place’s other ones: of the year that is shown, of those in the mean
 * that is printed with the rank, and of the country’s year.
 */
function caveatLines(row: ProfileRow, { locale }: TwinFacts): readonly string[] {
	const { twin } = words(locale);
	const { series, code, indicator, previous, rank, rankedYears } = row;
	const own = new Set([previous?.year ?? indicator.latest, ...(rank === null ? [] : rankedYears)]);
	const country = lastValue(series, COUNTRY, indicator.latest);
	const years = country ? [country.year] : [];
	return [
		...unusualLines(series, code, [...own].toSorted(), twin.unusual, locale),
		...unusualLines(series, COUNTRY, years, twin.unusualCountry, locale),
	];
}

/**
 * A measure in the municipality: figure, country, rank, trend, what it counts, its trap, where it is from.
 *
 * @param lead id of the measure that leads its challenge
 */
export function measureText(row: ProfileRow, lead: string | null, facts: TwinFacts): string {
	const { locale } = facts;
	const { common, municipality, twin } = words(locale);
	const { figures } = municipality;
	const { code, indicator, series } = row;
	const { name, definition, denominator, caveat, breaks, publisher, id, latest } = indicator;
	const own = isOwnIn(series, latest) ? ` (${common.ownCalculation})` : '';
	const ids = idsOf(row);
	const from = ids.length === 0 ? publisher[locale] : `${publisher[locale]} (${ids.join(', ')})`;
	const optional = (label: string, text: string | undefined): string[] =>
		text === undefined ? [] : [item(label, plain(text))];
	return blocks(
		heading(3, `${name[locale]}${id === lead ? ` (${twin.lead})` : ''}`),
		[
			item(common.value, plain(figureText(row, code, facts) + own)),
			item(common.country, plain(figureText(row, COUNTRY, facts))),
			...rankLines(row, facts),
			...trendLines(row, facts),
			item(twin.definition, plain(definition[locale])),
			item(figures.denominator, plain(denominator[locale])),
			...optional(common.caveat, caveat?.[locale]),
			...caveatLines(row, facts),
			...breaks.map(({ year, note }) =>
				item(capitalise(figures.breakAt(String(year)), locale), plain(note[locale])),
			),
			item(common.source, `${plain(from)}, \`${id}\``),
		].join('\n'),
	);
}
