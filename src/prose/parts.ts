import { markdownToMdast } from 'satteri';
import { TextError } from '../words/text/figure-text.ts';

/** A stretch of Markdown. */
export interface MarkdownPart {
	readonly kind: 'text';
	readonly markdown: string;
	/** Its first line in the whole Markdown, from 1. */
	readonly line: number;
}

/** A live part as it is written: `::map{challenges="missbruk" title="Var?"}`. */
export interface Directive {
	readonly kind: 'directive';
	readonly name: string;
	/** Markdown between its square brackets; null without them. */
	readonly label: string | null;
	readonly attributes: Readonly<Record<string, string>>;
	/** Markdown between its first and last line; null for one of a single line. */
	readonly body: string | null;
	readonly line: number;
}

/** The texts of a live part in which marks may stand. */
export const textsOf = ({ label, attributes, body }: Directive): readonly string[] => [
	...(label === null ? [] : [label]),
	...Object.values(attributes),
	...(body === null ? [] : [body]),
];

/*
 * The parser takes the colons of a mark, {fonder:kommuner}, for a directive within the text, and its braces
 * for the end of a directive's own. While it looks for directives a mark's braces are these characters,
 * which no text may hold (plain-text.ts).
 */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = /\{([\w-]+(?::[\w-]+)+)\}/g;
const hide = (text: string): string => text.replace(MARK, `${OPEN}$1${CLOSE}`);
const show = (text: string): string => text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');

/** A line that begins as a directive does, be it in a list or a quotation. */
const LIKE_ONE = /^[\s>*-]*:{2,}\s*[a-z]/i;

/** Between its brackets, in which others may stand, as of a link. */
const labelOf = (line: string): string | null =>
	/^:{2,}[\w-]+\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(line)?.[1] ?? null;

function textPart(lines: readonly string[], line: number): readonly MarkdownPart[] {
	const wrong = lines.findIndex((each) => LIKE_ONE.test(each));
	if (wrong !== -1) {
		throw new TextError(
			line + wrong,
			`found ${lines[wrong]?.trim() ?? ''}; expected a live part on a line of its own, such as ::map{challenges="missbruk"}`,
		);
	}
	// Each stretch is read by itself: what it refers to must stand in it.
	const lost = lines.findIndex((each) => /\]\[[^\]]+\]|\[\^[^\]]+\]/.test(each));
	if (lost !== -1) {
		throw new TextError(
			line + lost,
			`found ${lines[lost]?.trim() ?? ''}; expected an address within the link, [text](/metod/), and no footnote`,
		);
	}
	if (lines.every((each) => each.trim() === '')) return [];
	return [{ kind: 'text', markdown: lines.join('\n'), line }];
}

/**
 * Parts Markdown at its live parts, in its order.
 *
 * @throws TextError for a live part that cannot be read, or does not stand by itself
 */
export function partsOf(markdown: string): readonly (MarkdownPart | Directive)[] {
	const lines = markdown.split('\n');
	const hidden = hide(markdown);
	const root = markdownToMdast(hidden, { features: { gfm: true, directive: true } });
	const parts: (MarkdownPart | Directive)[] = [];
	let done = 0;
	for (const node of 'children' in root ? root.children : []) {
		if (node.type !== 'leafDirective' && node.type !== 'containerDirective') continue;
		const { start, end } = node.position ?? {};
		if (!start || !end) continue;
		if (node.type === 'containerDirective' && !/^:{3,}$/.test(lines[end.line - 1]?.trim() ?? '')) {
			throw new TextError(
				start.line,
				`found :::${node.name} without its end; expected a line of ::: after it`,
			);
		}
		parts.push(...textPart(lines.slice(done, start.line - 1), done + 1), {
			kind: 'directive',
			name: node.name,
			label: labelOf(lines[start.line - 1] ?? ''),
			attributes: Object.fromEntries(
				Object.entries(node.attributes ?? {}).map(([name, value]) => [name, show(value ?? '')]),
			),
			body:
				node.type === 'containerDirective'
					? lines.slice(start.line, end.line - 1).join('\n')
					: null,
			line: start.line,
		});
		done = end.line;
	}
	return [...parts, ...textPart(lines.slice(done), done + 1)];
}
