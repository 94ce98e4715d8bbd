import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('the text that a reader of a page sees', () => {
	it('holds the title and all text, in the order of the document', () => {
		expect(
			visibleText(
				'<!doctype html><html><head><title>Flen</title></head><body><h1>Flen</h1><p>16 000 people</p></body></html>',
			),
		).toBe('Flen Flen 16 000 people');
	});

	it('leaves out scripts, styles and templates, and goes on after them', () => {
		expect(
			visibleText(
				'a<script>if (1 < 2) x("<p>b</p>")</script><style>p{}</style><template><p title="c">c</p><template>d</template>e</template>f',
			),
		).toBe('af');
	});

	it('has what stands there for readers without scripts', () => {
		expect(visibleText('<noscript><p>All rows below.</p></noscript>')).toBe('All rows below.');
	});

	it('has texts that are attributes where they stand, named', () => {
		expect(
			visibleText(
				'<nav aria-label="Menu"><a href="/" title="To the start">Start</a></nav><img alt="A map" src="m.svg"><input placeholder="Search">',
			),
		).toBe('[aria-label: Menu] [title: To the start]Start [alt: A map] [placeholder: Search]');
	});

	it('tells what an element within a line says from the words that it touches', () => {
		expect(visibleText('<p>12<abbr title="per cent">%</abbr> of it</p>')).toBe(
			'12[title: per cent]% of it',
		);
	});

	it('has the heads that the styles write into cells, and what a slider says of its value', () => {
		expect(
			visibleText('<td data-label="Year">2022</td><input type="range" aria-valuetext="in 2022">'),
		).toBe('[data-label: Year] 2022 [aria-valuetext: in 2022]');
	});

	it('passes over attributes that are empty or that nobody reads', () => {
		expect(visibleText('<img alt="" class="x" id="y" data-code="0482">')).toBe('');
	});

	it('has of the metadata only what is shown elsewhere: the description and titles of shared links', () => {
		expect(
			visibleText(
				'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Maps"><meta property="og:title" content="Title"><meta name="description">',
			),
		).toBe('[description: Maps] [og:title: Title]');
	});

	it('is the same however the markup is broken into lines', () => {
		const wide = '<ul>\n\t<li>\n\t\t<a href="/">One</a>\n\t</li>\n\t<li>Two</li>\n</ul>\n';
		expect(visibleText(wide)).toBe(
			visibleText('<ul><li><a href="/">One</a></li><li>Two</li></ul>'),
		);
	});

	it('tells words within a line that touch from words that a space parts', () => {
		expect(visibleText('<p>12<span>per cent</span></p>')).toBe('12per cent');
		expect(visibleText('<p>12 <span>per cent</span></p>')).toBe('12 per cent');
	});

	it('parts what a line break or the edge of a cell parts', () => {
		expect(visibleText('<p>one<br>two</p>three')).toBe('one two three');
		expect(visibleText('<tr><td>1</td><td>2</td></tr>')).toBe('1 2');
	});

	it('reads entities, and keeps a space that must not break', () => {
		expect(visibleText('<p title="&quot;A&quot;">A &amp; B: 12&nbsp;345</p>')).toBe(
			'[title: "A"] A & B: 12\u00a0345',
		);
	});

	it('is the same after a class, an id or an address of a script has changed', () => {
		const page = (hash: string): string =>
			`<script src="/_astro/menu.${hash}.js"></script><p class="c-${hash}" id="${hash}">Text</p>`;
		expect(visibleText(page('a1'))).toBe(visibleText(page('b2')));
	});

	it('is empty for an empty file', () => {
		expect(visibleText('')).toBe('');
	});
});
