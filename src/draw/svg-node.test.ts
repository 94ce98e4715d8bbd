import { expect, it } from 'vitest';
import { svgMarkup, svgNode } from './svg-node.ts';

it('writes an element with all that is in it, and no text as markup', () => {
	expect(
		svgMarkup(
			svgNode('g', { class: 'a "b"' }, svgNode('text', { x: '5%' }, 'under 5 % & <b>'), 'c'),
		),
	).toBe('<g class="a &quot;b&quot;"><text x="5%">under 5 % &amp; &lt;b&gt;</text>c</g>');
});
