import { expect, test } from '@playwright/test';

test.use({ forcedColors: 'active' });

test('in forced colours the classes can still be told apart, and so can what has focus', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015');
	await expect(page.locator('h2[data-shown="title"]')).toContainText('2015');
	const fills = await page.evaluate(() =>
		['t-1', 't-2', 't-3', 't-4', 't-5'].map((tone) => {
			const shape = document.querySelector(`.map-country path.${tone}`);
			const swatch = document.querySelector(`.legend .swatch.${tone}`);
			return [
				shape && getComputedStyle(shape).fill,
				swatch && getComputedStyle(swatch).backgroundColor,
			];
		}),
	);
	expect(new Set(fills.map(([fill]) => fill)).size).toBe(5);
	// The legend names the very colours that the map has.
	for (const [fill, ground] of fills) expect(ground).toBe(fill);
	await page.locator('.map-country [tabindex="0"]').focus();
	const outlines = await page
		.locator('.map-country .outline')
		.evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
	expect(new Set(outlines).size).toBe(2);
});

test('in forced colours the chosen view, class and row are marked by more than colour', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/?kommun=1081&vy=tabell');
	const row = page.locator('.municipality-table [data-code="1081"]');
	await expect(row).toHaveAttribute('aria-current', 'true');
	await expect(row.locator('td').first()).toHaveCSS('font-weight', '600');
	const [chosen, other] = await page.evaluate(() =>
		['tabell', 'karta'].map((view) => {
			const label = document.querySelector(`[name="vy"][value="${view}"]`)?.closest('label');
			return label && getComputedStyle(label).backgroundColor;
		}),
	);
	expect(chosen).not.toBe(other);
});

for (const { path, pairs } of [
	{
		path: '/utmaningar/',
		pairs: [
			['.small-heavier', '.maps-key .t-4'],
			['.small-heavier', '.problem-facts .t-4'],
			['.small-rest', '.maps-key .t-rest'],
		],
	},
	{
		path: '/problembilder/',
		pairs: [
			['.group-map > .group-members', '.group-key .t-4'],
			['.group-map > .group-land', '.group-key .t-rest'],
			['.group-map > .group-outside', '.group-key .swatch-outside'],
		],
	},
] as const) {
	test(`in forced colours the key of ${path} has the colours of its maps`, async ({ page }) => {
		await page.goto(path);
		for (const [shape, swatch] of pairs) {
			const fill = await page
				.locator(shape)
				.first()
				.evaluate((each) => getComputedStyle(each).fill);
			await expect(page.locator(swatch).first(), swatch).toHaveCSS('background-color', fill);
		}
		// And they are told apart.
		const grounds = await page
			.locator(':is(.maps-key, .group-key) .swatch')
			.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
		expect(new Set(grounds).size).toBe(grounds.length);
	});
}
