import { expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

it('names the sections of an article by their words, with their addresses', () => {
	expect(
		headingsOf(
			'<h2 id="a">Pengar: <a href="#siffra-1">21</a> &amp; mer</h2>\n<h3 id="b">B</h3>\n<h2 id="c">C</h2>',
		),
	).toEqual([
		{ id: 'a', text: 'Pengar: 21 & mer' },
		{ id: 'c', text: 'C' },
	]);
});
