import type { Compared, CompareFacts } from './compared.ts';
import { fill } from './fill.ts';
import { UNUSUAL_MARK } from './table-text.ts';

/** Why figures that bear the mark of an unusual year are unusual, in the order of the table's columns; "" where none is. */
export const compareUnusual = (
	compared: readonly Compared[],
	{ problems, texts, locale }: Pick<CompareFacts, 'problems' | 'texts' | 'locale'>,
): string =>
	compared
		.flatMap((one) =>
			one.problems.flatMap(({ unusual }, index) =>
				unusual.map(
					({ year, reason }) =>
						`${UNUSUAL_MARK} ${fill(texts.unusual, {
							name: one.name,
							year,
							phrase: problems[index]?.phrase ?? '',
							reason: reason[locale],
						})}`,
				),
			),
		)
		.join(' ');
