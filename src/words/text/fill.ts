import { plural } from './plural.ts';

/**
 * Text with its placeholders filled in: "{place} av {of}" with `{ place: 3, of: 290 }`. A placeholder
 * with two forms takes the one that goes with its number, which "#" stands for: "{count|en kommun|#
 * kommuner}". A placeholder without a value is left out. Scripts get their words as such texts, since
 * functions cannot be written into a page.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
	text.replace(
		/\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g,
		(...[, name = '', one, other]: string[]) => {
			const value = String(values[name] ?? '');
			if (one === undefined || other === undefined || value === '') return value;
			return plural(Number(value), one, other).replaceAll('#', () => value);
		},
	);
