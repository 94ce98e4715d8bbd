import { expect, test, type Locator, type Page } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

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

/** What a press of a button puts on the clipboard, line by line. */
async function copied(page: Page, button: Locator): Promise<readonly string[]> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await button.click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
	return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

const SOURCE =
	/^(Källa|Källor|Source|Sources): .*Utmaningskartan, (utgåva|release) \d{4}-\d\d-\d\d\.$/;
const SENTENCE = /^\p{Lu}.*\.$/u;

/** One whose measure is ranked, and the one that nobody can be placed by. */
const PROBLEMS = ['missbruk', 'psykisk-ohalsa'] as const;

for (const path of inTriedLanguages('/kommuner/norrkoping/')) {
	for (const problem of PROBLEMS) {
		test(`${path}#${problem} copies its sentence, fact box and paragraph with source and address`, async ({
			page,
			context,
		}) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(path);
			const row = page.locator(`[data-problem="${problem}"]`);
			await row.locator('.more > details > summary').press('Enter');
			const buttons = row.locator('.panel-copies button');
			await expect(buttons).toHaveText(
				path.startsWith('/en')
					? ['Copy the sentence', 'Copy the fact box', 'Copy the paragraph']
					: ['Kopiera meningen', 'Kopiera faktarutan', 'Kopiera stycket'],
			);
			const [line, box, paragraph] = await buttons.all();
			if (!line || !box || !paragraph) throw new Error('no buttons');
			const shown = await row.locator('.panel-sentence').innerText();
			const first = await row.locator('td.value b').innerText();
			const address = new URL(page.url());
			address.hash = problem;
			for (const [button, texts] of [
				[line, [1, 1]],
				[box, [4, 5]],
				[paragraph, [1, 1]],
			] as const) {
				const lines = await copied(page, button);
				const [told, [source = '', where = '']] = [lines.slice(0, -2), lines.slice(-2)];
				expect(told.length).toBeGreaterThanOrEqual(texts[0]);
				expect(told.length).toBeLessThanOrEqual(texts[1]);
				for (const text of told) expect(text).toMatch(SENTENCE);
				expect(told[0]).toContain(first.replace(/[^\d.,]/g, ''));
				expect(source).toMatch(SOURCE);
				expect(new URL(where).pathname + new URL(where).hash).toBe(address.pathname + address.hash);
				if (button === line) expect(told).toEqual([shown]);
				if (button === paragraph) expect(told[0]?.length).toBeGreaterThan(shown.length);
			}
			// The address opens the row that the text is of.
			await page.goto(`${path}#${problem}`);
			await expect(row.locator('.panel-sentence')).toBeVisible();
		});
	}

	test(`${path} copies the fact box and the paragraph of the whole, which stand there to be read`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(path);
		const texts = page.locator('.more-texts');
		await expect(texts.locator('.more-text').first()).toBeHidden();
		await texts.locator('summary').click();
		const [box, paragraph] = await texts.locator('button').all();
		if (!box || !paragraph) throw new Error('no buttons');
		for (const [button, shown] of [
			[box, texts.locator('li')],
			[paragraph, texts.locator('.more-text > p:last-of-type').last()],
		] as const) {
			const lines = await copied(page, button);
			const [told, [source = '', where = '']] = [lines.slice(0, -2), lines.slice(-2)];
			expect(told).toEqual(await shown.allInnerTexts());
			for (const text of told) expect(text).toMatch(SENTENCE);
			expect(told[0]).toContain('Norrköping');
			expect(source).toMatch(SOURCE);
			expect(new URL(where).pathname).toBe(path);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('no button promises to copy, and the sentence stands there', async ({ page }) => {
		await page.goto(PATHS[0][0]);
		await expect(page.locator('copy-text').first()).toBeAttached();
		await expect(page.locator('copy-text:visible')).toHaveCount(0);
		await expect(page.locator('main .lead').first()).toContainText('Norrköping');
		await page.locator('.more-texts summary').click();
		await expect(page.locator('.more-texts li').first()).toBeVisible();
	});
});
