import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { LACKING } from './lacking.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const PATH = '/behov-och-fonder/';
/** Counties (SCB), and groups of municipalities in the division of SKR. */
const COUNTIES = 21;
const GROUPS = 9;
const EN = `/en${PATH}`;

/** The published files, read by themselves: nothing here goes by the code that the page is made with. */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const index = read('index.json') as ApiIndex;
/** Those with a need level: the others have nothing to count. */
const challenges = index.challenges.filter(({ window }) => window !== null);
const municipalities = read('municipalities.json') as ApiMunicipality[];
const need = read('need.json') as ApiNeed;
const { funds } = read('funds.json') as ApiFunds;

const ANSWERS = { targets: 'riktad', other: 'annan', 'none-known': 'ingen-kand' } as const;
type State = keyof typeof ANSWERS;
const STATES = ['targets', 'other', 'none-known'] as const satisfies State[];

/** What is known of a municipality's funds by funds.json, when those that have ended are left out. */
function lastingState(code: string, challenge: string): State {
	const lasting = funds.filter(
		(fund) => fund.code === code && !['planned', 'closed', 'fully-allocated'].includes(fund.status),
	);
	if (lasting.some((fund) => fund.challenges.includes(challenge))) return 'targets';
	return lasting.length > 0 ? 'other' : 'none-known';
}

test('the page in the other language shows the same area and funds', async ({ page }) => {
	await page.goto(`${PATH}?omrade=lan-25`);
	const link = page.locator('.language');
	await expect(link).toHaveAttribute('href', /\/en\/behov-och-fonder\/\?omrade=lan-25$/);
	await page.locator('[data-choice][type="checkbox"]').check();
	const { search } = new URL(page.url());
	expect(search).toMatch(/^\?omrade=lan-25&./);
	await link.click();
	await expect(page).toHaveURL(EN + search);
	await expect(page.locator('[data-choice][type="checkbox"]')).toBeChecked();
	await expect(page.locator('select[data-choice]')).toHaveValue('lan-25');
});

interface Asked {
	readonly within?: (municipality: ApiMunicipality) => boolean;
	readonly lasting?: boolean;
}

/** Every cell of the matrix as the files have it: municipalities and people, by challenge. */
const expected = ({ within = () => true, lasting = false }: Asked): Record<string, unknown> =>
	Object.fromEntries(
		challenges.map(({ id, targets }) => {
			const byCode = need[id] ?? {};
			const here = municipalities.filter(within);
			const heavier = here.filter(({ code }) => byCode[code]?.quarter === 4);
			const tally = (some: readonly ApiMunicipality[]): string => {
				const people = some.reduce((sum, { population }) => sum + population.value, 0);
				return some.length === 0 ? '0 ' : `${some.length} ${people}`;
			};
			const answers = STATES.map((state) => {
				const there = heavier.filter(
					({ code }) => (lasting ? lastingState(code, id) : byCode[code]?.fund) === state,
				);
				// Where no aim belongs to the challenge, nothing can be counted: no bare 0.
				const isImpossible = state === 'targets' && targets.length === 0;
				return [state, isImpossible ? null : tally(there)] as const;
			});
			const unknown = here.filter(({ code }) => byCode[code]?.quarter === null).length;
			return [id, { ...Object.fromEntries(answers), heavier: tally(heavier), unknown }] as const;
		}),
	);

/** Every cell of the matrix as the page shows it. */
const shown = (page: Page): Promise<unknown> =>
	page.locator('.need-rows tbody tr:not(:has(.need-without))').evaluateAll((rows, states) => {
		const digits = (element: Element | null | undefined): string =>
			element?.textContent.replaceAll(/\D/g, '') ?? '';
		return Object.fromEntries(
			rows.map((row) => {
				const cell = (answer: string): string | null => {
					const found = row.querySelector(`[data-answer="${answer}"]`);
					if (!found) return null;
					return `${digits(found.querySelector('[data-count]'))} ${digits(found.querySelector('[data-people]'))}`;
				};
				const cells = {
					...Object.fromEntries(states.map((state) => [state, cell(state)] as const)),
					heavier: cell('heavier'),
					unknown: Number(digits(row.querySelector('[data-unknown-need]'))),
				};
				return [row.getAttribute('data-challenge') ?? '', cells] as const;
			}),
		);
	}, STATES);

const inCounty =
	(code: string) =>
	({ county }: ApiMunicipality): boolean =>
		county.code === code;

/** The table of areas for an answer, a row for each, as the files have it. */
function expectedAreas(state: State, lasting = false): Record<string, string[]> {
	const countable = challenges.filter(({ targets }) => state !== 'targets' || targets.length > 0);
	const rowOf = (within: (municipality: ApiMunicipality) => boolean): string[] =>
		countable.map(({ id }) => {
			const heavier = municipalities.filter(
				(municipality) => within(municipality) && need[id]?.[municipality.code]?.quarter === 4,
			);
			const those = heavier.filter(
				({ code }) => (lasting ? lastingState(code, id) : need[id]?.[code]?.fund) === state,
			);
			return heavier.length === 0 ? '–' : `${those.length} ${heavier.length}`;
		});
	const counties = new Set(municipalities.map(({ county }) => county.code));
	const groups = new Set(municipalities.map(({ group }) => group.code));
	return {
		'': rowOf(() => true),
		...Object.fromEntries(
			[...counties].map((code) => [`lan-${code}`, rowOf(inCounty(code))] as const),
		),
		...Object.fromEntries(
			[...groups].map(
				(code) => [`grupp-${code}`, rowOf(({ group }) => group.code === code)] as const,
			),
		),
	};
}

const shownAreas = (page: Page, state: State): Promise<unknown> =>
	page.locator(`.need-areas[data-state="${state}"] tr[data-area]`).evaluateAll((rows) =>
		Object.fromEntries(
			rows.map((row) => {
				const cells = [...row.querySelectorAll('td')];
				const texts = cells.map((cell) => cell.textContent.trim().replace(/ (av|of) /, ' '));
				return [row.getAttribute('data-area') ?? '', texts] as const;
			}),
		),
	);

const area = (page: Page) => page.locator('select[name="omrade"]');
const without = (page: Page) => page.locator('input[name="avslutade"]');
const said = (page: Page, name: string) => page.locator(`[data-said="${name}"]`);
for (const path of inTriedLanguages(PATH)) {
	test.describe(`${path} without scripts`, () => {
		test.use({ javaScriptEnabled: false });

		test('shows what need.json has, cell by cell, for the country and for every area', async ({
			page,
		}) => {
			await page.goto(path);
			expect(Object.keys(expected({})).length).toBeGreaterThan(0);
			// A challenge whose need nobody can tell says so, and counts nothing.
			for (const { id, noNeed } of index.challenges.filter(({ window }) => window === null)) {
				await expect(page.locator(`tr[data-challenge="${id}"]`)).toContainText(
					noNeed?.[path === PATH ? 'sv' : 'en'] ?? '',
				);
			}
			expect(await shown(page)).toEqual(expected({}));
			expect(Object.keys(expectedAreas('none-known'))).toHaveLength(1 + COUNTIES + GROUPS);
			for (const state of STATES) {
				expect(await shownAreas(page, state)).toEqual(expectedAreas(state));
			}
			await expect(page.locator('.need-areas:visible')).toHaveCount(1);
			for (const summary of await page.locator('summary').all()) await summary.click();
			await expect(page.locator('.need-areas:visible')).toHaveCount(STATES.length);
			await expect(page.locator('.needs-script:visible')).toHaveCount(0);
		});

		test('draws its bars on one scale, says what each problem is measured by, and tints the areas', async ({
			page,
		}) => {
			await page.goto(path);
			const parts = await page.locator('.need-bar').evaluateAll((bars) =>
				bars.map((bar) => ({
					challenge: bar.closest('tr')?.getAttribute('data-challenge') ?? '',
					parts: [...bar.querySelectorAll('[data-part]')].map((part) => ({
						state: part.getAttribute('data-part') ?? '',
						from: Number.parseFloat(part.querySelector('rect')?.getAttribute('x') ?? ''),
						length: Number.parseFloat(part.querySelector('rect')?.getAttribute('width') ?? ''),
					})),
				})),
			);
			expect(parts.map(({ challenge }) => challenge)).toEqual(challenges.map(({ id }) => id));
			const countOf = (id: string, state?: string): number =>
				Object.values(need[id] ?? {}).filter(
					({ quarter, fund }) => quarter === 4 && (state === undefined || fund === state),
				).length;
			// The longest bar is all of the width.
			const longest = Math.max(...challenges.map(({ id }) => countOf(id)));
			for (const { challenge, parts: drawn } of parts) {
				expect(
					drawn.map(({ state }) => state),
					challenge,
				).toEqual([...STATES]);
				let from = 0;
				for (const { state, from: at, length } of drawn) {
					const expected = (100 * countOf(challenge, state)) / longest;
					expect(Math.abs(length - expected), `${challenge} ${state}`).toBeLessThan(0.15);
					expect(Math.abs(at - from), `${challenge} ${state}`).toBeLessThan(0.15);
					from += expected;
				}
			}
			const measures = page.locator('.need-rows tr:not(:has(.need-without)) .need-measure');
			const texts = await measures.allInnerTexts();
			expect(texts).toHaveLength(challenges.length);
			expect(new Set(texts).size).toBe(challenges.length);
			for (const text of texts) expect(text).toMatch(/\p{L}{3,}/u);

			// By fifths of the area's municipalities, the darker the more: 0 is as the page.
			const cells = await page
				.locator('.need-areas[data-state="none-known"] [data-area] td')
				.evaluateAll((all) =>
					all.map((cell) => ({
						area: cell.closest('tr')?.getAttribute('data-area') ?? '',
						challenge: cell.getAttribute('data-of') ?? '',
						shade: Number(/heat-(\d)/.exec(cell.getAttribute('class') ?? '')?.[1]),
						ground: getComputedStyle(cell).backgroundColor,
					})),
				);
			expect(cells).toHaveLength((1 + COUNTIES + GROUPS) * challenges.length);
			for (const { area: id, challenge, shade } of cells) {
				const members = municipalities.filter(
					({ county, group }) =>
						id === '' || id === `lan-${county.code}` || id === `grupp-${group.code}`,
				);
				const those = members.filter(({ code }) => {
					const own = need[challenge]?.[code];
					return own?.quarter === 4 && own.fund === 'none-known';
				});
				const share = those.length / members.length;
				expect(shade, `${id} ${challenge}`).toBe(Math.min(4, Math.ceil(5 * share)));
			}
			const grounds = new Map(cells.map(({ shade, ground }) => [shade, ground]));
			expect(grounds.size).toBe(5);
			expect(new Set(grounds.values()).size).toBe(5);
			const light = await page.evaluate(
				(tones) => {
					const pen = document.createElement('canvas').getContext('2d');
					return tones.map((tone) => {
						if (!pen) return Number.NaN;
						for (const fill of ['white', tone]) {
							pen.fillStyle = fill;
							pen.fillRect(0, 0, 1, 1);
						}
						const [red = NaN, green = NaN, blue = NaN] = pen.getImageData(0, 0, 1, 1).data;
						return red + green + blue;
					});
				},
				[...grounds].sort(([a], [b]) => a - b).map(([, ground]) => ground),
			);
			expect(light).toEqual(light.toSorted((a, b) => b - a));
		});
	});

	test(`${path} counts a county, a group, and without what has ended, cell by cell`, async ({
		page,
	}) => {
		await page.goto(path);
		await area(page).selectOption('lan-05');
		await expect(page).toHaveURL(`${path}?omrade=lan-05`);
		expect(await shown(page)).toEqual(expected({ within: inCounty('05') }));
		await without(page).check();
		await expect(page).toHaveURL(`${path}?omrade=lan-05&avslutade=utan`);
		expect(await shown(page)).toEqual(expected({ within: inCounty('05'), lasting: true }));
		await area(page).selectOption('');
		await expect(page).toHaveURL(`${path}?avslutade=utan`);
		expect(await shown(page)).toEqual(expected({ lasting: true }));
		for (const state of STATES) {
			expect(await shownAreas(page, state)).toEqual(expectedAreas(state, true));
		}
		await area(page).selectOption('grupp-B3');
		expect(await shown(page)).toEqual(
			expected({ within: ({ group }) => group.code === 'B3', lasting: true }),
		);
	});

	test(`${path} never says that a municipality lacks a fund`, async ({ page }) => {
		for (const query of ['', '?omrade=lan-05', '?omrade=lan-09&avslutade=utan']) {
			await page.goto(path + query);
			await expect(page.locator('need-matrix:defined')).toHaveCount(1);
			const text = await page.locator('main').innerText();
			expect(text).not.toMatch(LACKING);
			expect(text).toMatch(/inte att det inte finns någon|not that there is none/);
		}
	});

	test(`${path} with a county breaks no rule, and fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${path}?omrade=lan-14&avslutade=utan&x=1`);
		await expect(said(page, 'shown')).toContainText('49');
		expect(await violations(page)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});
}

test('the summary says what the files come to, and follows the area', async ({ page }) => {
	const heavier = municipalities.filter(
		({ code }) => need['ungdomsarbetsloshet']?.[code]?.quarter === 4,
	);
	const none = heavier.filter(
		({ code }) => need['ungdomsarbetsloshet']?.[code]?.fund === 'none-known',
	);
	const aimed = municipalities.filter(({ code }) =>
		challenges.some(
			({ id }) => need[id]?.[code]?.quarter === 4 && need[id][code].fund === 'targets',
		),
	);
	const known = new Set(
		funds
			.filter(({ kind, status }) => kind === 'municipality' && status !== 'planned')
			.map(({ code }) => code),
	);
	await page.goto(PATH);
	await expect(said(page, 'unknown')).toContainText(
		`I ${none.length} av de ${heavier.length} kommuner som har störst problem med ungdomsarbetslöshet`,
	);
	await expect(said(page, 'aimed')).toContainText(`I ${aimed.length} av de 290 kommunerna`);
	await expect(said(page, 'known')).toContainText(`${known.size} av 290.`);
	await area(page).selectOption('lan-09');
	await expect(said(page, 'aimed')).toContainText('I den enda kommunen i Gotlands län');
	await expect(said(page, 'shown')).toHaveText('Gotlands län, 1 kommun.');
	await expect(page.locator('.need-areas:visible [aria-current]')).toHaveAttribute(
		'data-area',
		'lan-09',
	);
});

test('every cell leads to the page of its answer, with the choice of the matrix', async ({
	page,
}) => {
	await page.goto(EN);
	const hrefs = (): Promise<(string | null)[]> =>
		page
			.locator('[data-challenge="missbruk"] td[data-answer] a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const base = `${EN}missbruk/`;
	const svar = Object.values(ANSWERS);
	expect(await hrefs()).toEqual(svar.map((answer) => `${base}?svar=${answer}#lista`));
	await area(page).selectOption('lan-05');
	await without(page).check();
	expect(await hrefs()).toEqual(
		svar.map((answer) => `${base}?svar=${answer}&omrade=lan-05&avslutade=utan#lista`),
	);
	await expect(page.locator('[data-challenge="missbruk"] .need-name')).toHaveAttribute(
		'href',
		`${base}?omrade=lan-05&avslutade=utan`,
	);
});

test('where no aim belongs to a challenge, words say so instead of a number', async ({ page }) => {
	await page.goto(PATH);
	const untargeted = challenges.filter(({ targets }) => targets.length === 0);
	await expect(page.locator('.need-impossible')).toHaveCount(untargeted.length);
	await expect(page.locator('[data-challenge="utflyttning"] .need-impossible')).toContainText(
		'ingen sådan inriktning',
	);
});

test('a copied link shows the same, and Back what was before', async ({ page, context }) => {
	await page.goto(PATH);
	await area(page).selectOption('grupp-C8');
	await without(page).check();
	const parts = (from: Page): Promise<string> =>
		from
			.locator('.need-summary, .need-shown, .need-rows tbody, .need-areas')
			.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML).join());
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(area(other)).toHaveValue('grupp-C8');
	await expect(without(other)).toBeChecked();
	expect(await parts(other)).toBe(await parts(page));
	await expect(page.locator('[data-head="none-known"]')).toContainText('som har upphört');
	await page.goBack();
	await expect(page).toHaveURL(`${PATH}?omrade=grupp-C8`);
	await expect(without(page)).not.toBeChecked();
	await page.goBack();
	await expect(page).toHaveURL(PATH);
	await expect(area(page)).toHaveValue('');
	await expect(page.locator('[data-head="none-known"]')).toHaveText('Ingen känd fond');
	expect(await shown(page)).toEqual(expected({}));
});

test('what the address asks for and is not there is told of', async ({ page }) => {
	await page.goto(`${PATH}?omrade=lan-99&avslutade=kanske`);
	await expect(page.locator('[data-strange]')).toContainText('lan-99, kanske');
	expect(await shown(page)).toEqual(expected({}));
	await area(page).selectOption('lan-10');
	await expect(page).toHaveURL(`${PATH}?omrade=lan-10`);
	await expect(page.locator('[data-strange]')).toHaveText('');
});

test('the page is steered by keys, and those who listen are told', async ({ page }) => {
	await page.goto(PATH);
	await expect(page.locator('need-matrix:defined')).toHaveCount(1);
	await area(page).focus();
	await page.keyboard.type('Blekinge');
	await expect(
		page.locator('[role="status"]', { hasText: 'Blekinge län, 5 kommuner.' }),
	).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(said(page, 'shown')).toContainText('Fonder som har upphört är borträknade.');
});

test('what is chosen before the script is there is not lost', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto(PATH, { waitUntil: 'commit' });
	await area(page).selectOption('lan-10');
	release();
	await expect(page).toHaveURL(`${PATH}?omrade=lan-10`);
	expect(await shown(page)).toEqual(expected({ within: inCounty('10') }));
});

for (const width of [360, 1280]) {
	test(`nothing moves when the script comes, ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const tops = (): Promise<number[]> =>
			page
				.locator('main h2, .need-rows tr')
				.evaluateAll((parts) =>
					parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
				);
		const release = await holdScripts(page);
		await page.goto(PATH, { waitUntil: 'commit' });
		await expect(page.locator('.site-footer')).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		const served = await tops();
		release();
		await expect(page.locator('need-matrix:defined')).toHaveCount(1);
		expect(await tops()).toEqual(served);
	});
}

test('the registry, the start page and the challenges lead here', async ({ page }) => {
	for (const from of ['/fonder/', '/', '/utmaningar/missbruk/', '/utmaningar/utflyttning/']) {
		await page.goto(from);
		await expect(page.locator(`main a[href="${PATH}"]`).first()).toBeVisible();
	}
});

test('the matrix has a head for each of its columns, and says in text which funds have ended', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of inBothLanguages(PATH)) {
		await page.goto(path);
		const widths = await page
			.locator('.need-rows tr')
			.evaluateAll((rows) =>
				rows.map((row) =>
					[...(row as HTMLTableRowElement).cells].reduce((sum, { colSpan }) => sum + colSpan, 0),
				),
			);
		expect(new Set(widths).size).toBe(1);
		await expect(page.locator('.need-rows thead th:not([scope="col"])')).toHaveCount(0);
		// What the pale tone is stands in the key of the map.
		await expect(page.locator('[data-key-line="rest"] .swatch')).toBeVisible();
		const box = page.locator('[data-choice][type="checkbox"]');
		await expect(box).toHaveAccessibleDescription(/avslutade eller|closed or/);
		const note = (await box.getAttribute('aria-describedby')) ?? 'none';
		await expect(page.locator(`#${note}`)).toBeVisible();
	}
});
