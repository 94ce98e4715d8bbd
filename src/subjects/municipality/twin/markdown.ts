/** What begins markup within a line of Markdown (CommonMark): tags and entities of HTML too. */
const MARKUP = /[\\`*_[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)/gi;

/** Text as Markdown that shows just that text, within a line, after words of ours. A bare address may lead to itself. */
export const plain = (text: string): string => text.replace(MARKUP, '\\$&');

/** A whole address that a reader can follow; what would end it early is encoded. */
export const link = (address: string): string =>
	`<${address.replace(/[<>\s]/g, encodeURIComponent)}>`;

export const heading = (level: 1 | 2 | 3, text: string): string =>
	`${'#'.repeat(level)} ${plain(text)}`;

/** A line of a list: what it is of, and Markdown that says it. */
export const item = (label: string, markdown: string): string => `- ${plain(label)}: ${markdown}`;

/** Blocks with an empty line between them, as Markdown parts them; empty ones are left out. */
export const blocks = (...each: readonly string[]): string =>
	each.filter((block) => block !== '').join('\n\n');
