import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillPage } from '../../prose/fill-page.ts';
import { sectionsOf } from '../../prose/sections.ts';
import { pageForms } from '../../subjects/method/page-forms.ts';
import { LOCALES } from '../../tables/locale.ts';
import { figureData } from './analyser/_figure-data.ts';
import { pageFacts } from './_page-facts.ts';

const file = 'docs/pages.md';
const guide = readFileSync(file, 'utf8');
const facts = pageFacts();
const forms = pageForms(facts, 'a@example.org', figureData(), 'sv');
const head = { title: 'T', description: 'D', lead: 'L' };

describe('the guide to the text of the pages', () => {
	it('has every live part, and no other', () => {
		const told = [...guide.matchAll(/^\| `:{2,3}([\w-]+)`/gm)].map(([, name]) => name);
		expect(told.toSorted()).toEqual(
			[...Object.keys(forms.drawn), ...Object.keys(forms.repeated)].toSorted(),
		);
	});

	it('shows only what can be built', () => {
		for (const [, example = ''] of guide.matchAll(/^```md\n([\s\S]*?)^```/gm)) {
			const raw = example.startsWith('## ') ? example : `## R {#r}\n${example}`;
			const page = { file, raw, markdown: raw, slug: 'r', locale: 'sv', head } as const;
			expect(() => fillPage({ ...page, sections: sectionsOf(raw) }, forms)).not.toThrow();
		}
	});

	it('says of each repeated text which marks it has', () => {
		for (const [name, { marks }] of Object.entries(forms.repeated)) {
			const row = guide.split('\n').find((line) => line.startsWith(`| \`:::${name}\``)) ?? '';
			for (const mark of marks) expect(row).toContain(`\`{${mark}}\``);
		}
	});
});

describe('what the pages may say', () => {
	it.each(LOCALES)('is there in %s with a contact and without', (locale) => {
		for (const contact of ['a@example.org', null]) {
			const { repeated } = pageForms(facts, contact, figureData(), locale);
			expect(repeated['contact']?.each).toHaveLength(contact === null ? 0 : 1);
			expect(repeated['no-contact']?.each).toHaveLength(contact === null ? 1 : 0);
		}
	});
});
