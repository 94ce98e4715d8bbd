import { problemRow } from '../../stats/municipality/problem-row.ts';
import type { Locale } from '../../tables/locale.ts';
import { aboutSheet } from '../../words/about-sheet.ts';
import type { CompareFileFacts, CompareFileProblem } from '../../words/text/compare-table.ts';
import { DOWNLOAD_WORDS } from '../../words/text/download-words.ts';
import { unitText } from '../../words/text/file-unit.ts';
import { sourceText } from '../../words/text/source-text.ts';
import { words } from '../../words/words.ts';
import type { Comparison, DrawnChallenge } from './comparison.ts';

/**
 * What files of a comparison say beside the figures.
 *
 * @param release ISO date
 * @param mark name of the site
 */
export function compareFileFacts(
	{ drawn, municipalities }: Comparison,
	release: string,
	mark: string,
	locale: Locale,
): CompareFileFacts {
	const text = DOWNLOAD_WORDS[locale];
	// Whichever it is: what the country has does not depend on it.
	const [example] = municipalities;
	if (!example) throw new Error('there are no municipalities');
	const problemOf = ({ placing }: DrawnChallenge): CompareFileProblem => {
		const { challenge, indicator, series, years } = placing;
		const [first, last] = [years[0], years.at(-1)];
		return {
			challenge: challenge.id,
			name: challenge.name[locale],
			indicator: indicator.id,
			measure: indicator.name[locale],
			unit: unitText(indicator, locale),
			year: indicator.latest,
			basis: first === undefined || last === undefined ? null : [first, last],
			country: problemRow(placing, example, []).national,
			source: sourceText(series, [...new Set([...years, indicator.latest])]),
		};
	};
	const { code, codeAsText, place, challenge, measure, unit, source } = text;
	return {
		release,
		sheet: text.sheets.compared,
		heads: [
			code,
			codeAsText,
			place,
			challenge,
			measure,
			unit,
			...text.compared,
			source,
			text.release,
		],
		notPlaced: { unranked: text.notApplicable, tooFew: words(locale).compare.texts.tooFew },
		reasons: words(locale).common.reasons,
		problems: drawn.map(problemOf),
		about: aboutSheet(
			{
				mark,
				title: '{title}',
				page: '{page}',
				release,
				measures: drawn.map(({ placing }) => placing),
				note: text.onComparison,
			},
			locale,
		),
	};
}
