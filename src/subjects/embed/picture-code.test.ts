import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { pictureCode, pictureName } from './picture-code.ts';

const plain = {
	file: 'karta-missbruk.png',
	alt: 'Missbruk 2022. Riket 812 kr/inv.',
	address: 'https://example.org/utmaningar/missbruk/',
	width: 648,
	height: 700,
};

describe('the code of a still picture', () => {
	it('is an image with what it says in words, in a link to the full view', () => {
		expect(pictureCode(plain)).toBe(
			'<a href="https://example.org/utmaningar/missbruk/"><img src="karta-missbruk.png" alt="Missbruk 2022. Riket 812 kr/inv." width="648" height="700" style="max-width:100%;height:auto"></a>',
		);
	});

	it('keeps whatever a card says as text', () => {
		fc.assert(
			fc.property(fc.string(), (alt) => {
				const { children } = parseDocument(pictureCode({ ...plain, alt }));
				expect(children).toHaveLength(1);
				expect(children[0]).toMatchObject({ children: [{ name: 'img', attribs: { alt } }] });
			}),
		);
	});
});

it('is saved by the name of its card, release and part of it', () => {
	expect(pictureName('/karta/inbaddning/karta/missbruk/?ar=2015')).toBe('karta-missbruk-ar-2015');
	expect(pictureName('/en/inbaddning/2026-11-28/serie/missbruk/')).toBe(
		'2026-11-28-serie-missbruk',
	);
	expect(pictureName('/inbaddning/kommun/norrkoping/#serie-missbruk')).toBe(
		'kommun-norrkoping-serie-missbruk',
	);
});
