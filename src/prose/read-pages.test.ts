import { describe, expect, it } from 'vitest';
import type { FoundContent } from './read-content.ts';
import { readPages } from './read-pages.ts';

const HEAD = { title: 'T', description: 'D', lead: 'L' };
const TEXT = '\n## Ett {#ett}\n\nText.\n\n## Två {#tva}\n';

/** A file with a head of five lines, and this text below it. */
const fileOf = (name: string, markdown = TEXT, frontmatter: object = HEAD): FoundContent => ({
	file: `src/content/pages/${name}`,
	raw: `---\ntitle: T\ndescription: D\nlead: L\n---\n${markdown}`,
	frontmatter,
	markdown,
});

/** What an editor is told: all that stands in the error, its trace too. */
function told(...files: readonly FoundContent[]): string {
	try {
		readPages(files);
		return 'nothing';
	} catch (error) {
		return error instanceof Error ? (error.stack ?? '') : String(error);
	}
}

describe('the pages of prose', () => {
	it('are read in both languages, with their sections', () => {
		const pages = readPages([fileOf('om.sv.md'), fileOf('om.en.md')]);
		expect(
			pages.map(({ slug, locale, sections }) => [slug, locale, sections.map(({ id }) => id)]),
		).toEqual([
			['om', 'sv', ['ett', 'tva']],
			['om', 'en', ['ett', 'tva']],
		]);
	});

	it.each<[string, readonly FoundContent[], string]>([
		[
			'one language only',
			[fileOf('om.sv.md')],
			'om.en.md: found no such file; expected each text in every language',
		],
		[
			'HTML',
			[fileOf('om.sv.md'), fileOf('om.en.md', `${TEXT}\n<b>x</b>\n`)],
			'om.en.md:13: found <b>, expected Markdown: a text holds no HTML, not even a comment\nsrc/content/pages/om.en.md:13: found </b>, expected Markdown: a text holds no HTML, not even a comment',
		],
		[
			'a heading without an address',
			[fileOf('om.sv.md', '\n## Ett\n'), fileOf('om.en.md')],
			'om.sv.md:7: found ## Ett; expected ## A heading {#its-address}',
		],
		[
			'a section that the other language has not',
			[fileOf('om.sv.md'), fileOf('om.en.md', '\n## One {#ett}\n\n## Three {#tre}\n')],
			'om.en.md:9: found {#tre}; expected {#tva} here, as in the other language',
		],
		[
			'a section less than the other language',
			[fileOf('om.sv.md'), fileOf('om.en.md', '\n## One {#ett}\n')],
			'om.en.md:8: found no more sections; expected {#tva} here, as in the other language',
		],
		[
			'a head without a lead',
			[fileOf('om.sv.md', TEXT, { title: 'T', description: 'D' }), fileOf('om.en.md')],
			'om.sv.md:4: found nothing as lead; expected words within quotation marks',
		],
		[
			'a field that no head has',
			[fileOf('om.sv.md', TEXT, { ...HEAD, date: 'x' }), fileOf('om.en.md')],
			'om.sv.md:1: found the field "date"; expected only title, description and lead',
		],
	])('stop at %s, without a trace', (_, files, message) => {
		expect(told(...files)).toBe(`src/content/pages/${message}`);
	});
});
