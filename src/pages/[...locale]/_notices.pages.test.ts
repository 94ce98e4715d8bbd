import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it, vi } from 'vitest';
import { correction } from '../../subjects/corrections/correction.fixture.ts';
import type { Correction } from '../../tables/api/corrections.ts';

/** What is wrong on the site in these tests: nothing really is, most days. */
const wrong: Correction[] = [];

vi.mock(import('../../api/read.ts'), async (original) => ({
	...(await original()),
	corrections: () => wrong,
}));
vi.mock(import('./_content.ts'), () => import('./_content.fixture.ts'));

/** A page as Astro makes it: what it draws, and which there are of it. */
interface PageModule {
	readonly default: AstroComponentFactory;
	readonly getStaticPaths?: () => Made[] | Promise<Made[]>;
}

/** One page of several: what stands in its address, and what it is given. */
interface Made {
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly props: Readonly<Record<string, unknown>>;
}

const pages = import.meta.glob<PageModule>([
	'./**/*.astro',
	'!./**/_*.astro',
	'!./inbaddning/*/**',
]);

/** The first page that a file makes in Swedish, and its address. */
async function firstOf(file: string) {
	const { default: Page, getStaticPaths } = (await pages[file]?.()) ?? {};
	const made = (await getStaticPaths?.()) ?? [];
	const first = made.find(({ params }) => params['locale'] === undefined);
	if (Page === undefined || first === undefined) throw new Error(`${file} makes no page`);
	const path = file
		.replace(/^\.|(index)?\.astro$/g, '')
		.replace(/\[(\w+)\]/g, (_, name: string) => first.params[name] ?? '')
		.replace(/\/*$/, '/');
	return { Page, ...first, path };
}

const container = await AstroContainer.create();

/** What a page says where these are the corrections. */
async function said(
	{ Page, params, props }: Awaited<ReturnType<typeof firstOf>>,
	...corrections: readonly Correction[]
): Promise<string> {
	wrong.splice(0, wrong.length, ...corrections);
	const html = await container.renderToString(Page, { params, props, partial: false });
	return /<aside class="correction-notice"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';
}

const standing: Correction = {
	...correction,
	mended: null,
	indicators: [],
	title: { sv: 'Fel <siffra>.', en: 'Wrong <figure>.' },
};

describe('what is wrong on a page is the first that it tells', () => {
	it.each(Object.keys(pages))('%s', async (file) => {
		const page = await firstOf(file);
		expect(await said(page, standing)).toBe('');
		const notice = await said(page, { ...standing, pages: [page.path] });
		expect(notice).toContain('Fel på den här sidan:');
		expect(notice).toContain('Fel &lt;siffra&gt;.');
		expect(notice).toContain('href="/rattelser/#x"');
	});

	it('and what was wrong not long ago, with the day on which it was put right', async () => {
		const page = await firstOf('./utmaningar/[challenge].astro');
		const { challenge } = page.props as { challenge: { lead: string } };
		const mended = { ...standing, indicators: [challenge.lead], mended: standing.noted };
		expect(await said(page, mended)).toContain('Rättat 1 december 2026:');
	});
});

it.each([
	['./data/[indicator].astro', 'indicator'],
	['./utmaningar/[challenge].astro', 'challenge'],
	['./behov-och-fonder/[challenge].astro', 'challenge'],
])('%s tells of what is wrong with its measure', async (file, given) => {
	const page = await firstOf(file);
	const { id, lead = id } = page.props[given] as { id: string; lead?: string };
	expect(await said(page, { ...standing, indicators: [lead] })).not.toBe('');
	expect(await said(page, { ...standing, indicators: ['another'] })).toBe('');
});

it('a municipality’s page tells of what is wrong with any measure', async () => {
	const page = await firstOf('./kommuner/[slug].astro');
	expect(await said(page, { ...standing, indicators: ['skattekraft'] })).not.toBe('');
});

it('a fund’s page tells of what is wrong with it', async () => {
	const page = await firstOf('./fonder/[id].astro');
	const { fund } = page.props as { fund: { id: string } };
	expect(await said(page, { ...standing, funds: [fund.id] })).not.toBe('');
	expect(await said(page, { ...standing, funds: ['another'] })).toBe('');
});
