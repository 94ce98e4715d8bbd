import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const plain = {
	address: 'https://example.org/inbaddning/karta/missbruk/',
	title: 'Missbruk: Karta – Utmaningskartan',
	height: 660,
	script: null,
};

describe('the code of an embed', () => {
	it('is a plain frame, with a name, full width and a height', () => {
		expect(embedCode(plain)).toBe(
			'<iframe src="https://example.org/inbaddning/karta/missbruk/" title="Missbruk: Karta – Utmaningskartan" width="100%" height="660" style="border:0;color-scheme:light" loading="lazy"></iframe>',
		);
	});

	it('has the script only where it is asked for', () => {
		expect(embedCode(plain)).not.toContain('<script');
		expect(embedCode({ ...plain, script: 'https://example.org/inbaddning/hojd.js' })).toMatch(
			/<\/iframe>\n<script src="https:\/\/example\.org\/inbaddning\/hojd\.js" async><\/script>$/,
		);
	});

	it('keeps whatever is in an address or a name as text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (address, title) => {
				const { children } = parseDocument(embedCode({ ...plain, address, title }));
				expect(children).toHaveLength(1);
				const [frame] = children;
				expect(frame).toMatchObject({ name: 'iframe', attribs: { src: address, title } });
			}),
		);
	});
});
