import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiReleases } from '../src/tables/api/releases.ts';
import { FROZEN, inTriedLanguages } from './pages.ts';

const { frozen } = JSON.parse(readFileSync('dist/api/v1/releases.json', 'utf8')) as ApiReleases;
const sha256 = (content: string | Buffer): string =>
	createHash('sha256').update(content).digest('hex');

test('every frozen release is served whole at its address, with the checksums that it has', async ({
	request,
}) => {
	expect(frozen.map(({ date }) => date)).toContain(FROZEN);
	for (const { path, files, sha256: sum } of frozen) {
		const lines = (await (await request.get(`/${path}sha256.txt`)).text()).trim().split('\n');
		expect(lines.length).toBe(files - 1);
		for (const line of lines) {
			const [expected, name = ''] = line.split('  ');
			const served = await request.get(`/${path}${name}`);
			expect(sha256(await served.body()), name).toBe(expected);
			if (name === 'index.json') expect(expected).toBe(sum);
		}
	}
});

for (const path of inTriedLanguages('/data/')) {
	test(`${path} lists the frozen releases with address and checksum`, async ({ page }) => {
		await page.goto(path);
		const rows = page.locator('#utgavor tbody tr');
		await expect(rows).toHaveCount(frozen.length);
		await page.locator('#utgavor summary').click();
		const sums = page.locator('#utgavor pre');
		await expect(sums).toBeVisible();
		for (const [index, release] of frozen.entries()) {
			await expect(rows.nth(index)).toContainText(release.date);
			await expect(sums).toContainText(`${release.sha256}  ${release.path}index.json`);
			await expect(rows.nth(index).locator('a').first()).toHaveAttribute(
				'href',
				`/${release.path}index.json`,
			);
		}
	});
}

test('the page that makes embeds offers the newest figures and those of a frozen release', async ({
	page,
}) => {
	await page.goto('/inbaddning/?problem=missbruk');
	const code = page.locator('[data-code]');
	await expect(code).toContainText('/inbaddning/karta/missbruk/"');
	await page.getByLabel('Siffror').selectOption(FROZEN);
	await expect(code).toContainText(`/inbaddning/${FROZEN}/karta/missbruk/"`);
	await expect(page).toHaveURL(new RegExp(`utgava=${FROZEN}`));
	const card = page.locator('.embed-preview iframe').contentFrame();
	await expect(card.locator('.card-source')).toContainText(`Fast utgåva ${FROZEN}`);
	// A municipality's card is of the newest alone.
	await page.locator('embed-builder label').filter({ hasText: 'Kommunens faktaruta' }).click();
	await expect(page.locator('[data-why]')).toContainText(FROZEN);
	await expect(page.locator('[data-made]')).toBeHidden();
	await page.getByLabel('Siffror').selectOption('');
	await expect(page.locator('[data-made]')).toBeVisible();
});

test('a card of a frozen release is drawn of its own figures, and says so in both languages', async ({
	page,
}) => {
	for (const form of ['karta', 'serie', 'rangordning', 'behov-och-fonder']) {
		await page.goto(`/inbaddning/${FROZEN}/${form}/missbruk/`);
		await expect(page.locator('.card-source')).toContainText(`Fast utgåva ${FROZEN}`);
		await page.goto(`/en/inbaddning/${FROZEN}/${form}/missbruk/`);
		await expect(page.locator('.card-source')).toContainText(`Frozen release ${FROZEN}`);
	}
});
