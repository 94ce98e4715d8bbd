import { expect, test, type Page } from '@playwright/test';
import { openMap } from './ready.ts';
import { violations } from './violations.ts';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const ELECTIONS = '/utmaningar/social-sammanhallning/';

const slider = (page: Page) =>
	page.locator('year-control').getByRole('slider', { name: /^(År|Year)$/ });
const row = (page: Page) => page.locator('year-control');
const heading = (page: Page) => page.locator('h2[data-shown="title"]');
const ronneby = (page: Page) => page.locator('.map-country [data-k="1081"]');

test('a politician goes back to 2015, and Back takes her to today', async ({ page }) => {
	await openMap(page, `${CHALLENGE}?kommun=1081`);
	await expect(row(page)).toContainText(/Ronneby\s+6,3\s%/);
	const colours = (): Promise<string> =>
		page
			.locator('.map-country [data-k] path')
			.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('class')).join());
	const today = await colours();
	await slider(page).focus();
	for (let year = 2021; year >= 2015; year -= 1) await page.keyboard.press('ArrowLeft');
	// Kolada N03921, 2015: 14.96 in Ronneby, 6.58 in the country.
	await expect(heading(page)).toHaveText('Arbetslöshet 16–24 år, 2015');
	await expect(row(page)).toContainText(/Riket\s+6,6\s%/);
	await expect(row(page)).toContainText(/Ronneby\s+15,0\s%/);
	await expect(ronneby(page)).toHaveAttribute('aria-label', /15,0\s%, 2015/);
	expect(await colours()).not.toBe(today);
	await expect(page).toHaveURL(`${CHALLENGE}?ar=2015&kommun=1081`);
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		/^2015; Riket 6,6\s%; Ronneby 15,0\s%$/,
	);
	await expect(page.locator('[data-explorer-status]')).toHaveText(
		/^Arbetslöshet 16–24 år, 2015\. Ronneby: 15,0\s%, 2015; plats /,
	);
	// The years that she passed by on the way are no steps of their own.
	await page.goBack();
	await expect(page).toHaveURL(`${CHALLENGE}?kommun=1081`);
	await expect(row(page).locator('[data-year]')).toHaveText('2022');
	await expect(slider(page)).toHaveValue('2022');
	await page.goForward();
	await expect(heading(page)).toHaveText('Arbetslöshet 16–24 år, 2015');
});

test('a held key and a drag show every year, and stand in the address once', async ({ page }) => {
	await openMap(page, CHALLENGE);
	const entries = await page.evaluate(() => history.length);
	await slider(page).focus();
	for (let press = 0; press < 4; press += 1) await page.keyboard.down('ArrowLeft');
	await expect(heading(page)).toContainText('2018');
	expect(new URL(page.url()).search).toBe('');
	await page.keyboard.up('ArrowLeft');
	await expect(page).toHaveURL(`${CHALLENGE}?ar=2018`);
	expect(await page.evaluate(() => history.length)).toBe(entries + 1);

	const box = (await slider(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const y = box.y + box.height / 2;
	const xOf = (year: number) => box.x + 10 + ((box.width - 20) * (year - 2010)) / 12;
	await page.mouse.move(xOf(2018), y);
	await page.mouse.down();
	await page.mouse.move(xOf(2012), y, { steps: 8 });
	await expect(heading(page)).toContainText('2012');
	expect(new URL(page.url()).search).toBe('?ar=2018');
	await page.mouse.up();
	await expect(page).toHaveURL(`${CHALLENGE}?ar=2012`);
	expect(await page.evaluate(() => history.length)).toBe(entries + 2);
});

test('many changes of the year fetch one file, once, and leave classes and legend alone', async ({
	page,
}) => {
	const files: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') files.push(new URL(request.url()).pathname);
	});
	await openMap(page, CHALLENGE);
	const bounds = async () =>
		(await page.locator('.legend').innerText()).match(/[\d,]+ till [\d,]+/g) ?? [];
	const before = await bounds();
	expect(before.length).toBeGreaterThanOrEqual(3);
	await slider(page).focus();
	for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowLeft');
	await expect(heading(page)).toContainText('2012');
	expect(await bounds()).toEqual(before);
	expect(files.filter((file) => file.includes('unga-arbetslosa'))).toHaveLength(1);
});

test('years without data are marked, explained and passed over', async ({ page }) => {
	await openMap(page, ELECTIONS);
	const note = row(page).locator('[data-note]');
	await expect(note).toHaveText('24 av 33 år saknas: kommunalval hålls vart fjärde år.');
	await expect(row(page).locator('.years-plot [title]')).toHaveCount(8);
	await expect(row(page).locator('.years-plot [title]').first()).toHaveAttribute(
		'title',
		'1995–1997: kommunalval hålls vart fjärde år.',
	);
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(slider(page)).toHaveValue('2022');
	await expect(note).toHaveText('2023–2025: kommunalval hålls vart fjärde år.');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2022; 2023–2025: kommunalval/);
	await page.keyboard.press('ArrowLeft');
	await expect(slider(page)).toHaveValue('2018');
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveValue('2022');
	await expect(note).toHaveText('2019–2021: kommunalval hålls vart fjärde år.');
	await page.keyboard.press('Home');
	await expect(slider(page)).toHaveValue('1994');
	await expect(note).toHaveText('24 av 33 år saknas: kommunalval hålls vart fjärde år.');
	await expect(page).toHaveURL(`${ELECTIONS}?ar=1994`);
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveValue('1998');
});

test('a drag over years without data never turns round', async ({ page }) => {
	await openMap(page, ELECTIONS);
	const box = (await slider(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const y = box.y + box.height / 2;
	const xOf = (year: number) => box.x + 10 + ((box.width - 20) * (year - 1994)) / 32;
	await page.mouse.move(xOf(2026), y);
	await page.mouse.down();
	const seen: number[] = [];
	for (let year = 2025; year >= 2010; year -= 1) {
		await page.mouse.move(xOf(year), y);
		seen.push(Number(await slider(page).inputValue()));
	}
	await page.mouse.up();
	expect(seen).toEqual(seen.toSorted((a, b) => b - a));
	expect(new Set(seen)).toEqual(new Set([2022, 2018, 2014, 2010]));
	await expect(page).toHaveURL(`${ELECTIONS}?ar=2010`);
});

test('another indicator gets its own years, and one with a single year has nothing to slide', async ({
	page,
}) => {
	await openMap(page, '/utmaningar/psykisk-ohalsa/?ar=2005');
	await expect(slider(page)).toHaveAttribute('min', '2005');
	const height = (await row(page).boundingBox())?.height;
	await page.locator('select[name="indikator"]').selectOption('angslan-oro');
	await expect(slider(page)).toHaveAttribute('min', '2012');
	await expect(slider(page)).toHaveValue('2012');
	await expect(row(page).locator('[data-note]')).toHaveText(
		'2013, 2015, 2017, 2019: uppgifter saknas.',
	);
	await page.locator('select[name="indikator"]').selectOption('psykisk-pafrestning');
	await expect(row(page).locator('[data-note]')).toHaveText('Bara 2022 finns.');
	await expect(slider(page)).toBeHidden();
	await expect(row(page).getByRole('button')).toBeHidden();
	expect((await row(page).boundingBox())?.height).toBe(height);
});

test('a chosen municipality gets its line, with its name beside it', async ({ page }) => {
	await openMap(page, CHALLENGE);
	const line = row(page).locator('.is-place[data-line] path').first();
	await expect(line).toHaveAttribute('d', '');
	await page.locator('.map-country [data-k="1081"]').click();
	await expect(line).toHaveAttribute('d', /^m0/);
	await expect(row(page).locator('.years-figures .is-place [data-name]')).toHaveText('Ronneby');
	await expect(row(page).getByRole('img')).toHaveAccessibleName(
		/Riket: lägst .* Ronneby: lägst 6,3\s%, högst/,
	);
	await page.keyboard.press('Escape');
	await page.locator('.map-country [data-k="1081"]').focus();
	await page.keyboard.press('Escape');
	await expect(line).toHaveAttribute('d', '');
	await expect(row(page).locator('.years-figures .is-place')).toBeHidden();
});

test.describe('playing the years', () => {
	const play = (page: Page) => row(page).getByRole('button', { name: 'Spela upp åren' });
	const stop = (page: Page) => row(page).getByRole('button', { name: 'Stanna' });
	const year = (page: Page) => row(page).locator('[data-year]');
	/** Opens a page whose clock goes only when told to. */
	const open = async (page: Page, path: string): Promise<void> => {
		await page.clock.install();
		await openMap(page, path);
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
	};

	test('begins when asked, at the first year after the last, and pauses in the address', async ({
		page,
	}) => {
		await open(page, CHALLENGE);
		await page.clock.runFor(5000);
		await expect(year(page)).toHaveText('2022');
		await play(page).click();
		await expect(year(page)).toHaveText('2010');
		await page.clock.runFor(900);
		await expect(year(page)).toHaveText('2011');
		await page.clock.runFor(900);
		await expect(heading(page)).toContainText('2012');
		expect(new URL(page.url()).search).toBe('');
		await stop(page).click();
		await expect(page).toHaveURL(`${CHALLENGE}?ar=2012`);
		await page.clock.runFor(5000);
		await expect(year(page)).toHaveText('2012');
		await expect(play(page)).toBeVisible();
	});

	test('stops at the last year, at the slider and at another indicator', async ({ page }) => {
		await open(page, `${CHALLENGE}?ar=2019`);
		await expect(year(page)).toHaveText('2019');
		await play(page).click();
		for (const each of ['2020', '2021']) {
			await expect(year(page)).toHaveText(each);
			await page.clock.runFor(900);
		}
		await expect(year(page)).toHaveText('2022');
		await expect(play(page)).toBeVisible();
		await expect(page).toHaveURL(CHALLENGE);

		await play(page).click();
		await expect(year(page)).toHaveText('2010');
		await slider(page).press('ArrowRight');
		await expect(play(page)).toBeVisible();
		await expect(page).toHaveURL(`${CHALLENGE}?ar=2011`);

		await play(page).click();
		await expect(year(page)).toHaveText('2012');
		await page.locator('select[name="indikator"]').selectOption('unga-utanfor');
		await expect(play(page)).toBeVisible();
		await page.clock.runFor(5000);
		await expect(heading(page)).toContainText('Varken i arbete eller studier');
		await expect(year(page)).toHaveText('2012');
	});

	test('is not offered to those who want no motion, and stops when they say so', async ({
		page,
	}) => {
		await open(page, CHALLENGE);
		await play(page).click();
		await expect(year(page)).toHaveText('2010');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect(row(page).getByRole('button')).toHaveCount(0);
		await expect(page).toHaveURL(`${CHALLENGE}?ar=2010`);
		await page.clock.runFor(5000);
		await expect(year(page)).toHaveText('2010');
		await expect(slider(page)).toBeVisible();
	});
});

for (const [path, shows] of [
	[`${CHALLENGE}?ar=2015&kommun=1081`, 'Ronneby'],
	[`/en${ELECTIONS}?kommun=0114`, 'Upplands Väsby'],
	['/en/utmaningar/psykisk-ohalsa/?indikator=psykisk-pafrestning', 'Only 2022'],
	[`${CHALLENGE}?ar=2012&kommun=2584`, 'Kiruna'],
] as const) {
	test(`the years at ${path} break no rule of WCAG 2.2 AA, and are low on a phone`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width: 360, height: 740 });
		await openMap(page, path);
		await expect(row(page)).toContainText(shows);
		expect(await violations(page)).toEqual([]);
		expect((await row(page).boundingBox())?.height).toBeLessThanOrEqual(150);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360,
		);
		for (const control of [slider(page), row(page).getByRole('button')]) {
			if ((await control.count()) === 0 || !(await control.isVisible())) continue;
			const box = await control.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the line of the country, its figure and the gaps are there, and no dead control', async ({
		page,
	}) => {
		await page.goto(CHALLENGE);
		await expect(row(page).locator('.is-country[data-line] path').first()).toHaveAttribute(
			'd',
			/^m0/,
		);
		await expect(row(page)).toContainText(/Riket\s+3,8\s%/);
		await expect(row(page)).toContainText('2010');
		await expect(row(page).getByRole('slider')).toHaveCount(0);
		await expect(row(page).getByRole('button')).toHaveCount(0);
		await page.goto(ELECTIONS);
		await expect(row(page)).toContainText('kommunalval hålls vart fjärde år');
	});
});
