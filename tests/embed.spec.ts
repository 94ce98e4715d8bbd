import { statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { CHALLENGES, HARD } from './hard-municipalities.ts';
import { layoutFaults } from './layout.ts';
import { EMBED_TYPES, FROZEN, inBothLanguages, inTriedLanguages, triedOf } from './pages.ts';

/** Widths that a card is made for, from a phone to a whole page, and one on each side of a change of its form. */
const WIDTHS = [320, 360, 479, 600, 899, 1200];

const MAP = '/inbaddning/karta/ungdomsarbetsloshet/';
const FACT = '/inbaddning/kommun/norrkoping/#ungdomsarbetsloshet';

interface Frame {
	readonly path: string;
	readonly height: number;
	readonly width?: number;
}

const siteOf = (): string => test.info().project.use.baseURL ?? '';

/** Opens a host page with frames in it, as the code of the cards has them. */
async function openHost(
	page: Page,
	frames: readonly Frame[],
	{ ground = 'white', scheme = 'light', script = false } = {},
): Promise<void> {
	const code = frames.map(
		({ path, height, width }) =>
			`<div style="width:${width ? `${width}px` : '100%'}"><iframe src="${siteOf()}${path}" title="Kort" width="100%" height="${height}" style="border:0;color-scheme:light"></iframe></div>`,
	);
	const end = script ? `<script src="${siteOf()}/inbaddning/hojd.js" async></script>` : '';
	// A browser lets no page of no site have frames of this machine's own server: the host stands in a file of it.
	await page.goto('/robots.txt');
	await page.setContent(
		`<!doctype html><html lang="sv" style="color-scheme:${scheme}"><title>Värd</title><body style="margin:0;background:${ground}">${code.join('')}${end}</body></html>`,
	);
	for (const index of frames.keys()) {
		await expect(
			page.locator('iframe').nth(index).contentFrame().locator('[data-card]'),
		).toBeVisible();
	}
}

/** How far a page reaches beyond its window, each way: more than nothing is a scroll bar. */
const beyond = (page: Page): Promise<readonly [number, number]> =>
	page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return [Math.max(0, scrollWidth - innerWidth), Math.max(0, scrollHeight - innerHeight)];
	});

/** The height that the code of a card asks for: said on the page that makes it. */
async function askedHeight(page: Page, query: string): Promise<number> {
	await page.goto(`/inbaddning/${query}`);
	const code = page.locator('embed-builder [data-code]');
	await expect(page.locator('embed-builder iframe')).toBeAttached();
	return Number(/height="(\d+)"/.exec(await code.innerText())?.[1]);
}

/** Cards of a problem by their part of the address: of the measure that leads it, and of its others. */
const CARDS = CHALLENGES.flatMap(({ id, lead, indicators }) =>
	indicators.map((measure) => (measure === lead ? id : `${id}/${measure}`)),
);
const FORMS = ['karta', 'serie', 'rangordning', 'behov-och-fonder'] as const;

for (const form of FORMS) {
	test(`every card of the form ${form} fits the height of its code at every width`, async ({
		page,
	}) => {
		test.slow();
		const height = await askedHeight(page, `?form=${form}`);
		for (const card of CARDS) {
			// Those that are kept have a longer source.
			const kept = `/inbaddning/${FROZEN}/${form}/${card}/`;
			for (const path of [`/inbaddning/${form}/${card}/`, kept].flatMap(inTriedLanguages)) {
				const response = await page.goto(path);
				// Not every problem has every form.
				if (response?.status() === 404) continue;
				await page.evaluate(() => document.fonts.ready);
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height });
					expect(await beyond(page), `${path} at ${width}`).toEqual([0, 0]);
				}
			}
		}
	});
}

test('the cards of the hardest municipalities fit the heights of their codes', async ({ page }) => {
	test.slow();
	const whole = await askedHeight(page, '?form=kommun');
	const fact = await askedHeight(page, '?form=kommun&problem=missbruk');
	const years = await askedHeight(page, '?form=serie&problem=missbruk&kommun=0581');
	for (const [index, { slug }] of triedOf(HARD).entries()) {
		const path = inBothLanguages(`/inbaddning/kommun/${slug}/`)[index % 2] ?? '';
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const parts = [
			{ hash: '', height: whole },
			...CHALLENGES.flatMap(({ id }) => [
				{ hash: `#${id}`, height: fact },
				{ hash: `#serie-${id}`, height: years },
			]),
		];
		for (const { hash, height } of parts) {
			await page.goto(path + hash);
			for (const width of [320, 600, 1200]) {
				await page.setViewportSize({ width, height });
				expect(await beyond(page), `${path}${hash} at ${width}`).toEqual([0, 0]);
			}
		}
	}
});

/** Terms that the calculator takes, with a result; and an address that names one that none can use. */
const TERMS =
	'?personer=120&kostnad=350000&minskning=18&insats=20000000&aktivitet=30&besparing=50&over=50&tak=15&villkor=ja&ar=4&ranta=3';

test('the cards of a contract fit the height of their code at every width', async ({ page }) => {
	await page.goto('/utfallskontrakt/');
	const code = await page.locator('[data-part="code"] textarea').inputValue();
	const height = Number(/height="(\d+)"/.exec(code)?.[1]);
	for (const path of [
		'/inbaddning/utfallskontrakt/',
		`/inbaddning/utfallskontrakt/villkor/${TERMS}`,
	]) {
		for (const address of inBothLanguages(path)) {
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			await expect(page.locator('[data-said="assumed-payer"]')).toBeVisible();
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height });
				expect(await beyond(page), `${address} at ${width}`).toEqual([0, 0]);
			}
		}
	}
});

test('the code of a contract carries the terms that are chosen, and its card shows what they come to', async ({
	page,
}) => {
	await page.goto(`/utfallskontrakt/${TERMS}`);
	await expect(page.locator('#falt-personer')).toHaveValue('120');
	await page.locator('.figure-actions summary').nth(1).click();
	const field = page.locator('[data-part="code"] textarea');
	await expect(field).toHaveValue(/\/inbaddning\/utfallskontrakt\/villkor\/\?personer=120&amp;/);
	const src = await page.evaluate(
		(code) => new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')?.src ?? '',
		await field.inputValue(),
	);
	const said = await page.locator('.contract-more [data-said="even-payer"]').innerText();
	const { pathname, search } = new URL(src);
	await page.goto(pathname + search);
	await expect(page.locator('.card-finding')).toContainText(said);
	await expect(page.locator('[data-terms]')).toContainText('120');
	await expect(page.locator('.card-link a')).toHaveAttribute(
		'href',
		/\/utfallskontrakt\/\?personer=120&/,
	);
});

test('a card of terms that cannot be used has no result', async ({ page }) => {
	await page.goto('/inbaddning/utfallskontrakt/villkor/?personer=m%C3%A5nga');
	await expect(page.locator('contract-card')).toBeVisible();
	await expect(page.locator('[data-said="assumed-payer"]')).toBeHidden();
});

for (const path of [...EMBED_TYPES.map((type) => type.path), FACT, FACT.replace('#', '#serie-')]) {
	test(`${path}: nothing is cut off or lies on something else`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 760 });
			expect(await layoutFaults(page, 'main'), `at ${width}`).toEqual([]);
		}
	});
}

test('a card on a phone is no higher for telling of a correction', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 760 });
	// Those of municipalities are lower than their frames.
	for (const { path } of EMBED_TYPES.filter((each) => !each.path.includes('/kommun/'))) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const [before = 0, after = 0] = await page.evaluate(() => {
			const card = document.querySelector<HTMLElement>('[data-card]');
			const source = card?.querySelector('.card-source');
			if (!card || !source) return [];
			card.style.minBlockSize = '0';
			const bare = card.offsetHeight;
			// As CorrectedLink.astro draws it.
			source.insertAdjacentHTML(
				'beforeend',
				' <a class="card-corrected" href="/rattelser/#x">Rättat 30 september 2026</a>',
			);
			return [bare, card.offsetHeight];
		});
		expect(before, path).toBeGreaterThan(0);
		expect(after, path).toBeLessThanOrEqual(before);
		expect(await layoutFaults(page, 'main'), path).toEqual([]);
	}
});

test('a host page holds several cards and one twice, and the script gives each its own height', async ({
	page,
}) => {
	const frames = [
		{ path: FACT, height: 700, width: 320 },
		{ path: MAP, height: 700 },
		{ path: FACT, height: 700, width: 1200 },
	];
	const heights = (): Promise<number[]> =>
		page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight));
	await page.setViewportSize({ width: 1280, height: 900 });
	await openHost(page, frames);
	expect(await heights()).toEqual([700, 700, 700]);
	await openHost(page, frames, { script: true });
	for (const index of frames.keys()) {
		const card = page.locator('iframe').nth(index).contentFrame().locator('[data-card]');
		await expect
			.poll(async () => (await heights())[index])
			.toBe(await card.evaluate((each) => Math.ceil(each.getBoundingClientRect().height)));
	}
	const [narrow = 0, map, wide = 0] = await heights();
	expect(map).toBe(660);
	expect(narrow).toBeGreaterThan(wide);
});

test('the script believes no one but the card itself', async ({ page }) => {
	await openHost(page, [{ path: MAP, height: 700 }], { script: true });
	const frame = page.locator('iframe');
	await expect.poll(() => frame.evaluate((each) => each.clientHeight)).toBe(660);
	await page.evaluate(() => {
		// From the host itself, from the right site but another window, and what is no height.
		postMessage({ utmaningskartan: 30 }, '*');
		const card = document.querySelector('iframe');
		const origin = new URL(card?.src ?? '').origin;
		for (const [source, utmaningskartan] of [
			[window, 40],
			[card?.contentWindow, '50px;position:fixed'],
			[card?.contentWindow, 1e9],
		] as const) {
			dispatchEvent(
				new MessageEvent('message', { origin, source: source ?? null, data: { utmaningskartan } }),
			);
		}
		dispatchEvent(
			new MessageEvent('message', {
				origin: 'https://elsewhere.example',
				source: card?.contentWindow ?? null,
				data: { utmaningskartan: 60 },
			}),
		);
	});
	await page.waitForTimeout(200);
	expect(await frame.evaluate((each) => each.style.height)).toBe('660px');
});

test('the script weighs less than a kilobyte, comment and all', () => {
	expect(statSync('dist/inbaddning/hojd.js').size).toBeLessThan(1000);
});

test('on a dark host a card has its own ground, and what is below it is the host’s', async ({
	page,
}) => {
	await openHost(page, [{ path: FACT, height: 500 }], {
		ground: 'rgb(20, 24, 27)',
		scheme: 'dark',
	});
	const card = page.locator('iframe').contentFrame().locator('[data-card]');
	expect(await card.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
		'rgb(251, 250, 246)',
	);
	const shot = await page.screenshot({ clip: { x: 0, y: 480, width: 40, height: 10 } });
	const colour = await page.evaluate(async (png) => {
		const bitmap = await createImageBitmap(
			await (await fetch(`data:image/png;base64,${png}`)).blob(),
		);
		const context = new OffscreenCanvas(40, 10).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		return [...(context?.getImageData(20, 5, 1, 1).data ?? [])].slice(0, 3);
	}, shot.toString('base64'));
	expect(colour).toEqual([20, 24, 27]);
});

test('a card leads to its full view in a window of its own, and search engines to that too', async ({
	page,
}) => {
	for (const { path } of EMBED_TYPES) {
		await page.goto(path);
		const link = page.locator('.card-link a:visible');
		await expect(link).toHaveAttribute('target', '_blank');
		await expect(link).toHaveAttribute('rel', 'noopener');
		const full = (await link.getAttribute('href'))?.replace(/[?#].*/, '') ?? '';
		const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
		expect(new URL(canonical ?? '').pathname).toBe(full);
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('header, footer, nav, site-search')).toHaveCount(0);
		await expect(page.locator('main')).toContainText(/Datautgåva|utgåva \d{4}-\d\d-\d\d/);
	}
});

test('a card has its title, unit, year and source in itself', async ({ page }) => {
	for (const { path } of EMBED_TYPES.filter((each) => !each.path.includes('villkor'))) {
		await page.goto(path);
		const card = page.locator('[data-card]:visible');
		await expect(card.locator('h1, h2').first(), path).toHaveText(/\p{Lu}\p{Ll}+/u);
		await expect(card, path).toContainText(/\d\s?%|‰|kr(onor)? |kommuner/);
		await expect(card, path).toContainText(/\b(19|20)\d\d\b/);
		await expect(card.locator('.card-source').first(), path).toContainText(
			/(Källa|Källor): \p{Lu}|Egen beräkning/u,
		);
	}
});

test('no card is in the list of pages or in the search', async ({ request }) => {
	const sitemap = await (await request.get('/sitemap-0.xml')).text();
	expect(sitemap).toMatch(/\/inbaddning\/</);
	expect(sitemap).not.toMatch(/\/inbaddning\/[a-z]/);
	expect(await (await request.get('/sok.json')).text()).not.toContain('/inbaddning/k');
});

test('on paper and in forced colours a card is whole', async ({ page }) => {
	await openHost(page, [{ path: '/inbaddning/behov-och-fonder/missbruk/', height: 600 }]);
	const card = page.locator('iframe').contentFrame();
	for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
		await page.emulateMedia(media);
		await expect(card.locator('.need-bar')).toBeVisible();
		await expect(card.locator('.card-source')).toBeVisible();
		// Parts of the bar are told apart: each has its own fill.
		const fills = await card
			.locator('.need-bar > rect')
			.evaluateAll((all) => all.map((part) => getComputedStyle(part).fill));
		expect(new Set(fills).size).toBe(fills.length);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a card is whole, and its address alone chooses the problem', async ({ page }) => {
		await page.goto(MAP);
		await expect(page.locator('.map-country .areas path')).not.toHaveCount(0);
		await expect(page.locator('.legend-rows li')).not.toHaveCount(0);
		await page.goto('/inbaddning/kommun/norrkoping/');
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('.fact:visible')).toHaveCount(0);
		await page.goto(FACT);
		await expect(page.locator('.fact:visible')).toHaveCount(1);
		// Kolada N03921, 2022: 5.2 in Norrköping.
		await expect(page.locator('.fact:visible')).toContainText('5,2');
		await expect(page.locator('h1')).toBeHidden();
	});

	test('the card of a contract is whole; one of chosen terms shows no result of others', async ({
		page,
	}) => {
		await page.goto('/inbaddning/utfallskontrakt/');
		await expect(page.locator('[data-said="assumed-payer"]')).toBeVisible();
		await expect(page.locator('[data-chart]')).toBeVisible();
		await expect(page.locator('[data-terms]')).toContainText('60');
		await page.goto(`/inbaddning/utfallskontrakt/villkor/${TERMS}`);
		await expect(page.locator('[data-said="assumed-payer"]')).toBeHidden();
		await expect(page.locator('.contract-unread')).toBeVisible();
		await expect(page.locator('.card-link a')).toBeVisible();
	});

	test('the page that makes codes has one for each form', async ({ page }) => {
		for (const path of inBothLanguages('/inbaddning/')) {
			await page.goto(path);
			const codes = await page.locator('pre:visible').allInnerTexts();
			expect(codes).toHaveLength(6);
			for (const code of codes) expect(code).toMatch(/^<iframe src="https:\/\/[^"]+\/inbaddning\//);
			await expect(page.locator('embed-builder')).toBeHidden();
		}
	});
});

test('the page that makes codes does as its address says, and back', async ({ page }) => {
	await page.goto('/inbaddning/?form=karta&problem=utflyttning');
	const code = page.locator('embed-builder [data-code]');
	await expect(code).toContainText('/inbaddning/karta/utflyttning/"');
	const preview = page.locator('embed-builder iframe');
	await expect(preview).toHaveAttribute('src', '/inbaddning/karta/utflyttning/');
	await page.locator('embed-builder label').filter({ hasText: 'Kommunens faktaruta' }).click();
	await page.locator('embed-builder select[name="kommun"]').selectOption('0581');
	await expect(code).toContainText('/inbaddning/kommun/norrkoping/#utflyttning"');
	await expect(page).toHaveURL('/inbaddning/?form=kommun&problem=utflyttning&kommun=0581');
	await page.locator('embed-builder select[name="sprak"]').selectOption('en');
	await expect(code).toContainText('/en/inbaddning/kommun/norrkoping/#utflyttning"');
	await page.locator('embed-builder label').filter({ hasText: '320 px' }).click();
	await expect(preview).toHaveAttribute('width', '320');
	await page.getByLabel('Lägg till skriptet').check();
	await expect(code).toContainText('/inbaddning/hojd.js" async></script>');
	await expect(page.locator('embed-builder textarea')).toHaveValue(await code.innerText());
	while (!page.url().endsWith('?form=karta&problem=utflyttning')) await page.goBack();
	await expect(code).toContainText('/inbaddning/karta/utflyttning/"');
});

test('the page that makes codes has that of the worked example of a contract, and leads on to others', async ({
	page,
}) => {
	await page.goto('/inbaddning/');
	await page.locator('embed-builder label').filter({ hasText: 'Utfallskontrakt' }).click();
	await expect(page).toHaveURL('/inbaddning/?form=utfallskontrakt');
	await expect(page.locator('embed-builder [data-code]')).toContainText(
		'/inbaddning/utfallskontrakt/"',
	);
	for (const name of ['problem', 'indikator', 'ar', 'kommun']) {
		await expect(page.locator(`embed-builder select[name="${name}"]`)).toBeHidden();
	}
	await expect(page.locator('.embed-terms a')).toHaveAttribute('href', '/utfallskontrakt/');
	const card = page.locator('embed-builder iframe').contentFrame();
	await expect(card.locator('[data-said="assumed-payer"]')).toBeVisible();
});

test('the embed of a figure is of the measure and the year that the figure shows', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/?indikator=unga-utanfor&ar=2015');
	await expect(page.locator('[data-shown="title"]').first()).toContainText('2015');
	const embed = page.locator('.stage .actions a[data-keep-query]');
	await expect(embed).toHaveAttribute(
		'href',
		/form=karta&problem=.+&indikator=unga-utanfor&ar=2015/,
	);
	// The row of the measure's own page, which comes in its place, leads there too.
	await page.locator('.stage .actions a[href$="#citera"]').click();
	await page.locator('.stage .figure-actions > a[data-keep-query]').click();
	const code = page.locator('embed-builder [data-code]');
	await expect(code).toContainText('/inbaddning/karta/ungdomsarbetsloshet/unga-utanfor/?ar=2015"');
	await expect(page.locator('embed-builder [data-of-year]')).toContainText('2015');
	await expect(page.locator('embed-builder select[name="ar"]')).toHaveValue('2015');
	const card = page.locator('embed-builder iframe').contentFrame();
	await expect(card.locator('h1')).toHaveText('Varken i arbete eller studier, 16–24 år 2015');
	await page.locator('embed-builder label').filter({ hasText: 'Högst och lägst' }).click();
	await expect(code).toContainText('/inbaddning/rangordning/ungdomsarbetsloshet/unga-utanfor/"');
	await page.locator('embed-builder select[name="problem"]').selectOption('missbruk');
	await expect(code).toContainText('/inbaddning/rangordning/missbruk/"');
	await page.goto('/inbaddning/?form=rangordning&problem=ungdomsarbetsloshet&ar=2015');
	await expect(page.locator('embed-builder [data-of-year]')).toContainText('inte för 2015');
});

test('the embed of the start page’s map is of the problem that is chosen there', async ({
	page,
}) => {
	await page.goto('/?problem=missbruk');
	await expect(page.locator('.actions a[data-keep-query]')).toHaveAttribute(
		'href',
		/\/inbaddning\/\?form=behov-och-fonder&problem=missbruk$/,
	);
});

test('a map of a year has the shades and the counts of the site’s own map of it', async ({
	page,
}) => {
	const counts = async (): Promise<string[]> =>
		(await page.locator('.legend-rows [data-shade]:not([hidden]) .legend-count').allTextContents())
			.map((text) => text.trim())
			.filter((text) => text !== '');
	await page.goto('/inbaddning/karta/ungdomsarbetsloshet/');
	const latest = await counts();
	const shapes = (): Promise<number> =>
		page
			.locator('.map-country .areas path')
			.evaluateAll((all) =>
				all.reduce((sum, each) => sum + (each.getAttribute('d') ?? '').length, 0),
			);
	const drawn = await shapes();
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2012');
	await expect(page.locator('[data-shown="country"]')).toContainText('2012');
	const asked = await page.locator('[data-shown="country"] a').innerText();
	// The key follows the map: it comes near as it is scrolled to.
	await page.locator('.legend-rows').scrollIntoViewIfNeeded();
	await expect.poll(counts).not.toEqual(latest);
	const own = await counts();
	await page.goto('/inbaddning/karta/ungdomsarbetsloshet/?ar=2012');
	await expect(page.locator('h1')).toHaveText('Ungdomsarbetslöshet 2012');
	expect(await counts()).toEqual(own);
	expect(await shapes()).toBe(drawn);
	await expect(page.locator('.card-finding')).toContainText(`${asked} i riket 2012.`);
	await expect(page.locator('.card-link a')).toHaveAttribute(
		'href',
		/\/ungdomsarbetsloshet\/\?ar=2012$/,
	);
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 660 });
		expect(await beyond(page), `at ${width}`).toEqual([0, 0]);
		expect(await layoutFaults(page, 'main'), `at ${width}`).toEqual([]);
	}
	await page.goto('/inbaddning/karta/ungdomsarbetsloshet/?ar=1066');
	await expect(page.locator('h1')).toHaveText('Ungdomsarbetslöshet 2022');
});

test('what an address asks for in vain is told as text', async ({ page }) => {
	await page.goto('/inbaddning/?form=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&problem=finns-inte');
	await expect(page.locator('embed-builder [data-unknown]')).toContainText('<img src=x');
	await expect(page.locator('embed-builder img')).toHaveCount(0);
	await expect(page.locator('embed-builder [data-code]')).toContainText('/inbaddning/karta/');
	await page.goto('/inbaddning/?form=rangordning&problem=psykisk-ohalsa');
	await expect(page.locator('[data-why]')).toContainText('Psykisk ohälsa');
	await expect(page.locator('embed-builder [data-made]')).toBeHidden();
});
