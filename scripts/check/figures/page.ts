import { readFileSync } from 'node:fs';
import { compile, selectAll, selectOne } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Language } from './spelled.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document | Document['children'][number];
/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What stands in the main part of a built page. */
export interface Page {
	readonly file: string;
	readonly language: Language;
	readonly root: Node;
}

export function pageOf(html: string, file: string, language: Language): Page {
	const main = html.slice(Math.max(html.indexOf('<main'), 0), html.lastIndexOf('</main>'));
	return { file, language, root: parseDocument(main) };
}

/** @param dist folder of the built site: what lies under `en/` there is English */
export const readPage = (dist: string, path: string): Page =>
	pageOf(
		readFileSync(`${dist}/${path}`, 'utf8'),
		`${dist}/${path}`,
		path.startsWith('en/') ? 'en' : 'sv',
	);

const compiled = new Map<string, ReturnType<typeof compile<Node, Element>>>();

/** A selector is compiled once: there are many pages. */
function query(selector: string): ReturnType<typeof compile<Node, Element>> {
	const known = compiled.get(selector) ?? compile<Node, Element>(selector);
	compiled.set(selector, known);
	return known;
}

/** All elements under one that a selector finds. */
export const all = (under: Node, selector: string): Element[] =>
	selectAll<Node, Element>(query(selector), under);

/** The first of them, if any. */
export const first = (under: Node, selector: string): Element | undefined =>
	selectOne<Node, Element>(query(selector), under) ?? undefined;

/** The text of an element in one line. Spaces that must not break stay as they are; empty of nothing. */
export const textOf = (element: Node | undefined): string =>
	element === undefined
		? ''
		: DomUtils.textContent(element)
				.replace(/[ \t\n\r]+/g, ' ')
				.trim();

export const attribute = (element: Element | undefined, name: string): string =>
	(element && DomUtils.getAttributeValue(element, name)) ?? '';

/** Its cells, heads among them, in their order. */
export const cellsOf = (row: Element): Element[] =>
	DomUtils.getChildren(row).filter(
		(child): child is Element => DomUtils.isTag(child) && ['td', 'th'].includes(child.name),
	);
