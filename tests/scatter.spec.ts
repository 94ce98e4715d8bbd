import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { layOut } from './laid-out.ts';
import type { AxeResults } from 'axe-core';

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const section = (page: Page) => page.locator('indicator-scatter');
const sentence = (page: Page) => page.locator('[data-sentence]');
const title = (page: Page, axis: 'x' | 'y') => page.locator(`[data-title="${axis}"]`);

/** The middle of a municipality's dot, in the window. */
async function placeOf(page: Page, code: string): Promise<{ x: number; y: number }> {
	// Its script, which comes when it is near, gives each dot its code.
	await section(page).scrollIntoViewIfNeeded();
	const dot = page.locator(`[data-dot="${code}"]`);
	await dot.scrollIntoViewIfNeeded();
	const box = await dot.boundingBox();
	if (!box) throw new Error(`municipality "${code}" has no dot`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Every dot's kind, place and look. */
const dots = (page: Page): Promise<string[]> =>
	page
		.locator('[data-dot]')
		.evaluateAll((all) =>
			all
				.map((dot) =>
					['data-dot', 'class', 'cx', 'cy', 'x', 'y']
						.map((name) => dot.getAttribute(name) ?? '')
						.join(' '),
				)
				.sort(),
		);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('two indicators stand against each other with their correlation', async ({ page }) => {
		for (const [path, words] of [
			[CHALLENGE, /Sambandet är \S+ \(Pearson −0,\d\d, Spearman −0,\d\d; 290 kommuner\)\./],
			[`/en${CHALLENGE}`, /\(Pearson −0\.\d\d, Spearman −0\.\d\d; 290 municipalities\)\./],
		] as const) {
			await page.goto(path);
			await expect(page.locator('[data-dots] > *')).toHaveCount(290);
			await expect(sentence(page)).toHaveText(words);
			await expect(page.getByRole('img', { name: /, 2022/ })).toBeVisible();
			await expect(title(page, 'y')).toContainText(/kr per invånare|SEK per resident/);
			await expect(section(page).locator('select')).toBeHidden();
			await expect(page.locator('[data-source="y"]')).toHaveAttribute(
				'href',
				/\/data\/skattekraft\/$/,
			);
		}
	});

	test('the lead indicator is never set against itself, nor against what it is made of', async ({
		page,
	}) => {
		await page.goto('/utmaningar/skatteunderlag/');
		await expect(title(page, 'x')).toContainText('Skattekraft');
		await expect(title(page, 'y')).toContainText('Arbetslöshet 16–24 år');
	});
});

test('another indicator is fetched once, and changes sentence, axis and address', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		const [file] = /indicators\/[\w-]+\.json/.exec(request.url()) ?? [];
		if (file !== undefined) asked.push(file);
	});
	await page.goto(CHALLENGE);
	await section(page).scrollIntoViewIfNeeded();
	const served = await sentence(page).textContent();
	const select = page.locator('select[name="mot"]');
	await select.selectOption('ohalsotal');
	await expect(page).toHaveURL(`${CHALLENGE}?mot=ohalsotal`);
	await expect(title(page, 'y')).toContainText('Ohälsotal, dagar, 2022');
	await expect(sentence(page)).not.toHaveText(served ?? '');
	await expect(page.locator('[data-source="y"]')).toHaveAttribute('href', '/data/ohalsotal/');
	await expect(page.getByRole('img', { name: /Lodrätt: Ohälsotal/ })).toBeVisible();

	await page.goBack();
	await expect(page).toHaveURL(CHALLENGE);
	await expect(title(page, 'y')).toContainText('Skattekraft');
	await expect(sentence(page)).toHaveText(served ?? '');
	await expect(select).toHaveValue('skattekraft');
	await page.goForward();
	await expect(title(page, 'y')).toContainText('Ohälsotal');
	expect(asked.sort()).toEqual([
		'indicators/ohalsotal.json',
		'indicators/skattekraft.json',
		'indicators/unga-arbetslosa.json',
	]);
});

test('the chart that a page is served with is the one that its script draws', async ({ page }) => {
	for (const path of [CHALLENGE, '/utmaningar/placerade-barn/', '/en/utmaningar/utflyttning/']) {
		await page.goto(path);
		await section(page).scrollIntoViewIfNeeded();
		await expect(page.locator('[data-dot]')).not.toHaveCount(0);
		const served = await dots(page);
		const said = await section(page).locator('.scatter-said').textContent();
		await page.locator('select[name="mot"]').selectOption('utrikes-fodda');
		await expect(title(page, 'y')).toContainText(/Utrikes födda|Foreign-born/i);
		expect(await dots(page), path).not.toEqual(served);
		await page.goBack();
		await expect.poll(() => dots(page), path).toEqual(served);
		const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
		expect(words(await section(page).locator('.scatter-said').textContent())).toBe(words(said));
	}
});

for (const path of [CHALLENGE, `/en${CHALLENGE}`]) {
	test(`${path}: the dots far out are named, clear of the edge, the axes and each other`, async ({
		page,
	}) => {
		const names = page.locator('[data-names] text');
		for (const width of [320, 360, 768, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await section(page).scrollIntoViewIfNeeded();
			await page.evaluate(() => document.fonts.ready);
			// The tax base of Danderyd is nearly ten interquartile ranges above the median, Lidingö's seven.
			await expect(names).toHaveText(['Danderyd', 'Lidingö']);
			await expect(page.locator('[data-dot]')).not.toHaveCount(0);
			const faults = await section(page).evaluate((part, window) => {
				const box = (element: Element) => element.getBoundingClientRect();
				const others = [...part.querySelectorAll('.scatter-axis text')];
				const names = [...part.querySelectorAll('[data-names] text')];
				return names.flatMap((name) => {
					const own = box(name);
					const isOut = own.left < 0 || own.right > window;
					const on = [...others, ...names].filter((other) => {
						const { left, right, top, bottom } = box(other);
						const isApart =
							right <= own.left || left >= own.right || bottom <= own.top || top >= own.bottom;
						return other !== name && !isApart;
					});
					return [...(isOut ? [name] : []), ...on].map(({ textContent }) => textContent);
				});
			}, width);
			expect(faults, `${width} pixels`).toEqual([]);
		}
		// Another measure has others far out, or none; a chosen one is named once.
		await page.locator('select[name="mot"]').selectOption('utrikes-fodda');
		await expect(names).toHaveText(['Botkyrka']);
		await page.goBack();
		await expect(names).toHaveText(['Danderyd', 'Lidingö']);
		await page.goto(`${path}?kommun=0162`);
		await section(page).scrollIntoViewIfNeeded();
		await expect(page.locator('[data-chosen] text')).toHaveText('Danderyd');
		await expect(names).toHaveText(['Lidingö']);
	});
}

test('a dot is named where it is pointed at, and a click near it chooses it everywhere', async ({
	page,
}) => {
	await page.goto(CHALLENGE);
	const { x, y } = await placeOf(page, '0162');
	await page.waitForFunction(() => customElements.get('indicator-scatter') !== undefined);
	await page.mouse.move(x + 5, y);
	await page.mouse.move(x + 6, y);
	await expect(page.locator('.scatter-card')).toContainText('Danderyd');
	await expect(page.locator('.scatter-card')).toContainText(/→ 1,1\s%/);
	await page.mouse.click(x + 6, y);
	await expect(page).toHaveURL(`${CHALLENGE}?kommun=0162`);
	await expect(page.locator('[data-chosen-text]')).toHaveText(
		/^Danderyd: 1,1\s% \(Arbetslöshet 16–24 år, 2022\); .* \(Skattekraft, 2022\)\. Punkterna i Stockholms län/,
	);
	await expect(page.locator('[data-chosen] text')).toHaveText('Danderyd');
	await expect(page.locator('.map-card')).toContainText('Danderyd');
	await expect(page.locator('.map .outline').first()).toBeAttached();
	// Stockholm County has 26 municipalities.
	await expect(page.locator('[data-dot]:not(.elsewhere)')).toHaveCount(26);
});

test('an area in focus has a correlation of its own; a small one has too few', async ({ page }) => {
	await page.goto(`${CHALLENGE}?omrade=lan-12`);
	await section(page).scrollIntoViewIfNeeded();
	await expect(sentence(page)).toContainText('; 33 kommuner i Skåne län).');
	await expect(page.locator('[data-dot]:not(.out-of-focus)')).toHaveCount(33);
	await page.goto(`${CHALLENGE}?omrade=lan-10`);
	await section(page).scrollIntoViewIfNeeded();
	await expect(sentence(page)).toHaveText(
		'Bara 5 kommuner i Blekinge län har värden för båda måtten. Det är för få för att tala om samband.',
	);
});

test('where comparing is advised against, words say why there is no chart', async ({ page }) => {
	await page.goto('/utmaningar/psykisk-ohalsa/');
	await section(page).scrollIntoViewIfNeeded();
	// Of the measure that is shown first, too, nobody can say where the problem is biggest.
	await expect(page.locator('[data-chart]')).toBeHidden();
	await expect(page.locator('[data-why]')).toContainText('säger inte var psykisk ohälsa är störst');
	await page.locator('select[name="indikator"]').selectOption('angslan-oro');
	await expect(page.locator('[data-chart]')).toBeHidden();
	await expect(page.locator('[data-why]')).toContainText('Folkhälsomyndigheten avråder');
	// A survey is not offered as the second indicator either.
	await expect(page.locator('select[name="mot"] option[value="tillit"]')).toHaveCount(0);
	await page.locator('select[name="indikator"]').selectOption('ohalsotal');
	await expect(page.locator('[data-chart]')).toBeVisible();
	await expect(page.locator('[data-why]')).toBeHidden();
	await expect(title(page, 'x')).toContainText('Ohälsotal');
});

test('figures that do not come are told of, and asked for again', async ({ page }) => {
	await page.route('**/indicators/ohalsotal.json', (route) => route.abort());
	await page.goto(CHALLENGE);
	await section(page).scrollIntoViewIfNeeded();
	await page.locator('select[name="mot"]').selectOption('ohalsotal');
	await expect(section(page).getByRole('status')).toContainText('kunde inte hämtas');
	await expect(title(page, 'y')).toContainText('Skattekraft');
	await page.unroute('**/indicators/ohalsotal.json');
	await page.locator('select[name="mot"]').selectOption('utrikes-fodda');
	await page.locator('select[name="mot"]').selectOption('ohalsotal');
	await expect(title(page, 'y')).toContainText('Ohälsotal');
	await expect(section(page).getByRole('status')).toHaveText('');
});

test('the script is not asked for until a reader comes near', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('indicator-scatter')) scripts.push(request.url());
	});
	await page.setViewportSize({ width: 1280, height: 700 });
	await page.goto(CHALLENGE, { waitUntil: 'networkidle' });
	expect(scripts).toEqual([]);
	await section(page).scrollIntoViewIfNeeded();
	await expect.poll(() => scripts.length).toBe(1);
});

test('nothing below the chart moves when another indicator is chosen', async ({ page }) => {
	for (const width of [360, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(CHALLENGE);
		await layOut(page);
		await section(page).scrollIntoViewIfNeeded();
		const bottom = () =>
			section(page).evaluate((part) => part.getBoundingClientRect().bottom + window.scrollY);
		const before = await bottom();
		for (const id of ['ohalsotal', 'valdeltagande', 'placerade-hvb']) {
			await page.locator('select[name="mot"]').selectOption(id);
			await expect(page.locator('[data-source="y"]')).toHaveAttribute(
				'href',
				new RegExp(`/data/${id}/$`),
			);
			expect(await bottom(), `${width} ${id}`).toBe(before);
		}
	}
});

test('the chart with a municipality chosen breaks no rule of WCAG 2.2 AA', async ({ page }) => {
	for (const path of [CHALLENGE, `/en${CHALLENGE}`]) {
		await page.goto(`${path}?kommun=1081&mot=valdeltagande`);
		await section(page).scrollIntoViewIfNeeded();
		await expect(page.locator('[data-chosen] text')).toHaveText('Ronneby');
		await page.addScriptTag({ path: AXE });
		const results = await page.evaluate(
			(tags) =>
				(
					globalThis as unknown as {
						axe: { run: (within: string, options: object) => Promise<AxeResults> };
					}
				).axe.run('indicator-scatter', { runOnly: { type: 'tag', values: tags } }),
			TAGS,
		);
		expect(results.passes.length).toBeGreaterThan(3);
		expect(results.violations).toEqual([]);
	}
});

test('on paper the chart is left out: it would be a third page, and perhaps of another year', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	const section = page.locator('section', { has: page.locator('indicator-scatter') }).last();
	await expect(section).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(section).toBeHidden();
});
