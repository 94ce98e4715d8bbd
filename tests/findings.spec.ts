import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiMunicipality } from '../src/tables/api.ts';
import type { ApiFindings, Finding } from '../src/stats/finding.ts';
import { layoutFaults } from './layout.ts';
import { inTriedLanguages } from './pages.ts';
import { levelled } from './printed.ts';

/*
 * Facts found by rule: each figure that one tells must be read in the view that it leads to. The
 * published file is read by itself: nothing here goes by the code that the pages are made with.
 */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const { findings } = read('findings.json') as ApiFindings;
/** Those of which some fact is found; each is tried in one of the languages. */
const challenges = [...new Set(findings.map(({ challenge }) => challenge))];
const municipalities = read('municipalities.json') as ApiMunicipality[];

/** What a link of a fact says, and where it leads. */
interface Told {
	readonly text: string;
	readonly href: string;
	/** Its figure, before the year. */
	readonly figure: string;
	readonly finding: Finding;
	/** Whose figure it is, where it is not the municipality's: "neighbour", or all those "similar". */
	readonly of: string | null;
}

const keyOf = (finding: Finding): string =>
	[
		finding.rule,
		finding.challenge,
		finding.indicator,
		finding.municipality,
		finding.rule === 'neighbour-gap' ? finding.neighbour : '',
	].join('|');

const facts = (page: Page): Locator => page.locator('[data-found]');

async function toldOn(page: Page): Promise<readonly Told[]> {
	const told: Told[] = [];
	for (const item of await facts(page).all()) {
		const key = await item.getAttribute('data-found');
		const finding = findings.find((each) => keyOf(each) === key);
		if (!finding) throw new Error(`${key ?? 'a fact'} is not in findings.json`);
		const links = item.locator('a');
		expect(await links.count(), key ?? '').toBeGreaterThan(0);
		for (const link of await links.all()) {
			const text = levelled(await link.innerText());
			const href = (await link.getAttribute('href')) ?? '';
			const figure =
				/−?\d[\d ,.]*\d|\d/.exec(text.replace(/ (in \d{4}|\(\d{4}\))$/, ''))?.[0] ?? text;
			told.push({ text, href, figure, finding, of: await link.getAttribute('data-of') });
		}
	}
	return told;
}

/** Figures of a measure in the facts of a page, with decimals or a unit, that lead nowhere. */
const bareFigures = (page: Page): Promise<readonly string[]> =>
	facts(page).evaluateAll((items) =>
		items.flatMap((item) => {
			const texts = [...item.querySelectorAll('h3, .note')].map((part) => {
				const copy = part.cloneNode(true);
				if (!(copy instanceof Element)) return '';
				for (const way of copy.querySelectorAll('a')) way.remove();
				return copy.textContent;
			});
			return texts.flatMap(
				(text) => text.match(/\d[.,]\d|\d[\s\u202f\u00a0]?(?:%|‰|kr)|SEK/g) ?? [],
			);
		}),
	);

const visibleRows = (page: Page, table: string): Locator =>
	page.locator(`${table} tbody tr:visible`);

/** Waits until a part says the figure: rows far down are drawn, and shown, a little later. */
async function expectFigure(part: Locator, figure: string, text: string): Promise<void> {
	await part.scrollIntoViewIfNeeded();
	await expect
		.poll(async () => levelled(await part.innerText()), { message: text })
		.toContain(figure);
}

/** Follows a link, and reads there what the fact says. */
async function expectShown(page: Page, { figure, finding, href, text, of }: Told): Promise<void> {
	await page.goto(href);
	const { municipality, rule } = finding;
	const own = (table: string): Locator =>
		page.locator(`${table} tbody tr[data-code="${municipality}"]`);
	switch (rule) {
		case 'ten-year-change':
		case 'unbroken-run': {
			const years = page.locator('year-control');
			const [year = ''] = /\d{4}(?=\)?$)/.exec(text) ?? [];
			await expect(years.locator('[data-year]'), text).toHaveText(year);
			const place = years.locator('.years-figures .is-place [data-of-year]');
			await expect(place, text).not.toBeEmpty();
			await expectFigure(place, figure, text);
			return;
		}
		case 'left-similar': {
			const rows = visibleRows(page, 'municipality-table');
			await expect(rows, text).toHaveCount(1 + finding.similar.length);
			const row = own('municipality-table');
			await expect(row, text).toBeVisible();
			if (of === null) {
				await expectFigure(row, figure, text);
				return;
			}
			// "between 3.1 and 5.2 %": the lowest and the highest of the others.
			const isEnglish = new URL(href, page.url()).pathname.startsWith('/en/');
			const numberOf = (said: string): number =>
				Number(
					(isEnglish
						? said.replaceAll(',', '')
						: said.replaceAll(' ', '').replace(',', '.')
					).replace('−', '-'),
				);
			const ends = text.match(/−?\d[\d .,]*\d|−?\d/g) ?? [];
			expect(ends, text).toHaveLength(2);
			const others = page.locator(
				`municipality-table tbody tr:visible:not([data-code="${municipality}"]) td.number:nth-child(2)`,
			);
			await expect
				.poll(
					async () => {
						const numbers = (await others.allInnerTexts()).map((each) =>
							numberOf(levelled(each).trim()),
						);
						return [Math.min(...numbers), Math.max(...numbers)];
					},
					{ message: text },
				)
				.toEqual(ends.map(numberOf));
			return;
		}
		case 'neighbour-gap': {
			await expect(visibleRows(page, 'need-table'), text).toHaveCount(2);
			const neighbour = page.locator(`need-table tr[data-code="${finding.neighbour}"]`);
			await expect(neighbour).toBeVisible();
			await expectFigure(of === null ? own('need-table') : neighbour, figure, text);
			return;
		}
		case 'only-in-county': {
			await expect(visibleRows(page, 'need-table'), text).toHaveCount(1);
			await expectFigure(own('need-table'), figure, text);
			return;
		}
		case 'no-known-fund': {
			const row = own('need-table');
			await expect(row, text).toHaveAttribute('aria-current', /.+/);
			await expectFigure(row, figure, text);
			await expect(row, text).toContainText(/ingen känd|no known/i);
			// The list begins where the problem is biggest: its place is the row's, or a row's with the same figure.
			const codes = await visibleRows(page, 'need-table').evaluateAll((rows) =>
				rows.map((each) => each.getAttribute('data-code')),
			);
			const place = 1 + codes.indexOf(municipality);
			expect(place, text).toBeGreaterThanOrEqual(finding.place);
			expect(place, text).toBeLessThanOrEqual(finding.unusual.asExtreme);
		}
	}
}

/** A municipality that each rule has found something of, so that each kind of fact is followed. */
const slugs = new Set(
	[...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap(([first]) =>
		municipalities.filter(({ code }) => code === first?.municipality).map(({ slug }) => slug),
	),
);

for (const path of [
	...inTriedLanguages('/'),
	...challenges.map((id, index) => `${index % 2 === 0 ? '' : '/en'}/utmaningar/${id}/`),
	...[...slugs].map((slug) => `/kommuner/${slug}/`),
]) {
	test(`${path}: each figure of a fact is read in the view that it leads to`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		const told = await toldOn(page);
		expect(told.length).toBeGreaterThan(0);
		expect(await bareFigures(page)).toEqual([]);
		for (const each of told) await expectShown(page, each);
	});
}

for (const path of inTriedLanguages('/')) {
	test(`${path}: five facts at most, of different rules, problems and municipalities`, async ({
		page,
	}) => {
		await page.goto(path);
		const keys = await facts(page).evaluateAll((items) =>
			items.map((item) => item.getAttribute('data-found')?.split('|') ?? []),
		);
		expect(keys.length).toBeGreaterThan(0);
		expect(keys.length).toBeLessThanOrEqual(5);
		for (const part of [0, 1]) {
			expect(new Set(keys.map((key) => key[part])).size).toBe(keys.length);
		}
		const named = keys.flatMap(([, , , one, other]) => [one, other].filter(Boolean));
		expect(new Set(named).size).toBe(named.length);
		const [first] = findings;
		expect(keys[0]?.join('|')).toBe(first && keyOf(first));
	});
}

test('a municipality has the section where something unusual is found of it, and only there', async ({
	page,
}) => {
	const named = new Set(
		findings.flatMap((each) =>
			each.rule === 'neighbour-gap' ? [each.municipality, each.neighbour] : [each.municipality],
		),
	);
	// One that has some, and one that has none while there is any: each page goes by its own.
	const pages = [true, false].flatMap(
		(isNamed) => municipalities.find(({ code }) => named.has(code) === isNamed) ?? [],
	);
	expect(pages.length).toBeGreaterThan(0);
	for (const { code, name, slug } of pages) {
		await page.goto(`/kommuner/${slug}/`);
		await expect(page.locator('h1')).toHaveText(name);
		await expect(page.locator('#ovanligt')).toHaveCount(named.has(code) ? 1 : 0);
		expect((await facts(page).count()) > 0).toBe(named.has(code));
	}
});

for (const width of [320, 768, 1440]) {
	test(`at ${width} px the facts of the start page stay in their columns`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		await facts(page).first().scrollIntoViewIfNeeded();
		expect(await layoutFaults(page, '.findings')).toEqual([]);
	});
}
