import { markdownToMdast } from 'satteri';
import { TextError, withoutMarks } from '../words/text/figure-text.ts';
import { FEATURES } from './compile.ts';
import { isWithinSite, linkFault } from './link-address.ts';
import { partsOf } from './parts.ts';
import { characterFault, textFault, visible } from '../tables/plain-text.ts';

/** A node of the Markdown tree (mdast), as far as it is looked at here. */
interface Node {
	readonly type: string;
	readonly position?: { readonly start: { readonly line: number } } | undefined;
	readonly children?: readonly Node[];
	readonly value?: string;
	readonly url?: string;
	readonly alt?: string | null | undefined;
	readonly title?: string | null | undefined;
	/** Of a definition, and of what refers to it. */
	readonly identifier?: string;
}

/** Something in a text that may not reach a page. */
export interface MarkdownFault {
	/** Line of the Markdown, from 1. */
	readonly line: number;
	/** "found …, expected …" */
	readonly problem: string;
}

/** What holds a run of text that a reader sees as one. */
const RUNS = new Set(['paragraph', 'heading', 'tableCell', 'descriptionTerm']);

const KNOWN = new Set([
	...RUNS,
	...['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'thematicBreak', 'code'],
	...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
	...['descriptionList', 'descriptionTerm', 'descriptionDetails'],
	...['image', 'imageReference', 'definition', 'footnoteReference', 'footnoteDefinition'],
]);

/** Characters of the text that an error repeats. */
const SHOWN = 80;

const problem = (text: string, expected: string): string =>
	`found ${visible(text, SHOWN)}, expected ${expected}`;

const problemWith = (text: string, expected: string | null): readonly string[] =>
	expected === null ? [] : [problem(text, expected)];

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The text of a run, its lines kept. */
const textOf = ({ type, value, children }: Node): string =>
	type === 'break' ? '\n' : (value ?? '') + (children ?? []).map(textOf).join('');

/** Line by line, without the spaces that Markdown lets stand at the ends of one. */
const faultsOfLines = (
	text: string,
	firstLine: number,
	faultOf: (line: string) => string | null,
): readonly MarkdownFault[] =>
	text.split('\n').flatMap((line, index) =>
		problemWith(line, faultOf(line.replace(/^ +| +$/g, ''))).map((each) => ({
			line: firstLine + index,
			problem: each,
		})),
	);

/** What is wrong with the text that a node holds as a whole. */
function faultsOfText(node: Node, line: number): readonly MarkdownFault[] {
	if (RUNS.has(node.type)) {
		return faultsOfLines(textOf(node), line, (text) => textFault(withoutMarks(text)));
	}
	// Code scrolls within its frame: there a line may be long. It begins below its fence.
	if (node.type === 'code') {
		return faultsOfLines(node.value ?? '', line + 1, (text) =>
			characterFault(text.replaceAll('\t', ' ').trim()),
		);
	}
	return [];
}

/** What is wrong with a node itself. */
function problemsOf(node: Node, urlsOf: (identifier: string) => readonly string[]): string[] {
	const { type, value, url, alt, title, identifier } = node;
	if (type === 'html') {
		return [problem(value ?? '', 'Markdown: a text holds no HTML, not even a comment')];
	}
	if (!KNOWN.has(type)) return [problem(type, 'plain Markdown')];
	const images =
		type === 'image' ? [url ?? ''] : type === 'imageReference' ? urlsOf(identifier ?? '') : [];
	const links = type === 'image' || url === undefined ? [] : [url];
	return [
		...images.flatMap((image) =>
			problemWith(
				image,
				isWithinSite(image)
					? null
					: 'an image of this site, such as /bilder/karta.png: pages fetch nothing from others',
			),
		),
		...links.flatMap((link) =>
			problemWith(link, /[{}]|%7B/i.test(link) ? 'an address without marks' : linkFault(link)),
		),
		...[alt ?? '', title ?? ''].flatMap((text) => problemWith(text, textFault(text))),
	];
}

/**
 * What a text may not hold: HTML, addresses that are not of the open web or of this site, images
 * of others, and text that breaks the rule for all text that reaches a page.
 *
 * @param markdown as Astro hands it to its processor, which is the parser that reads it here too
 */
export function markdownFaults(markdown: string): readonly MarkdownFault[] {
	const root: Node = markdownToMdast(markdown, {
		features: FEATURES,
	});
	const nodes = nodesOf(root);
	const urlsOf = (identifier: string): readonly string[] =>
		nodes.flatMap(({ type, url, identifier: own }) =>
			type === 'definition' && own === identifier && url !== undefined ? [url] : [],
		);
	return nodes
		.flatMap((node) => {
			const line = node.position?.start.line ?? 1;
			const own = problemsOf(node, urlsOf).map((each) => ({ line, problem: each }));
			return [...own, ...faultsOfText(node, line)];
		})
		.toSorted((a, b) => a.line - b.line);
}

/**
 * Holds the Markdown of a text to {@link markdownFaults}.
 *
 * @param file path from the root of the project
 * @param raw the whole file
 * @param markdown what of it comes after the head
 * @throws Error that names file and line of each fault, what was found and what was expected
 */
export function checkMarkdown(file: string, raw: string, markdown: string): void {
	const lines = (text: string): number => text.split('\n').length;
	const above = lines(raw) - lines(markdown);
	const faults = partsIn(file, above, markdown).flatMap(faultsOfPart);
	if (faults.length === 0) return;
	throw new Error(
		faults.map(({ line, problem: each }) => `${file}:${above + line}: ${each}`).join('\n'),
	);
}

/** Its parts; a live part that cannot be read is told with its line. */
function partsIn(file: string, above: number, markdown: string): ReturnType<typeof partsOf> {
	try {
		return partsOf(markdown);
	} catch (cause) {
		if (!(cause instanceof TextError)) throw cause;
		throw new Error(`${file}:${above + cause.line}: ${cause.message}`, { cause });
	}
}

/** Attributes of live parts that are printed as they are; `because` is Markdown, the others name things of the data. */
const PRINTED = ['title', 'verdict'];

/** What is wrong with a stretch of text, or with the texts of a live part; lines are those of the Markdown. */
function faultsOfPart(part: ReturnType<typeof partsOf>[number]): readonly MarkdownFault[] {
	const from = (first: number, markdown: string): readonly MarkdownFault[] =>
		markdownFaults(markdown).map(({ line, problem: each }) => ({
			line: first + line - 1,
			problem: each,
		}));
	if (part.kind === 'text') return from(part.line, part.markdown);
	const { label, attributes, body, line } = part;
	return [
		...(label === null ? [] : from(line, label)),
		...PRINTED.map((name) => attributes[name] ?? '').flatMap((value) =>
			problemWith(value, textFault(withoutMarks(value))).map((each) => ({ line, problem: each })),
		),
		...from(line, attributes['because'] ?? ''),
		...(body === null ? [] : from(line + 1, body)),
	];
}
