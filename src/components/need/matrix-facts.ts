import { address } from '../../i18n/address.ts';
import { words } from '../../i18n/words.ts';
import type { ApiChallenge, ApiFunds, ApiMunicipality, ApiNeed } from '../../model/api.ts';
import { areasOf } from '../../model/area.ts';
import type { Locale } from '../../model/locale.ts';
import { countBasis } from '../../model/need-count.ts';
import type { MatrixFacts } from '../../model/matrix-facts.ts';
import { withinSentence } from '../../model/listing.ts';

/** The files of the API that the matrix is counted from. */
export interface NeedFiles {
	readonly challenges: readonly ApiChallenge[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: ApiFunds['funds'];
}

/** The years that the populations are of, nearly always one: "2025". */
function populationYears(municipalities: readonly ApiMunicipality[], locale: Locale): string {
	const years = municipalities.map(({ population }) => population.year);
	return words(locale).common.years(Math.min(...years), Math.max(...years));
}

/** All that the page and its script count with and say, without what they don't need of the files. */
export function matrixFacts(
	{ challenges, municipalities, need, funds }: NeedFiles,
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
			return { ...quarter, page: address(`/behov-och-fonder/${id}/`, locale) };
		}),
		problem: withinSentence(first.name[locale]),
		year: populationYears(municipalities, locale),
		areas: areasOf(municipalities, locale),
		texts: words(locale).matrix.texts,
	};
}
