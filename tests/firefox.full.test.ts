import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../scripts/check/program.ts';
import { ALL_PATHS } from './pages.ts';
import { partedWords } from './parted-words.ts';
import { serve, type Served } from './served.ts';

/** What readers do, in Firefox as Debian ships it: Playwright drives only a Firefox of its own. */

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const WIDTHS = [360, 768, 1440];

let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
	served = await serve();
	browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findProgram(['firefox-esr', 'firefox'], 'firefox-esr'),
	});
});

beforeEach(async () => {
	page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	faults.length = 0;
	page.on('pageerror', (error) => faults.push(String(error)));
	return async () => {
		await page.close();
		expect(faults).toEqual([]);
	};
});

afterAll(async () => {
	await browser.close();
	await served.stop();
});

const go = async (path: string): Promise<void> => {
	await page.goto(served.origin + path);
};
/** Waits until a page that a link leads to is there: by its address, since its document is another one. */
const arrive = async (path: string): Promise<void> => {
	await vi.waitUntil(() => pathOf() === path, { timeout: 60_000, interval: 200 });
	await page.waitForSelector('.site-footer');
};
const pathOf = (): string => page.url().slice(served.origin.length);
const textOf = (selector: string): Promise<string> =>
	page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
const press = async (key: Parameters<Page['keyboard']['press']>[0], times = 1): Promise<void> => {
	for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

describe('in Firefox', () => {
	it('the start page has its map, and shows the problem that is chosen', async () => {
		await go('/');
		expect(await page.$$eval('.map-country [data-k]', (all) => all.length)).toBe(290);
		await page.waitForSelector('start-map:defined');
		await page.click('.challenge-switch a[data-problem="missbruk"]');
		await page.waitForFunction(() => location.search === '?problem=missbruk');
		expect(await textOf('.challenge-switch [aria-current]')).toBe('Missbruk');
		expect(await textOf('[data-key="title"]')).toBe('Missbruk');
	});

	it('a reader goes back to 2015 by keys, and Back takes her to today', async () => {
		await go(`${CHALLENGE}?kommun=1081`);
		await page.waitForSelector('choropleth-map:defined');
		const today = await textOf('h2[data-shown="title"]');
		await page.focus('year-control input');
		await press('ArrowLeft', 7);
		await page.waitForFunction(() => location.search.includes('ar=2015'));
		// Kolada N03921, 2015: 14.96 in Ronneby, 6.58 in the country.
		expect(await textOf('year-control')).toMatch(/Riket 6,6 % ?Ronneby 15,0 %/);
		expect(await textOf('h2[data-shown="title"]')).toMatch(/, 2015$/);
		while (pathOf().includes('ar=')) await page.goBack();
		await page.waitForFunction(
			(title) => document.querySelector('h2[data-shown="title"]')?.textContent.trim() === title,
			{},
			today,
		);
	});

	it('the list of need keeps to a county that is chosen', async () => {
		await go('/behov-och-fonder/ungdomsarbetsloshet/');
		await page.waitForFunction(
			() => document.querySelector('[data-list="status"]')?.textContent !== '',
		);
		await page.select('need-list select[name="omrade"]', 'lan-10');
		await page.waitForFunction(() => location.search.includes('omrade=lan-10'));
		const shown = await page.$$eval('.need-table tbody tr', (rows) =>
			rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-code') ?? ''),
		);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.filter((code) => !code.startsWith('10'))).toEqual([]);
	});

	it('the documented contract is filled in and reckoned', async () => {
		await go('/utfallskontrakt/');
		await page.waitForSelector('contract-calculator:defined');
		await page.locator('[data-example]').click();
		await page.waitForFunction(() => location.search.includes('insats=10000000'));
		expect(
			await page.$eval('[name="aktivitet"]', (input) => (input as HTMLInputElement).value),
		).toBe('40');
	});

	it('a search finds a municipality from its first letters', async () => {
		await go(CHALLENGE);
		// Its script comes when a reader goes to the field.
		await page.focus('municipality-search input');
		await page.waitForSelector('municipality-search:defined');
		await page.keyboard.type('angelh');
		await page.waitForSelector('municipality-search [role="option"]');
		expect(await textOf('municipality-search [role="option"]')).toBe('Ängelholm, Skåne län');
		await press('ArrowDown');
		await press('Enter');
		await page.waitForFunction(() => location.search === '?kommun=1292');
		expect(await textOf('.map-card')).toContain('Ängelholm');
	});

	it('the search in the head leads to the problem, place and year that are written in it', async () => {
		await go('/om/');
		await page.waitForSelector('site-search:defined');
		await page.focus('#sok');
		await page.keyboard.type('ungdomsarbetslöshet sollefteå 2015');
		// Kolada N03921, 2015: 11.6 in Sollefteå.
		await page.waitForFunction(() =>
			document.querySelector('#sok-lista [role="option"]')?.textContent.includes('11,6'),
		);
		await press('Enter');
		await arrive(`${CHALLENGE}?ar=2015&kommun=2283`);
	});

	it('a part of a bar on the page of need and money keeps the map to it', async () => {
		await go('/behov-och-fonder/');
		await page.waitForSelector('need-matrix:defined');
		await page.click('[data-problem="missbruk"]');
		await page.waitForFunction(() => location.search === '?problem=missbruk');
		// Its words are fetched.
		await page.waitForFunction(
			() => document.querySelector('[data-key="title"]')?.textContent.trim() === 'Missbruk',
		);
	});

	it('arrows walk the map from neighbour to neighbour, and Enter opens the page', async () => {
		await go(CHALLENGE);
		await page.waitForSelector('choropleth-map:defined');
		await page.$eval('.map [data-k][tabindex="0"]', (shape) => {
			(shape as SVGElement).focus();
		});
		const focused = (): Promise<string | null | undefined> =>
			page.evaluate(() => document.activeElement?.getAttribute('data-k'));
		await press('ArrowUp');
		await page.waitForFunction(() => document.activeElement?.getAttribute('data-k') !== '0114');
		// North of Upplands Väsby lies Sigtuna.
		expect(await focused()).toBe('0191');
		await press('End');
		expect(await focused()).toBe('2584');
		await press('Enter');
		await arrive('/kommuner/kiruna/');
		expect(await textOf('h1')).toBe('Kiruna');
	});

	it('a row of a municipality opens, and a number in it leads to its row and checksum', async () => {
		await go('/kommuner/norrkoping/');
		const row = 'tr[data-problem="ungdomsarbetsloshet"]';
		await page.click(`${row} summary`);
		await page.waitForSelector(`${row} tr[data-measure="unga-arbetslosa"]`, { visible: true });
		await page.click(`${row} a.figure[data-figure="unga-arbetslosa|0581|2022"]`);
		await page.waitForSelector('number-panel .figure-way', { visible: true });
		// Kolada N03921 in the open copy of 30 August 2024: 5.218033.
		expect(await textOf('number-panel')).toMatch(/5,2 %.*SHA-256 [0-9a-f]{64}.*5,218033/);
		await press('Escape');
		await page.waitForSelector('number-panel .figure-way', { hidden: true });
	});

	it('municipalities are compared by what is written in the field', async () => {
		await go('/jamfor/?kommun=0581');
		await page.focus('#sok-kommun');
		await page.waitForSelector('compare-places[data-shown]');
		await page.keyboard.type('hofors');
		await page.waitForSelector('#sok-kommun-lista [role="option"]');
		await press('Enter');
		await page.waitForFunction(() => location.search === '?kommun=0581&kommun=2104');
		expect(await textOf('h1')).toBe('Norrköping och Hofors');
	});

	it('the list of funds keeps to those in use', async () => {
		await go('/fonder/');
		await page.waitForSelector('fund-filter:defined');
		const shown = (): Promise<number> =>
			page.$$eval('tr[data-row]', (rows) => rows.filter((row) => row.checkVisibility()).length);
		const all = await shown();
		await page.select('select[name="status"]', 'active');
		await page.waitForFunction(() => location.search === '?status=active');
		expect(await shown()).toBeGreaterThan(0);
		expect(await shown()).toBeLessThan(all);
	});
});

describe.each([320, 600, 1200])('in a frame of %i pixels in Firefox', (width) => {
	it('the cards of a host page fit, without the script and with it', async () => {
		const cards = [
			['/inbaddning/karta/ungdomsarbetsloshet/', 660],
			['/inbaddning/serie/ungdomsarbetsloshet/', 460],
			['/inbaddning/rangordning/utflyttning/', 530],
			['/inbaddning/behov-och-fonder/missbruk/', 600],
			['/inbaddning/utfallskontrakt/', 960],
			['/inbaddning/kommun/norrkoping/#ungdomsarbetsloshet', 430],
		] as const;
		await page.setViewport({ width: Math.max(width, 500), height: 2400 });
		const frames = cards.map(
			([path, height]) =>
				`<iframe src="${served.origin}${path}" title="Kort" width="${width}" height="${height}" style="border:0;display:block"></iframe>`,
		);
		for (const script of ['', `<script src="${served.origin}/inbaddning/hojd.js"></script>`]) {
			await page.setContent(`<body style="margin:0">${frames.join('')}${script}</body>`);
			const inner = page.frames().filter((frame) => frame.parentFrame() !== null);
			expect(inner).toHaveLength(cards.length);
			for (const frame of inner) {
				await frame.waitForSelector('[data-card]', { visible: true });
				await vi.waitFor(
					async () => {
						const beyond = await frame.evaluate(() => {
							const { scrollWidth, scrollHeight } = document.documentElement;
							return [scrollWidth - innerWidth, scrollHeight - innerHeight];
						});
						expect(beyond.every((pixels) => pixels <= 0)).toBe(true);
					},
					{ timeout: 30_000 },
				);
			}
		}
		const fact = await page.$eval('iframe:last-of-type', (frame) => frame.clientHeight);
		expect(fact).toBeLessThan(430);
	});
});

describe.each(WIDTHS)('at %i pixels Firefox', (width) => {
	it.each(ALL_PATHS)('parts no short word of %s, and keeps it within the window', async (path) => {
		await page.setViewport({ width, height: 900 });
		await go(path);
		expect(await page.evaluate(partedWords, ['h1, h2, h3, h4', 18] as const)).toEqual([]);
		expect(
			await page.evaluate(partedWords, ['th, td, caption, label, button, summary', 11] as const),
		).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width,
		);
	});
});
