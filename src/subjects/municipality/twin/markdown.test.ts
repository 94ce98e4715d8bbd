import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { characterFault } from '../../../tables/plain-text.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';

interface Node {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly children?: readonly Node[];
}

/** Kinds of the nodes that a text is parsed to, each once, and all of its text. */
function parsed(markdown: string): { kinds: string[]; text: string; urls: string[] } {
	const kinds = new Set<string>();
	const urls: string[] = [];
	let text = '';
	const visit = ({ type, value, url, children = [] }: Node): void => {
		kinds.add(type);
		text += value ?? '';
		if (url !== undefined) urls.push(url);
		children.forEach(visit);
	};
	visit(markdownToMdast(markdown));
	return { kinds: [...kinds].sort(), text, urls };
}

/** Text that the data may hold, with all that Markdown and HTML know as markup. */
const texts = fc
	.array(
		fc.constantFrom(
			...Array.from('ab1 .-+#|=!"\'()'),
			...['*', '_', '`', '[', ']', '<', '>', '~', '\\', '&', '&amp;', '<b>', '](x)', '**', '~~'],
			...['<script>', '<!--', '<tel:12>', ': ', '![', '$', 'å', '– '],
		),
	)
	.map((parts) => parts.join(''))
	.filter((text) => characterFault(text) === null && !/\s{2}/.test(text));

describe('text of the data in Markdown', () => {
	it('is nothing but text, whatever it holds', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { kinds, text: shown } = parsed(item('Källa', plain(text)));
				expect(shown).toBe(`Källa: ${text}`.trim());
				expect(kinds.filter((kind) => kind !== 'text')).toEqual([
					'list',
					'listItem',
					'paragraph',
					'root',
				]);
			}),
			{ numRuns: 2000 },
		);
	});

	it('is left as it stands where it holds no markup', () => {
		const text = 'Andel (%) av bef. 16–24 år, p < 0,05: 7,3 % & mer #2';
		expect(plain(text)).toBe(text);
	});

	it('leads to an address whole', () => {
		const url = 'https://x.se/a_b*c?q=%5B%22%3A&d=å';
		expect(parsed(item('Källa', link(url))).urls).toEqual([url]);
		expect(link('https://x.se/a b>')).toBe('<https://x.se/a%20b%3E>');
	});

	it('stands in blocks with an empty line between, without the empty ones', () => {
		expect(blocks(heading(2, 'A *b*'), '', 'c')).toBe('## A \\*b\\*\n\nc');
	});
});
