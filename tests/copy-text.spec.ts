import { expect, test } from '@playwright/test';

const PATHS = [
	['/kommuner/norrkoping/', 'Kopiera med källa', 'Kopierat', 'markerad'],
	['/en/kommuner/norrkoping/', 'Copy with source', 'Copied', 'selected'],
	['/fonder/norrkoping/', 'Kopiera med källa', 'Kopierat', 'markerad'],
] as const;

for (const [path, label, copied, selected] of PATHS) {
	test(`${path} copies its headline with source and address`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(path);
		const headline = await page.locator('main :is(.lead, .fund-finding)').first().innerText();
		const box = page.locator('copy-text').first();
		await box.getByRole('button', { name: label }).click();
		await expect(box.getByRole('status')).toHaveText(copied);
		const [text = '', source = '', address, ...rest] = (
			await page.evaluate(() => navigator.clipboard.readText())
		).split('\n');
		expect(text.startsWith(headline)).toBe(true);
		expect(source).toMatch(
			/^(Källor|Sources): .*Utmaningskartan, (datautgåva|utgåva|release) \d{4}-\d\d-\d\d\.$/,
		);
		expect(new URL(address ?? '').pathname).toBe(path);
		expect(rest).toEqual([]);
		await expect(box.locator('textarea')).toBeHidden();
	});

	test(`${path} selects the text where the clipboard is refused`, async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
			});
		});
		await page.goto(path);
		const box = page.locator('copy-text').first();
		await box.getByRole('button', { name: label }).click();
		await expect(box.getByRole('status')).toContainText(selected);
		const area = box.locator('textarea');
		await expect(area).toBeVisible();
		await expect(area).toBeFocused();
		const [all, chosen] = await area.evaluate((each: HTMLTextAreaElement) => [
			each.value,
			each.value.slice(each.selectionStart, each.selectionEnd),
		]);
		expect(chosen).toBe(all);
		expect(all).toContain('Utmaningskartan');
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('no button promises to copy, and the sentence stands there', async ({ page }) => {
		await page.goto(PATHS[0][0]);
		await expect(page.locator('copy-text').first()).toBeAttached();
		await expect(page.locator('copy-text:visible')).toHaveCount(0);
		await expect(page.locator('main .lead').first()).toContainText('Norrköping');
	});
});
