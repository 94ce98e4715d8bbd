import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiIndex, ApiNeed } from '../src/model/api.ts';
import { CHALLENGES, HARD, MUNICIPALITIES } from './hard-municipalities.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { indicators } = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;

const LANGUAGES = [
	{ locale: 'sv', root: '' },
	{ locale: 'en', root: '/en' },
] as const;

/** Half away from zero, as figures are shown. */
const rounded = (value: number, decimals: number): number =>
	Number(
		`${Math.sign(value) * Math.round(Number(`${Math.abs(value).toFixed(9)}e${decimals}`))}e-${decimals}`,
	);

/** R-7, the quantile of spreadsheets, written anew. */
function quantile(ascending: readonly number[], share: number): number {
	const at = (ascending.length - 1) * share;
	const [low = 0, high = 0] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}

/** Where values stand on the strip of a challenge, per cent from the left; null where nobody is placed. */
function stripOf(challenge: (typeof CHALLENGES)[number]) {
	const indicator = indicators.find(({ id }) => id === challenge.lead);
	const entries = need[challenge.id];
	if (!indicator || !entries) return null;
	const values = new Map(
		Object.entries(entries).flatMap(([code, { value, quarter }]) =>
			value === null || quarter === null
				? []
				: [[code, rounded(value, indicator.decimals)] as const],
		),
	);
	const ascending = [...values.values()].sort((a, b) => a - b);
	const [low, high] = [quantile(ascending, 0.01), quantile(ascending, 0.99)];
	const isMirrored = indicator.heavier === 'lower';
	return {
		values,
		isMirrored,
		at: (value: number): number => {
			const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
			return 100 * (isMirrored ? 1 - share : share);
		},
	};
}

const median = (values: readonly number[]): number =>
	quantile(
		values.toSorted((a, b) => a - b),
		0.5,
	);

/** Per cent that rounding to tenths of the strip and of per cent can amount to. */
const CLOSE = 0.1;

test('dot and triangle stand at the value that decides the place, and at the median of those alike', async ({
	page,
}) => {
	const strips = CHALLENGES.map((challenge) => ({ id: challenge.id, strip: stripOf(challenge) }));
	expect(strips.some(({ strip }) => strip?.isMirrored)).toBe(true);
	expect(strips.some(({ strip }) => strip && !strip.isMirrored)).toBe(true);
	for (const { code, slug, similar } of HARD) {
		await page.goto(`/kommuner/${slug}/`);
		for (const { id, strip } of strips) {
			const drawn = page.locator(`[data-problem="${id}"] .strip`);
			if (!strip) {
				await expect(drawn, id).toHaveCount(0);
				continue;
			}
			const own = strip.values.get(code);
			const dot = drawn.locator('circle.own');
			await expect(dot, `${slug} ${id}`).toHaveCount(own === undefined ? 0 : 1);
			if (own !== undefined) {
				const at = parseFloat((await dot.getAttribute('cx')) ?? '');
				expect(Math.abs(at - strip.at(own)), `${slug} ${id}: dot`).toBeLessThan(CLOSE);
			}
			const alike = similar.flatMap((each) => strip.values.get(each.code) ?? []);
			const triangle = drawn.locator('.alike');
			await expect(triangle, `${slug} ${id}`).toHaveCount(alike.length === 0 ? 0 : 1);
			if (alike.length > 0) {
				const at = parseFloat((await triangle.getAttribute('x')) ?? '');
				expect(Math.abs(at - strip.at(median(alike))), `${slug} ${id}: triangle`).toBeLessThan(
					CLOSE,
				);
			}
		}
	}
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

for (const { locale, root } of LANGUAGES) {
	test(`an opened row has breaks, definition, trap and publisher of every measure (${locale})`, async ({
		page,
	}) => {
		const newMethod = locale === 'sv' ? 'nytt mätsätt' : 'new method';
		for (const { slug } of HARD.slice(0, 3)) {
			await page.goto(`${root}/kommuner/${slug}/`);
			for (const challenge of CHALLENGES) {
				const panel = page.locator(`[data-problem="${challenge.id}"] .panel`);
				const said = plain((await panel.textContent()) ?? '');
				const sources = await panel.locator('.measure-source').count();
				expect(sources, challenge.id).toBe(challenge.indicators.length);
				for (const id of challenge.indicators) {
					const indicator = indicators.find((each) => each.id === id);
					if (!indicator) throw new Error(id);
					const { definition, caveat, denominator, publisher, breaks } = indicator;
					for (const text of [definition, caveat, denominator, publisher]) {
						if (text) expect(said, `${slug} ${id}`).toContain(plain(text[locale]));
					}
					const row = panel.locator(`tr[data-measure="${id}"] th`);
					await expect(row, id).toContainText(indicator.name[locale]);
					for (const { kind, year, note } of breaks) {
						expect(said, `${slug} ${id} ${year}`).toContain(plain(note[locale]));
						if (kind === 'method') await expect(row, id).toContainText(`${newMethod} ${year}`);
					}
				}
			}
		}
		// Otherwise nothing was asked of breaks.
		expect(indicators.some(({ breaks }) => breaks.some(({ kind }) => kind === 'method'))).toBe(
			true,
		);
	});

	test(`neighbours and county lead where they say (${locale})`, async ({ page }) => {
		// Gotland, whose neighbours are where its ferries go, and which is the only one of its county.
		const island = HARD.find(({ slug }) => slug === 'gotland');
		expect(island?.neighbours.length).toBeGreaterThan(0);
		const { compare } = new Intl.Collator('sv-SE');
		for (const { slug, neighbours, county } of HARD) {
			await page.goto(`${root}/kommuner/${slug}/`);
			const around = page.locator('.around');
			const expected = MUNICIPALITIES.filter(({ code }) => neighbours.includes(code))
				.toSorted((a, b) => compare(a.name, b.name))
				.map((each) => [each.name, `${root}/kommuner/${each.slug}/`]);
			const shown = await around
				.locator('.neighbours a')
				.evaluateAll((links) =>
					links.map((link) => [link.textContent.trim(), link.getAttribute('href')]),
				);
			expect(shown, slug).toEqual(expected);
			const members = MUNICIPALITIES.filter((each) => each.county.code === county.code).length;
			const link = around.locator(`a[href="${root}/kommuner/#lan-${county.code}"]`);
			await expect(link).toContainText(locale === 'sv' ? county.name : county.nameEn);
			await expect(link).toContainText(
				members === 1 ? /enda|only/ : new RegExp(`(alla|all) ${members} (kommuner|municipalities)`),
			);
			await link.click();
			await expect(page.locator(`#lan-${county.code}`)).toBeVisible();
		}
	});
}
