import type { Compared, ComparedProblem, CompareFacts } from '../../stats/municipality/compared.ts';
import { fill } from './fill.ts';
import { UNUSUAL_MARK } from './table-text.ts';
import { byReason } from '../../stats/unusual.ts';
import { yearsText } from './years-text.ts';

/** A place of the table: one of those compared, or the country beside them. */
type Told = Pick<Compared, 'name'> & {
	readonly problems: readonly Pick<ComparedProblem, 'unusual'>[];
};

/** Why figures that bear the mark of an unusual year are unusual, in the order of the table's columns; "" where none is. */
export const compareUnusual = (
	compared: readonly Told[],
	{ problems, texts, locale }: Pick<CompareFacts, 'problems' | 'texts' | 'locale'>,
): string =>
	compared
		.flatMap((one) =>
			one.problems.flatMap(({ unusual }, index) =>
				byReason(unusual).map(
					({ years, reason }) =>
						`${UNUSUAL_MARK} ${fill(texts.unusual, {
							name: one.name,
							years: yearsText(years, locale),
							phrase: problems[index]?.phrase ?? '',
							reason: reason[locale],
						})}`,
				),
			),
		)
		.join(' ');
