import { describe, expect, it } from 'vitest';
import type { FoundContent } from '../../prose/read-content.ts';
import { readArticles } from './read-articles.ts';

const FOLDER = 'src/content/analyses';
const TEXT = '## En rubrik\n\nText.\n';

/** A file with a head of six lines, and this text below it. */
const fileOf = (name: string, markdown = TEXT, date = '2026-11-23'): FoundContent => ({
	file: `${FOLDER}/${name}`,
	raw: `---\ntitle: 'T'\nlead: 'L'\ndate: ${date}\nauthor: 'A'\n---\n${markdown}`,
	frontmatter: { title: 'T', lead: 'L', date: new Date(date), author: 'A' },
	markdown,
});
const both = (slug: string, markdown?: string, date?: string): FoundContent[] => [
	fileOf(`${slug}.sv.md`, markdown, date),
	fileOf(`${slug}.en.md`, markdown, date),
];

/** What an editor is told: all that stands in the error, its trace too. */
function told(files: readonly FoundContent[]): string {
	try {
		readArticles(files);
		return 'nothing';
	} catch (error) {
		return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
	}
}
const twice = (message: string): string => `${FOLDER}/${message}\n${FOLDER}/${message}`;

describe('the articles', () => {
	it('are read in both languages, the newest first', () => {
		const files = [...both('b-aldre', TEXT, '2025-01-01'), ...both('c-samma'), ...both('a-samma')];
		expect(readArticles(files).map(({ slug, locale }) => `${slug} ${locale}`)).toEqual([
			'a-samma sv',
			'a-samma en',
			'c-samma sv',
			'c-samma en',
			'b-aldre sv',
			'b-aldre en',
		]);
		expect(readArticles([])).toEqual([]);
	});

	it('stop at a script, with its line', () => {
		const script = '## Rubrik\n\n<script>fetch("https://example.org")</script>\n';
		expect(told([fileOf('a.sv.md', script), fileOf('a.en.md')])).toBe(
			twice(
				'a.sv.md:9: found <script>fetch("https://example.org")</script>, expected Markdown: a text holds no HTML, not even a comment',
			),
		);
	});

	it('stop at an image of another site, in either language', () => {
		const image = '![Karta](https://example.org/karta.png)\n';
		expect(told([fileOf('a.sv.md'), fileOf('a.en.md', image)])).toBe(
			twice(
				'a.en.md:7: found https://example.org/karta.png, expected an image of this site, such as /bilder/karta.png: pages fetch nothing from others',
			),
		);
	});

	it('stop at one that is not there in every language', () => {
		const lacking = 'found no such file; expected each text in every language';
		expect(told([...both('a'), fileOf('b.sv.md')])).toBe(twice(`b.en.md: ${lacking}`));
		expect(told([...both('a'), fileOf('b.en.md')])).toBe(twice(`b.sv.md: ${lacking}`));
	});

	it.each(['a.md', 'a.de.md', 'Åsa.sv.md', 'a b.sv.md', 'a.sv.utkast.md', '.sv.md', 'a.sv.txt.md'])(
		'stop at the name %s',
		(name) => {
			expect(told([fileOf(name)])).toBe(
				twice(
					`${name}: found this name; expected letters a–z, digits and hyphens, then .sv.md or .en.md`,
				),
			);
		},
	);

	it('stop at a head that does not fit', () => {
		const file = { ...fileOf('a.sv.md'), frontmatter: { lead: 'L' } };
		expect(told([file, fileOf('a.en.md')])).toBe(
			twice('a.sv.md:2: found nothing as title; expected words within quotation marks'),
		);
	});
});
