import { expect, test } from '@playwright/test';
import type { ApiGroups } from '../src/stats/groups/problem-groups.ts';
import { words } from '../src/words/words.ts';
import {
	challenges,
	inLetters,
	known,
	localeOf,
	measuredFor,
	models,
	nulls,
	reached,
	unreached,
} from './known-models.ts';
import { inBothLanguages } from './pages.ts';
import { published } from './published.ts';

const groups = published('groups.json') as ApiGroups;

const PATH = '/modeller/';

for (const path of inBothLanguages(PATH)) {
	const locale = localeOf(path);

	test(`${path} answers with counts of the table, and names what no model reaches and null results`, async ({
		page,
	}) => {
		await page.goto(path);
		const finding = (await page.locator('[data-finding]').innerText()).toLowerCase();
		const said = (count: number): string => inLetters(count, locale);
		expect(finding).toMatch(new RegExp(`(^|\\P{L})${said(known.length)} model`, 'u'));
		expect(finding).toContain(
			`${said(reached.length)} ${locale === 'sv' ? 'av' : 'of'} ${said(challenges.length)} problem`,
		);
		const more = page.locator('.models-more');
		for (const { name } of nulls) await expect(more).toContainText(name[locale]);
		for (const { id, name } of challenges) {
			if (reached.some((each) => each.id === id)) continue;
			await expect(more).toContainText(new RegExp(name[locale], 'i'));
		}
	});

	test(`${path} shows every model as it comes, null results as large as those with effect`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		const row = (id: string) => page.locator(`.model-matrix [data-row="${id}"]`);
		for (const { id } of models) await expect(row(id)).toBeVisible();
		const sizeOf = (id: string) =>
			row(id)
				.locator('th')
				.evaluate((cell) => {
					const { fontSize, fontWeight } = getComputedStyle(cell);
					return [fontSize, fontWeight];
				});
		const [first] = known;
		for (const { id } of nulls) expect(await sizeOf(id)).toEqual(await sizeOf(first?.id ?? ''));
		// In the same list on a phone too, problem by problem.
		await page.setViewportSize({ width: 360, height: 800 });
		for (const { id, challenges: own } of nulls) {
			await expect(page.locator(`.model-problems [data-row="${id}"]`)).toHaveCount(own.length);
			await expect(page.locator(`.model-problems [data-row="${id}"]`).first()).toBeVisible();
		}
	});
}

test('the two tests of the thesis are answered on both of their pages, by counts of the tables', async ({
	page,
}) => {
	const models =
		known.length < 5 ? 'no' : unreached.length === 0 && known.length > 0 ? 'yes' : 'partly';
	const isGrouped = groups.silhouette > 0.25 && groups.method.k >= 5 && groups.method.k <= 10;
	for (const here of ['/modeller/', '/problembilder/']) {
		for (const path of inBothLanguages(here)) {
			await page.goto(path);
			const locale = localeOf(path);
			const { answers } = words(locale).modelWords.thesis;
			await expect(page.locator('[data-answer="models"]')).toHaveText(answers[models]);
			await expect(page.locator('[data-answer="groups"]')).toHaveText(
				answers[isGrouped ? 'yes' : 'no'],
			);
			const told = page.locator('[data-test="models"]');
			await expect(told).toContainText(new RegExp(inLetters(known.length, locale), 'i'));
			await expect(told).toContainText(
				`${inLetters(reached.length, locale)} ${locale === 'sv' ? 'av' : 'of'} ${inLetters(challenges.length, locale)} problem`,
			);
			// Its own first; the other leads to its page.
			const other = here === '/modeller/' ? '/problembilder/' : '/modeller/';
			await expect(page.locator('.two-tests a')).toHaveCount(1);
			await expect(page.locator('.two-tests dd:last-of-type a')).toHaveAttribute(
				'href',
				path.replace(here, other),
			);
		}
	}
});

test('problems that are reached stand first, models by what is known and then by problem', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(PATH);
	const inOrder = [...reached, ...unreached].map(({ id }) => id);
	const idsOf = (links: string): Promise<string[]> =>
		page
			.locator(links)
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
	expect(await idsOf('.model-matrix .model-problem a')).toEqual(inOrder);
	expect(await idsOf('.model-problems h3 a')).toEqual(inOrder);
	const bodies = await page
		.locator('.model-matrix tbody')
		.evaluateAll((all) =>
			all.map((body) =>
				[...body.querySelectorAll<HTMLElement>('[data-row]')].map(
					({ dataset }) => dataset['problem']?.split(' ') ?? [],
				),
			),
		);
	for (const rows of bodies) {
		const first = rows.map((own) => {
			const at = inOrder.findIndex((id) => own.includes(id));
			return at === -1 ? inOrder.length : at;
		});
		expect(first).toEqual(first.toSorted((a, b) => a - b));
	}
	// The same models in their other order are a press away.
	await page.locator('.models-matrix a[href="#problem"]').click();
	await expect(page.locator('#problem')).toBeInViewport();
});

test('a letter stands at a problem only where something was measured for it; else words say that nothing was', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const path of inBothLanguages(PATH)) {
		await page.goto(path);
		const said = path.startsWith('/en/') ? 'not tested' : 'ej mätt';
		for (const { id } of challenges) {
			const section = page.locator(`.model-problems [data-problem="${id}"] > ul`);
			const own = models.filter((model) => model.challenges.includes(id));
			const measured = own.filter((model) => measuredFor(model, id).statements.length > 0);
			await expect(section.locator('.grade')).toHaveCount(measured.length);
			await expect(section.locator('.not-measured', { hasText: said })).toHaveCount(
				own.length - measured.length,
			);
		}
		for (const model of models) {
			const row = page.locator(`.model-matrix [data-row="${model.id}"]`);
			const measured = model.challenges.filter(
				(id) => measuredFor(model, id).statements.length > 0,
			);
			await expect(row.locator('.model-cell .grade')).toHaveCount(measured.length);
			await expect(row.locator('.not-measured')).toHaveText(
				Array.from({ length: model.challenges.length - measured.length }, () => said),
			);
		}
	}
});

test('what a publisher says of a model leads to the statement, which has the source', async ({
	page,
}) => {
	for (const path of inBothLanguages(PATH)) {
		await page.goto(path);
		const locale = localeOf(path);
		const said = await page
			.locator(':is(.model-matrix, .model-problems) [data-row]')
			.evaluateAll((rows) =>
				rows.map((row) => {
					const link = row.querySelector('a.spoken-by');
					return {
						id: row.getAttribute('data-row') ?? '',
						isQuoted: row.querySelector('q') !== null,
						href: link?.getAttribute('href') ?? null,
						text: link?.textContent.trim() ?? '',
					};
				}),
			);
		expect(said.length).toBeGreaterThan(models.length);
		for (const { id, isQuoted, href, text } of said) {
			if (href === null) {
				expect(isQuoted, id).toBe(false);
				continue;
			}
			const [base, statement] = href.split('#uppgift-');
			expect(base).toBe(path.replace(PATH, `${PATH}${id}/`));
			const { source } =
				models.find((model) => model.id === id)?.statements.find((each) => each.id === statement) ??
				{};
			expect(text, href).toBe(
				[source?.publisher[locale], source?.year].filter((part) => part != null).join(' '),
			);
		}
	}
});

test('the rule of the letters is printed, a line for each, with the key that it is', async ({
	page,
}) => {
	for (const path of inBothLanguages(PATH)) {
		await page.goto(`${path}#regel`);
		const { rule } = words(localeOf(path)).modelWords;
		const printed = page.locator('section[aria-labelledby="regel"]');
		await expect(printed.locator('h2')).toBeInViewport();
		await expect(printed).toContainText(rule.lead);
		await expect(printed.locator('.grade-rule .grade')).toHaveText([
			'A',
			'A–B',
			'B',
			'C',
			'0',
			'–',
		]);
		for (const item of Object.values(rule.items)) await expect(printed).toContainText(item);
	}
});

test('every model is there without scripts, and nothing that only a script could do', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(PATH);
	for (const { id } of models) {
		await expect(page.locator(`.model-problems [data-row="${id}"]`).first()).toBeVisible();
	}
	await expect(page.locator('.model-filter')).toBeHidden();
	await page.setViewportSize({ width: 1440, height: 900 });
	const rows = page.locator('.model-matrix [data-row]');
	await expect(rows.filter({ visible: true })).toHaveCount(models.length);
	await context.close();
});
