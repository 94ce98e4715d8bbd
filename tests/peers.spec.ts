import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type {
	ApiFunds,
	ApiIndex,
	ApiMunicipality,
	ApiNeed,
	ApiSimilarityFile,
} from '../src/tables/api.ts';
import { statusText } from '../src/subjects/funds/status-text.ts';
import type { Fund } from '../src/tables/api/fund.ts';
import { MOST } from '../src/subjects/peers/peer-list.ts';
import { numbersSaid } from './numbers-said.ts';
import { inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const PATH = '/liknande-kommuner/';
const RONNEBY = '1081';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8')) as T;

/** Distances from one municipality to all others, worked out here anew from the published file. */
function distancesFrom(code: string, weights: Readonly<Record<string, number>> = {}) {
	const { features, values } = json<ApiSimilarityFile>('similarity.json');
	const point = (of: string): number[] =>
		features.map(({ transform, mean, standardDeviation }, index) => {
			const value = values[of]?.[index] ?? Number.NaN;
			return ((transform === 'log' ? Math.log(value) : value) - mean) / standardDeviation;
		});
	const weigh = features.map(({ indicator }) => weights[indicator] ?? 1);
	const sum = weigh.reduce((a, b) => a + b, 0);
	const own = point(code);
	return Object.keys(values)
		.filter((other) => other !== code)
		.map((other) => {
			const parts = point(other).map(
				(value, index) => (weigh[index] ?? 0) * (value - (own[index] ?? 0)) ** 2,
			);
			const squared = parts.reduce((a, b) => a + b, 0);
			return {
				code: other,
				distance: Math.sqrt((squared * weigh.length) / sum),
				shares: parts.map((part) => (100 * part) / squared),
			};
		})
		.sort((a, b) => a.distance - b.distance);
}

const fundsAimedAt = (challenge: string): readonly Fund[] =>
	json<ApiFunds>('funds.json').funds.filter(
		({ kind, status, challenges }) =>
			kind === 'municipality' && status !== 'planned' && challenges.includes(challenge),
	);

/** How many municipalities have a fund aimed at a challenge. */
const holdersOf = (challenge: string): number =>
	new Set(fundsAimedAt(challenge).map(({ code }) => code)).size;

/** What is known of a municipality's money against a challenge, by funds.json. */
type State = 'targets' | 'other' | 'none-known';
function stateOf(code: string, challenge: string): State {
	const { funds } = json<ApiFunds>('funds.json');
	const held = funds.filter((fund) => fund.code === code && fund.status !== 'planned');
	const isAimed = held.some(({ challenges }) => challenges.includes(challenge));
	return isAimed ? 'targets' : held.length > 0 ? 'other' : 'none-known';
}

/** How the page tells each of them. */
const OWN: Readonly<Record<State, string>> = {
	targets: 'riktat mot problemet',
	other: 'annan eller okänd inriktning',
	'none-known': 'Ingen känd fond',
};

const shownCards = (page: Page): Locator => page.locator('[data-peer]:visible');
const codesOf = (cards: Locator): Promise<(string | null)[]> =>
	cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-peer')));
const ready = (page: Page): Promise<void> =>
	expect(page.locator('peer-finder')).toHaveAttribute('data-shown', '');
const field = (page: Page, name: string): Locator => page.locator(`select[name="${name}"]`);
const said = (within: Page | Locator, name: string): Locator =>
	within.locator(`[data-said="${name}"]`);
const numberIn = (text: string): number =>
	Number(
		text
			.replace(',', '.')
			.replace('\u2212', '-')
			.replace(/[^\d.-]/g, ''),
	);

for (const [weights, query] of [
	[{}, ''],
	[
		{ skattekraft: 3, befolkning: 0, 'utrikes-fodda': 1 / 3 },
		'&vikt-skattekraft=mer&vikt-befolkning=inget&vikt-utrikes-fodda=mindre',
	],
] as const) {
	for (const challenge of ['ungdomsarbetsloshet', 'placerade-barn', 'psykisk-ohalsa']) {
		test(`the list agrees with similarity.json and funds.json: ${challenge}${query}`, async ({
			page,
		}) => {
			const funds = fundsAimedAt(challenge);
			const all = distancesFrom(RONNEBY, weights);
			const expected = all
				.filter(({ code }) => funds.some((fund) => fund.code === code))
				.slice(0, MOST);
			await page.goto(`${PATH}?kommun=${RONNEBY}&utmaning=${challenge}${query}`);
			await ready(page);
			expect(await codesOf(shownCards(page))).toEqual(expected.map(({ code }) => code));
			for (const { code, distance, shares } of expected) {
				const card = page.locator(`[data-peer="${code}"]`);
				const place = all.findIndex((other) => other.code === code) + 1;
				const print = distance.toFixed(2).replace('.', ',');
				await expect(said(card, 'likeness')).toContainText(
					place > 144
						? `Långt ifrån lik: plats ${place} av 289 i likhet, avstånd ${print}`
						: `Avstånd ${print}, plats ${place} av 289 i likhet`,
				);
				const percents = (await said(card, 'share').allInnerTexts()).map(numberIn);
				expect(percents.reduce((a, b) => a + b, 0)).toBe(100);
				for (const [index, percent] of percents.entries()) {
					expect(Math.abs(percent - (shares[index] ?? 0))).toBeLessThan(1);
				}
				// What stands there of money is what funds.json says, and each row has its sources.
				const rows = funds.filter((fund) => fund.code === code);
				const shown = card.locator('[data-aims]:visible');
				await expect(shown).toHaveCount(rows.length);
				for (const { id, sources } of rows) {
					const fund = shown.filter({ has: page.locator(`a[href="/fonder/${id}/"]`) });
					const links = fund.locator('a[rel="external"]');
					expect(await links.evaluateAll((as) => as.map((a) => a.getAttribute('href')))).toEqual(
						sources.map(({ url }) => url),
					);
				}
			}
		});
	}
}

test('the published distances come out with equal weights, for whichever municipality', async ({
	page,
}) => {
	const municipalities = json<ApiMunicipality[]>('municipalities.json');
	for (const { code, similar } of municipalities.filter((_, index) => index % 40 === 0)) {
		const found = distancesFrom(code).slice(0, similar.length);
		expect(found.map((each) => each.code)).toEqual(similar.map((each) => each.code));
		for (const [index, { distance }] of found.entries()) {
			expect(Math.abs(distance - (similar[index]?.distance ?? 0))).toBeLessThan(0.0051);
		}
	}
	// Those of the most alike that hold a fund stand in the list, with the published distance.
	await page.goto(`${PATH}?kommun=${RONNEBY}`);
	await ready(page);
	const { similar = [] } = municipalities.find(({ code }) => code === RONNEBY) ?? {};
	const holders = new Set<string>(fundsAimedAt('ungdomsarbetsloshet').map(({ code }) => code));
	for (const { code, distance } of similar
		.filter((each) => holders.has(each.code))
		.slice(0, MOST)) {
		await expect(said(page.locator(`[data-peer="${code}"]`), 'likeness')).toContainText(
			distance.toFixed(2).replace('.', ','),
		);
	}
});

test('both municipalities’ values stand side by side, in units of their own, each with its source', async ({
	page,
}) => {
	await page.goto(`${PATH}?kommun=${RONNEBY}`);
	const { values } = json<ApiSimilarityFile>('similarity.json');
	const card = shownCards(page).first();
	const rows = card.locator('[data-feature]');
	await expect(rows).toHaveCount(6);
	const population = rows.first();
	expect(numberIn(await said(population, 'own-value').innerText())).toBe(values[RONNEBY]?.[0]);
	const other = (await card.getAttribute('data-peer')) ?? '';
	expect(numberIn(await said(population, 'other-value').innerText())).toBe(values[other]?.[0]);
	const share = (values[RONNEBY]?.[2] ?? Number.NaN).toFixed(1).replace('.', ',');
	await expect(said(rows.nth(2), 'own-value')).toHaveText(new RegExp(`^${share}\\s%$`));
	for (const link of await rows.locator('th a').all()) {
		const href = (await link.getAttribute('href')) ?? '';
		expect(href).toMatch(/^\/data\/#kalla-/);
		const html = readFileSync('dist/data/index.html', 'utf8');
		expect(html).toContain(`id="${href.split('#')[1] ?? ''}"`);
	}
});

test('a choice of municipality, challenge and weight is in the address; Back undoes it; a copied link shows the same', async ({
	page,
	context,
}) => {
	await page.goto(PATH);
	await ready(page);
	await expect(said(page, 'weights')).toContainText('Välj en kommun');
	await expect(shownCards(page)).toHaveCount(holdersOf('ungdomsarbetsloshet'));
	await field(page, 'kommun').selectOption({ label: 'Ronneby' });
	await expect(page).toHaveURL(`${PATH}?kommun=1081`);
	await expect(said(page, 'heading')).toHaveText('Mest lika Ronneby');
	await expect(shownCards(page)).toHaveCount(Math.min(holdersOf('ungdomsarbetsloshet'), MOST));
	await expect(said(page, 'own')).toContainText(OWN[stateOf(RONNEBY, 'ungdomsarbetsloshet')]);
	await expect(said(page, 'own')).toContainText('Ronneby');
	await field(page, 'utmaning').selectOption('skolresultat');
	// Folded until they are wanted: most readers want the answer.
	await expect(field(page, 'vikt-skattekraft')).toBeHidden();
	await page.locator('.peer-weights summary').click();
	await field(page, 'vikt-skattekraft').selectOption('mer');
	await expect(page).toHaveURL(`${PATH}?kommun=1081&utmaning=skolresultat&vikt-skattekraft=mer`);
	await expect(said(page, 'weights')).toHaveText('Ändrade vikter: Skattekraft räknas mer.');
	await expect(page.locator('[data-status]')).toContainText('Mest lika Ronneby. Skolresultat:');
	const other = await context.newPage();
	await other.goto(page.url());
	await ready(other);
	const seen = (from: Page): Promise<string> => from.locator('section:has(> #lista)').innerText();
	expect(await seen(other)).toBe(await seen(page));
	await page.goBack();
	await expect(field(page, 'vikt-skattekraft')).toHaveValue('lika');
	await expect(said(page, 'weights')).toContainText('de publicerade');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(PATH);
	await expect(shownCards(page)).toHaveCount(holdersOf('ungdomsarbetsloshet'));
	await expect(said(page, 'own')).toHaveText('');
});

test('the most alike can be compared with, problem by problem', async ({ page }) => {
	await page.goto(PATH);
	await ready(page);
	await expect(said(page, 'compare')).toBeHidden();
	await page.goto(`${PATH}?kommun=${RONNEBY}`);
	await ready(page);
	const shown = (await codesOf(shownCards(page))).slice(0, 3);
	await said(page, 'compare').click();
	const asked = [RONNEBY, ...shown].map((code) => `kommun=${code}`).join('&');
	await expect(page).toHaveURL(`/jamfor/?${asked}`);
	await expect(page.locator('.compare-chips li:visible')).toHaveCount(asked.split('&').length);
});

test('the page in the other language shows the same choice', async ({ page }) => {
	await page.goto(`${PATH}?kommun=1081&vikt-skattekraft=mer`);
	await ready(page);
	await field(page, 'utmaning').selectOption('skolresultat');
	const query = '?kommun=1081&utmaning=skolresultat&vikt-skattekraft=mer';
	await expect(page).toHaveURL(PATH + query);
	await page.locator('.language').click();
	await expect(page).toHaveURL(`/en${PATH}${query}`);
	await ready(page);
	await expect(said(page, 'heading')).toHaveText('Most like Ronneby');
	// Weights that a link asks for are in sight.
	await expect(field(page, 'vikt-skattekraft')).toBeVisible();
	await expect(field(page, 'vikt-skattekraft')).toHaveValue('mer');
});

test('a list that is changed again after Back is a new step', async ({ page }) => {
	await page.goto(PATH);
	await ready(page);
	const challenge = field(page, 'utmaning');
	await field(page, 'kommun').selectOption(RONNEBY);
	await challenge.selectOption('missbruk');
	await page.goBack();
	await expect(page).toHaveURL(`${PATH}?kommun=1081`);
	await challenge.selectOption('integration');
	await expect(page).toHaveURL(`${PATH}?kommun=1081&utmaning=integration`);
	await page.goBack();
	await expect(page).toHaveURL(`${PATH}?kommun=1081`);
});

test('a button that is not for the weights leaves them, and a part that is gone leaves the page', async ({
	page,
}) => {
	const query = `${PATH}?kommun=1081&vikt-skattekraft=mer`;
	await page.goto(query);
	await ready(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const title = await page.evaluate(() => {
		const part = document.querySelector('peer-finder');
		const button = document.createElement('button');
		part?.append(button);
		button.click();
		const after = location.search;
		part?.remove();
		history.pushState(null, '', '?kommun=2284');
		window.dispatchEvent(new PopStateEvent('popstate'));
		return { after, said: part?.querySelector('[data-said="heading"]')?.textContent };
	});
	expect(title).toEqual({ after: '?kommun=1081&vikt-skattekraft=mer', said: 'Mest lika Ronneby' });
	expect(asked).toEqual([]);
});

test('the weights are set back by one button, by key', async ({ page }) => {
	await page.goto(`${PATH}?kommun=1081&vikt-befolkning=inget&vikt-dagligvarubutik-2km=mer`);
	await ready(page);
	await page.locator('[data-equal]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${PATH}?kommun=1081`);
	await expect(page.locator('[data-equal]')).toBeDisabled();
	await expect(field(page, 'vikt-befolkning')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(`${PATH}?kommun=1081&vikt-befolkning=mer`);
});

test('going through a list by key is one step back', async ({ page }) => {
	await page.goto(PATH);
	await ready(page);
	await field(page, 'utmaning').focus();
	for (const challenge of ['psykisk-ohalsa', 'missbruk', 'integration']) {
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(`${PATH}?utmaning=${challenge}`);
	}
	await page.goBack();
	await expect(page).toHaveURL(PATH);
	await expect(field(page, 'utmaning')).toHaveValue('ungdomsarbetsloshet');
});

test('where nothing counts there is no distance, and the page says why', async ({ page }) => {
	const { features } = json<ApiSimilarityFile>('similarity.json');
	const none = features.map(({ indicator }) => `vikt-${indicator}=inget`).join('&');
	await page.goto(`${PATH}?kommun=1081&utmaning=integration&${none}`);
	await expect(said(page, 'weights')).toContainText('Låt minst ett mått räknas');
	await expect(shownCards(page)).toHaveCount(holdersOf('integration'));
	await expect(page.locator('[data-differences]:visible')).toHaveCount(0);
	await expect(said(page, 'intro')).not.toContainText('mest lika');
});

test('what the address asks for in vain is told of', async ({ page }) => {
	await page.goto(`${PATH}?kommun=9999&utmaning=utflyttning&vikt-bor=mer`);
	await expect(said(page, 'unknown')).toContainText(
		'kommun=9999, utmaning=utflyttning, vikt-bor=mer',
	);
	await field(page, 'kommun').selectOption(RONNEBY);
	await expect(page).toHaveURL(`${PATH}?kommun=1081`);
	await expect(said(page, 'unknown')).toHaveText('');
});

test('the municipality’s own money is told of as funds.json has it, and others are still shown', async ({
	page,
}) => {
	const { funds } = json<ApiFunds>('funds.json');
	const holders = [
		...new Set(funds.flatMap(({ kind, code }) => (kind === 'region' ? [] : [code]))),
	];
	for (const challenge of ['ungdomsarbetsloshet', 'psykisk-ohalsa']) {
		// One municipality of each answer that there is, and Ronneby.
		const byState = new Map(holders.map((code) => [stateOf(code, challenge), code]));
		for (const code of new Set([...byState.values(), RONNEBY])) {
			await page.goto(`${PATH}?kommun=${code}&utmaning=${challenge}`);
			await ready(page);
			await expect(said(page, 'own')).toContainText(OWN[stateOf(code, challenge)]);
			expect(await codesOf(shownCards(page))).not.toContain(code);
		}
	}
});

test('as many others as hold a fund aimed at it are shown, and where nobody else does it says so', async ({
	page,
}) => {
	await page.goto(PATH);
	const offered = await field(page, 'utmaning')
		.locator('option')
		.evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
	expect(offered.length).toBeGreaterThan(0);
	for (const challenge of offered) {
		const codes = new Set<string>(fundsAimedAt(challenge).map(({ code }) => code));
		// One that holds such a fund itself is not among the others.
		const [code = RONNEBY] = codes;
		const others = [...codes].filter((each) => each !== code).length;
		await page.goto(`${PATH}?kommun=${code}&utmaning=${challenge}`);
		await ready(page);
		await expect(shownCards(page), challenge).toHaveCount(Math.min(others, MOST));
		const intro = said(page, 'intro');
		const nobody = 'ingen fond riktad mot problemet är känd i någon annan kommun';
		if (others === 0) await expect(intro, challenge).toContainText(nobody);
		else await expect(intro, challenge).not.toContainText(nobody);
	}
});

test('a plan is called a plan, and what is not known of a fund’s status is said', async ({
	page,
}) => {
	const { funds } = json<ApiFunds>('funds.json');
	const own = Map.groupBy(
		funds.filter(({ kind }) => kind === 'municipality'),
		({ code }) => code,
	);
	const planned = [...own.values()].find((rows) => rows.every((row) => row.status === 'planned'));
	for (const { id, code } of planned ?? []) {
		await page.goto(`${PATH}?kommun=${code}`);
		await expect(said(page, 'own')).toContainText('bara en plan');
		const links = page.locator(`[data-own-funds] a[href^="/fonder/${id}/"]`);
		await expect(links.first()).toHaveAttribute('href', `/fonder/${id}/`);
		await expect(links.last()).toHaveAttribute('href', /#kall(or|a-\d)$/);
	}
	// Nothing is known of how it stood, but when it was last written of.
	for (const rows of own.values()) {
		const [unknown] = rows;
		if (rows.length !== 1 || unknown?.status !== 'unknown' || unknown.statusYear === null) continue;
		await page.goto(`${PATH}?kommun=${unknown.code}`);
		await expect(page.locator('[data-own-funds]')).toContainText(
			`(status framgår inte, uppgift från ${unknown.statusYear})`,
		);
	}
});

test('figures that cannot be fetched are told of, and asked for anew', async ({ page }) => {
	await page.route('**/similarity.json', (route) => route.abort());
	await page.goto(`${PATH}?kommun=1081`);
	await expect(said(page, 'weights')).toContainText('kunde inte hämtas');
	await expect(shownCards(page)).toHaveCount(holdersOf('ungdomsarbetsloshet'));
	await page.unroute('**/similarity.json');
	await field(page, 'utmaning').selectOption('missbruk');
	await expect(said(page, 'heading')).toHaveText('Mest lika Ronneby');
	await expect(shownCards(page)).toHaveCount(Math.min(holdersOf('missbruk'), MOST));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inTriedLanguages(PATH)) {
		test(`${path} has all municipalities with their sources, and leads to the municipalities’ pages`, async ({
			page,
		}) => {
			await page.goto(path);
			await expect(page.locator('.peer-form')).toBeHidden();
			const { challenges } = json<ApiIndex>('index.json');
			const rows = challenges.flatMap(({ id }) => fundsAimedAt(id));
			await expect(shownCards(page)).toHaveCount(new Set(rows.map(({ code }) => code)).size);
			await expect(page.locator('[data-aims]:visible')).toHaveCount(
				new Set(rows.map(({ id }) => id)).size,
			);
			await expect(page.locator('.peer-noscript a:visible')).toHaveCount(21);
			await page.locator('.peer-noscript a', { hasText: 'Blekinge' }).click();
			await expect(page).toHaveURL(/\/kommuner\/#lan-10$/);
		});
	}

	for (const slug of ['ronneby', 'ale', 'norrkoping', 'ostersund', 'stockholm', 'bjurholm']) {
		for (const path of inTriedLanguages(`/kommuner/${slug}/`)) {
			test(`${path} names the three most alike to call, as the API has it`, async ({ page }) => {
				await page.goto(path);
				const code =
					json<ApiMunicipality[]>('municipalities.json').find((each) => each.slug === slug)?.code ??
					'';
				const { challenges } = json<ApiIndex>('index.json');
				const need = json<ApiNeed>('need.json');
				const worst = challenges.filter(({ id }) => need[id]?.[code]?.quarter === 4);
				const all = distancesFrom(code);
				const aimed = (other: string) =>
					worst.flatMap(({ id }) => fundsAimedAt(id).filter((fund) => fund.code === other));
				const expected = all
					.slice(0, Math.floor(all.length / 2))
					.filter((other) => aimed(other.code).length > 0)
					.slice(0, 3);
				const rows = page.locator('.call-table [data-peer]');
				expect(await codesOf(rows)).toEqual(expected.map((each) => each.code));
				for (const [index, peer] of expected.entries()) {
					const row = rows.nth(index);
					const place = all.findIndex((other) => other.code === peer.code) + 1;
					await expect(row.locator('.likeness')).toContainText(
						new RegExp(`^\\s*${place} (av|of) ${all.length}`),
					);
					for (const fund of aimed(peer.code)) {
						await expect(row.locator(`a[href$="/fonder/${fund.id}/"]`)).toBeVisible();
						await expect(row).toContainText(statusText(fund, path.startsWith('/en') ? 'en' : 'sv'));
					}
				}
				await expect(page.locator('.call-reasons, .call-table')).not.toHaveCount(0);
			});
		}
	}
});

test('a municipality’s page leads to the page where the weights can be changed', async ({
	page,
}) => {
	await page.goto('/en/kommuner/ronneby/');
	await page.getByRole('link', { name: 'All by similarity, problem by problem' }).click();
	await expect(page).toHaveURL(`/en${PATH}?kommun=1081`);
	await expect(said(page, 'heading')).toHaveText('Most like Ronneby');
});

for (const path of inTriedLanguages(PATH)) {
	test(`${path} with a municipality breaks no rule, and fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${path}?kommun=2284&utmaning=placerade-barn&vikt-bor=1`);
		await ready(page);
		await expect(shownCards(page)).toHaveCount(Math.min(holdersOf('placerade-barn'), MOST));
		expect(await violations(page)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});
}

test('challenges that no aim of the registry concerns are not offered, and the page says why', async ({
	page,
}) => {
	await page.goto(PATH);
	const offered = await field(page, 'utmaning')
		.locator('option')
		.evaluateAll((options) => options.map((option) => option.getAttribute('value')));
	const { challenges } = json<ApiIndex>('index.json');
	expect(offered).toEqual(
		challenges.filter(({ targets }) => targets.length > 0).map(({ id }) => id),
	);
	const reason = page.locator('section:has(> #utan-inriktning)');
	const without = challenges.filter(({ targets }) => targets.length === 0);
	expect(without.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['utflyttning', 'skatteunderlag', 'lokal-service']),
	);
	for (const { name } of without) {
		// Within a sentence all but the first begin with a small letter.
		await expect(reason).toContainText(name.sv, { ignoreCase: true });
	}
});

test('a municipality that is far from alike is said to be, with its place', async ({ page }) => {
	const challenge = 'missbruk';
	const holders = new Set(fundsAimedAt(challenge).map(({ code }) => code));
	// Sorsele: the nearest with a known fund against substance abuse is Kungälv.
	const from = distancesFrom('2422');
	const place = from.findIndex(({ code }) => holders.has(code)) + 1;
	expect(place).toBeGreaterThan(145);
	await page.goto(`/en${PATH}?kommun=2422&utmaning=${challenge}`);
	await expect(page.locator('[data-said="likeness"]:visible').first()).toContainText(
		`Far from similar: number ${place} of 289`,
	);
});

test('a municipality’s page names nobody to call who is far from alike, and says how far they are', async ({
	page,
}) => {
	const need = json<ApiNeed>('need.json');
	const aimed = new Map(Object.keys(need).map((id) => [id, fundsAimedAt(id)]));
	const holders = (code: string): ReadonlySet<string> =>
		new Set(
			Object.entries(need).flatMap(([id, entries]) =>
				entries[code]?.quarter === 4 ? (aimed.get(id) ?? []).map((fund) => fund.code) : [],
			),
		);
	/** Municipalities whose nearest with such a fund is not among the nearer half. */
	const lonely = json<ApiMunicipality[]>('municipalities.json').flatMap(({ code, slug }) => {
		const those = holders(code);
		const nearest = distancesFrom(code).findIndex((other) => those.has(other.code)) + 1;
		return nearest > 144 ? [{ slug, nearest }] : [];
	});
	expect(lonely.length).toBeGreaterThan(0);
	for (const { slug, nearest } of lonely.slice(0, 3)) {
		await page.goto(`/kommuner/${slug}/`);
		await expect(page.locator('.call-table')).toHaveCount(0);
		await expect(page.locator('.call-reasons')).toContainText(`plats ${nearest} av 289`);
	}
});

for (const path of inTriedLanguages(PATH)) {
	test(`${path} begins with the finding, and a list stands in its first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await ready(page);
		const aimed = json<ApiIndex>('index.json')
			.challenges.map(({ id }) => fundsAimedAt(id))
			.filter(({ length }) => length > 0);
		const finding = await page.locator('[data-finding]').innerText();
		expect(numbersSaid(finding, path.startsWith('/en/') ? 'en' : 'sv')).toEqual([
			new Set(aimed.flat().map(({ code }) => code)).size,
			aimed.length,
		]);
		expect((await shownCards(page).first().boundingBox())?.y).toBeLessThan(700);
		await page.setViewportSize({ width: 390, height: 844 });
		const box = await page.locator('[data-finding]').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(400);
	});
}
