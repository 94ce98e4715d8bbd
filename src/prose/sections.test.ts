import { describe, expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

describe('the sections of a page', () => {
	it('begin at its headings, and keep their lines', () => {
		expect(sectionsOf('\n## Klasserna på kartan {#klasser}\n\nText.\n\n## Rang {#rang}\n')).toEqual(
			[
				{ id: 'klasser', title: 'Klasserna på kartan', markdown: '\nText.\n', line: 2 },
				{ id: 'rang', title: 'Rang', markdown: '', line: 6 },
			],
		);
	});

	it.each([
		['Text.\n\n## A {#a}', 1, 'found Text.; expected ## A heading {#its-address} first'],
		['## A {#a}\n## B', 2, 'found ## B; expected ## A heading {#its-address}'],
		['## A {#Å}', 1, 'found ## A {#Å}; expected ## A heading {#its-address}'],
		['## A {#a}\n\n## B {#a}', 3, 'found {#a} twice; expected an address of its own'],
	])('stop at %j', (markdown, line, message) => {
		expect(() => sectionsOf(markdown)).toThrow(expect.objectContaining({ line, message }));
	});
});
