import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonInHtml } from './json-in-html.ts';

it('holds any text without leaving its element', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script>', ']]>'));
	fc.assert(
		fc.property(fc.dictionary(text, text), (value) => {
			const json = jsonInHtml(value);
			expect(json).not.toContain('<');
			expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});
