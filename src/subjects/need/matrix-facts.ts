import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiChallenge, ApiFunds, ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import { areasOf } from '../../stats/area.ts';
import type { Locale } from '../../tables/locale.ts';
import { countBasis } from '../../stats/money/need-count.ts';
import { needCsvPath } from '../../tables/need-csv-path.ts';
import type { ChosenTexts, MatrixFacts } from '../../words/text/matrix-facts.ts';
import { withinSentence } from '../../words/text/listing.ts';

/** The files of the API that the matrix is counted from. */
export interface NeedFiles {
	readonly challenges: readonly ApiChallenge[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: ApiFunds['funds'];
	/** How the first problem with a need level is measured, and over which years. */
	readonly measure: string;
}

/** The years that the populations are of, nearly always one: "2025". */
function populationYears(municipalities: readonly ApiMunicipality[], locale: Locale): string {
	const years = municipalities.map(({ population }) => population.year);
	return words(locale).common.years(Math.min(...years), Math.max(...years));
}

/** Names that a phone shows on four lines. */
const NAMES = 12;

/** Those of the words that a script needs. */
function chosenTexts(locale: Locale): ChosenTexts {
	const { all, head, answers, more } = words(locale).matrix.chosen;
	return { all, head, answers, more };
}

/** All that the page and its script count with and say, without what they don't need of the files. */
export function matrixFacts(
	{ challenges, municipalities, need, funds, measure }: NeedFiles,
	locale: Locale,
): MatrixFacts {
	const withNeed = challenges.filter(({ window }) => window !== null);
	const first = withNeed[0];
	if (!first) throw new Error('there are no challenges to count');
	const basis = countBasis(need, municipalities, funds);
	return {
		locale,
		...basis,
		quarters: withNeed.map(({ id }) => {
			const quarter = basis.quarters.find(({ challenge }) => challenge === id);
			if (!quarter) throw new Error(`need.json has no challenge "${id}"`);
			return {
				...quarter,
				page: address(`/behov-och-fonder/${id}/`, locale),
				file: `/api/v1/${needCsvPath(id, locale)}`,
			};
		}),
		problems: challenges.map(({ id, targets }) => ({ id, hasTargets: targets.length > 0 })),
		pictures: address('/start/', locale),
		measure,
		names: NAMES,
		problem: withinSentence(first.name[locale]),
		year: populationYears(municipalities, locale),
		areas: areasOf(municipalities, locale),
		texts: words(locale).matrix.texts,
		key: words(locale).matrix.key,
		chosen: chosenTexts(locale),
		alone: words(locale).matrix.alone,
		downloadName: words(locale).matrix.downloadName,
	};
}
