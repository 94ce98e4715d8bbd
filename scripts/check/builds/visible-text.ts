import { Parser } from 'htmlparser2';

/** Elements whose text no reader sees as it is served. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/**
 * Elements within a line: what stands beside them touches them unless there is a space. At the edges of
 * all others a line breaks or a cell ends, and space in the markup makes no difference.
 */
const IN_LINE: ReadonlySet<string> = new Set([
	...[
		'a',
		'abbr',
		'b',
		'bdi',
		'bdo',
		'cite',
		'code',
		'data',
		'del',
		'dfn',
		'em',
		'i',
		'img',
		'ins',
	],
	...['kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tspan'],
	...['u', 'var', 'wbr'],
]);

/** Attributes that are read aloud, shown on pointing, or drawn beside what they belong to. */
const SAID: ReadonlySet<string> = new Set([
	...['alt', 'title', 'placeholder', 'label'],
	...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
	// Heads of columns, which the styles write into the cells of tables on phones.
	'data-label',
]);

/** What lists of hits, and a link that is shared, show of a page. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
	...['description', 'og:title', 'og:description'],
	...['twitter:title', 'twitter:description'],
]);

type Attributes = Readonly<Record<string, string>>;

/** Attributes of an element that somebody reads or hears, by name, in their order. */
function saidBy(name: string, attributes: Attributes): readonly (readonly [string, string])[] {
	const { content, name: meta, property } = attributes;
	const key = meta ?? property;
	if (name === 'meta') {
		const isShown = key !== undefined && SHOWN_ELSEWHERE.has(key);
		return isShown && content !== undefined ? [[key, content]] : [];
	}
	return Object.entries(attributes).filter(
		([attribute, text]) => SAID.has(attribute) && text !== '',
	);
}

/**
 * All that a reader of a page can read or hear, in the order of the document, on one line: its text
 * without scripts, styles and templates, and between brackets the texts that are attributes, as in
 * `[alt: A map of Sweden]`. White space is one space; spaces that must not break stay as they are.
 */
export function visibleText(html: string): string {
	const parts: string[] = [];
	let unseen = 0;
	const edge = (name: string): void => {
		if (!IN_LINE.has(name)) parts.push(' ');
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (UNSEEN.has(name)) unseen += 1;
			if (unseen > 0) return;
			edge(name);
			for (const [said, text] of saidBy(name, attributes)) parts.push(`[${said}: ${text}]`);
			edge(name);
		},
		ontext(text) {
			if (unseen === 0) parts.push(text);
		},
		onclosetag(name) {
			if (unseen === 0) edge(name);
			if (UNSEEN.has(name)) unseen -= 1;
		},
	});
	parser.end(html);
	return parts
		.join('')
		.replace(/[ \t\n\r\f]+/g, ' ')
		.trim();
}
