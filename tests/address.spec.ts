import { expect, test, type Page } from '@playwright/test';
import { indicatorOf, leadOf } from './published.ts';
import { openMap, openOptions } from './ready.ts';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
/** What its page shows first; a collected series may take over, or a later year come. */
const LEAD = leadOf('ungdomsarbetsloshet');
const SHOWN_FIRST = `${LEAD.name.sv}, ${LEAD.latest}`;
/** The measure of the known figures, named where it may not be the first. */
const KNOWN = `${CHALLENGE}?indikator=unga-arbetslosa`;

/** All that a reader sees of the map: class and name of every shape, and the outlines. */
const picture = (page: Page): Promise<(string | null)[][]> =>
	page
		.locator('.map [data-k], .map .outline, .map .legend li, .map .fund')
		.evaluateAll((shapes) =>
			shapes.map((shape) => [
				(shape.querySelector('path') ?? shape).getAttribute('class'),
				shape.getAttribute('aria-label'),
				shape.classList.contains('outline') ? shape.getAttribute('d') : shape.textContent,
			]),
		);

const heading = (page: Page) => page.locator('h2[data-shown="title"]');

test('a choice stands in the address, and Back and Forward go between choices', async ({
	page,
}) => {
	await page.goto(CHALLENGE);
	await page.locator('select[name="indikator"]').selectOption('unga-utanfor');
	await expect(page).toHaveURL(`${CHALLENGE}?indikator=unga-utanfor`);
	await expect(heading(page)).toContainText('Varken i arbete eller studier');
	await openOptions(page);
	await page.locator('select[name="omrade"]').first().selectOption('lan-12');
	await expect(page).toHaveURL(`${CHALLENGE}?indikator=unga-utanfor&omrade=lan-12`);
	await expect(page.locator('[data-shown="focus"]')).toContainText('Skåne län, 33 kommuner');

	await page.goBack();
	await expect(page).toHaveURL(`${CHALLENGE}?indikator=unga-utanfor`);
	await expect(page.locator('select[name="omrade"]').first()).toHaveValue('');
	await expect(page.locator('.map-country .out-of-focus')).toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(CHALLENGE);
	await expect(heading(page)).toHaveText(SHOWN_FIRST);
	await expect(page.locator('select[name="indikator"]')).toHaveValue(LEAD.id);
	await page.goForward();
	await page.goForward();
	await expect(page.locator('.map-country [data-k="2584"] .out-of-focus')).toHaveCount(1);
});

test('what is chosen before the script has come is chosen', async ({ page }) => {
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/explorer-parts*.js', async (route) => {
		await sent;
		await route.continue();
	});
	await page.goto(CHALLENGE, { waitUntil: 'commit' });
	await page.locator('select[name="indikator"]').selectOption('unga-bistand');
	await openOptions(page);
	await page.locator('input[name="skala"]').check();
	send();
	await expect(page).toHaveURL(`${CHALLENGE}?indikator=unga-bistand&skala=ar`);
	await expect(heading(page)).toContainText('bistånd');
	await expect(page.locator('select[name="indikator"]')).toHaveValue('unga-bistand');
});

test('a copied link shows the same picture on another machine', async ({ page, browser }) => {
	await page.goto(CHALLENGE);
	await page.locator('select[name="indikator"]').selectOption('unga-bistand');
	await openOptions(page);
	await page.locator('select[name="omrade"]').first().selectOption('grupp-A2');
	await page.locator('input[name="skala"]').check();
	await page.locator('input[name="fonder"][value="riktade"]').check();
	await page.locator('.map-country [data-k="0162"]').click();
	await expect(page).toHaveURL(
		`${CHALLENGE}?indikator=unga-bistand&kommun=0162&omrade=grupp-A2&skala=ar&fonder=riktade`,
	);
	const elsewhere = await browser.newPage();
	await elsewhere.goto(page.url());
	await expect(elsewhere.locator('.map-card')).toContainText('Danderyd');
	// The legend follows its map by a frame, on each of the two machines.
	await expect(async () => {
		expect(await picture(page)).toEqual(await picture(elsewhere));
	}).toPass({ timeout: 15_000 });
	await elsewhere.close();
});

test('the picture that a page is served with is the one that its script draws', async ({
	page,
}) => {
	for (const path of [CHALLENGE, '/utmaningar/placerade-barn/', '/en/utmaningar/utflyttning/']) {
		await page.goto(path);
		const served = await picture(page);
		// Another year: classes are made of the latest, so that its own are those of the page.
		await page.locator('#ar').press('ArrowLeft');
		await expect(page).toHaveURL(/\?ar=\d{4}$/);
		await expect.poll(() => picture(page), path).not.toEqual(served);
		await page.goBack();
		await expect(page).toHaveURL(path);
		await expect.poll(() => picture(page), path).toEqual(served);
	}
});

test('an address that asks for what is not there says so, and shows the usual', async ({
	page,
}) => {
	await page.goto(`${CHALLENGE}?ar=1815&kommun=%3Cimg%20src=x%20onerror=alert(1)%3E&utm_source=x`);
	const note = page.locator('[data-explorer-note]');
	await expect(note).toContainText('ar=1815');
	await expect(note).toContainText('kommun=<img src=x');
	await expect(note.locator('img')).toHaveCount(0);
	await expect(heading(page)).toHaveText(SHOWN_FIRST);
	for (const width of [360, 1024, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const said = await note.boundingBox();
		const end = (said?.y ?? Infinity) + (said?.height ?? 0);
		for (const below of [page.locator('h1'), page.locator('.stage-map')]) {
			expect(end, `at ${width} px`).toBeLessThanOrEqual((await below.boundingBox())?.y ?? 0);
		}
	}
	await page.locator('select[name="indikator"]').selectOption('unga-utanfor');
	await expect(note).toBeEmpty();
});

test('the page in the other language shows the same', async ({ page }) => {
	// Kolada N03921, 2015: 14.96 in Ronneby.
	await page.goto(`${KNOWN}&ar=2015&kommun=1081`);
	await expect(page.locator('.map-card')).toContainText('15,0');
	await page.locator('.language').click();
	await expect(page).toHaveURL(/\/en\/.*ar=2015&kommun=1081$/);
	await expect(page.locator('.map-card')).toContainText('15.0%, 2015');
	await expect(page.locator('.map-card')).toContainText('rank 1 of 290');
});

test('figures that cannot be fetched are told of, and the choice is taken back', async ({
	page,
}) => {
	await page.route('**/api/v1/indicators/unga-utanfor.json', (route) => route.abort());
	await page.goto(CHALLENGE);
	await page.locator('select[name="indikator"]').selectOption('unga-utanfor');
	await expect(page.locator('[data-explorer-status]')).toContainText('kunde inte hämtas');
	await expect(page).toHaveURL(CHALLENGE);
	await expect(page.locator('select[name="indikator"]')).toHaveValue(LEAD.id);
	await page.unroute('**/api/v1/indicators/unga-utanfor.json');
	await page.locator('select[name="indikator"]').selectOption('unga-utanfor');
	await expect(heading(page)).toContainText('Varken i arbete eller studier');
});

test('a slider that could not be followed goes back, and a link that failed is tried again', async ({
	page,
	context,
}) => {
	await page.route('**/api/v1/indicators/**', (route) => route.abort());
	await page.goto(CHALLENGE);
	await expect(page.locator('indicator-explorer')).toHaveAttribute('data-indicator', /./);
	const slider = page.locator('#ar');
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('[data-explorer-status]')).toContainText('kunde inte hämtas');
	await expect(slider).toHaveValue(String(LEAD.latest));
	await page.goto(`${CHALLENGE}?ar=2015&kommun=1081`);
	await expect(page.locator('[data-explorer-status]')).toContainText('kunde inte hämtas');
	await page.unroute('**/api/v1/indicators/**');
	// The browser may say that it is online again a moment before it is: then the next time counts.
	await expect(async () => {
		await context.setOffline(true);
		await context.setOffline(false);
		await expect(heading(page)).toContainText('2015', { timeout: 3000 });
	}).toPass();
	await expect(page.locator('.map-card')).toContainText('Ronneby');
});

test('a slider that is moved before the script has come is followed', async ({ page }) => {
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/explorer-parts*.js', async (route) => {
		await sent;
		await route.continue();
	});
	await page.goto(CHALLENGE, { waitUntil: 'commit' });
	await page.locator('#ar').focus();
	await page.keyboard.press('Home');
	send();
	await expect(page).toHaveURL(`${CHALLENGE}?ar=${LEAD.years[0]}`);
	await expect(heading(page)).toContainText(String(LEAD.years[0]));
});

test('a choice whose figures are on their way is not lost when the slider moves', async ({
	page,
}) => {
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route(`**/${LEAD.id}.json`, async (route) => {
		await sent;
		await route.continue();
	});
	await openMap(page, CHALLENGE);
	await page.locator('.map-country [data-k="2584"]').click();
	await page.locator('#ar').evaluate((range: HTMLInputElement) => {
		range.value = '2015';
		range.dispatchEvent(new Event('input', { bubbles: true }));
	});
	send();
	await expect(page).toHaveURL(`${CHALLENGE}?ar=2015&kommun=2584`);
});

test('a link within the page changes no choice, nor a year that is being played', async ({
	page,
}) => {
	await page.goto(CHALLENGE);
	await page.locator('.years-play').click();
	await expect(heading(page)).toContainText('2011');
	await page.evaluate(() => (location.hash = '#tabell'));
	await expect(heading(page)).toContainText('2012');
});

test('a strange address is not repeated at length', async ({ page }) => {
	await page.goto(`${CHALLENGE}?kommun=${'x'.repeat(3000)}`);
	const note = page.locator('[data-explorer-note]');
	await expect(note).toContainText('kommun=xxx');
	expect((await note.innerText()).length).toBeLessThan(200);
});

test('an indicator is fetched once, however often it is looked at', async ({ page }) => {
	const files: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') files.push(new URL(request.url()).pathname);
	});
	await page.goto(CHALLENGE);
	const select = page.locator('select[name="indikator"]');
	for (const id of ['unga-utanfor', LEAD.id, 'unga-utanfor']) {
		await select.selectOption(id);
		await expect(page.locator('indicator-explorer')).toHaveAttribute('data-indicator', id);
	}
	await page.locator('.map-country [data-k="2584"]').click();
	await openOptions(page);
	await page.locator('input[name="skala"]').check();
	expect(files.filter((file) => file.includes('/indicators/')).sort()).toEqual([
		`/api/v1/indicators/${LEAD.id}.json`,
		'/api/v1/indicators/unga-utanfor.json',
	]);
});

test('what stands round the map follows the indicator: definition, country, traps and sources', async ({
	page,
}) => {
	await page.goto(CHALLENGE);
	await expect(page.locator('[data-explanation]')).toContainText(LEAD.kpi ?? '–');
	await page.locator('select[name="indikator"]').selectOption('unga-bistand');
	await expect(page.locator('[data-explanation]')).toContainText('U31804');
	await expect(page.locator('[data-explanation]')).not.toContainText(LEAD.kpi ?? '–');
	await expect(page.locator('[data-shown="country"]')).toContainText(
		`Riket ${indicatorOf('unga-bistand').latest}`,
	);
	await page.goBack();
	await expect(page.locator('[data-explanation]')).toContainText(LEAD.kpi ?? '–');
});

test('an indicator that must not be compared has neither rank nor quarter', async ({ page }) => {
	await page.goto('/utmaningar/social-sammanhallning/?indikator=tillit');
	await expect(heading(page)).toContainText(String(indicatorOf('tillit').latest));
	const names = await page
		.locator('.map-country [data-k]')
		.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('aria-label') ?? ''));
	expect(names).toHaveLength(290);
	expect(names.filter((name) => /plats|fjärdedel/.test(name))).toEqual([]);
});
