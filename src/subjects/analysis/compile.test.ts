import { describe, expect, it } from 'vitest';
import { compile, compileLine, headingIds } from './compile.ts';

describe('the Markdown of an article', () => {
	it('is HTML, a line of it without a paragraph', () => {
		expect(compile('*Ett* {fonder:x}')).toBe('<p><em>Ett</em> {fonder:x}</p>\n');
		expect(compileLine('*Ett*')).toBe('<em>Ett</em>');
	});

	it('gives each heading an address of its own, and none that the page has', () => {
		const withIds = headingIds();
		expect(withIds(compile('## Pengar\n\n## Citera'))).toBe(
			'<h2 id="pengar">Pengar</h2>\n<h2 id="citera-1">Citera</h2>\n',
		);
		expect(withIds(compile('## *Pengar*'))).toBe('<h2 id="pengar-1"><em>Pengar</em></h2>\n');
	});
});
