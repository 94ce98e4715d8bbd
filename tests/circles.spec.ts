import { expect, test, type Page } from '@playwright/test';
import { leadOf } from './published.ts';
import { openMap } from './ready.ts';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const CIRCLES = `${CHALLENGE}?vy=befolkning`;
const { latest } = leadOf('ungdomsarbetsloshet');
const discs = (page: Page) => page.locator('.map-country .disc');

test('the circles are another picture of the same municipalities, and Back brings the map', async ({
	page,
}) => {
	await openMap(page, CHALLENGE);
	const served = await page.locator('.map-country').getAttribute('viewBox');
	await page.locator('.picture-switch label', { hasText: 'Cirklar' }).click();
	await expect(discs(page)).toHaveCount(290);
	await expect(page).toHaveURL(CIRCLES);
	await expect(page.locator('.map-country path').first()).toBeHidden();
	await expect(page.locator('.circles-note')).toContainText(/folkmängden \d{4}/);
	await expect(page.locator('.circle-key')).toContainText('100\u202f000');
	const stockholm = page.locator('.map-country [data-k="0180"]');
	await expect(stockholm).toHaveAttribute(
		'aria-label',
		new RegExp(`^Stockholm: .* ${latest}; plats`),
	);
	await page.goBack();
	await expect(discs(page)).toHaveCount(0);
	expect(await page.locator('.map-country').getAttribute('viewBox')).toBe(served);
	await expect(page.locator('.map-country :is(.on-circle, .circle-key text)')).toHaveCount(0);
	await expect(page.locator('.circles-note')).toBeEmpty();
});

test('every circle has a place of 24 pixels where it alone is hit', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 2400 });
	await openMap(page, CIRCLES);
	await expect(discs(page)).toHaveCount(290);
	const missed = await page.evaluate(() =>
		[...document.querySelectorAll('.map-country [data-k]')].filter((shape) => {
			const disc = shape.querySelector('.disc');
			if (!disc) return true;
			const box = disc.getBoundingClientRect();
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			return [0, 1, 2, 3, 4, 5, 6, 7].some((eighth) => {
				const angle = (eighth * Math.PI) / 4;
				const at = [x + 11.9 * Math.cos(angle), y + 11.9 * Math.sin(angle)] as const;
				return document.elementFromPoint(...at)?.closest('[data-k]') !== shape;
			});
		}),
	);
	expect(missed).toEqual([]);
});

for (const width of [1280, 320]) {
	test(`with keys alone, ${width} pixels wide: from the address bar to a value among the circles`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await openMap(page, CHALLENGE);
		const radio = page.locator('input[name="vy"]:focus');
		for (let stops = 0; stops < 30 && (await radio.count()) === 0; stops += 1) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('ArrowRight');
		await expect(discs(page)).toHaveCount(290);
		const onMap = page.locator('.map-country [data-k]:focus');
		for (let stops = 0; stops < 10 && (await onMap.count()) === 0; stops += 1) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('ArrowUp');
		await expect(page.locator('.map-card')).toContainText('Sigtuna');
		await expect(page.locator('.map-card')).toContainText(`%, ${latest}`);
		// The outline goes round the circle.
		await expect(page.locator('circle.outline')).toHaveCount(2);
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toHaveText('Sigtuna');
	});
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap beside a small circle chooses it', async ({ page }) => {
		await openMap(page, CIRCLES);
		await expect(discs(page)).toHaveCount(290);
		// Sorsele has some 2 400 residents, and no neighbour near.
		const sorsele = page.locator('.map-country [data-k="2422"] .disc');
		await sorsele.scrollIntoViewIfNeeded();
		const box = await sorsele.boundingBox();
		expect(box?.width).toBeLessThan(8);
		const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
		await page.touchscreen.tap(x + 11, y);
		await expect(page.locator('.map-card')).toContainText('Sorsele');
		// Where there is none near, nothing is chosen.
		await page.touchscreen.tap(24, y);
		await expect(page).toHaveURL(/kommun=2422/);
	});
});

test('shapes travel to their circles, but not for a reader who asks for stillness', async ({
	page,
}) => {
	const running = (): Promise<number> =>
		page.evaluate(
			() =>
				document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect).length,
		);
	// Slow enough that a busy machine still finds the shapes on their way.
	const session = await page.context().newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 0.02 });
	for (const [reducedMotion, moving] of [
		['no-preference', true],
		['reduce', false],
	] as const) {
		await page.emulateMedia({ reducedMotion });
		await openMap(page, CHALLENGE);
		await page.locator('.picture-switch label', { hasText: 'Cirklar' }).click();
		await expect(discs(page)).toHaveCount(290);
		expect((await running()) > 200).toBe(moving);
	}
});

test('circles that cannot be fetched leave the map, and say so', async ({ page }) => {
	await page.route('**/circles.json', (route) => route.abort());
	await openMap(page, CHALLENGE);
	await page.locator('.picture-switch label', { hasText: 'Cirklar' }).click();
	await expect(page.locator('[data-map-status]')).toContainText('kunde inte hämtas');
	await expect(page.locator('input[value="karta"]')).toBeChecked();
	await expect(page.locator('.map-country path').first()).toBeVisible();
	// Back leads to the page before, and not to the circles again.
	await expect(page).toHaveURL(CHALLENGE);
	await page.goto('/om/');
	await openMap(page, CIRCLES);
	await expect(page.locator('[data-map-status]')).toContainText('kunde inte hämtas');
	await expect(page).toHaveURL(CHALLENGE);
	await page.goBack();
	await expect(page).toHaveURL('/om/');
});
