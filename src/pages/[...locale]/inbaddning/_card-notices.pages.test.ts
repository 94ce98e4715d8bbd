import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it, vi } from 'vitest';
import { correction } from '../../../subjects/corrections/correction.fixture.ts';
import type { Correction } from '../../../tables/api/corrections.ts';
import { LOCALES, type Locale } from '../../../tables/locale.ts';
import { address } from '../../../words/address.ts';

/** What is wrong on the site in these tests: nothing really is, most days. */
const wrong: Correction[] = [];

vi.mock(import('../../../api/read.ts'), async (original) => ({
	...(await original()),
	corrections: () => wrong,
}));

/** One card of several: what stands in its address, and what it is given. */
interface MadeCard {
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly props: Readonly<Record<string, unknown>> & { readonly locale: Locale };
}

interface CardModule {
	readonly default: AstroComponentFactory;
	readonly getStaticPaths: () => readonly MadeCard[];
}

const cards = import.meta.glob<CardModule>(['./**/*.astro', '!./**/_*.astro', '!./index.astro']);
const ALL = Object.keys(cards);
const FROZEN = ALL.filter((file) => file.startsWith('./[release]/'));
const FACTS = './kommun/[slug].astro';

/** The first card that a file makes in a language. */
async function firstOf(file: string, locale: Locale) {
	const { default: Card, getStaticPaths } = (await cards[file]?.()) ?? {};
	const first = getStaticPaths?.().find(({ props }) => props.locale === locale);
	if (Card === undefined || first === undefined) throw new Error(`${file} makes no card`);
	return { Card, ...first };
}

type FirstCard = Awaited<ReturnType<typeof firstOf>>;

const container = await AstroContainer.create();

/** A card where these are the corrections. */
function drawn(
	{ Card, params, props }: FirstCard,
	...corrections: readonly Correction[]
): Promise<string> {
	wrong.splice(0, wrong.length, ...corrections);
	return container.renderToString(Card, { params, props, partial: false });
}

/** The links of a card to what was wrong on it: one in each foot that tells of it. */
const linksIn = (html: string): readonly string[] =>
	html.match(/<a class="card-corrected"[\s\S]*?<\/a>/g) ?? [];

const textOf = (link = ''): string =>
	link
		.replaceAll(/<[^>]*>|\s+/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** The Swedish address of the page that a card leads to. */
function fullOf(html: string, locale: Locale): string {
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
	return new URL(canonical).pathname.replace(new RegExp(`^${address('/', locale)}`), '/');
}

/** Put right after the release of every card in the tests that is kept. */
const elsewhere: Correction = { ...correction, indicators: [], pages: ['/om/'] };

const SAID = {
	sv: { plain: 'Rättat 3 december 2026', end: '(öppnas i nytt fönster)' },
	en: { plain: 'Corrected 3 December 2026', end: '(opens in a new window)' },
} satisfies Record<Locale, unknown>;
const LATER = { sv: ', efter den här utgåvan', en: ', after this release' } satisfies Record<
	Locale,
	string
>;

describe.each(LOCALES)('a card in %s tells of what was wrong on it', (locale) => {
	it.each(ALL)('%s', async (file) => {
		const card = await firstOf(file, locale);
		const untouched = await drawn(card, elsewhere);
		expect(linksIn(untouched)).toEqual([]);
		const pages = [fullOf(untouched, locale)];
		const html = await drawn(card, { ...elsewhere, pages });
		const links = linksIn(html);
		expect(links).toHaveLength(html.match(/<p class="card-source">/g)?.length ?? 0);
		const { plain, end } = SAID[locale];
		const later = FROZEN.includes(file) ? LATER[locale] : '';
		for (const link of links) {
			expect(textOf(link)).toBe(`${plain}${later} ${end}`);
			expect(link).toContain(`href="${address('/rattelser/', locale)}#x"`);
			expect(link).toContain('target="_blank" rel="noopener"');
		}
	});
});

/** The measure that a card of a problem is of. */
const measureOf = ({ props }: FirstCard): string => String(props['measure']);

it.each(ALL.filter((file) => file.includes('[challenge]')))(
	'%s tells of what is wrong with its own measure',
	async (file) => {
		const card = await firstOf(file, 'sv');
		const ofMeasure = (id: string): Promise<string> =>
			drawn(card, { ...elsewhere, indicators: [id] });
		expect(linksIn(await ofMeasure(measureOf(card)))).toHaveLength(1);
		expect(linksIn(await ofMeasure('another'))).toEqual([]);
	},
);

it.each(ALL.filter((file) => file.includes('behov-och-fonder')))(
	'%s tells of what is wrong with a fund against its problem',
	async (file) => {
		const card = await firstOf(file, 'sv');
		const { funds } = await import('../../../api/read.ts');
		const { id: problem } = card.props['challenge'] as { id: string };
		const ofFunds = async (isAimed: boolean): Promise<number> => {
			const rows = funds().funds.filter(
				({ challenges }) => challenges.includes(problem) === isAimed,
			);
			const html = await drawn(card, { ...elsewhere, funds: rows.map(({ id }) => id) });
			return linksIn(html).length;
		};
		expect(await ofFunds(true)).toBe(1);
		expect(await ofFunds(false)).toBe(0);
	},
);

it('a municipality’s card tells of one measure at the whole and at the two facts that are of it', async () => {
	const card = await firstOf(FACTS, 'sv');
	const { index, funds } = await import('../../../api/read.ts');
	const [{ id, lead } = { id: '', lead: '' }] = index().challenges;
	const html = await drawn(card, { ...elsewhere, indicators: [lead] });
	const parts = html.split(/(?=<section class="fact)/).filter((part) => linksIn(part).length > 0);
	expect(parts).toHaveLength(3);
	expect(parts[0]).toContain('class="card-all"');
	expect(parts[1]).toContain(`id="${id}"`);
	expect(parts[2]).toContain(`id="serie-${id}"`);
	const { code } = card.props['municipality'] as { code: string };
	const own = funds().funds.filter((fund) => fund.code === code);
	const ofFunds = await drawn(card, { ...elsewhere, funds: own.map((fund) => fund.id) });
	expect(linksIn(ofFunds)).toHaveLength(own.length > 0 ? 1 : 0);
});

it('the cards of a contract tell of what is wrong with the documented one', async () => {
	const card = await firstOf('./utfallskontrakt/[...asked].astro', 'sv');
	const html = await drawn(card, { ...elsewhere, funds: ['norrkoping-utfallskontrakt'] });
	expect(linksIn(html)).toHaveLength(1);
});

describe('a card that is kept', () => {
	it.each(FROZEN)('%s tells of what was put right since, for ever', async (file) => {
		const card = await firstOf(file, 'sv');
		const { release } = card.props as unknown as { release: string };
		const ofMeasure = { ...elsewhere, indicators: [measureOf(card)] };
		const put = async (mended: string): Promise<string> =>
			textOf(linksIn(await drawn(card, { ...ofMeasure, mended }))[0]);
		expect(await put('2036-12-03')).toContain('Rättat 3 december 2036, efter den här utgåvan');
		expect(await put(release)).not.toMatch(/^$|efter/);
		expect(await put('2020-01-01')).toBe('');
	});
});
