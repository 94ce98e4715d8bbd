import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { fill } from '../../words/text/fill.ts';
import { words } from '../../words/words.ts';

/** The source line that goes with the figures of a measure, as the panel of a number has it. */
export function creditLine(
	{ publisher, kpi }: Pick<Indicator, 'publisher' | 'kpi'>,
	release: string,
	locale: Locale,
): string {
	const { panel } = words(locale).figure;
	return fill(panel.source, {
		publisher: publisher[locale],
		kpi: kpi === null ? '' : fill(panel.kpi, { id: kpi }),
		release,
	});
}
