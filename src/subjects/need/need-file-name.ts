import { fold } from '../../stats/fold.ts';
import type { Locale } from '../../tables/locale.ts';
import type { NeedChoice, NeedView } from '../../stats/money/need-view.ts';

/** What a file holds: which challenge, which rows of its list, of which release. */
export interface NeedFile {
	readonly challenge: string;
	readonly view: Pick<NeedView, 'need' | 'answer' | 'withoutEnded' | 'size' | 'search'>;
	/** Name of the chosen county or group; null for the whole country. */
	readonly area: string | null;
	/** ISO date of the data. */
	readonly release: string;
	readonly locale: Locale;
}

/** What a need is called in the name of a file. */
const NEED_NAMES: Readonly<Record<Locale, Readonly<Record<NeedChoice, string>>>> = {
	sv: { tyngre: 'storst-problem', ovriga: 'ovriga', okand: 'okand', alla: 'alla' },
	en: { tyngre: 'worst-affected', ovriga: 'others', okand: 'unknown', alla: 'all' },
};

/**
 * Name of a downloaded list, in ASCII, that tells one choice's file from another's:
 * "behov-och-fonder-missbruk-storst-problem-ingen-kand-gavleborgs-lan-2026-11-23.csv". Whether funds that
 * have ended count is said where it bears on the rows: where an answer is chosen.
 */
export function needFileName({ challenge, view, area, release, locale }: NeedFile): string {
	const { need, answer, withoutEnded, size, search } = view;
	const parts = [
		'behov-och-fonder',
		challenge,
		NEED_NAMES[locale][need],
		answer,
		answer !== null && withoutEnded ? 'utan-avslutade' : null,
		area && fold(area),
		size,
		fold(search) || null,
		release,
	];
	const name = parts.filter((part) => part !== null).join('-');
	return locale === 'sv' ? `${name}.csv` : `${name}.${locale}.csv`;
}
