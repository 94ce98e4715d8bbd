import { expect, test } from 'vitest';
import { llmsText } from './llms-text.ts';

test.each(['https://example.org/karta', 'https://example.org/karta/'])(
	'programs that read llms.txt of a site at %s find text and data',
	(site) => {
		const text = llmsText(new URL(site), '2026-11-28', 'norrkoping');
		const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
		expect(text.startsWith('# Utmaningskartan\n\n> ')).toBe(true);
		expect(text).toContain('2026-11-28');
		expect(links).toContain('https://example.org/karta/en/kommuner/norrkoping/index.md');
		expect(links).toContain('https://example.org/karta/api/v1/index.json');
		expect(links.every((link) => link?.startsWith('https://example.org/karta/'))).toBe(true);
	},
);
