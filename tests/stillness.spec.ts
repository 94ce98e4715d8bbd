import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';
import { WINDOWS } from './windows.ts';

const PATHS = ['/utmaningar/ungdomsarbetsloshet/', '/en/utmaningar/otrygghet/'];

/** How far down the page its landmarks lie, CSS pixels. */
const landmarks = (page: Page): Promise<number[]> =>
	page
		.locator('.map, .legend, .map ~ *, main section')
		.evaluateAll((parts) =>
			parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
		);

for (const width of [360, 1280]) {
	for (const path of PATHS) {
		test(`nothing moves when the scripts come, nor with year and municipality: ${path}, ${width} pixels`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const served = await landmarks(page);
			await expect(page.locator('indicator-explorer')).toHaveAttribute('data-indicator', /./);
			expect(await landmarks(page)).toEqual(served);
			await page.locator('year-control input[type="range"]').focus();
			await page.keyboard.press('ArrowLeft');
			await expect(page).toHaveURL(/ar=20\d\d/);
			expect(await landmarks(page)).toEqual(served);
			await page.locator('municipality-search input').fill('Ronneby');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/kommun=1081/);
			expect(await landmarks(page)).toEqual(served);
		});
	}
}

for (const width of [360, 1280]) {
	test(`nothing moves on the start page when its script comes, nor with the problem, ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await page.evaluate(() => document.fonts.ready);
		const served = await landmarks(page);
		await expect(page.locator('start-map:defined')).toHaveCount(1);
		expect(await landmarks(page)).toEqual(served);
		for (const problem of ['utflyttning', 'psykisk-ohalsa']) {
			await page.locator(`[data-problem="${problem}"]`).click();
			await expect(page).toHaveURL(`/?problem=${problem}`);
			expect(await landmarks(page)).toEqual(served);
		}
	});
}

test('until our fonts are here, text is as high as it will be and as good as as wide', async ({
	page,
}) => {
	await page.goto('/metod/');
	const measures = await page.evaluate(async () => {
		const context = document.createElement('canvas').getContext('2d');
		if (!context) throw new Error('no canvas');
		const measured: { ours: number[]; fallback: number[] }[] = [];
		for (const [weight, ours, fallback] of [
			[600, 'Source Serif 4', 'Headline fallback'],
			[400, 'Source Sans 3', 'Body fallback'],
			[600, 'Source Sans 3', 'Body fallback'],
		] as const) {
			const [first, second] = await Promise.all(
				[ours, fallback].map(async (family) => {
					const font = `${weight} 1000px "${family}"`;
					const faces = await document.fonts.load(font);
					if (faces.length === 0) throw new Error(`no face of ${font}`);
					context.font = font;
					const { fontBoundingBoxAscent, fontBoundingBoxDescent, width } = context.measureText(
						'Behov och fonder i kommunerna: ungdomsarbetslöshet',
					);
					return [fontBoundingBoxAscent, fontBoundingBoxDescent, width];
				}),
			);
			measured.push({ ours: first ?? [], fallback: second ?? [] });
		}
		return measured;
	});
	expect(measures).toHaveLength(3);
	for (const { ours, fallback } of measures) {
		for (const [index, within] of [5, 5, 800].entries()) {
			expect(Math.abs((ours[index] ?? 0) - (fallback[index] ?? Infinity))).toBeLessThan(within);
		}
	}
});

/** Usual ones, and those where one line more or less of text is near. */
const WINDOWS_AND_BETWEEN = [...WINDOWS, [375, 812], [412, 823], [430, 932], [1366, 768]] as const;

/**
 * Pages that begin with a finding beside or above a map. One of each type: a challenge that somebody adds may
 * have a finding that is a line longer than the room of most.
 */
const STAGES = PAGE_TYPES.map(({ path }) => path)
	.filter((path) => /^\/((utmaningar|behov-och-fonder)\/[^/]+\/)?$/.test(path))
	.flatMap((path) => [path, `/en${path}`]);

for (const path of STAGES) {
	test(`our fonts move nothing in the first screen, however late they come: ${path}`, async ({
		page,
	}) => {
		const places = async (): Promise<number[][]> => {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const found: number[][] = [];
			for (const [width, height] of WINDOWS_AND_BETWEEN) {
				await page.setViewportSize({ width, height });
				found.push(
					await page
						.locator('.finding, .start-choose, .tools-choose, .stage-map, .start-stage .stage-rest')
						.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top)),
				);
			}
			return found;
		};
		const ours = await places();
		await page.route('**/*.woff2', (route) => route.abort());
		const readers = await places();
		for (const [index, [width, height]] of WINDOWS_AND_BETWEEN.entries()) {
			for (const [part, top] of (ours[index] ?? []).entries()) {
				if (top >= height) continue;
				expect(
					Math.abs(top - (readers[index]?.[part] ?? Infinity)),
					`part ${part} at ${width} pixels`,
				).toBeLessThan(1);
			}
		}
	});
}

for (const path of ['/', '/en/']) {
	test(`the problems to choose stand where they will before the map and the answers are here: ${path}`, async ({
		page,
	}) => {
		for (const [width, height] of WINDOWS_AND_BETWEEN) {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const top = (): Promise<number> =>
				page.locator('.start-choose').evaluate((part) => part.getBoundingClientRect().top);
			const whole = await top();
			await page.locator('.stage-map, .stage-rest, .start-basis').evaluateAll((parts) => {
				for (const part of parts) part.remove();
			});
			expect(Math.abs((await top()) - whole), `at ${width} pixels`).toBeLessThan(3);
		}
	});
}
