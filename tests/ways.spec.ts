import { expect, test } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import { inTriedLanguages } from './pages.ts';
import { openMap } from './ready.ts';

test('a journalist finds her municipality, its figure and the source', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('navigation')
		.getByRole('link', { name: 'Kommuner', exact: true })
		.first()
		.click();
	await page.getByRole('link', { name: 'Ronneby', exact: true }).click();
	await expect(page.locator('h1')).toHaveText('Ronneby');
	// Kolada N03921, 2022: 6.349 in Ronneby.
	const row = page.locator('[data-problem="ungdomsarbetsloshet"]');
	await expect(row.locator('td.value')).toContainText('6,3');
	await expect(row.locator('td.value')).toContainText('2022');
	await row.locator('.more > details > summary').click();
	await expect(row.locator('.panel-notes')).toContainText('N03921');
	await expect(row.locator('.panel-notes')).toBeVisible();
});

test('an analyst goes from a challenge to a fund aimed at it and to its source', async ({
	page,
}) => {
	await page.goto('/utmaningar/placerade-barn/');
	await page
		.locator('section[aria-labelledby="fonder"]')
		.getByRole('link', { name: 'Norrköping', exact: true })
		.first()
		.click();
	await expect(page).toHaveURL(/\/fonder\/norrkoping/);
	await expect(page.locator('a[rel="external"]').first()).toBeVisible();
});

test('hovering shows the card, and the outline of the municipality', async ({ page }) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await page.locator('.map-country [data-k="2584"]').hover();
	await expect(page.locator('.map-card')).toContainText('Kiruna');
	await expect(page.locator('.map-card')).toContainText('%');
	await expect(page.locator('.map-country .outline')).toHaveCount(2);
	await page.locator('h1').hover();
	await expect(page.locator('.map-card')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('the card does not cover the municipality that it speaks of', async ({ page }) => {
		for (const code of ['1081', '0581', '2584', '1480', '0980']) {
			await page.goto(`/utmaningar/ungdomsarbetsloshet/?kommun=${code}`);
			await expect(page.locator('.map-card')).toBeVisible();
			const card = await page.locator('.map-card').boundingBox();
			const shape = await page.locator(`.map-country [data-k="${code}"]`).boundingBox();
			if (!card || !shape) throw new Error('the card or the shape is not drawn');
			const apart =
				card.x + card.width <= shape.x ||
				shape.x + shape.width <= card.x ||
				card.y + card.height <= shape.y ||
				shape.y + shape.height <= card.y;
			expect(apart, code).toBe(true);
			expect(card.x, code).toBeGreaterThanOrEqual(0);
			expect(card.x + card.width, code).toBeLessThanOrEqual(360);
		}
	});

	test('a tap shows the card with a link in it and does not leave the page', async ({ page }) => {
		await openMap(page, '/utmaningar/ungdomsarbetsloshet/');
		await page.locator('.map-country [data-k="2584"]').tap();
		await expect(page).toHaveURL('/utmaningar/ungdomsarbetsloshet/?kommun=2584');
		await page.locator('.map-card').getByRole('link').tap();
		await expect(page).toHaveURL('/kommuner/kiruna/');
	});
});

test('choosing a challenge on the start page redraws the map in place, with one file', async ({
	page,
}) => {
	await page.goto('/');
	const files: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') files.push(new URL(request.url()).pathname);
	});
	// Until the script has come, the links lead to the challenges' own pages.
	await expect(page.locator('start-map:defined')).toHaveCount(1);
	const ronneby = page.locator('.map-country [data-k="1081"]');
	const before = await ronneby.getAttribute('aria-label');
	await page.locator('.challenge-switch a', { hasText: 'Utflyttning' }).click();
	await expect(page.locator('[data-key="title"]')).toHaveText('Utflyttning');
	await expect(page.locator('[data-key="measure"]')).toContainText('Flyttnetto');
	await expect(ronneby).not.toHaveAttribute('aria-label', before ?? '');
	await expect(page).toHaveURL('/?problem=utflyttning');
	expect(files).toEqual(['/start/utflyttning.json']);

	const drawn = await page
		.locator('.map-country [data-k]')
		.evaluateAll((shapes) =>
			shapes.map((shape) => [
				shape.querySelector('path')?.getAttribute('class'),
				shape.getAttribute('aria-label'),
			]),
		);
	// The page of need and money of the same problem is drawn by the server.
	await page.goto('/behov-och-fonder/utflyttning/');
	const served = await page
		.locator('.map-country [data-k]')
		.evaluateAll((shapes) =>
			shapes.map((shape) => [
				shape.querySelector('path')?.getAttribute('class'),
				shape.getAttribute('aria-label'),
			]),
		);
	expect(drawn).toEqual(served);
});

for (const path of inTriedLanguages('/')) {
	test(`${path}: the sentence and the first answer are of the chosen problem, whichever it is`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await expect(page.locator('start-map:defined')).toHaveCount(1);
		const said = page.locator('[data-said]');
		const answer = page.locator('[data-answer="where"]');
		const chips = page.locator('.challenge-switch a');
		const finding = await page.locator('[data-finding]').innerText();
		const top = async (): Promise<number | undefined> => (await chips.first().boundingBox())?.y;
		const before = await top();
		const sentences = new Set<string>();
		for (const chip of await chips.all()) {
			const name = (await chip.innerText()).trim();
			await chip.click();
			await expect(said).toContainText(`${name}: `);
			await expect(page.locator('[data-key="title"]')).toHaveText(name);
			sentences.add(await said.innerText());
			// The words of a headline are set within a sentence.
			await expect(answer).toContainText(new RegExp(name, 'i'));
			const href = (await answer.getAttribute('href')) ?? '';
			expect(href).toContain(`/utmaningar/${(await chip.getAttribute('data-problem')) ?? '?'}/`);
			// The finding is of all of them, and nothing moves under the pointer.
			await expect(page.locator('[data-finding]')).toHaveText(finding);
			expect(await top(), name).toBe(before);
			const box = await said.boundingBox();
			expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(900);
		}
		expect(sentences.size).toBe(await chips.count());
		// Back to the problem before, and its sentence.
		const last = await said.innerText();
		await page.goBack();
		await expect(said).not.toHaveText(last);
		await page.goForward();
		await expect(said).toHaveText(last);
	});
}

test('a challenge whose figures cannot be fetched says so and keeps the map', async ({ page }) => {
	await page.route('**/start/*.json', (route) => route.abort());
	await page.goto('/');
	await expect(page.locator('start-map:defined')).toHaveCount(1);
	await page.locator('.challenge-switch a', { hasText: 'Missbruk' }).click();
	await expect(page.locator('[data-key="note"]')).toContainText('kunde inte hämtas');
	await expect(page.locator('[data-key="note"]')).toBeVisible();
	await expect(page.locator('[data-key="title"]')).toHaveText('Ungdomsarbetslöshet');
	await expect(page).toHaveURL('/');
	await page.unroute('**/start/*.json');
	await page.locator('.challenge-switch a', { hasText: 'Missbruk' }).click();
	await expect(page.locator('[data-key="title"]')).toHaveText('Missbruk');
	await expect(page.locator('[data-key="note"]')).toBeEmpty();
});

test('Back and Forward go between the problems of the start page, and a link shows the same', async ({
	page,
}) => {
	await page.goto('/?problem=missbruk');
	const title = page.locator('[data-key="title"]');
	await expect(title).toHaveText('Missbruk');
	await page.locator('.challenge-switch a', { hasText: 'Utflyttning' }).click();
	await expect(title).toHaveText('Utflyttning');
	await page.goBack();
	await expect(title).toHaveText('Missbruk');
	await expect(page.locator('.challenge-switch [aria-current]')).toHaveText('Missbruk');
	await page.goForward();
	await expect(title).toHaveText('Utflyttning');
});

for (const path of ['/', '/behov-och-fonder/']) {
	test(`${path}: a chosen municipality stands in the address, beside the problem`, async ({
		page,
	}) => {
		const card = page.locator('.map-card');
		await page.goto(`${path}?problem=missbruk&kommun=0581`);
		await expect(page.locator('[data-key="title"]')).toHaveText('Missbruk');
		await expect(card).toContainText('Norrköping');
		await expect(card.getByRole('link')).toHaveAttribute('href', '/kommuner/norrkoping/');
		// The page in the other language shows the same.
		await expect(page.locator('a[data-keep-query]').first()).toHaveAttribute('href', /kommun=0581/);
		await page.locator('.map-country [data-k="2480"]').click();
		await expect(page).toHaveURL(`${path}?problem=missbruk&kommun=2480`);
		await expect(card).toContainText('Umeå');
		// The same again lets go of it, and Back brings it again.
		await page.locator('.map-country [data-k="2480"]').click();
		await expect(page).toHaveURL(`${path}?problem=missbruk`);
		await page.mouse.move(0, 0);
		await expect(card).toBeHidden();
		await page.goBack();
		await expect(card).toContainText('Umeå');
	});
}

for (const width of [1280, 320]) {
	test(`with keys alone, ${width} pixels wide: from the address bar to a municipality’s value and on to its page`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await openMap(page, '/utmaningar/ungdomsarbetsloshet/');
		await page.keyboard.press('Tab');
		await expect(page.locator('.skip')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
		const onMap = page.locator('.map-country [data-k]:focus');
		for (let stops = 0; stops < 20 && (await onMap.count()) === 0; stops += 1) {
			await page.keyboard.press('Tab');
		}
		await expect(onMap).toHaveCount(1);
		await page.keyboard.press('ArrowUp');
		await expect(page.locator('.map-card')).toContainText('Sigtuna');
		await expect(page.locator('.map-card')).toContainText('%, 2022');
		await page.keyboard.press('Escape');
		await expect(page.locator('.map-card')).toBeHidden();
		// One stop: the next is no other municipality.
		await page.keyboard.press('Tab');
		await expect(onMap).toHaveCount(0);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toHaveText('Sigtuna');
	});
}

test('where the way to the neighbours cannot be fetched, the keys say so and not that there is sea', async ({
	page,
}) => {
	await page.route('**/neighbours.json', (route) => route.abort());
	await openMap(page, '/utmaningar/ungdomsarbetsloshet/');
	await page.locator('.map-country [tabindex="0"]').focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('[data-map-status]')).toContainText('kunde inte hämtas');
});

test('with an area in focus the rank is of the area and the quarter of the country, and says so', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=1081&omrade=lan-10');
	await expect(page.locator('.map-card')).toContainText('plats 1 av 5 i Blekinge län');
	await expect(page.locator('.map-card')).toContainText('fjärdedelen med störst problem i landet');
});

test('the table says where its ranks begin, and which year its quarters are of', async ({
	page,
}) => {
	await page.goto('/utmaningar/utflyttning/');
	await expect(page.locator('.municipality-table caption')).toContainText(
		'Plats 1 = lägsta värdet',
	);
	await expect(page.locator('.municipality-table thead')).toContainText(/Fjärdedel 20\d\d/);
	const head = page.locator('.municipality-table [data-table-year]');
	const [figures, quarters] = await head.allTextContents();
	expect(quarters).toBe(figures);
	await expect(page.locator('h2[data-shown="title"]')).toContainText(quarters ?? '?');
});

test('the page for addresses that lead nowhere helps on, in both languages', async ({ page }) => {
	const response = await page.goto('/kommuner/atlantis/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('main a[href="/kommuner/"]')).toBeVisible();
	await expect(page.locator('main a[href="/en/kommuner/"]')).toBeVisible();
});

test('what is pressed before its script has come is done when it comes', async ({ page }) => {
	const release = await holdScripts(page, /(explorer-parts|municipality-table)[^/]*\.js/);
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await page.getByRole('button', { name: 'Spela upp åren' }).click();
	await page.locator('.municipality-table tr[data-code="1440"] td').first().click();
	await expect(page.locator('year-control:defined')).toHaveCount(0);
	release();
	await expect(page).toHaveURL(/kommun=1440/);
	await expect(page.getByRole('button', { name: 'Stanna' })).toBeVisible();
});
