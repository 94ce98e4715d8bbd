import { gradeOf } from '../../stats/models/grade.ts';
import { testedOf } from '../../stats/models/tested.ts';
import type { Model } from '../../tables/api/models.ts';
import type { Locale } from '../../tables/locale.ts';
import { words } from '../../words/words.ts';

/** The sentences of a text, each without the space after it. */
const sentencesOf = (text: string, locale: Locale): readonly string[] =>
	Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text), ({ segment }) =>
		segment.trim(),
	);

/** What is not known of a model: what its statements lack, then what its sources leave open. */
export function unknownsOf(model: Model, locale: Locale): readonly string[] {
	const { unknown } = words(locale).modelWords.page;
	return [
		...(model.statements.some(({ kind }) => kind === 'cost') ? [] : [unknown.cost]),
		...(gradeOf(model).by === null
			? [unknown.effect]
			: testedOf(model) === 'yes'
				? []
				: [unknown.sweden]),
		...(model.funds.length > 0 ? [] : [unknown.fund]),
		...(model.unknown ? sentencesOf(model.unknown[locale], locale) : []),
	];
}
