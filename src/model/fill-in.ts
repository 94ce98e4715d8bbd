/**
 * A text with its {placeholders} filled in. Texts that a script needs too can't be functions: they
 * reach it as JSON. A placeholder without a value stays as it is, so that a mistake is seen.
 */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
	text.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
