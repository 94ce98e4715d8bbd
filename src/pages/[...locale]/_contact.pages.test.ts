import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeEach, expect, it, vi } from 'vitest';

const settings = vi.hoisted(() => ({ contact: null as string | null }));
vi.mock(import('../../site.ts'), async (original) => {
	const own = await original();
	return Object.defineProperty({ ...own }, 'CONTACT', { get: () => settings.contact });
});

/** By pattern: to the compiler alone a page is no module. */
const pages = import.meta.glob<{ default: AstroComponentFactory }>('./for-redaktioner.astro');

const draw = async (locale: 'sv' | 'en'): Promise<string> => {
	vi.resetModules();
	const page = await pages['./for-redaktioner.astro']?.();
	if (!page) throw new Error('there is no page for newsrooms');
	const container = await AstroContainer.create();
	return container.renderToString(page.default, { props: { locale }, partial: false });
};

beforeEach(() => {
	settings.contact = null;
});

it.each([
	['sv', 'Frågor från redaktioner:'],
	['en', 'Questions from newsrooms:'],
] as const)(
	'a newsroom is told whom to ask, where someone is named (%s)',
	async (locale, label) => {
		settings.contact = 'karta@example.org';
		const html = await draw(locale);
		expect(html).toContain(label);
		expect(html).toContain('<a href="mailto:karta@example.org">karta@example.org</a>');
	},
);

it('and of nobody where none is', async () => {
	expect(await draw('sv')).not.toContain('Frågor från redaktioner:');
});
