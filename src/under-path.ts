import { Parser } from 'htmlparser2';

/** An address of our own in an attribute: one slash, and what follows. "//example.org" is another's. */
const isOwn = (value: string): boolean => value.startsWith('/') && !value.startsWith('//');

/**
 * JSON whose texts that begin with a slash, all addresses on the site, begin with a path. A quote inside
 * a text is escaped: a bare one after a colon, a comma or a bracket begins a text. Names stay as they are.
 *
 * @param json as `JSON.stringify` writes it, without spaces
 * @param path without a slash at its end: "/karta"
 */
export const jsonUnderPath = (json: string, path: string): string =>
	json.replaceAll(/(?<=[:[,])"\/(?!\/)/g, () => `"${path}/`);

/**
 * A page whose own addresses begin with a path, as on a site that is published under one: those in any
 * attribute, and those in the JSON that its scripts read. All else stays as it was, byte for byte.
 *
 * What Astro writes itself has the path already: its files lie under `_astro`.
 *
 * @param path without a slash at its end: "/karta"
 */
export function htmlUnderPath(html: string, path: string): string {
	const parts: string[] = [];
	let from = 0;
	let isJson = false;
	const put = (start: number, end: number, text: string): void => {
		parts.push(html.slice(from, start), text);
		from = end;
	};
	const parser: Parser = new Parser(
		{
			onattribute(_, value) {
				if (!isOwn(value) || value.startsWith(`${path}/_astro/`)) return;
				const start = html.indexOf(value, parser.startIndex);
				put(start, start, path);
			},
			onopentag(name, { type = '' }) {
				isJson = name === 'script' && type.includes('json');
			},
			ontext(text) {
				if (!isJson) return;
				const { startIndex, endIndex } = parser;
				put(startIndex, endIndex + 1, jsonUnderPath(text, path));
			},
			onclosetag() {
				isJson = false;
			},
		},
		{ decodeEntities: false },
	);
	parser.end(html);
	return [...parts, html.slice(from)].join('');
}
