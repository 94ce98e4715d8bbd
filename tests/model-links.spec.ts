import { expect, test } from '@playwright/test';
import {
	challenges,
	effectOn,
	inLetters,
	isNull,
	isShownFor,
	known,
	measuredFor,
	models,
	reached,
} from './known-models.ts';
import { inBothLanguages } from './pages.ts';

const PATH = '/modeller/';

test('the start page answers what works with the same counts, and leads there', async ({
	page,
}) => {
	for (const [path, locale] of [
		['/', 'sv'],
		['/en/', 'en'],
	] as const) {
		await page.goto(path);
		const said = (count: number): string => inLetters(count, locale);
		const counts = new RegExp(
			`${said(known.length)} model.*${said(reached.length)} ${locale === 'sv' ? 'av' : 'of'} ${said(challenges.length)} problem`,
			'i',
		);
		const answer = page.locator('.questions > li > a').last();
		await expect(answer).toContainText(counts);
		await expect(page.locator('.start-answers h2').last()).toContainText(counts);
		await expect(answer).toHaveAttribute('href', path.replace(/$/, 'modeller/'));
	}
});

test('a municipality is asked of a model only where its effect on the problem is known, and of null results there', async ({
	page,
}) => {
	await page.goto('/kommuner/ronneby/');
	const questions = page.locator('.model-questions li');
	expect(await questions.count()).toBeGreaterThan(0);
	for (const question of await questions.all()) {
		const href = (await question.locator('a').getAttribute('href')) ?? '';
		const id = new URLSearchParams(href.split('?')[1]).get('problem') ?? '';
		for (const model of models) {
			const isTold =
				(known.includes(model) && isShownFor(model, id)) || isNull(measuredFor(model, id));
			const text = expect(question);
			await (isTold ? text : text.not).toContainText(model.name.sv);
		}
	}
	await expect(page.locator('.model-questions + .note')).toContainText('inga råd');
});

test('a fund and the model that it is documented to have paid for lead to each other', async ({
	page,
}) => {
	for (const model of models) {
		for (const { fund, source } of model.funds) {
			await page.goto(`/modeller/${model.id}/`);
			const paid = page.locator('.model-paid');
			await expect(paid.locator(`a[href="/fonder/${fund}/"]`)).toBeVisible();
			await expect(paid.locator(`a[href="${source.url}"]`).first()).toBeVisible();
			await page.goto(`/fonder/${fund}/`);
			await expect(page.locator(`main a[href="/modeller/${model.id}/"]`)).toBeVisible();
		}
	}
});

test('a problem leads to its models, each under what is known of its effect on it, without a script too', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const id of ['missbruk', 'social-sammanhallning', 'skatteunderlag']) {
		const path = `/utmaningar/${id}/`;
		await page.goto(path);
		const told = page.locator('[data-models]');
		await expect(told.locator('a').first()).toHaveAttribute('href', `${PATH}?problem=${id}`);
		for (const effect of ['shown', 'not-shown', 'not-known', 'not-measured'] as const) {
			const own = models.filter(
				(model) => model.challenges.includes(id) && effectOn(model, id) === effect,
			);
			const links = await told
				.locator(`[data-effect="${effect}"] a`)
				.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
			expect(links.toSorted(), effect).toEqual(
				own.map((model) => [model.name.sv, `${PATH}${model.id}/`]).toSorted(),
			);
		}
	}
	await context.close();
});

test('how a model is added is told on the page, with a form to copy', async ({ page }) => {
	for (const path of inBothLanguages(PATH)) {
		await page.goto(path);
		await page.locator('.row-template summary').click();
		const form = page.locator('.row-template pre');
		await expect(form).toBeVisible();
		for (const column of ['challenges', 'verdict', 'publisher_sv'])
			await expect(form).toContainText(`\n${column} (`);
		// The four files, and which columns the check wants of each.
		for (const file of ['models', 'statements', 'sources', 'fund-links'])
			await expect(form).toContainText(`(${file}.csv)`);
		const told = page.locator('section[aria-labelledby="bidra"]');
		await expect(told.locator('code')).toContainText('fund-links.csv');
		await expect(told.locator('a[href$="/data/"]')).toBeVisible();
		for (const column of ['name_sv', 'said_en', 'publisher_sv', 'paid_sv'])
			await expect(told.locator('[data-needed]')).toContainText(column);
		// A message begins with a form, where there is somebody to write to.
		if (process.env['SITE_CONTACT'] !== undefined)
			await expect(told.locator('a[href^="mailto:"]')).toHaveAttribute('href', /body=.*said_sv/);
	}
});
