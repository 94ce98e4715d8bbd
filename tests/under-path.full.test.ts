import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../scripts/check/browser.ts';
import { EMBED_TYPES, inBothLanguages, PAGE_TYPES } from './pages.ts';
import { serve, type Served } from './served.ts';

/** The site built for a folder of another's host, as GitHub Pages has one for each project. */

const ORIGIN = 'https://example.org';
const PATH = '/karta/';

const root = fileURLToPath(new URL('../', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'under-path-'));
const dist = join(clone, 'dist');

let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
	expect(spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' }).stderr).toBe('');
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
	process.env['SITE_URL'] = ORIGIN + PATH;
	// What runs the tests says "/", and a build would take that for its own.
	delete process.env['BASE_URL'];
	const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: clone,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	expect(status, stderr).toBe(0);
	served = await serve(clone, PATH);
	const executablePath = findBrowser();
	browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}, 20 * 60_000);

beforeEach(async () => {
	page = await browser.newPage();
	faults.length = 0;
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (
			url.protocol !== 'data:' &&
			url.protocol !== 'blob:' &&
			!request.url().startsWith(served.origin + PATH)
		)
			faults.push(`outside: ${request.url()}`);
	});
	return async () => {
		await page.close();
		expect(faults).toEqual([]);
	};
});

afterAll(async () => {
	await browser.close();
	await served.stop();
	rmSync(clone, { recursive: true, force: true });
});

const go = (path: string) => page.goto(served.origin + PATH + path.slice(1));

/** The built file of an address; null where there is none. */
function fileOf(address: string): string | null {
	const { pathname } = new URL(address, ORIGIN);
	if (!pathname.startsWith(PATH)) return null;
	const file = join(
		dist,
		decodeURIComponent(pathname.slice(PATH.length)),
		pathname.endsWith('/') ? 'index.html' : '',
	);
	return existsSync(file) ? file : null;
}

it('every address of ours in every page leads to a file that was built', () => {
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	);
	expect(pages.length).toBeGreaterThan(1000);
	const lost = new Set<string>();
	for (const file of pages) {
		const document = parseDocument(readFileSync(join(dist, file), 'utf8'));
		for (const element of DomUtils.findAll(() => true, document.children)) {
			for (const [name, value] of Object.entries(element.attribs)) {
				const isOurs = /^\/(?!\/)/.test(value) || value.startsWith(`${ORIGIN}/`);
				// The start of the addresses of many files is none itself.
				if (!isOurs || ['data-pictures', 'data-inset'].includes(name)) continue;
				if (fileOf(value) === null) lost.add(`${file}: ${name}="${value}"`);
			}
		}
	}
	expect([...lost].slice(0, 10)).toEqual([]);
});

it.each([...PAGE_TYPES, ...EMBED_TYPES].flatMap(({ path }) => inBothLanguages(path)))(
	'%s asks for nothing that is not there',
	async (path) => {
		await go(path);
		await page.evaluate(() => document.fonts.ready);
		expect(await page.locator('h1').count()).toBe(1);
	},
);

it('a reader searches, sees another year, opens a number and its source', async () => {
	await go('/');
	await page.locator('#sok').fill('ungdomsarbetslöshet sollefteå 2015');
	await page.locator('#sok-lista').getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${PATH}utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=2283`);
	await page.locator('.map-card').getByText('11,6').first().waitFor();
	await page.locator('.municipality-table tr[data-code="2283"] td.number a').first().click();
	await page.locator('number-panel strong').first().getByText('11,6').waitFor();
});

it('a reader compares two municipalities and goes to one', async () => {
	await go('/jamfor/?kommun=0581&kommun=0180');
	const name = page.locator('.compare-chips li:visible a', { hasText: 'Stockholm' });
	await name.click();
	await page.waitForURL(`**${PATH}kommuner/stockholm/`);
});

it('an English reader finds similar places, and another problem on the map of need', async () => {
	await go('/en/liknande-kommuner/?kommun=0581');
	await page.locator('peer-finder a[href*="/en/kommuner/"]').first().waitFor();
	await go('/en/behov-och-fonder/');
	await page.locator('[data-problem="missbruk"]').click();
	await page.waitForURL(`**${PATH}en/behov-och-fonder/?problem=missbruk`);
});

it('an address that leads nowhere offers the place that it names', async () => {
	await page.goto(`${served.origin}${PATH}404.html`);
	const links = await page.locator('meant-place').count();
	expect(links).toBeGreaterThan(0);
});
