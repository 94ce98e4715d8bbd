import { describe, expect, it } from 'vitest';
import { readArticleHead } from './article-head.ts';

/** The file that holds a head, each field on a line of its own from line 2 on. */
const fileOf = (head: object, date = '2026-11-23'): string =>
	`---\n${Object.keys(head)
		.map((key) => `${key}: ${key === 'date' ? date : ''}`)
		.join('\n')}\n---\n`;

const HEAD = { title: 'T', lead: 'L', date: new Date('2026-11-23'), author: 'A' };
const read = (head: object, date?: string) => readArticleHead('a.sv.md', fileOf(head, date), head);

describe('the head of an article', () => {
	it('gives the day, and no figures where none are named', () => {
		expect(read(HEAD)).toEqual({
			...HEAD,
			date: '2026-11-23',
			sources: [],
			expect: [],
			figures: [],
		});
	});

	it('may hold the mark of a figure, however long its name', () => {
		const title = '{landet:municipalities_working_with_social_investments_skl} kommuner';
		expect(read({ ...HEAD, title }).title).toBe(title);
	});

	it('may have its day within quotation marks', () => {
		expect(read({ ...HEAD, date: '2026-11-23' }).date).toBe('2026-11-23');
	});

	it('keeps the zero of a code', () => {
		const figures = [{ indicator: 'unga-arbetslosa', municipality: '0581', year: 2015 }];
		expect(read({ ...HEAD, figures }).figures).toEqual(figures);
	});

	it('may name sources, with or without an address', () => {
		const sources = [{ title: 'LSV (2015)', url: 'https://example.org/' }, { title: 'SNS' }];
		expect(read({ ...HEAD, sources }).sources).toEqual(sources);
	});

	it.each([
		[
			{ ...HEAD, sources: [{ title: 'S', url: 'javascript:alert(1)' }] },
			'a.sv.md:6: found "javascript:alert(1)" as sources.0.url; expected an address that begins with',
		],
		[{ ...HEAD, title: undefined }, 'a.sv.md:2: found nothing as title; expected words'],
		[{ ...HEAD, lead: '' }, 'a.sv.md:3: found "" as lead; expected words'],
		[{ ...HEAD, lead: 'L ' }, 'a.sv.md:3: found "L " as lead; expected no space at the beginning'],
		[{ ...HEAD, title: 'T\u202e' }, 'a.sv.md:2: found "T<U+202E>" as title; expected text on one'],
		[{ ...HEAD, title: 'a\u030a' }, 'a.sv.md:2: found "a<U+030A>" as title; expected letters in'],
		[{ ...HEAD, author: 'A\nB' }, 'a.sv.md:5: found "A\\nB" as author; expected text on one line'],
		[{ ...HEAD, lead: 'ö'.repeat(41) }, 'as lead; expected words of at most 40 characters'],
		[{ ...HEAD, date: 'i går' }, 'a.sv.md:4: found "i går" as date; expected a day'],
		[{ ...HEAD, draft: true }, 'a.sv.md:6: found the field "draft"; expected only title'],
		[
			{ ...HEAD, figures: [{ indicator: 'a', municipality: 581, year: 2015 }] },
			'a.sv.md:6: found 581 as figures.0.municipality; expected a code of four digits within quotation marks',
		],
		[
			{ ...HEAD, figures: [{ indicator: 'a', year: '2015' }] },
			'found "2015" as figures.0.year; expected a year',
		],
	])('refuses %j', (head, message) => {
		expect(() => read(head)).toThrow(message);
	});

	it('refuses a day that YAML has moved', () => {
		expect(() => read({ ...HEAD, date: new Date('2026-03-02') }, '2026-02-30')).toThrow(
			'a.sv.md:4: found "date: 2026-02-30"; expected a day that exists',
		);
	});
});
