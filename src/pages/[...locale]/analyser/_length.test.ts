import { expect, it, vi } from 'vitest';
import { articleFiles, readArticle } from './_articles.ts';

vi.mock(import('../_content.ts'), () => import('../_content.fixture.ts'));

/** Those that were asked for with a length: long enough to reason, short enough to be read at one sitting. */
const ASKED = ['tesen-fran-2015-provad', 'dar-behov-och-pengar-inte-mots'];
const files = (await articleFiles()).filter(({ slug }) => ASKED.includes(slug));

/** Words of the running text alone: no headings, no boxes, no links to what else there is. */
const wordsOf = (html: string): number =>
	html
		.replace(/<h[23][\s\S]*?<\/h[23]>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.split(/\s+/)
		.filter((word) => /[\p{L}\d]/u.test(word)).length;

it('both are there, in both languages', () => {
	expect(files).toHaveLength(4);
});

it.each(files.map((file) => [`${file.slug} (${file.locale})`, file] as const))(
	'%s has 600 to 900 words',
	(_, file) => {
		const count = readArticle(file)
			.parts.map((part) => (part.name === 'text' ? wordsOf(part.html) : 0))
			.reduce((sum, each) => sum + each, 0);
		expect(count).toBeGreaterThanOrEqual(600);
		expect(count).toBeLessThanOrEqual(900);
	},
);
