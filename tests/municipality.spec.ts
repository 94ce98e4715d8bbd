import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiFindings } from '../src/stats/finding.ts';
import { CHALLENGES, HARD, INDICATORS, MUNICIPALITIES } from './hard-municipalities.ts';
import { layoutFaults } from './layout.ts';
import { MUNICIPALITY, inBothLanguages, inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';
import { weigh } from './weigh.ts';
import { PAGE_HEIGHT, PAGE_WIDTHS } from './windows.ts';

/** All that strain the page, and the ten that strain it most. */
const ALL_HARD = HARD.flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`));
const PATHS = HARD.slice(0, 10).flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`));
const NORRKOPING = '/kommuner/norrkoping/';

const { findings } = JSON.parse(readFileSync('dist/api/v1/findings.json', 'utf8')) as ApiFindings;
/** One that something unusual is told of. */
const UNUSUAL = MUNICIPALITIES.find(({ code }) => code === findings[0]?.municipality);
if (!UNUSUAL) throw new Error('nothing unusual is told of any municipality');

/** The challenges that the heights are of. */
const TWELVE = 12;

/** Height of a page with all its rows closed, CSS pixels, and how much higher one challenge more may make it. */
const HIGHEST = [
	{ width: 1440, height: 900, most: 2500, row: 60 },
	{ width: 390, height: 844, most: 4000, row: 110 },
] as const;

/**
 * Rows that a first screen of 1440 × 900 holds: not all twelve as in the picture, since the page says
 * where it stands (breadcrumbs) and whose figures its sentence rests on. Where the problems are the most,
 * headline and sources are four lines each, and take the room of three rows more.
 */
const SEEN_USUALLY = 9;
const SEEN = 7;

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

/** How many A4 sheets a page is printed on. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Colours of each strip: of the municipality, the field, the others and the page. Runs in the browser. */
const coloursOfStrips = (): (string | undefined)[][] =>
	[...document.querySelectorAll('.problems .row .strip:has(.own)')].map((strip) => {
		const styleOf = (selector: string): CSSStyleDeclaration | null => {
			const part = strip.querySelector(selector);
			return part ? getComputedStyle(part) : null;
		};
		return [
			styleOf('.own')?.fill,
			styleOf('.field')?.fill,
			styleOf('.ticks')?.stroke,
			getComputedStyle(document.documentElement).backgroundColor,
		];
	});

for (const path of PATHS) {
	test(`${path} is no higher than a reader scrolls, and no heavier than its budget`, async ({
		page,
	}) => {
		const { total, scripts, requests } = await weigh(page, path);
		expect(total).toBeLessThanOrEqual(MUNICIPALITY.total);
		expect(scripts).toBeLessThanOrEqual(MUNICIPALITY.script);
		expect(requests).toBeLessThanOrEqual(MUNICIPALITY.requests);
		for (const { width, height, most, row } of HIGHEST) {
			await page.setViewportSize({ width, height });
			// What was wrong on it is told above all else, and comes on top.
			const high = await page.evaluate(
				() =>
					document.documentElement.scrollHeight -
					(document.querySelector<HTMLElement>('.correction-notice')?.offsetHeight ?? 0),
			);
			const further = Math.max(0, CHALLENGES.length - TWELVE);
			expect(high, `${width} pixels wide`).toBeLessThan(most + row * further);
		}
	});

	test(`${path} fits 320 pixels with every row open, breaks no rule, and keeps its strips in forced colours`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		await page.locator('main details').evaluateAll((all) => {
			for (const each of all) each.toggleAttribute('open', true);
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320,
		);
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		// Tells the municipality from the strip, and the strip from its field.
		const rows = await page.evaluate(coloursOfStrips);
		expect(rows.length).toBeGreaterThan(0);
		for (const colours of rows) {
			expect(new Set(colours).size).toBe(4);
			expect(colours).not.toContain(undefined);
		}
	});
}

for (const path of ALL_HARD) {
	test(`${path} has sentence, money and most rows in the first screen, and nothing cut off or on another`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, path);
		await expect(page.locator('[data-finding]')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.money-brief')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.head-source [data-source]')).toBeInViewport({ ratio: 1 });
		const rows = await page
			.locator('.problems .row')
			.evaluateAll((all) => all.map((row) => row.getBoundingClientRect()));
		expect(rows).toHaveLength(CHALLENGES.length);
		const seen = rows.filter(({ bottom }) => bottom <= 900).length;
		expect(seen).toBeGreaterThanOrEqual(path.includes('/norrkoping/') ? SEEN_USUALLY : SEEN);
		// No higher than its two lines, where none needs a third.
		expect(Math.min(...rows.map(({ height }) => height))).toBeLessThanOrEqual(39);
		for (const width of PAGE_WIDTHS) {
			await page.setViewportSize({ width, height: PAGE_HEIGHT });
			expect(await layoutFaults(page, '.municipality-page'), `${width} pixels`).toEqual([]);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of PATHS) {
		test(`${path} is whole: read with its sources, its rows open to texts, measures, years and traps`, async ({
			page,
		}) => {
			await page.goto(path);
			const copied = async (part: Locator): Promise<readonly string[]> =>
				(await part.inputValue()).split('\n');
			const head = await copied(page.locator('.head-tools textarea'));
			await expect(page.locator('.head-source [data-source]')).toBeVisible();
			await expect(page.locator('.head-source [data-source]')).toHaveText(head.at(-2) ?? '?');
			const worst = page.locator('.problems .row').first();
			await worst.locator('.more > details > summary').click();
			await worst.locator('.panel-texts > summary').click();
			const [, box, paragraph] = await worst.locator('.panel-copies textarea').all();
			if (!box || !paragraph) throw new Error('no texts to copy');
			const told = worst.locator('.panel-texts');
			await expect(told.locator('li')).toHaveText((await copied(box)).slice(0, -2));
			await expect(told.locator('[data-paragraph]')).toHaveText(
				(await copied(paragraph))[0] ?? '?',
			);
			for (const text of await told.locator('li, p').all()) await expect(text).toBeVisible();
			// Closed again: that row may be the one looked at below.
			await worst.locator('.more > details > summary').click();
			const [code = ''] = /\d{4}/.exec(await page.locator('.facts [data-code]').innerText()) ?? [];
			await expect(page.locator('.problems .row')).toHaveCount(CHALLENGES.length);
			await expect(page.locator('.needs-script:visible')).toHaveCount(0);
			const row = page.locator('[data-problem="ungdomsarbetsloshet"]');
			await expect(row.locator('.panel')).toBeHidden();
			await row.locator('.more > details > summary').click();
			await expect(row.locator('.measures tr[data-measure]')).toHaveCount(
				CHALLENGES.find(({ id }) => id === 'ungdomsarbetsloshet')?.indicators.length ?? 0,
			);
			await expect(row.locator('.measures tr[data-measure]').first()).toBeVisible();
			await expect(row.locator('.panel-notes p').nth(2)).toContainText('N03921');
			await expect(row.locator('.row-chart svg path.own')).toBeVisible();
			// Every year of the measure stands on its page, a press away.
			await row.locator('.row-chart p a:not(.figure)[href*="/data/"]').click();
			await expect(page).toHaveURL(new RegExp(`/data/unga-arbetslosa/#kommun-${code}$`));
			await expect(page.locator(`#kommun-${code}`)).toBeVisible();
		});
	}

	test('an address with a problem opens its row', async ({ page }) => {
		await page.goto(`${NORRKOPING}#missbruk`);
		await expect(page.locator('#missbruk')).toBeVisible();
		await expect(page.locator('#otrygghet')).toBeHidden();
	});
});

for (const path of inTriedLanguages(NORRKOPING)) {
	test(`${path} is told in short on a phone: rows of three lines, their key before them`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, path);
		const rows = await page.locator('.problems .row').evaluateAll((all) =>
			all.map((row) => ({
				id: row.getAttribute('data-problem'),
				height: row.getBoundingClientRect().height,
				isPlaced: row.querySelector('.strip') !== null,
			})),
		);
		for (const { id, height, isPlaced } of rows) {
			// Why it has no place takes lines of its own.
			expect(height, id ?? '').toBeLessThanOrEqual(isPlaced ? 95 : 150);
		}
		// Gone until a row is opened.
		for (const part of ['.decisive', '.trend > .small-line', '.trend small', '.fund .words']) {
			const widths = await page
				.locator(`.problems .row > ${part}`)
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
			expect(widths.length, part).toBeGreaterThan(0);
			// What is read aloud alone takes a pixel.
			expect(Math.max(...widths), part).toBeLessThanOrEqual(1);
		}
		for (const row of await page.locator('.problems .row').all()) {
			for (const part of ['.problem', '.country', '.trend [data-trend]']) {
				await expect(row.locator(part).first()).toBeVisible();
			}
		}
		await expect(page.locator('.row-key.after')).toBeHidden();
		const marks = await page
			.locator('.row-key.before > li')
			.evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().x)));
		expect(new Set(marks).size).toBe(2);
		const key = await page.locator('.row-key.before').boundingBox();
		const table = await page.locator('table.problems').boundingBox();
		expect((key?.y ?? Infinity) + (key?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
		await expect(page.locator('.locator')).toBeHidden();
		await expect(page.locator('.money-brief')).toBeHidden();
		for (const stacked of await page.locator('.money-table, .call-table').all()) {
			const head = await stacked.locator('thead').boundingBox();
			expect(head?.width).toBeLessThanOrEqual(1);
			const cells = await stacked
				.locator('tbody tr')
				.first()
				.locator('th, td')
				.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().y));
			expect(new Set(cells).size).toBeGreaterThan(1);
		}
	});
}

test('a row opens and closes by a key, and a figure in it is pressed for itself', async ({
	page,
}) => {
	await open(page, NORRKOPING);
	const row = page.locator('[data-problem="missbruk"]');
	const summary = row.locator('.more > details > summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(row.locator('.panel')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(row.locator('.panel')).toBeHidden();
	const figure = row.locator('td.value a');
	const isOnTop = await figure.evaluate((link) => {
		const { left, top, width, height } = link.getBoundingClientRect();
		return document.elementFromPoint(left + width / 2, top + height / 2) === link;
	});
	expect(isOnTop).toBe(true);
});

for (const path of ALL_HARD) {
	test(`${path} is printed on one A4 sheet`, async ({ page }) => {
		await open(page, path);
		expect(await sheets(page)).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-finding]')).toBeVisible();
		await expect(page.locator('.problems .row')).toHaveCount(CHALLENGES.length);
		for (const row of await page.locator('.problems .row').all()) await expect(row).toBeVisible();
		await expect(page.locator('.money-brief')).toBeVisible();
		await expect(page.locator('.to-call')).toBeVisible();
		await expect(page.locator('.sheet-head')).toContainText(/\d{4}-\d{2}-\d{2}/);
		await expect(page.locator('.sheet-sources')).toContainText(path);
		await expect(page.locator('main :is(button, summary):visible')).toHaveCount(0);
		// Whom to call, by name.
		const peers = await page.locator('[data-peer]').evaluateAll((rows) =>
			rows.map((row) => ({
				code: row.getAttribute('data-peer'),
				name: row.querySelector<HTMLElement>('th')?.innerText.trim(),
				isVisible: row.checkVisibility(),
			})),
		);
		expect(peers).toEqual(
			peers.map(({ code }) => ({
				code,
				name: MUNICIPALITIES.find((each) => each.code === code)?.name,
				isVisible: true,
			})),
		);
		const reasons = await page.locator('.call-reasons').count();
		expect(peers.length > 0 ? peers.length <= 3 : reasons === 1).toBe(true);
		// And each of those that the twelve rows have their figures from.
		const locale = path.startsWith('/en/') ? 'en' : 'sv';
		const named = page.locator('.sheet-sources .on-paper').first();
		await expect(named).toBeVisible();
		for (const { lead } of CHALLENGES) {
			const publisher = INDICATORS.find(({ id }) => id === lead)?.publisher[locale];
			await expect(named).toContainText(publisher ?? '?');
		}
	});
}

for (const path of inTriedLanguages(NORRKOPING)) {
	test(`${path} has marks on paper that a grey printer keeps, and a key for the words that go`, async ({
		page,
	}) => {
		await open(page, path);
		await page.emulateMedia({ media: 'print' });
		const looks = await page.locator('.problems .row .strip:has(.own)').evaluateAll((strips) => {
			// Any colour as its four parts, 0–255.
			const context = document.createElement('canvas').getContext('2d');
			const toneOf = (strip: Element, part: string): readonly number[] => {
				const found = strip.querySelector(part);
				if (!context || !found) return [];
				context.fillStyle = getComputedStyle(found).fill;
				context.fillRect(0, 0, 1, 1);
				return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
			};
			return strips.map((strip) => ({
				isVisible: strip.checkVisibility(),
				isKept: getComputedStyle(strip).printColorAdjust === 'exact',
				dot: toneOf(strip, '.own'),
				field: toneOf(strip, '.field'),
			}));
		});
		expect(looks.length).toBeGreaterThan(0);
		for (const { isVisible, isKept, dot, field } of looks) {
			expect([isVisible, isKept]).toEqual([true, true]);
			expect(Math.max(...dot)).toBeLessThan(64);
			// Grey: no colour of its own, neither ink nor paper.
			expect(Math.max(...field) - Math.min(...field)).toBeLessThan(12);
			expect(Math.max(...field)).toBeLessThan(240);
			expect(Math.min(...field)).toBeGreaterThan(160);
		}
		for (const line of await page.locator('.problems .row .small-line').all()) {
			await expect(line).toBeVisible();
		}
		const words = page.locator('.problems .fund .words');
		expect(await words.count()).toBeGreaterThan(0);
		await expect(words.filter({ visible: true })).toHaveCount(0);
		await expect(page.locator('.row-key.after')).toBeVisible();
		// A press is of no use there.
		await expect(page.locator('.row-key.after .press')).toBeHidden();
	});

	test(`${path} prints all of it on request, and is as it was after`, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await open(page, path);
		const folded = page.locator('main details:not([open])');
		const before = await folded.count();
		expect(before).toBeGreaterThan(CHALLENGES.length);
		await page.locator('print-page [data-print="all"]').click();
		await expect(folded).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#otrygghet')).toBeVisible();
		await expect(page.locator('.money-table')).toBeVisible();
		expect(await sheets(page)).toBeGreaterThan(3);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(folded).toHaveCount(before);
		expect(await sheets(page)).toBe(1);
	});
}

for (const path of inTriedLanguages(`/kommuner/${UNUSUAL.slug}/`)) {
	test(`${path} prints all of it in the order of the page, none of it left out or squeezed`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await open(page, path);
		await page.locator('print-page [data-print="all"]').click();
		await page.emulateMedia({ media: 'print' });
		const boxOf = async (selector: string) => {
			const box = await page.locator(selector).boundingBox();
			if (!box) throw new Error(`${selector} is not printed`);
			return box;
		};
		const rows = await boxOf('.problems');
		const sheet = await boxOf('.sheet-sources');
		const after = ['.more-texts', '.money', '.around', '.findings'];
		let end = sheet.y + sheet.height;
		for (const selector of after) {
			const { x, y, width, height } = await boxOf(selector);
			expect(y, selector).toBeGreaterThanOrEqual(end);
			expect(x, selector).toBeCloseTo(rows.x, 0);
			expect(width, selector).toBeCloseTo(rows.width, 0);
			end = y + height;
		}
		// Those alike with their distances, why values are missing, the texts about the whole.
		const alike = page.locator('#liknande [data-similar]');
		await expect(alike).toHaveCount(UNUSUAL.similar.length);
		for (const each of await alike.all()) await expect(each).toBeVisible();
		await expect(page.locator('.sheet-sources [data-reasons]')).toBeVisible();
		for (const text of await page.locator('.more-text :is(li, p)').all()) {
			await expect(text).toBeVisible();
		}
		await expect(page.locator('main button:visible')).toHaveCount(0);
	});
}

test('every municipality is printed on one A4 sheet', { tag: '@full' }, async ({ page }) => {
	test.setTimeout(3_600_000);
	const more: string[] = [];
	for (const path of MUNICIPALITIES.flatMap(({ slug }) => inBothLanguages(`/kommuner/${slug}/`))) {
		await open(page, path);
		if ((await sheets(page)) !== 1) more.push(path);
	}
	expect(more).toEqual([]);
});
