import { expect, test } from '@playwright/test';
import { isNull, measuredFor, models, nulls, testedIn, type KnownModel } from './known-models.ts';

const PATH = '/modeller/';

test('what is chosen stands in the address, is read from it, and can be taken back', async ({
	page,
}) => {
	await page.goto(`${PATH}?effekt=not-shown`);
	const rows = page.locator('.model-matrix [data-row]:not([hidden])');
	await expect(rows).toHaveCount(nulls.length);
	await page.locator('select[name="problem"]').selectOption('missbruk');
	await expect(page).toHaveURL(/problem=missbruk/);
	// The effect on that very problem is asked for: one that was tested for another is not among them.
	const left = models.filter((model) => isNull(measuredFor(model, 'missbruk'))).length;
	expect(left).toBeLessThan(nulls.filter((model) => model.challenges.includes('missbruk')).length);
	await expect(rows).toHaveCount(left);
	await expect(page.locator('.model-matrix .models-null [data-count]')).toHaveText(String(left));
	await expect(page.locator('.model-problems section:not([hidden])')).toHaveCount(1);
	await page.locator('.model-filter button').click();
	await expect(rows).toHaveCount(models.length);
	await page.goBack();
	await expect(page).toHaveURL(/effekt=not-shown/);
	await page.goto(`${PATH}?effekt=strunt`);
	await expect(page.locator('.model-filter [data-unknown]')).toContainText('strunt');
	await expect(rows).toHaveCount(models.length);
});

test('models are chosen by whether they were tested in Sweden, and by who pays', async ({
	page,
}) => {
	await page.goto(PATH);
	const rows = page.locator('.model-matrix [data-row]:not([hidden])');
	const isLeft = (wanted: readonly KnownModel[]) =>
		expect
			.poll(async () =>
				(
					await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')))
				).toSorted(),
			)
			.toEqual(wanted.map(({ id }) => id).toSorted());
	for (const value of ['yes', 'no', 'unknown'] as const) {
		await page.locator('select[name="sverige"]').selectOption(value);
		await expect(page).toHaveURL(new RegExp(`sverige=${value}`));
		await isLeft(models.filter((model) => testedIn(model) === value));
	}
	await page.locator('.model-filter button').click();
	for (const value of new Set(models.flatMap(({ pays }) => pays))) {
		await page.locator('select[name="betalar"]').selectOption(value);
		await expect(page).toHaveURL(new RegExp(`betalar=${value}`));
		await isLeft(models.filter(({ pays }) => pays.includes(value)));
	}
	await page.goto(`${PATH}?sverige=yes&betalar=region`);
	await isLeft(
		models.filter((model) => testedIn(model) === 'yes' && model.pays.includes('region')),
	);
});
