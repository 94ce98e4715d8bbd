import { expect, test } from '@playwright/test';
import type { ApiNeed } from '../src/tables/api.ts';
import { formatNumber } from '../src/words/text/format.ts';
import { withinSentence } from '../src/words/text/listing.ts';
import { words } from '../src/words/words.ts';
import { challenges, localeOf, models, type KnownModel } from './known-models.ts';
import { inBothLanguages, inTriedLanguages, triedOf } from './pages.ts';
import { leadOf, published } from './published.ts';

const need = published('need.json') as ApiNeed;

const pathOf = ({ id }: Pick<KnownModel, 'id'>): string => `/modeller/${id}/`;

// The whole run opens every model in both languages, one after another.
if (process.env['FULL'] !== undefined) test.setTimeout(600_000);

/** Those that no quick run leaves out: a null result, disputes, a mixed result, no study, no problem of ours. */
const TOLD = ['mst', 'opp', 'finsam', 'skolfam', 'vrakningsforebyggande', 'sjukfranvaro-kontrakt'];
const told = models.filter(({ id }) => process.env['FULL'] !== undefined || TOLD.includes(id));

test('a model says what it is, how each statement was studied, and what is not known, all kinds in one size', async ({
	page,
}) => {
	for (const model of told) {
		for (const path of inTriedLanguages(pathOf(model))) {
			await page.goto(path);
			const locale = localeOf(path);
			const { kinds, page: text, studies } = words(locale).modelWords;
			await expect(page.locator('.model-head .models-more')).toHaveText(model.what[locale]);
			const rows = await page.locator('.statements tbody tr').evaluateAll((all) =>
				all.map((row) => {
					const [kind, said] = row.querySelectorAll('th, td');
					return {
						id: row.id,
						cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
						look: [kind, said].map((cell) => {
							const style = cell && getComputedStyle(cell);
							return [style?.fontSize, style?.fontWeight, style?.lineHeight].join();
						}),
						isSeen: row.checkVisibility(),
					};
				}),
			);
			expect(rows.map(({ id }) => id)).toEqual(model.statements.map(({ id }) => `uppgift-${id}`));
			const yesNo = (is: 'yes' | 'no' | null, study: string | null): string =>
				is === null ? (study === null ? '' : text.statements.unknown) : text.statements[is];
			for (const [index, statement] of model.statements.entries()) {
				const { kind, said, study, studied, outcomes, sweden, comparison } = statement;
				const { cells = [], look, isSeen } = rows[index] ?? {};
				expect(cells[0]).toContain(kinds[kind]);
				expect(cells[1]).toBe(said[locale]);
				expect(cells[3]).toContain(study === null ? text.statements.noStudy : studies[study]);
				if (studied) expect(cells[3]).toContain(studied[locale]);
				for (const { id, name } of challenges.filter((each) => outcomes.includes(each.id))) {
					expect(cells[3], id).toContain(withinSentence(name[locale]));
				}
				expect(cells[4]).toBe(yesNo(sweden, study));
				expect(cells[5]).toBe(yesNo(comparison, study));
				// A dispute or a null result is as large as an effect, and as easily seen.
				expect(look, `${path}#${statement.id}`).toEqual(rows[0]?.look);
				expect(isSeen).toBe(true);
			}
			const has = (kind: string): boolean => model.statements.some((each) => each.kind === kind);
			const cost = page.locator('.model-cost');
			await expect(cost).toHaveCount(has('cost') ? 1 : 0);
			// Never multiplied, and why.
			if (has('cost'))
				await expect(cost).toContainText(
					locale === 'sv' ? /multiplicerar den aldrig.*går att undvika/ : /never multiply.*avoided/,
				);
			const unknown = page.locator('.model-unknown');
			const isTold = async (sentence: string, isThere: boolean): Promise<void> => {
				const items = unknown.locator('li', { hasText: sentence });
				await expect(items, `${path}: ${sentence}`).toHaveCount(isThere ? 1 : 0);
			};
			const isStudied = has('effect') || has('null') || has('undecided');
			await isTold(text.unknown.cost, !has('cost'));
			await isTold(text.unknown.effect, !isStudied);
			await isTold(text.unknown.fund, model.funds.length === 0);
			if (!isStudied) await expect(page.locator('[data-finding]')).toHaveText(text.noStudy);
			for (const sentence of model.unknown?.[locale].match(/[^.]+\.(?= \p{Lu}|$)/gu) ?? [])
				await isTold(sentence.trim(), true);
			const others = models.filter(
				({ id, challenges: own }) =>
					id !== model.id && own.some((each) => model.challenges.includes(each)),
			);
			const similar = await page
				.locator('.model-similar a')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
			expect(similar.toSorted()).toEqual(
				others.map(({ id }) => path.replace(model.id, id)).toSorted(),
			);
		}
	}
});

test('where a problem of the model is biggest is a map, a list and a file, and said to be no advice', async ({
	page,
}) => {
	for (const model of told) {
		const path = pathOf(model);
		await page.goto(path);
		const where = page.locator('section[aria-labelledby="var"]');
		await expect(where).toHaveCount(model.challenges.length === 0 ? 0 : 1);
		if (model.challenges.length === 0) continue;
		await expect(where).toContainText(/inget råd/);
		await expect(page.locator('.where-worst')).toHaveCount(model.challenges.length);
		for (const { id, name, targets } of challenges) {
			if (!model.challenges.includes(id)) continue;
			const part = page.locator('.where-worst', {
				has: page.locator(`h3 a[href="/utmaningar/${id}/"]`),
			});
			const entries = Object.entries(need[id] ?? {});
			await expect(part.locator('svg[role="img"]')).toHaveCount(entries.length > 0 ? 1 : 0);
			if (entries.length === 0) continue;
			const worst = entries.filter(([, { quarter }]) => quarter === 4);
			const aimed = entries.filter(([, { fund }]) => fund === 'targets');
			await expect(part.locator('svg')).toHaveAttribute(
				'aria-label',
				new RegExp(withinSentence(name.sv)),
			);
			await expect(part.locator('.where-quarter path')).toHaveCount(worst.length);
			await expect(part.locator('.where-fund')).toHaveCount(aimed.length);
			// The first of the list are the worst affected, with whether money against it is known.
			const { heavier, decimals } = leadOf(id);
			const inOrder = worst.toSorted(([codeA, a], [codeB, b]) => {
				const by = (a.value ?? 0) - (b.value ?? 0);
				return (heavier === 'lower' ? by : -by) || codeA.localeCompare(codeB);
			});
			const rows = await part
				.locator('tbody tr')
				.evaluateAll((all) =>
					all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
				);
			expect(rows.length).toBeGreaterThan(4);
			for (const [index, [place, municipality, value, money]] of rows.entries()) {
				const [, entry] = inOrder[index] ?? [];
				expect(Number(place)).toBeLessThanOrEqual(index + 1);
				expect(municipality).not.toBe('');
				expect(value).toBe(formatNumber(entry?.value ?? NaN, decimals, 'sv'));
				if (targets.length > 0)
					expect(money).toBe(entry?.fund === 'targets' ? 'kända' : 'inga kända');
			}
			const file = part.locator('a[download]');
			const answer = await page.request.get((await file.getAttribute('href')) ?? '');
			expect(answer.ok()).toBe(true);
			expect((await answer.text()).split('\n').length).toBeGreaterThan(worst.length);
		}
	}
});

test('a model is there without scripts: statements, map, who paid, what is unknown', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/modeller/skolfam/');
	const own = models.find(({ id }) => id === 'skolfam');
	await expect(page.locator('.statements tbody tr').filter({ visible: true })).toHaveCount(
		own?.statements.length ?? NaN,
	);
	for (const part of ['.where-map', '.where-table', '.model-paid a', '.model-unknown li']) {
		await expect(page.locator(part).first()).toBeVisible();
	}
	await context.close();
});

test('each statement leads to its source, and a null result stands among the rest', async ({
	page,
}) => {
	for (const path of inBothLanguages('/modeller/mst/')) {
		await page.goto(path);
		const own = models.find(({ id }) => id === 'mst')?.statements ?? [];
		for (const { id, source } of own) {
			await expect(page.locator(`#uppgift-${id} > :last-child`)).toContainText(
				source.year === null
					? path.startsWith('/en/')
						? 'undated'
						: 'odaterad'
					: String(source.year),
			);
			await expect(page.locator(`#uppgift-${id} a[rel="external"]`)).toHaveAttribute(
				'href',
				source.url,
			);
		}
		const rows = page.locator('.statements tbody tr');
		await expect(rows).toHaveCount(own.length);
		await expect(rows.first()).toHaveAttribute('id', 'uppgift-svensk-studie');
	}
});

test('a link to a source says in which language it is, and its title where that is another than the page', async ({
	page,
}) => {
	let others = 0;
	for (const model of models.filter(({ statements }) =>
		statements.some(({ source }) => source.language !== undefined),
	)) {
		for (const path of inTriedLanguages(`/modeller/${model.id}/`)) {
			await page.goto(path);
			const own = path.startsWith('/en/') ? 'en' : 'sv';
			for (const { id, source } of model.statements) {
				const { language = 'sv', titleLanguage = 'sv' } = source;
				const link = page.locator(`#uppgift-${id} a[rel="external"]`);
				await expect(link).toHaveAttribute('hreflang', language);
				if (titleLanguage === own) await expect(link).not.toHaveAttribute('lang');
				else await expect(link).toHaveAttribute('lang', titleLanguage);
				if (language !== 'sv') others += 1;
			}
		}
	}
	expect(others).toBeGreaterThan(5);
});

test('counts of municipalities by different sources stand side by side, each with its year', async ({
	page,
}) => {
	for (const path of inBothLanguages('/modeller/finsam/')) {
		await page.goto(path);
		const row = (id: string) => page.locator(`#uppgift-${id}`);
		await expect(row('anvandning')).toContainText(/247.*2022/);
		await expect(row('anvandning-2023')).toContainText(/2023.*274/);
	}
});

/** Those with most to print, and a few of the rest; all where the whole is run. */
const longest = models.toSorted(
	(a, b) =>
		b.statements.length + 2 * b.challenges.length - (a.statements.length + 2 * a.challenges.length),
);
const printed = [...new Set([...longest.slice(0, 4), ...triedOf(models)])];

/** Models that the list has room for on two sheets; more of them take more paper. */
const ON_TWO_SHEETS = 31;

test('a page on models is at most two sheets of paper, and their list more only where they are more', async ({
	page,
}) => {
	const ofList = Math.max(2, Math.ceil((2 * models.length) / ON_TWO_SHEETS));
	const lists = inBothLanguages('/modeller/').map((path) => ({ path, most: ofList }));
	const pages = printed
		.map(pathOf)
		.flatMap(inTriedLanguages)
		.map((path) => ({ path, most: 2 }));
	for (const { path, most } of [...lists, ...pages]) {
		await page.goto(path);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
		expect(sheets, path).toBeGreaterThan(0);
		expect(sheets, path).toBeLessThanOrEqual(most);
	}
});
