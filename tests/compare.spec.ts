import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { exampleOf } from '../src/subjects/compare/compare-example.ts';
import { inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const PATH = '/jamfor/';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8')) as T;

const { challenges } = json<ApiIndex>('index.json');
const municipalities = json<ApiMunicipality[]>('municipalities.json');
const need = json<ApiNeed>('need.json');
const EXAMPLE = exampleOf(municipalities, json<ApiFunds>('funds.json').funds);

const of = (code: string): ApiMunicipality => {
	const found = municipalities.find((each) => each.code === code);
	if (!found) throw new Error(code);
	return found;
};
const codeOf = (name: string): string =>
	municipalities.find((each) => each.name === name)?.code ?? '';

/** "?kommun=0581&kommun=0580" */
const queryOf = (codes: readonly string[]): string =>
	`?${codes.map((code) => `kommun=${code}`).join('&')}`;

/** Its script comes when a reader comes near to it. */
async function ready(page: Page): Promise<void> {
	await page.locator('compare-places').dispatchEvent('pointerover');
	await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
}

async function open(page: Page, codes: readonly string[], path = PATH): Promise<void> {
	await page.goto(path + queryOf(codes));
	await ready(page);
}

const chips = (page: Page) => page.locator('.compare-chips li:visible');
const said = (page: Page, name: string) => page.locator(`[data-said="${name}"]`);

/** Challenges in which all of these are in the quarter with the biggest problems, by need.json. */
const sharedBy = (codes: readonly string[]): readonly string[] =>
	Object.entries(need).flatMap(([challenge, entries]) =>
		codes.every((code) => entries[code]?.quarter === 4) ? [challenge] : [],
	);

const COUNTS = 'inget ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Four of a county of which all share a problem, and two that share none, found in the data. */
const pairs = municipalities.flatMap((one, index) =>
	municipalities.slice(index + 1, index + 40).map((other) => [one.code, other.code]),
);
const APART = pairs.find((codes) => sharedBy(codes).length === 0) ?? [];

for (const path of inTriedLanguages(PATH)) {
	test.describe(`${path} without scripts`, () => {
		test.use({ javaScriptEnabled: false });
		test('shows an example whole, and says in words how to compare', async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('tr[data-problem]')).toHaveCount(challenges.length);
			await expect(page.locator('h1')).toContainText(of(EXAMPLE[0] ?? '').name);
			for (const row of await page.locator('tr[data-problem]').all()) {
				await expect(row.locator('td.own:visible')).toHaveCount(EXAMPLE.length);
			}
			await expect(page.locator('.compare-noscript')).toBeVisible();
			await expect(page.locator('.compare-noscript a')).toHaveCount(21);
			await expect(page.locator('.compare-form')).toBeHidden();
			await expect(page.locator('.compare-told')).toBeHidden();
		});
	});
}

for (const codes of [
	EXAMPLE,
	['0581', '0580', '2180'],
	['0980'],
	['2260', '2283', '2284', '2313'],
	APART,
]) {
	test(`what ${codes.join(', ')} share is what need.json says`, async ({ page }) => {
		await open(page, codes);
		const shared = sharedBy(codes);
		const text = await said(page, 'shared').innerText();
		const ranked = Object.keys(need).length;
		expect(text).toContain(`I ${COUNTS[shared.length] ?? ''} av ${COUNTS[ranked] ?? ''} problem`);
		await expect(page.locator(`tbody[data-group="${codes.length}"] tr[data-problem]`)).toHaveCount(
			shared.length,
		);
		await expect(page.locator('tr[data-problem]')).toHaveCount(challenges.length);
		for (const [challenge, entries] of Object.entries(need)) {
			const cells = page.locator(`tr[data-problem="${challenge}"] td.own:visible`);
			const heavy = await cells.evaluateAll((all) =>
				all.map((cell) => cell.classList.contains('heavy')),
			);
			expect(heavy, challenge).toEqual(codes.map((code) => entries[code]?.quarter === 4));
		}
	});
}

test('with nothing shared, the finding says so first', async ({ page }) => {
	expect(APART).toHaveLength(2);
	await open(page, APART);
	await expect(said(page, 'shared')).toHaveText(/^I inget av \S+ problem hör båda till/);
});

test('a choice is in the address; Back undoes it; a copied link and the other language show the same', async ({
	page,
	context,
}) => {
	await page.goto(PATH);
	await ready(page);
	await expect(said(page, 'told')).toContainText('Ett exempel');
	// The first of one's own takes the place of the example.
	await page.locator('select#kommun').selectOption({ label: 'Gävle' });
	await expect(page).toHaveURL(`${PATH}?kommun=2180`);
	await expect(page.locator('h1')).toHaveText('Gävle');
	await page.locator('select#kommun').selectOption({ label: 'Norrköping' });
	await expect(page).toHaveURL(`${PATH}?kommun=2180&kommun=0581`);
	await expect(page.locator('h1')).toHaveText('Gävle och Norrköping');
	await expect(page).toHaveTitle(/^Gävle och Norrköping/);
	const other = await context.newPage();
	await other.goto(page.url());
	await ready(other);
	const seen = (from: Page): Promise<string> => from.locator('.compare-table').innerText();
	await expect.poll(() => seen(other)).toBe(await seen(page));
	await other.getByRole('link', { name: 'In English' }).click();
	await expect(other).toHaveURL(`/en${PATH}?kommun=2180&kommun=0581`);
	await expect(other.locator('h1')).toHaveText('Gävle and Norrköping');
	await page.goBack();
	await expect(page.locator('h1')).toHaveText('Gävle');
	await page.goBack();
	await expect(page).toHaveURL(PATH);
	await expect(said(page, 'told')).toContainText('Ett exempel');
	await expect(chips(page)).toHaveCount(EXAMPLE.length);
});

test('one press takes the three most similar', async ({ page }) => {
	await open(page, ['0581']);
	await page.locator('[data-take="similar"]').click();
	const expected = [
		'0581',
		...of('0581')
			.similar.slice(0, 3)
			.map(({ code }) => code),
	];
	await expect(page).toHaveURL(PATH + queryOf(expected));
	await expect(chips(page)).toHaveCount(4);
});

test('one press takes neighbours, the most alike first, and offers the rest to choose among', async ({
	page,
}) => {
	await open(page, ['0581']);
	await page.locator('[data-take="neighbours"]').click();
	await expect(chips(page)).toHaveCount(4);
	const asked = new URL(page.url()).searchParams.getAll('kommun');
	const { neighbours } = of('0581');
	expect(asked[0]).toBe('0581');
	for (const code of asked.slice(1)) expect(neighbours as readonly string[]).toContain(code);
	const boxes = page.locator('[data-among] input');
	await expect(boxes).toHaveCount(neighbours.length);
	await expect(page.locator('[data-among] input:checked')).toHaveCount(3);
	// A fifth is refused, with a sentence.
	const unchecked = page.locator('[data-among] input:not(:checked)').first();
	const value = (await unchecked.getAttribute('value')) ?? '';
	await page.locator(`[data-among] input[value="${value}"]`).click();
	await expect(said(page, 'told')).toContainText('Fyra kommuner är det mesta som får plats');
	await expect(page.locator(`[data-among] input[value="${value}"]`)).not.toBeChecked();
	await expect(chips(page)).toHaveCount(4);
	// With one taken away there is room.
	await page.locator('[data-among] input:checked').first().click();
	await expect(chips(page)).toHaveCount(3);
	await page.locator(`[data-among] input[value="${value}"]`).click();
	await expect(page).toHaveURL(new RegExp(`kommun=${value}$`));
});

test('one press takes those of the county', async ({ page }) => {
	await open(page, ['0581']);
	const county = municipalities.filter(({ code }) => code.startsWith('05'));
	await expect(page.locator('[data-take="county"]')).toHaveText(`länets ${county.length}`);
	await page.locator('[data-take="county"]').click();
	await expect(chips(page)).toHaveCount(4);
	const asked = new URL(page.url()).searchParams.getAll('kommun');
	expect(asked.every((code) => code.startsWith('05'))).toBe(true);
	await expect(page.locator('[data-among] input')).toHaveCount(county.length - 1);
});

test('Gotland is alone in its county, and its neighbours are those that a ferry links', async ({
	page,
}) => {
	await open(page, ['0980']);
	await expect(page.locator('[data-take="county"]')).toBeHidden();
	await expect(page.locator('[data-take="neighbours"]')).toHaveText('2 grannar');
	await page.locator('[data-take="neighbours"]').click();
	await expect(chips(page)).toHaveCount(3);
	await expect(page.locator('[data-among]')).toBeHidden();
});

test('the address is taken at its word: unknown, twice and a fifth are said in words', async ({
	page,
}) => {
	await page.goto(`${PATH}?kommun=9999&kommun=0581&kommun=0581&kommun=x`);
	await ready(page);
	await expect(chips(page)).toHaveCount(1);
	await expect(said(page, 'told')).toContainText('kommun=9999, kommun=x');
	await expect(said(page, 'told')).toContainText('nämner Norrköping mer än en gång');
	await open(page, ['0581', '0580', '2180', '0980', '1280']);
	await expect(chips(page)).toHaveCount(4);
	await expect(said(page, 'told')).toContainText('Därför visas inte Malmö');
	// The same from the list.
	await page.locator('select#kommun').selectOption({ label: 'Gävle' });
	await expect(said(page, 'told')).toHaveText('Gävle är redan med i jämförelsen.');
	await page.locator('select#kommun').selectOption({ label: 'Malmö' });
	await expect(said(page, 'told')).toContainText('Ta bort en, så går det att lägga till Malmö');
	await expect(chips(page)).toHaveCount(4);
});

test('taking the last away leads back to the example', async ({ page }) => {
	await open(page, ['2180', '0581']);
	await page.getByRole('button', { name: 'Ta bort Gävle' }).click();
	await expect(page.locator('h1')).toHaveText('Norrköping');
	await page.getByRole('button', { name: 'Ta bort Norrköping' }).click();
	await expect(page).toHaveURL(PATH);
	await expect(chips(page)).toHaveCount(EXAMPLE.length);
	await expect(page.locator('.compare-chips button:visible')).toHaveCount(0);
});

test('a municipality is found by what people call it, with the keyboard alone', async ({
	page,
}) => {
	await page.goto(PATH);
	await ready(page);
	const field = page.locator('#sok-kommun');
	await field.focus();
	await page.keyboard.type('göteborgs stad');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${PATH}?kommun=1480`);
	await expect(page.locator('h1')).toHaveText('Göteborg');
});

test('no one wins: rows stand by what is shared, in the order of the site, and nothing can be sorted', async ({
	page,
}) => {
	await open(page, ['0581', '0580', '2180']);
	await expect(page.locator('.compare-table thead button, .compare-table [aria-sort]')).toHaveCount(
		0,
	);
	const order = [...Object.keys(need)];
	for (const body of await page.locator('.compare-table tbody').all()) {
		const rows = await body
			.locator('tr[data-problem]')
			.evaluateAll((all) => all.map((row) => row.getAttribute('data-problem') ?? ''));
		const known = rows.filter((row) => order.includes(row));
		expect(known).toEqual(order.filter((each) => known.includes(each)));
	}
	const text = await page.locator('compare-places').innerText();
	expect(text).not.toMatch(/vinnare|bäst|sämst|summa:|totalt/i);
});

test('where a value is missing, the reason and the last value stand there', async ({ page }) => {
	const entries = Object.entries(need['placerade-barn'] ?? {});
	const unplaced = entries.find(([, { value }]) => value === null)?.[0] ?? '';
	expect(unplaced).not.toBe('');
	await open(page, [unplaced, '0581']);
	const cell = page.locator('tr[data-problem="placerade-barn"] td.own').first();
	await expect(cell).toContainText('för få år');
	await expect(said(page, 'apart')).toContainText(`${of(unplaced).name} har värden för få år`);
	await expect(page.locator('tr[data-problem="placerade-barn"] [data-mark="0"]')).toHaveAttribute(
		'display',
		'none',
	);
});

test('two that begin alike have two letters', async ({ page }) => {
	await open(page, [codeOf('Norrköping'), codeOf('Nyköping'), codeOf('Gävle')]);
	await expect(page.locator('thead .letter:visible')).toHaveText(['No', 'Ny', 'G']);
});

test('figures that cannot be fetched are told of, and asked for again', async ({ page }) => {
	await page.route('**/jamfor/*.json', (route) => route.abort());
	await page.goto(`${PATH}?kommun=0581`);
	await expect(said(page, 'told')).toContainText('kunde inte hämtas');
	await page.unroute('**/jamfor/*.json');
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.locator('h1')).toHaveText('Norrköping');
	await expect(page.getByRole('button', { name: 'Försök igen' })).toBeHidden();
});

for (const path of inTriedLanguages(PATH)) {
	for (const codes of [
		EXAMPLE,
		[
			codeOf('Upplands Väsby'),
			codeOf('Malung-Sälen'),
			codeOf('Örnsköldsvik'),
			codeOf('Kristinehamn'),
		],
	]) {
		test(`${path} with ${codes.length} is printed on one sheet`, async ({ page }) => {
			await open(page, codes, path);
			await page.evaluate(() => document.fonts.ready);
			const pdf = await page.pdf({ preferCSSPageSize: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0);
			await expect(page.locator('tr[data-problem]:visible')).toHaveCount(challenges.length);
			await expect(page.locator('.compare-paper')).toBeVisible();
		});
	}

	test(`${path} with four breaks no rule, and fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, ['0581', '2284', '0980', '1785'], path);
		await expect(chips(page)).toHaveCount(4);
		expect(await violations(page)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});

	test(`${path} has every problem that places municipalities in the first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, ['0581', '0580', '2180'], path);
		const rows = page.locator('tr[data-problem]');
		await expect(rows.first()).toBeInViewport();
		// What is not ranked stands last. Eleven are placed when the screen is full: more are scrolled to.
		const placed = Math.min(Object.keys(need).length, 11);
		const last = await rows.nth(placed - 1).boundingBox();
		expect((last?.y ?? 900) + (last?.height ?? 0)).toBeLessThanOrEqual(900);
	});
}
