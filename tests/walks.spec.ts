import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiSeries } from '../src/tables/api.ts';

/*
 * What three readers come for, walked as they would from the start page alone, every press of a pointer
 * or of Enter counted. Letters typed are no presses.
 */

const series = JSON.parse(
	readFileSync('dist/api/v1/indicators/unga-arbetslosa.json', 'utf8'),
) as ApiSeries;

/** Presses that a walk may take: fewer than six. */
const MOST = 5;

class Walk {
	readonly #page: Page;
	presses = 0;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(what: Locator): Promise<void> {
		await what.click();
		this.presses += 1;
	}

	async enter(): Promise<void> {
		await this.#page.keyboard.press('Enter');
		this.presses += 1;
	}

	/** Searches from the start page, and takes the first that is offered. */
	async search(words: string): Promise<void> {
		await this.#page.goto('/');
		await this.press(this.#page.locator('#sok'));
		await this.#page.keyboard.type(words);
		await expect(this.#page.locator('#sok-lista').getByRole('option').first()).toContainText(
			/Sollefteå|Hofors/,
		);
		await this.enter();
	}
}

test('youth unemployment of Sollefteå in 2015 is reached down to the checksum of its source', async ({
	page,
}) => {
	const walk = new Walk(page);
	await walk.search('ungdomsarbetslöshet sollefteå 2015');
	await expect(page).toHaveURL(/ungdomsarbetsloshet\/\?ar=2015&kommun=2283$/);
	// Kolada N03921, 2015: Sollefteå 11.6.
	await expect(page.locator('.map-card')).toContainText('11,6');
	await walk.press(page.locator('.municipality-table tr[data-code="2283"] td.number a').first());
	const panel = page.locator('number-panel');
	await expect(panel.locator('strong').first()).toHaveText('11,6\u00a0%');
	await expect(panel).toContainText('Raden: kommun 2283, år 2015');
	const [source] = series.sources;
	await expect(panel).toContainText(`SHA-256 ${source?.sha256 ?? 'none'}`);
	expect(walk.presses).toBeLessThanOrEqual(MOST);
});

test('a sentence about Hofors is copied with its source', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const walk = new Walk(page);
	await walk.search('hofors');
	await expect(page).toHaveURL('/kommuner/hofors/');
	await walk.press(page.getByRole('button', { name: 'Kopiera med källa' }).first());
	await expect(page.getByRole('status').filter({ hasText: 'Kopierat' })).toBeVisible();
	const [sentence = '', source = '', address = ''] = (
		await page.evaluate(() => navigator.clipboard.readText())
	).split('\n');
	expect(sentence).toMatch(/^I \S+ av \S+ jämförda problem hör Hofors till .*\.$/);
	expect(source).toMatch(/^Källor: .*Utmaningskartan, utgåva \d{4}-\d\d-\d\d\.$/);
	expect(new URL(address).pathname).toBe('/kommuner/hofors/');
	expect(walk.presses).toBeLessThanOrEqual(MOST);
});

test('one sheet of paper about Hofors is a press on its page', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] =
				document.documentElement.dataset['print'] ?? 'one';
		};
	});
	const walk = new Walk(page);
	await walk.search('hofors');
	await walk.press(page.getByRole('button', { name: 'Skriv ut: en sida' }));
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'one');
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	expect(walk.presses).toBeLessThanOrEqual(MOST);
});
