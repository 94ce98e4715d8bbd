import { describe, expect, it } from 'vitest';
import { compile } from '../../prose/compile.ts';
import { headingIds } from './heading-ids.ts';

describe('a heading of an article', () => {
	it('has an address of its own, and none that the page has', () => {
		const withIds = headingIds();
		expect(withIds(compile('## Pengar\n\n## Citera'))).toBe(
			'<h2 id="pengar">Pengar</h2>\n<h2 id="citera-1">Citera</h2>\n',
		);
		expect(withIds(compile('## *Pengar*'))).toBe('<h2 id="pengar-1"><em>Pengar</em></h2>\n');
	});
});
