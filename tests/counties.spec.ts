import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiFunds, ApiMunicipality } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';

/*
 * All municipalities, by county, with a map as the way in. The published files are read by themselves.
 */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const municipalities = read('municipalities.json') as ApiMunicipality[];
const { funds } = read('funds.json') as ApiFunds;
const counties = Map.groupBy(municipalities, ({ county }): string => county.code);
/** A source says that there was money, if it is gone by now. */
const known = new Set(
	funds
		.filter(({ kind, status }) => kind === 'municipality' && status !== 'planned')
		.map(({ code }) => code),
);
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

for (const path of inTriedLanguages('/kommuner/')) {
	test(`${path} has the finding, all counties and the whole country in its first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const country = page.locator('.county-map .map-country');
		const box = await country.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
		expect(box?.height).toBeGreaterThanOrEqual(700);
		for (const link of await page.locator('.county-links a').all()) {
			const own = await link.boundingBox();
			expect((own?.y ?? 0) + (own?.height ?? Infinity)).toBeLessThanOrEqual(900);
		}
		await page.setViewportSize({ width: 390, height: 844 });
		const finding = await page.locator('[data-finding]').boundingBox();
		expect((finding?.y ?? 0) + (finding?.height ?? Infinity)).toBeLessThan(400);
		expect((await country.boundingBox())?.y).toBeLessThan(520);
	});

	test(`${path}: the figures are what the files of the API come to`, async ({ page }) => {
		await page.goto(path);
		const all = municipalities.length;
		expect(numbersIn(await page.locator('[data-finding]').innerText())).toEqual([all, known.size]);
		expect(numbersIn(await page.locator('h1').innerText())).toEqual([all]);
		const ringed = await page
			.locator('.county [data-code]:has(.fund)')
			.evaluateAll((items) => items.map((item) => item.getAttribute('data-code') ?? ''));
		expect(ringed.sort()).toEqual([...known].sort());
		for (const [code, members] of counties) {
			const link = page.locator(`.county-links a[href="#lan-${code}"]`);
			expect(numbersIn(await link.innerText()), code).toEqual([members.length]);
			const list = page.locator(`.county:has(#lan-${code}) [data-code]`);
			await expect(list, code).toHaveCount(members.length);
		}
		await expect(page.locator('.county-map .areas > a')).toHaveCount(counties.size);
		await expect(page.locator('.county-map .areas path')).toHaveCount(all);
		// The land around has the colours that it fades out in.
		await expect(page.locator('#land-edge stop')).toHaveCount(2);
	});

	test(`${path}: the list has all municipalities in every order, and an address shows the same`, async ({
		page,
	}) => {
		await page.goto(path);
		const codes = () =>
			page
				.locator('[data-lists] [data-code]')
				.evaluateAll((items) => items.map((item) => item.getAttribute('data-code') ?? ''));
		const served = await codes();
		const choose = (order: string) => page.locator(`.list-order label:has([value="${order}"])`);
		const largest = municipalities.toSorted((a, b) => b.population.value - a.population.value);
		const { compare } = new Intl.Collator('sv');
		const byName = municipalities.toSorted((a, b) => compare(a.name, b.name));
		const codesOf = (all: readonly ApiMunicipality[]): string[] => all.map(({ code }) => code);

		await choose('storlek').click();
		await expect(page).toHaveURL(`${path}?ordning=storlek`);
		expect(await codes()).toEqual(codesOf(largest));
		await expect(page.locator('[data-lists] h3')).toHaveCount(5);

		await choose('namn').click();
		expect(await codes()).toEqual(codesOf(byName));
		await expect(page.locator('[data-lists] h3').last()).toHaveText(/^Ö\s*\d+$/);

		await choose('grupp').click();
		expect((await codes()).toSorted()).toEqual(served.toSorted());
		for (const link of await page.locator('.county-links a').all()) {
			const heading = page.locator((await link.getAttribute('href')) ?? '');
			expect(await heading.innerText()).toBe(await link.innerText());
		}

		await page.reload();
		await expect(choose('grupp').locator('input')).toBeChecked();
		await expect(page.locator('[data-lists] h3')).toHaveCount(9);
		// A county on the map is chosen where the list is by county.
		await page.locator('.county-map .areas a[href="#lan-25"] path').first().click();
		await expect(page).toHaveURL(`${path}?lan=25`);
		expect(await codes()).toEqual(served);
		await page.goBack();
		await expect(page).toHaveURL(`${path}?ordning=grupp`);
		await expect(page.locator('[data-lists] h3')).toHaveCount(9);
	});

	test(`${path}: nothing is clipped or overlaps at any width`, async ({ page }) => {
		await page.goto(path);
		for (const width of [320, 360, 390, 768, 1024, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const faults = await page.evaluate(() => {
				const out: string[] = [];
				if (document.documentElement.scrollWidth > innerWidth) out.push('the page is too wide');
				const boxes = [...document.querySelectorAll('.county-map .map-names text')].map((text) => ({
					name: text.textContent.trim(),
					box: text.getBoundingClientRect(),
				}));
				boxes.forEach(({ name, box }, i) => {
					if (box.left < 0 || box.right > innerWidth) out.push(`${name} is cut off`);
					for (const other of boxes.slice(i + 1)) {
						const { left, right, top, bottom } = other.box;
						// The box of a text is as high as its line: letters need two thirds of it.
						const low = box.top + box.height / 6 < bottom - box.height / 6;
						const high = box.bottom - box.height / 6 > top + box.height / 6;
						if (box.left < right && left < box.right && low && high)
							out.push(`${name} and ${other.name}`);
					}
				});
				for (const item of document.querySelectorAll('.county li, .county-links a')) {
					if (item.scrollWidth > item.clientWidth + 1)
						out.push(`${item.textContent.trim()} is cut off`);
				}
				const map = document.querySelector('.county-map')?.getBoundingClientRect();
				const list = document.querySelector('.county-links')?.getBoundingClientRect();
				if (!map || !list) out.push('something is not there');
				else if (map.left < list.right && list.top < map.bottom && map.top < list.bottom) {
					out.push('map and counties');
				}
				return out;
			});
			expect(faults, `at ${width}`).toEqual([]);
		}
	});
}

for (const path of inTriedLanguages('/kommuner/')) {
	const chosen = '.county-chosen [data-code]';

	test(`${path}: a county that is chosen is drawn by itself, with its municipalities beside it`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await expect(page.locator('.county-inset')).toBeHidden();
		await page.locator('.county-links a[href="#lan-05"]').click();
		await expect(page).toHaveURL(`${path}?lan=05`);
		const members = counties.get('05') ?? [];
		await expect(page.locator(chosen)).toHaveCount(members.length);
		await expect(page.locator(chosen).last()).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.county-map .areas [aria-current]')).toHaveAttribute(
			'href',
			'#lan-05',
		);
		// Beside the country: it hides nothing of it.
		const [inset, country] = await Promise.all(
			['.county-inset', '.map-country .areas'].map((part) => page.locator(part).boundingBox()),
		);
		expect(inset?.x).toBeGreaterThanOrEqual((country?.x ?? Infinity) + (country?.width ?? 0));
		expect((inset?.x ?? Infinity) + (inset?.width ?? 0)).toBeLessThanOrEqual(1440);
		const ringed = members.filter(({ code }) => known.has(code));
		expect(numbersIn(await page.locator('[data-ringed]').innerText())).toEqual([
			ringed.length,
			members.length,
		]);
		// A link shows the same; a second press lets go of it.
		await page.reload();
		await expect(page.locator(chosen)).toHaveCount(members.length);
		await page.locator('.county-map .areas a[href="#lan-05"] path').first().click();
		await expect(page.locator('.county-inset')).toBeHidden();
		await expect(page).toHaveURL(path);
	});

	test(`${path}: on a phone each heading is a row to press that opens in place`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await expect(page.locator('[data-lists]')).toBeHidden();
		const rows = await page
			.locator('.county-links a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
		expect(rows).toHaveLength(counties.size);
		expect(new Set(rows.map(({ x }) => x)).size).toBe(1);
		for (const { height } of rows) expect(height).toBeGreaterThanOrEqual(44);
		for (const [code, members] of [...counties].slice(0, 2)) {
			const row = page.locator(`.county-links a[href="#lan-${code}"]`);
			await expect(row).toHaveAttribute('aria-expanded', 'false');
			await row.click();
			await expect(row).toHaveAttribute('aria-expanded', 'true');
			await expect(
				page.locator(`.county-links li:has(a[href="#lan-${code}"]) [data-code]`),
			).toHaveCount(members.length);
		}
		// Other orders open likewise, and an address of a county finds its row.
		await page.locator('.list-order label:has([value="storlek"])').click();
		await page.locator('.county-links a').first().click();
		await expect(page.locator(chosen).first()).toBeVisible();
		await page.goto('/om/');
		await page.goto(`${path}#lan-25`);
		await expect(page.locator(chosen)).toHaveCount(counties.get('25')?.length ?? 0);
		await expect(page.locator('.county-links li:has(.county-chosen) > a')).toBeInViewport();
	});
}

test('the map of a county has all its municipalities, and the rings of those with a known fund', () => {
	for (const [code, members] of counties) {
		const svg = readFileSync(`dist/lan/${code}.svg`, 'utf8');
		expect(svg.match(/<path /g), code).toHaveLength(members.length);
		const ringed = members.filter((each) => known.has(each.code));
		expect(svg.match(/<circle /g) ?? [], code).toHaveLength(ringed.length);
		const names = [...svg.matchAll(/<text [^>]*>([^<]+)</g)].map(([, name]) => name);
		expect(names.length, code).toBeGreaterThan(0);
		for (const name of names) expect(members.map((each) => each.name)).toContain(name);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a county on the map and one in the list lead to its municipalities', async ({ page }) => {
		for (const county of [
			'.county-map .areas a[href="#lan-25"] path',
			'.county-links a[href="#lan-25"]',
		]) {
			await page.goto('/kommuner/');
			await page.locator(county).first().click();
			await expect(page).toHaveURL('/kommuner/#lan-25');
			await expect(page.locator('#lan-25')).toBeInViewport();
		}
		await page.locator('.county a', { hasText: /^Kiruna$/ }).click();
		await expect(page.locator('h1')).toHaveText('Kiruna');
	});
});

test('on the way by key, each county is reached once', async ({ page }) => {
	await page.goto('/kommuner/');
	const stops = await page
		.locator('main a[href^="#lan-"]')
		.evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex >= 0).length);
	expect(stops).toBe(counties.size);
});
