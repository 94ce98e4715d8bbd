import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { address } from '../src/words/address.ts';
import type { ApiIndex, ApiSeries } from '../src/tables/api.ts';
import { LOCALES } from '../src/tables/locale.ts';
import { levelled } from './printed.ts';

/*
 * Where a point is not the publisher's own file, the pages say so, and the page of its measure says how it
 * came to us: once, wherever the figure stands.
 */
const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { challenges, indicators } = read('index.json') as ApiIndex;
const seriesOf = (id: string) => read(`indicators/${id}.json`) as ApiSeries;

/** What is said of a copy of Kolada's rows, the first and the last words of it. */
const COPY = {
	sv: /Inte Koladas egen fil: avskrift av de rader som ett öppet projekt hämtade från Kolada 25–28 september 2026\./,
	en: /Not Kolada’s own file: a copy of the rows that a public project took from Kolada on 25–28 September 2026\./,
} as const;

/** Measures whose last years are such a copy, or computed from one. */
const COPIED = ['ekonomiskt-bistand', 'behoriga-gymnasiet', 'valdsbrott'] as const;

/** What is said of the extract of SCB’s workbooks, the first words of it. */
const WORKBOOKS = {
	sv: /Utdrag ur SCB:s arbetsböcker för 2023 och 2024, som hämtades ur ett öppet projekt\./,
	en: /An extract of SCB’s workbooks for 2023 and 2024, taken from a public project\./,
} as const;

/** Measures of which we compute the last years from them: the files are sources of our source. */
const FROM_WORKBOOKS = ['inrikes-flyttnetto', 'utflyttade'] as const;

test('how each figure came to us is said in the API, whatever file it is from', () => {
	for (const { id } of indicators) {
		for (const source of seriesOf(id).sources) {
			expect(source.processing, `${id}: ${source.id}`).not.toBeNull();
		}
	}
});

/** What stands beside sources that are not the publisher's own. */
const NOT_OWN = {
	sv: 'Inte utgivarens egen fil. Så kom siffran hit, kontrollsummor och alla rader',
	en: 'Not the publisher’s own file. The way here, checksums and all rows',
} as const;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of LOCALES) {
		test(`the page of each measure says how its figures came to us, with each source (${locale})`, async ({
			page,
		}) => {
			for (const { id } of indicators) {
				await page.goto(address(`/data/${id}/`, locale));
				const told = levelled((await page.locator('main').textContent()) ?? '');
				for (const { id: source, archive, processing } of seriesOf(id).sources) {
					if (processing) expect(told, `${id}: ${source}`).toContain(levelled(processing[locale]));
					if (!archive) continue;
					const file = `a[href="${encodeURI(`${archive.repository}/blob/${archive.commit}/${archive.path}`)}"]`;
					await expect(page.locator(file).first(), `${id}: ${source}`).toBeVisible();
				}
			}
		});

		test(`the page of a challenge names each source, and leads to how it came to us (${locale})`, async ({
			page,
		}) => {
			for (const { id, lead } of challenges) {
				await page.goto(address(`/utmaningar/${id}/`, locale));
				const explanation = page.locator(`[data-explanation-of="${lead}"]`);
				const { sources } = seriesOf(lead);
				for (const { id: source, archive, processing } of sources) {
					const item = explanation.locator(`.sources li[data-source="${source}"]`);
					await expect(item, `${id}: ${source}`).toHaveCount(1);
					// What we did ourselves is said here; what others did, on the page of the measure.
					if (!archive && processing) await expect(item).toContainText(processing[locale]);
				}
				const way = explanation.locator(`a[href="${address(`/data/${lead}/`, locale)}"]`);
				await expect(way).toBeVisible();
				if (sources.some(({ archive }) => archive !== null)) {
					await expect(explanation).toContainText(NOT_OWN[locale]);
				}
			}
		});

		for (const indicator of COPIED) {
			test(`a copy of Kolada’s rows is called one, where ${indicator} stands (${locale})`, async ({
				page,
			}) => {
				const measure = address(`/data/${indicator}/`, locale);
				await page.goto(address('/kommuner/ronneby/', locale));
				const details = page.locator(`details.measure-source:has(a[href="${measure}"])`);
				await expect(details).toHaveCount(1);
				expect(levelled((await details.textContent()) ?? '')).toContain(NOT_OWN[locale]);

				await page.goto(measure);
				expect(levelled((await page.locator('main').textContent()) ?? '')).toMatch(COPY[locale]);
			});
		}

		for (const indicator of FROM_WORKBOOKS) {
			test(`the page of ${indicator} says how SCB’s workbooks, which it is computed from, came to us (${locale})`, async ({
				page,
			}) => {
				await page.goto(address(`/data/${indicator}/`, locale));
				const { sources } = seriesOf(indicator);
				const [own] = sources.filter(({ inputs }) => inputs.includes('scb-flyttningar'));
				expect(own?.publisher).toBe('Utmaningskartan');
				const [from = 0, to = 0] = own?.years ?? [];
				const way = page.locator(`.figure-way[data-years~="${to}"]`);
				await expect(way).toHaveCount(1);
				await expect(way.locator('li[data-own]')).toContainText(
					own?.processing?.[locale] ?? 'none',
				);
				await expect(way.locator('li[data-source="scb-flyttningar"]')).toContainText(
					WORKBOOKS[locale],
				);
				// And of every file that those years rest on, whichever publisher’s.
				for (const id of own?.inputs ?? []) {
					const input = sources.find((source) => source.id === id);
					await expect(way.locator(`li[data-source="${id}"]`), id).toContainText(
						input?.processing?.[locale] ?? 'none',
					);
				}
				// Years before the calculation came another way, and are told apart.
				for (const source of sources.filter(({ years }) => years !== null && years[1] < from)) {
					const earlier = page.locator(`.figure-way[data-years~="${source.years?.[0] ?? 0}"]`);
					await expect(earlier.locator(`li[data-source="${source.id}"]`)).toContainText(
						source.processing?.[locale] ?? 'none',
					);
					await expect(earlier.locator('[data-own]')).toHaveCount(0);
				}
			});
		}
	}
});
