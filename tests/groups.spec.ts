import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiMunicipality } from '../src/model/api.ts';
import type { ApiGroups } from '../src/model/problem-groups.ts';
import { LACKING } from './lacking.ts';
import { inBothLanguages } from './pages.ts';

const PATH = '/problembilder/';

const file = (name: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${name}`, 'utf8'));
const groups = file('groups.json') as ApiGroups;
const municipalities = file('municipalities.json') as ApiMunicipality[];

/** Two decimals as the language writes them. */
const two = (value: number, path: string): string =>
	value.toFixed(2).replace('.', path.startsWith('/en/') ? '.' : ',');

const part = (page: Page, id: string) => page.locator(`section[id="${id}"]`);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inBothLanguages(PATH)) {
		test(`${path} says what groups.json says`, async ({ page }) => {
			await page.goto(path);
			const lead = page.locator('main .lead');
			await expect(lead).toContainText(two(groups.silhouette, path));
			await expect(lead).toContainText(two(groups.stability, path));
			await expect(page.locator('.problem-group')).toHaveCount(groups.groups.length);
			for (const { id, members, stability, population, challenges } of groups.groups) {
				const group = part(page, id);
				const digits = (await group.locator('.group-body p').first().innerText()).replaceAll(
					/[\s,]/g,
					'',
				);
				expect(digits).toContain(String(population));
				await expect(group).toContainText(two(stability, path));
				const slugs = municipalities
					.filter(({ code }) => members.includes(code))
					.map(({ slug }) => slug);
				const links = await group
					.locator('.group-names a')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
				expect(links.toSorted()).toEqual(slugs.toSorted());
				const drawn = await group
					.locator('.group-map g use')
					.evaluateAll((all) => all.map((use) => use.getAttribute('href')?.slice(2)));
				expect(drawn.toSorted()).toEqual([...members].sort());
				await expect(group.locator('.group-profile tbody tr')).toHaveCount(
					Object.keys(challenges).length,
				);
			}
			await expect(page.locator('.not-grouped li')).toHaveCount(groups.notGrouped.length);
		});

		test(`${path} shows every measurement, the chosen one marked once`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.chosen-cell small')).toHaveCount(1);
			const cells = await page
				.locator('.group-tables .measured-table')
				.first()
				.locator('tbody tr')
				.first()
				.locator('td')
				.allInnerTexts();
			const first = groups.measured.find(
				({ scaling, method, k }) =>
					scaling === groups.method.scaling && method === 'k-means' && k === 4,
			);
			expect(cells[0]).toContain(two(first?.silhouette ?? Number.NaN, path));
			expect(cells[1]).toContain(two(first?.stability ?? Number.NaN, path));
			expect(cells[2]).toContain(String(first?.smallest));
		});

		test(`${path} has the names in the order of the Swedish alphabet`, async ({ page }) => {
			await page.goto(path);
			const names = await part(page, 'bild-1').locator('.group-names a').allInnerTexts();
			expect(names).toEqual([...names].sort(new Intl.Collator('sv-SE').compare));
		});

		test(`${path} never says that a fund is lacking`, async ({ page }) => {
			await page.goto(path);
			const text = await page.locator('main').innerText();
			expect(text).not.toMatch(LACKING);
			expect(text).toMatch(/betyder inte att det saknas|does not mean that there is none/);
		});
	}
});

test('the anchor of a group leads there, from the list and from a municipality', async ({
	page,
}) => {
	const [first] = groups.groups;
	const member = municipalities.find(({ code }) => code === first?.members[0]);
	await page.goto(`/kommuner/${member?.slug ?? ''}/`);
	await page.locator('main a[href^="/problembilder/#"]').click();
	await expect(page).toHaveURL(`${PATH}#bild-1`);
	await expect(page.locator('#bild-1 h3')).toBeInViewport();
	await page.goto(PATH);
	await page.locator('.group-jump a').nth(1).click();
	await expect(page.locator('#bild-2 h3')).toBeInViewport();
});

test('the method states the stability that groups.json has', async ({ page }) => {
	await page.goto('/metod/#problembilder');
	await expect(page.locator('#problembilder')).toContainText(two(groups.stability, '/'));
});
