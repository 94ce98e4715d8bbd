import type { Challenge } from '../../tables/challenge.ts';
import type { Indicator } from '../../stats/indicator.ts';
import { lettersOf } from '../../words/text/letters.ts';
import { LOCALES, type Locale } from '../../tables/locale.ts';
import type { SearchWord } from '../../tables/api/search-words.ts';
import type { Topic } from './understand.ts';

/**
 * All challenges, then all indicators, with what they are called in both languages: that of the page
 * first, since a word may mean two things in two languages; last Kolada's id.
 */
export function topicsOf(
	challenges: readonly Pick<Challenge, 'id' | 'name'>[],
	indicators: readonly Pick<Indicator, 'id' | 'kpi' | 'name' | 'challenge'>[],
	searchWords: readonly SearchWord[],
	locale: Locale,
): readonly Topic[] {
	const languages = LOCALES.toSorted((a, b) => Number(b === locale) - Number(a === locale));
	const topic = (
		kind: Topic['kind'],
		{ id, kpi, name, challenge }: Pick<Indicator, 'id' | 'kpi' | 'name' | 'challenge'>,
	): Topic => ({
		kind,
		id,
		challenge,
		name: name[locale],
		called: [
			...new Set([
				...languages.flatMap((language) => [
					lettersOf(name[language]),
					...searchWords.flatMap((word) =>
						word.kind === kind && word.id === id && word.language === language ? [word.word] : [],
					),
				]),
				...(kpi === null ? [] : [lettersOf(kpi)]),
			]),
		],
	});
	return [
		...challenges.map((each) => topic('challenge', { ...each, kpi: null, challenge: null })),
		...indicators.map((each) => topic('indicator', each)),
	];
}
