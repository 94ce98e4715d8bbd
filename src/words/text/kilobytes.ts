import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';

/** A file's size in whole kB (1 000 bytes), and never less than one. */
export const kilobytes = (bytes: number, locale: Locale): string =>
	`${formatNumber(Math.max(1, bytes / 1000), 0, locale)}\u00a0kB`;
