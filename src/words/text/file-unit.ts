import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { DOWNLOAD_WORDS } from './download-words.ts';
import { unitSuffix } from './format.ts';

/** The unit of an indicator as it stands alone. */
export const unitText = (indicator: Pick<Indicator, 'unit' | 'per'>, locale: Locale): string =>
	unitSuffix(indicator, locale).trim() || DOWNLOAD_WORDS[locale].count;
