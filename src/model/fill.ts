/**
 * Text with its placeholders filled in: "{place} av {of}" with `{ place: 3, of: 290 }`. A placeholder
 * without a value is left out. Scripts get their words as such texts, since functions cannot be
 * written into a page.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
