import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FigureData } from '../stats/municipality/figure.ts';
import { fillPage, type PageForms } from './fill-page.ts';
import { readPages } from './read-pages.ts';

const HEAD = { title: 'T', description: 'D', lead: 'I {kommuner} kommuner' };

/** The registry says that 64 municipalities had a fund; nothing else is looked up here. */
const DATA = {
	registry: { national: [{ id: 'sns', value: 64, unit: 'municipalities' }] },
} as unknown as FigureData;

const forms = (contact: string | null = null): PageForms<'table' | 'quote'> => ({
	data: DATA,
	marks: {
		kommuner: '290',
		kalla: [{ text: 'SNS', href: 'https://www.sns.se/' }],
	},
	drawn: {
		table: { attributes: z.strictObject({}), hasText: false },
		quote: { attributes: z.strictObject({ title: z.string().min(1) }), hasText: true },
	},
	repeated: {
		contact: {
			marks: ['kontakt'],
			each: contact === null ? [] : [{ kontakt: [{ text: contact, href: `mailto:${contact}` }] }],
		},
		without: {
			marks: ['utmaning'],
			each: [{ utmaning: 'Psykisk ohälsa' }, { utmaning: 'Otrygghet' }],
		},
	},
});

/** The parts of a page of one section, whose text begins on line 9 of the file. */
function fill(text: string, contact: string | null = null, lead = HEAD.lead) {
	const markdown = `\n## Med {kommuner} {#avsnitt}\n\n${text}\n`;
	const files = ['sv', 'en'].map((locale) => ({
		file: `src/content/pages/om.${locale}.md`,
		raw: `---\ntitle: T\ndescription: D\nlead: L\n---\n${markdown}`,
		frontmatter: { ...HEAD, lead },
		markdown,
	}));
	const [page] = readPages(files);
	if (!page) throw new Error('found no page');
	return fillPage(page, forms(contact));
}

const htmlOf = (text: string, contact?: string): string =>
	(fill(text, contact ?? null).sections[0]?.parts ?? [])
		.map((part) => part.html ?? `::${part.kind === 'drawn' ? part.name : ''}`)
		.join('')
		.replaceAll('\n', '');

describe('a page of prose', () => {
	it('has its head and headings filled in, and its address as it is written', () => {
		const { lead, sections } = fill('Text.');
		expect(lead).toBe('I 290 kommuner');
		expect(sections.map(({ id, title }) => [id, title])).toEqual([['avsnitt', 'Med 290']]);
	});

	it('has its own marks, numbers and the figures of all texts', () => {
		expect(htmlOf('{kommuner}, {tal:20000}, {landet:sns}')).toBe('<p>290, 20\u202f000, 64</p>');
		expect(htmlOf('{kalla}')).toBe(
			'<p><a rel="external" hreflang="sv" lang="sv" href="https://www.sns.se/">SNS</a></p>',
		);
	});

	it('has live parts where they stand', () => {
		expect(htmlOf('Ett\n\n::table\n\nTvå')).toBe('<p>Ett</p>::table<p>Två</p>');
		expect(fill(':::quote{title="SNS"}\n{kommuner}\n:::').sections[0]?.parts).toMatchObject([
			{ kind: 'drawn', name: 'quote', attributes: { title: 'SNS' }, html: '<p>290</p>\n' },
		]);
	});

	it('says a text once for each that it is about, or not at all', () => {
		expect(htmlOf(':::without\n**{utmaning}** av {kommuner}\n:::')).toBe(
			'<p><strong>Psykisk ohälsa</strong> av 290</p><p><strong>Otrygghet</strong> av 290</p>',
		);
		expect(htmlOf(':::contact\n{kontakt}\n:::')).toBe('');
		expect(htmlOf(':::contact\n{kontakt}\n:::', 'a@example.org')).toContain('mailto:a@example.org');
	});

	it.each([
		['Ett\n\ntvå {komuner}', 11, 'found {komuner}; expected a figure, such as {fonder:kommuner}'],
		['{toString}', 9, 'found {toString}; expected a figure'],
		['{landet:snss}', 9, 'found'],
		['Ett {kommuner', 9, 'found a brace without its partner'],
		['Ett\n[SNS](/{kommuner}/)', 10, 'found /{kommuner}/, expected an address without marks'],
		['::tabel', 9, 'found ::tabel; expected one of ::table, ::quote, ::contact, ::without'],
		['::table{of=x}', 9, 'found of in ::table; expected only '],
		['::table[Text]', 9, 'found [Text] of ::table; expected none'],
		[':::table\nText\n:::', 9, 'found a text in ::table'],
		['::quote{title="SNS"}', 9, 'found ::quote without a text'],
		[':::quote\nText\n:::', 9, 'found null as title of ::quote'],
		[':::quote{title="SNS"}\nEtt\n\n{x}\n:::', 12, 'found {x}'],
		[':::contact\nEtt {x}\n:::', 10, 'found {x}'],
		['- ::table', 9, 'found - ::table; expected a live part on a line of its own'],
	])('stops at %j with its line, though it were not shown', (text, line, message) => {
		expect(() => fill(text)).toThrow(`src/content/pages/om.sv.md:${line}: ${message}`);
	});

	it('stops at a mark of the head that means nothing, with the line of its field', () => {
		expect(() => fill('Text.', null, 'I {x}')).toThrow('src/content/pages/om.sv.md:4: found {x}');
	});
});
