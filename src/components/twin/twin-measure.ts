import { words } from '../../i18n/words.ts';
import { capitalise } from '../../model/capitalise.ts';
import { COUNTRY } from '../../model/code.ts';
import { formatValue } from '../../model/format.ts';
import { isRanked } from '../../model/indicator.ts';
import { isOwnIn, type ProfileRow } from '../../model/profile.ts';
import { quarterName } from '../../model/quarter-name.ts';
import { lastYearOf, valueIn, valuesByYear } from '../../model/series.ts';
import { trendOf } from '../../model/trend.ts';
import { unusualIn } from '../../model/unusual.ts';
import { viewAddress } from '../../model/view-address.ts';
import { yearsText } from '../../model/years-text.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';
import { fileAt, pageIn, type TwinFacts } from './twin-facts.ts';
import { creditText, sourceLines } from './twin-sources.ts';

/** The figure of a place in the latest year, or why there is none and what the last one was. */
function figureText({ series, indicator }: ProfileRow, code: string, facts: TwinFacts): string {
	const { common, municipality } = words(facts.locale);
	const print = (number: number): string => formatValue(number, indicator, facts.locale);
	const value = valueIn(series, code, indicator.latest);
	if ('value' in value) return `${print(value.value)} (${indicator.latest})`;
	const year = lastYearOf(series, code);
	const last = year === undefined ? null : valueIn(series, code, year);
	const before =
		year !== undefined && last && 'value' in last
			? municipality.figures.previous(print(last.value), year)
			: municipality.figures.noPrevious;
	// What the reason means is told of municipalities.
	const note = code === COUNTRY ? '' : `. ${common.reasonNotes[value.missing]}`;
	return `${common.reasons[value.missing]} (${indicator.latest}); ${before}${note}`;
}

/** Rank and quarter where they are allowed, each with what it is of; else that it is not ranked, and why. */
function rankLines(row: ProfileRow, { locale }: TwinFacts): readonly string[] {
	const { common, twin } = words(locale);
	const { indicator, rank, quarter, ranked, rankedYears } = row;
	if (!isRanked(indicator)) {
		const why = indicator.unranked?.[locale];
		return [item(twin.place, plain([common.notRanked, ...(why ? [why] : [])].join('. ')))];
	}
	if (rank === null || ranked === null) return [];
	const years = common.meanOf(yearsText(rankedYears, locale), rankedYears.length);
	const isMean = rankedYears.length > 1;
	const basis = isMean
		? `${twin.meanWith(years, formatValue(ranked, indicator, locale))} (${twin.notYears})`
		: years;
	const of = common.rankOf(rank.place, rank.of);
	return [
		item(twin.place, plain(twin.rank(of, basis, common.rankFrom(indicator.heavier)))),
		...(quarter === null
			? []
			: [
					item(
						twin.quarter,
						plain(`${quarterName(quarter, indicator.heavier, common.quarters)}, ${years}`),
					),
				]),
	];
}

/** The line to cite: figure, credit, release and the address that shows it. Empty without a figure. */
function citeLines(row: ProfileRow, lead: string | null, facts: TwinFacts): readonly string[] {
	const { cite } = words(facts.locale).twin;
	const { indicator, code, value } = row;
	if ('missing' in value) return [];
	const of = cite.of(
		indicator.name[facts.locale],
		facts.municipality.name,
		indicator.latest,
		formatValue(value.value, indicator, facts.locale),
	);
	const text = `${of} ${creditText(row, facts.locale)}. ${cite.release(facts.release)}, `;
	const view = pageIn(facts, viewAddress(indicator, lead, indicator.latest, code));
	return [item(cite.label, plain(text) + link(view))];
}

/**
 * A measure in the municipality: figure, country, rank, trend, what it counts, traps, source, citation.
 *
 * @param lead id of the measure that leads its challenge
 */
export function measureText(row: ProfileRow, lead: string | null, facts: TwinFacts): string {
	const { locale } = facts;
	const { common, municipality, twin } = words(locale);
	const { figures } = municipality;
	const { code, indicator, series, previous } = row;
	const { name, definition, denominator, caveat, method, breaks, publisher, file, id, latest } =
		indicator;
	const unusual = unusualIn(series, code, previous?.year ?? latest);
	const known = valuesByYear(series, code).size;
	const trend = known > 1 ? figures.trends[trendOf(series, code)] : figures.single;
	const own = isOwnIn(series, latest) ? ` (${common.ownCalculation})` : '';
	const optional = (label: string, text: string | undefined): string[] =>
		text === undefined ? [] : [item(label, plain(text))];
	return blocks(
		heading(3, `${name[locale]}${id === lead ? ` (${twin.lead})` : ''}`),
		[
			item(common.value, plain(figureText(row, code, facts) + own)),
			item(common.country, plain(figureText(row, COUNTRY, facts))),
			...rankLines(row, facts),
			...(known === 0 ? [] : [item(figures.trend, plain(trend))]),
			item(twin.definition, plain(definition[locale])),
			item(figures.denominator, plain(denominator[locale])),
			...optional(common.caveat, caveat?.[locale]),
			...optional(twin.unusual, unusual?.[locale]),
			...optional(figures.method, method?.[locale]),
			...breaks.map(({ year, note }) =>
				item(capitalise(figures.breakAt(String(year)), locale), plain(note[locale])),
			),
			item(twin.publisher, plain(publisher[locale])),
			...sourceLines(row, locale),
			item(twin.file, link(fileAt(facts, file))),
			...citeLines(row, lead, facts),
		].join('\n'),
	);
}
