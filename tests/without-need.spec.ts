import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { address } from '../src/words/address.ts';
import { words } from '../src/words/words.ts';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { LOCALES } from '../src/tables/locale.ts';
import { levelled } from './printed.ts';

/*
 * What pages say of a challenge for which nobody can say where the need is greatest, and that they say it
 * of no other. Which challenges these are is for the API to say: one gets a need level by itself once a
 * measure that holds has been collected.
 */
const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { challenges } = read('index.json') as ApiIndex;
const { funds } = read('funds.json') as ApiFunds;
const need = read('need.json') as ApiNeed;
const municipalities = read('municipalities.json') as readonly ApiMunicipality[];

/** A large one, a small one, one without a known fund, one with a contract. */
const CODES = ['0180', '2418', '1081', '2280'];

test('the API has a need level of each challenge, or the reason why there is none', () => {
	for (const { id, window, noNeed } of challenges) {
		expect(noNeed === null, id).toBe(window !== null);
		expect(id in need, id).toBe(window !== null);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of LOCALES) {
		const { challengeNeed } = words(locale);

		for (const { id, name, noNeed, targets } of challenges) {
			test(`${address(`/utmaningar/${id}/`, locale)} says why there is no need level, if there is none`, async ({
				page,
			}) => {
				await page.goto(address(`/utmaningar/${id}/`, locale));
				const reason = page.locator('main .no-need');
				await expect(reason).toHaveCount(noNeed === null ? 0 : 1);
				if (noNeed !== null) {
					await expect(reason).toBeVisible();
					await expect(reason).toHaveText(noNeed[locale]);
					// That nobody can say is what the page finds: it stands first, the figures after it.
					for (const [width, height] of [
						[1440, 900],
						[390, 844],
					] as const) {
						await page.setViewportSize({ width, height });
						const finding = page.locator('[data-finding]');
						await expect(finding).toHaveText(noNeed[locale]);
						const box = await finding.boundingBox();
						expect((box?.y ?? Infinity) + (box?.height ?? 0), `${width}`).toBeLessThanOrEqual(400);
						const figures = await page.locator('[data-country-then]').boundingBox();
						expect(figures?.y, `${width}`).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
					}
				}
			});

			test(`${address(`/behov-och-fonder/${id}/`, locale)} has a map of need, or the reason, and the money on the hatched country`, async ({
				page,
			}) => {
				await page.goto(address(`/behov-och-fonder/${id}/`, locale));
				const main = page.locator('main');
				const country = main.locator('svg.map-country');
				await expect(country).toBeVisible();
				const parts = main.locator('.need-legend, a[href*="/need/"]');
				if (noNeed === null) {
					await expect(main.getByText(challengeNeed.withoutNeed, { exact: true })).toHaveCount(0);
					expect(await parts.count()).toBeGreaterThan(0);
					return;
				}
				await expect(main.locator('.finding')).toHaveText(challengeNeed.withoutNeed);
				await expect(main.getByText(noNeed[locale], { exact: true })).toBeVisible();
				await expect(
					main.getByRole('link', { name: challengeNeed.withoutNeedMap(name[locale]), exact: true }),
				).toHaveAttribute('href', address(`/utmaningar/${id}/`, locale));
				// Nothing of the page speaks of a level: every municipality is hatched, and there is no list to download.
				await expect(parts).toHaveCount(0);
				await expect(country.locator('[data-k]')).toHaveCount(municipalities.length);
				await expect(country.locator('[data-k]:has(path:not(.m-unknown))')).toHaveCount(0);
				// A mark for every municipality with money, filled where it is against the problem, and the key says how many.
				const held = funds.filter(({ code, status }) => code.length === 4 && status !== 'planned');
				const holders = new Set(held.map(({ code }) => code));
				// Where marks crowd, one stands in its inset alone.
				const marked = async (mark: string): Promise<string[]> => [
					...new Set(
						await main
							.locator(`svg ${mark}`)
							.evaluateAll((all) => all.map((each) => each.getAttribute('data-fund') ?? '')),
					),
				];
				expect((await marked('[data-fund]')).toSorted()).toEqual([...holders].toSorted());
				const aimed = held.filter((fund) => fund.challenges.includes(id));
				expect((await marked('[data-fund].fund.aimed:not(.quiet)')).toSorted()).toEqual(
					[...new Set(aimed.map(({ code }) => code))].toSorted(),
				);
				const key = main.locator('.problem-key li:visible [data-key-count]');
				const against = new Set(aimed.map(({ code }) => code)).size;
				expect((await key.allInnerTexts()).filter((count) => count !== '').map(Number)).toEqual([
					against,
					holders.size - against,
				]);
				expect(targets.length).toBeGreaterThan(0);
				for (const fund of funds.filter((each) => each.challenges.includes(id))) {
					const link = main.locator(`a[href^="${address(`/fonder/${fund.id}/`, locale)}"]`);
					await expect(link.first(), fund.id).toBeVisible();
				}
			});
		}

		test(`a municipality’s page has no level of it, and says why (${locale})`, async ({ page }) => {
			for (const code of CODES) {
				const place = municipalities.find((each) => each.code === code);
				await page.goto(address(`/kommuner/${place?.slug ?? ''}/`, locale));
				for (const { id, noNeed } of challenges) {
					const row = page.locator(`[data-problem="${id}"]`);
					const link = row.locator(`td.place a[href="${address('/metod/', locale)}#behov"]`);
					await expect(link, `${code} ${id}`).toHaveCount(noNeed === null ? 0 : 1);
					await expect(row.locator('td.place .strip'), `${code} ${id}`).toHaveCount(
						noNeed === null ? 1 : 0,
					);
					// What decides the place, or that there are too few years, is said where there is a level, and only there.
					const decisive = levelled((await row.locator('td.decisive').textContent()) ?? '');
					expect(decisive !== '', `${code} ${id}`).toBe(noNeed === null);
					if (noNeed !== null) await expect(row.locator('.panel')).toContainText(noNeed[locale]);
				}
			}
		});

		test(`the method, where these links lead, names each with its reason (${locale})`, async ({
			page,
		}) => {
			await page.goto(address('/metod/', locale));
			await expect(page.locator('#behov')).toHaveCount(1);
			const text = levelled((await page.locator('main').textContent()) ?? '');
			for (const { noNeed } of challenges) {
				if (noNeed !== null) expect(text).toContain(noNeed[locale]);
			}
		});
	}
});
