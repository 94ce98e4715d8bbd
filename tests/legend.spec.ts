import { createRequire } from 'node:module';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { ApiIndex, ApiMunicipality, ApiSeries } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';
import { leadOf, published } from './published.ts';
import { openMap, openOptions } from './ready.ts';

const { challenges } = published('index.json') as ApiIndex;
const municipalities = published('municipalities.json') as ApiMunicipality[];

const PAGE = '/utmaningar/ungdomsarbetsloshet/';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const legendOf = (page: Page): Locator => page.locator('histogram-legend');
const rowsOf = (page: Page): Locator => page.locator('.legend-rows button:visible');
/** A municipality as it is seen on the map: faded or not. */
const opacityOf = (page: Page, selector: string): Promise<string> =>
	page
		.locator(`.map-country ${selector}`)
		.first()
		.evaluate((shape) => getComputedStyle(shape).fillOpacity);

/** Texts of the histogram that a line through it crosses, or that another lies on. Runs in the browser. */
const struckTexts = (): string[] => {
	const chart = document.querySelector('.legend-chart');
	const frame = chart?.getBoundingClientRect() ?? new DOMRect();
	const texts = [...(chart?.querySelectorAll('.legend-place, .legend-bound') ?? [])]
		.filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
		.map((part) => {
			const range = document.createRange();
			// The letters alone: a link round them is as high as a finger needs.
			range.selectNodeContents(part.querySelector('a') ?? part);
			return { part, text: part.textContent.trim(), box: range.getBoundingClientRect() };
		});
	const lines = texts
		.filter(({ part }) => part.matches('.legend-place'))
		.map(({ part }) => {
			// Its line is drawn at its edge: before the text, or after it.
			const { left, right, top, bottom } = part.getBoundingClientRect();
			return { x: part.classList.contains('before') ? right : left, top, bottom };
		});
	const struck = texts.flatMap(({ text, box }) =>
		lines.some(
			({ x, top, bottom }) =>
				x > box.left && x < box.right && bottom > box.top + 1 && top < box.bottom - 1,
		)
			? [`${text} is struck through`]
			: [],
	);
	const touching = texts.flatMap(({ text, box }, index) =>
		texts
			.slice(index + 1)
			.filter(
				({ box: other }) =>
					other.left < box.right &&
					other.right > box.left &&
					other.top < box.bottom - 4 &&
					other.bottom > box.top + 4,
			)
			.map((other) => `${text} on ${other.text}`),
	);
	const outside = texts
		.filter(({ part, box }) => part.matches('.legend-place') && box.right > frame.right + 40)
		.map(({ text }) => `${text} goes on into the map`);
	return [...struck, ...touching, ...outside];
};

/** Waits for the legend to show something else than the page was served with. */
async function choose(page: Page, area: string): Promise<void> {
	await openOptions(page);
	await page.locator('select[name="omrade"]').first().selectOption(area);
	await expect(page).toHaveURL(area === '' ? PAGE : new RegExp(`omrade=${area}`));
}

/** All that the legend says and draws, without what only its buttons have. */
const picture = (page: Page): Promise<string[]> =>
	legendOf(page).evaluate((legend) =>
		[...legend.querySelectorAll('*')]
			.filter((element) => !element.matches('script'))
			.map((element) => {
				const text = element.children.length === 0 ? element.textContent.trim() : '';
				const attributes = ['class', 'd', 'style', 'hidden', 'data-shade', 'aria-label']
					.map((name) => element.getAttribute(name))
					.join('|');
				return `${attributes} ${text}`;
			}),
	);

test('the legend as served marks the country and names the histogram', async ({ page }) => {
	await openMap(page, PAGE);
	// Kolada N03921, 2022: 3.8 in the country.
	await expect(page.locator('.legend-country')).toHaveText(/^Riket 3,8\s%$/);
	await expect(page.locator('.legend-municipality')).toBeHidden();
	await expect(page.getByRole('img', { name: /^Histogram över 290 kommuner: från/ })).toBeVisible();
	await expect(page.locator('.legend')).toContainText('Så fördelar sig 290 kommuner');
});

test('the chosen municipality is marked with its value, right of the country', async ({ page }) => {
	await openMap(page, `${PAGE}?kommun=1081`);
	const own = page.locator('.legend-municipality');
	await expect(own).toHaveText(/^Ronneby 6,3\s%$/);
	const at = (place: Locator): Promise<number> =>
		place.evaluate((mark) => Number.parseFloat(mark.style.getPropertyValue('--x')));
	expect(await at(own)).toBeGreaterThan(await at(page.locator('.legend-country')));
});

test('no line through the histogram strikes a name or a number, in any problem', async ({
	page,
}) => {
	test.slow();
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const { id } of challenges) {
		const { values, years } = published(`indicators/${leadOf(id).id}.json`) as ApiSeries;
		const at = years.indexOf(leadOf(id).latest);
		const known = Object.entries(values)
			.flatMap(([code, row]) => {
				const value = row[at];
				return value == null ? [] : [{ code, value }];
			})
			.sort((a, b) => a.value - b.value);
		await openMap(page, `/utmaningar/${id}/`);
		// At both ends, where there is room on one side alone, and beside the country in the middle.
		for (const share of [0, 0.25, 0.5, 0.75, 1]) {
			const code = known[Math.round(share * (known.length - 1))]?.code ?? '';
			await page.evaluate((chosen) => {
				history.pushState(null, '', `?kommun=${chosen}`);
				window.dispatchEvent(new PopStateEvent('popstate'));
			}, code);
			const name = municipalities.find((each) => each.code === code)?.name ?? 'no name';
			await expect(page.locator('.legend-municipality')).toContainText(name);
			expect(await page.evaluate(struckTexts), `${id} ${name}`).toEqual([]);
		}
	}
});

test('the numbers under the histogram of a phone lie beside each other, in any problem', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of challenges.flatMap(({ id }) => inTriedLanguages(`/utmaningar/${id}/`))) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const boxes = await page.locator('.legend-bound').evaluateAll((bounds) =>
			bounds.flatMap((bound) => {
				const range = document.createRange();
				range.selectNodeContents(bound);
				const { left, right, width } = range.getBoundingClientRect();
				return width > 0 ? [{ text: bound.textContent.trim(), left, right }] : [];
			}),
		);
		expect(boxes.length, path).toBeGreaterThan(0);
		for (const [index, { text, right }] of boxes.slice(0, -1).entries()) {
			expect((boxes[index + 1]?.left ?? 0) - right, `${path} ${text}`).toBeGreaterThan(1);
		}
	}
});

test('a legend that cannot be drawn anew is put away: it would explain another map', async ({
	page,
}) => {
	await page.route('**/legend-drawing*', (route) => route.abort());
	await openMap(page, PAGE);
	await expect(legendOf(page)).toBeVisible();
	await choose(page, 'lan-10');
	await expect(legendOf(page)).toBeHidden();
});

test('the map does not wait for its legend, which follows once the map is drawn', async ({
	page,
}) => {
	await openMap(page, PAGE);
	const counts = page.locator('.legend-rows');
	const served = await counts.textContent();
	await page.goto(`${PAGE}?ar=2015`);
	await expect.poll(() => counts.textContent()).not.toBe(served);
	const before = await counts.innerText();
	const [map, legend] = await page.evaluate(async () => {
		const shapes = document.querySelectorAll('.map-country [data-k] path');
		const looks = (): string => [...shapes].map((shape) => shape.getAttribute('class')).join(' ');
		const rows = (): string => document.querySelector('.legend-rows')?.textContent ?? '';
		const [mapBefore, legendBefore] = [looks(), rows()];
		history.pushState(null, '', `${location.pathname}?ar=2016`);
		window.dispatchEvent(new PopStateEvent('popstate'));
		// The figures are there: the promises that are left are kept before this one.
		await new Promise((resolve) => setTimeout(resolve));
		return [looks() === mapBefore, rows() === legendBefore].map((same) => (same ? 'old' : 'new'));
	});
	expect({ map, legend }).toEqual({ map: 'new', legend: 'old' });
	await expect.poll(() => counts.innerText()).not.toBe(before);
});

for (const path of [PAGE, '/utmaningar/placerade-barn/', '/en/utmaningar/utflyttning/']) {
	test(`${path} has the same legend as it was served after a choice and back`, async ({ page }) => {
		await openMap(page, path);
		const served = await picture(page);
		const latest = Number(await page.locator('.years input[type="range"]').inputValue());
		await openMap(page, `${path}?kommun=1081&omrade=lan-10&ar=2015&skala=ar`);
		await expect(page.locator('.legend-municipality')).toContainText('Ronneby');
		expect(await picture(page)).not.toEqual(served);
		await openOptions(page);
		await page.locator('select[name="omrade"]').first().selectOption('');
		await page.locator('input[name="skala"]').uncheck();
		// Asked for in the way that every part of the page asks.
		await page.locator('histogram-legend').evaluate((legend, latest) => {
			const change = { year: latest, municipality: null };
			legend.dispatchEvent(
				new CustomEvent('choose', { bubbles: true, detail: { change, live: false } }),
			);
		}, latest);
		await expect(page.locator('.legend-municipality')).toBeHidden();
		expect(await picture(page)).toEqual(served);
	});
}

test('pointing at a class, in its row or its bars, fades the others on the map', async ({
	page,
}) => {
	await openMap(page, PAGE);
	const map = page.locator('.map');
	await rowsOf(page).nth(1).hover();
	await expect(map).toHaveAttribute('data-highlight', 't-2');
	expect(await opacityOf(page, '.t-2')).toBe('1');
	expect(await opacityOf(page, '.t-1')).toBe('0.2');
	await page.locator('h1').hover();
	await expect(map).not.toHaveAttribute('data-highlight');
	expect(await opacityOf(page, '.t-1')).toBe('1');
	await page.locator('.bar-class.t-1 .zone').hover();
	await expect(map).toHaveAttribute('data-highlight', 't-1');
});

test('keys reach every class, keep one and let it go', async ({ page }) => {
	// Kolada N03921, 2013: nearly all lie in the highest class of 2022.
	await openMap(page, `${PAGE}?ar=2013`);
	await expect(rowsOf(page).nth(1)).toContainText(/^\D*[\d,]+ till [\d,]+\s%\s+\d kommuner\s*\d$/);
	const map = page.locator('.map');
	await rowsOf(page).nth(0).focus();
	await page.keyboard.press('Tab');
	await expect(rowsOf(page).nth(1)).toBeFocused();
	await expect(map).toHaveAttribute('data-highlight', 't-2');
	await page.keyboard.press('Enter');
	await expect(rowsOf(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
	// Few enough to be named, by the Swedish alphabet; as many as the row says.
	const names = page.locator('.legend-names');
	await expect(names).toHaveText(/^\d kommuner: .+, .+\.$/);
	const [count = ''] = (await names.innerText()).split(':');
	await expect(rowsOf(page).nth(1)).toContainText(count);
	await page.keyboard.press('Shift+Tab');
	await expect(map).toHaveAttribute('data-highlight', 't-1');
	await page.keyboard.press('Escape');
	await expect(map).not.toHaveAttribute('data-highlight');
	await expect(names).toBeEmpty();
	await expect(page.locator('.legend-rows [aria-pressed="true"]')).toHaveCount(0);
});

test('Escape lets go of the class first, and of the municipality next', async ({ page }) => {
	await openMap(page, `${PAGE}?kommun=1081`);
	await expect(page.locator('.legend-municipality')).toBeVisible();
	await rowsOf(page).nth(0).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.locator('.map')).not.toHaveAttribute('data-highlight');
	await expect(page.locator('.legend-municipality')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.legend-municipality')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap keeps a class, another lets it go, as does one elsewhere', async ({ page }) => {
		await openMap(page, PAGE);
		const map = page.locator('.map');
		await rowsOf(page).nth(0).tap();
		await expect(map).toHaveAttribute('data-highlight', 't-1');
		await rowsOf(page).nth(0).tap();
		await expect(map).not.toHaveAttribute('data-highlight');
		await page.locator('.bar-class.t-2 .zone').tap();
		await expect(map).toHaveAttribute('data-highlight', 't-2');
		await page.locator('.legend-title').tap();
		await expect(map).not.toHaveAttribute('data-highlight');
	});
});

test('missing states have a row only where they are used', async ({ page }) => {
	await openMap(page, PAGE);
	await expect(page.locator('.legend [data-reason]:visible')).toHaveCount(0);
	await openMap(page, '/utmaningar/placerade-barn/');
	const missing = page.locator('.legend [data-reason]:visible');
	await expect(missing).toHaveCount(1);
	await expect(missing).toContainText('ej i källan');
	const lacking = /\d+/.exec(await missing.innerText())?.[0];
	const codes = await page
		.locator('.map .m-unknown')
		.evaluateAll((shapes) =>
			shapes.flatMap((shape) => shape.closest('a')?.getAttribute('href') ?? []),
		);
	expect(new Set(codes).size).toBe(Number(lacking));
	await missing.getByRole('button').hover();
	await expect(page.locator('.map')).toHaveAttribute('data-highlight', 'm-unknown');
	expect(await opacityOf(page, '.m-unknown')).toBe('1');
	expect(await opacityOf(page, '.t-1')).toBe('0.2');
});

test('the classes of a year alone are marked as such', async ({ page }) => {
	await openMap(page, `${PAGE}?ar=2015`);
	const note = page.locator('.legend [data-legend="note"]');
	await expect(note).toContainText('värdena från 2022 och desamma alla år');
	const before = await page.locator('.legend-bounds:visible').allInnerTexts();
	await openOptions(page);
	await page.locator('input[name="skala"]').check();
	await expect(note).toContainText('värdena från 2015 och gäller bara det året');
	expect(await page.locator('.legend-bounds:visible').allInnerTexts()).not.toEqual(before);
});

test('with an area in focus only its municipalities are counted and picked out', async ({
	page,
}) => {
	await openMap(page, PAGE);
	await choose(page, 'lan-10');
	await expect(page.locator('.legend-intro')).toContainText('5 kommuner i Blekinge län');
	const counts = await page.locator('.legend-count:visible').allInnerTexts();
	expect(counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b, 0)).toBe(5);
	const row = rowsOf(page)
		.filter({ hasText: /[1-5] kommun/ })
		.first();
	await row.click();
	await expect(page.locator('.legend-names')).toContainText(/Karlshamn|Ronneby|Karlskrona/);
	// Those of the class outside the area stay faded.
	await expect(page.locator('.map')).toHaveAttribute('data-highlight');
	const shade = (await page.locator('.map').getAttribute('data-highlight')) ?? '';
	expect(await opacityOf(page, `.${shade}.out-of-focus`)).toBe('0.2');
	expect(await opacityOf(page, `.${shade}:not(.out-of-focus)`)).toBe('1');
	await choose(page, 'lan-09');
	await expect(page.locator('.legend-intro')).toContainText('1 kommun i Gotlands län');
});

for (const forcedColors of ['none', 'active'] as const) {
	test(`a class picked out breaks no rule, forced colours ${forcedColors}`, async ({ page }) => {
		await page.emulateMedia({ forcedColors });
		await openMap(page, `${PAGE}?kommun=1081`);
		await expect(page.locator('.legend-municipality')).toBeVisible();
		await rowsOf(page).nth(1).click();
		// The colours of the classes are what the map says, and stay.
		const swatch = page.locator('.legend-rows .swatch.t-5');
		await expect(swatch).toHaveCSS('background-color', 'rgb(5, 49, 76)');
		await expect(page.locator('.bar-class.t-1 .bars')).toHaveCSS('fill', 'rgb(148, 195, 200)');
		await page.addScriptTag({ path: AXE });
		const broken = await page.evaluate(async () => {
			const { axe } = globalThis as unknown as {
				axe: { run: (within: string) => Promise<AxeResults> };
			};
			const { violations, passes } = await axe.run('.map');
			return passes.length > 5 ? violations.map(({ id, help }) => `${id}: ${help}`) : ['not run'];
		});
		expect(broken).toEqual([]);
	});
}

test('keys go through the classes as they are seen, and a finger can tell them apart', async ({
	page,
}) => {
	for (const width of [320, 360, 768, 1024, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await openMap(page, PAGE);
		const boxes = await page
			.locator('[data-class] button:visible')
			.evaluateAll((rows) =>
				rows
					.map((row) => row.getBoundingClientRect())
					.map(({ left, width, height }) => ({ left, width, height })),
			);
		expect(boxes.length).toBeGreaterThan(2);
		expect(boxes.map(({ left }) => left)).toEqual(
			boxes.map(({ left }) => left).sort((a, b) => a - b),
		);
		// WCAG 2.2, 2.5.8: 24 by 24 pixels.
		for (const box of boxes)
			expect(Math.min(box.width, box.height), `${width}`).toBeGreaterThanOrEqual(24);
	}
});

test('the legend fits a window of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openMap(page, '/en/utmaningar/skatteunderlag/?kommun=0114');
	await expect(page.locator('.legend-municipality')).toBeVisible();
	const widest = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(widest).toBeLessThanOrEqual(320);
});

test('a class without municipalities cannot be picked out', async ({ page }) => {
	// Tax base in kronor, 1995: all lie in the lowest class of today.
	await openMap(page, '/utmaningar/skatteunderlag/?indikator=skattekraft&ar=1995');
	const highest = page.locator('[data-class]:not([hidden]) .legend-row').last();
	await expect(highest).toContainText('0 kommuner');
	await expect(highest).toBeDisabled();
	// Keys pass it over, and the others that are empty.
	await page.locator('[data-class] button:enabled').focus();
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-class] button:focus')).toHaveCount(0);
	await openMap(page, '/utmaningar/skatteunderlag/?indikator=skattekraft');
	await expect(highest).toBeEnabled();
});

test('a map that hardly tells municipalities apart says so, and offers the classes of its year', async ({
	page,
}) => {
	const crowded = page.locator('.legend-crowded');
	await openMap(page, PAGE);
	await expect(crowded).toBeHidden();
	await openMap(page, `${PAGE}?ar=2013`);
	await expect(crowded).toContainText(/^\d+ av 290 kommuner ligger i samma klass\./);
	await crowded.getByRole('button', { name: 'Färga efter årets värden' }).click();
	await expect(page).toHaveURL(`${PAGE}?ar=2013&skala=ar`);
	await expect(crowded).toBeHidden();
	// The focus is on what takes it back, not lost with the button.
	await expect(page.getByRole('checkbox', { name: 'Färga efter årets värden' })).toBeFocused();
	await expect(page.locator('.legend [data-legend="note"]')).toContainText('gäller bara det året');
	await page.keyboard.press('Space');
	await expect(crowded).toBeVisible();
});

test('two choices before its script has come: the legend is of the last', async ({ page }) => {
	let come = (): void => undefined;
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/legend-drawing*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	const legend = page.locator('histogram-legend');
	const name = page.locator('histogram-legend .histogram');
	const slider = page.getByRole('slider');
	await slider.focus();
	for (const year of ['2021', '2020']) {
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(new RegExp(`ar=${year}`));
		await expect(legend).toHaveAttribute('aria-busy', 'true');
		// The turn of what stands beside the map has come, and what draws it been asked for.
		await page.waitForTimeout(700);
	}
	come();
	await expect(legend).not.toHaveAttribute('aria-busy', 'true');
	const drawn = await name.getAttribute('aria-label');
	await page.reload();
	await expect(slider).toHaveValue('2020');
	await expect(legend).not.toHaveAttribute('aria-busy', 'true');
	await expect(name).toHaveAttribute('aria-label', drawn ?? '');
});
