import { describe, expect, it } from 'vitest';
import { compile, compileLine } from './compile.ts';

describe('the Markdown of a text', () => {
	it('is HTML, a line of it without a paragraph', () => {
		expect(compile('*Ett* {fonder:x}')).toBe('<p><em>Ett</em> {fonder:x}</p>\n');
		expect(compileLine('*Ett*')).toBe('<em>Ett</em>');
	});

	it('may define terms', () => {
		expect(compile('*Gap*\n: En fråga.\n').replaceAll('\n', '')).toBe(
			'<dl><dt><em>Gap</em></dt><dd>En fråga.</dd></dl>',
		);
	});

	it('says of a link that it leaves the site', () => {
		expect(compileLine('[SCB](https://www.scb.se/) [hit](/data/#kallor)')).toBe(
			'<a rel="external" href="https://www.scb.se/">SCB</a> <a href="/data/#kallor">hit</a>',
		);
	});
});
