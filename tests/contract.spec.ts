import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiFunds } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';

const registry = JSON.parse(readFileSync('dist/api/v1/funds.json', 'utf8')) as ApiFunds;

const PATH = '/utfallskontrakt/';
/** Documented terms, and made-up cost, effect, share and rate. */
const WHOLE =
	'?personer=60&kostnad=500000&minskning=25&insats=10000000&aktivitet=40&besparing=60&over=50&tak=20&villkor=ja&ar=2&ranta=0';

/**
 * The wording agreed on for Norrköping's result: three accounts, none of them ours, and a line below. It
 * is typed here so that nobody sharpens or softens one of them unnoticed.
 */
const ACCOUNTS = {
	sv: {
		said: [
			['Två år, inom kontraktet', 'Inga direkta kostnadsbesparingar för kommunen.'],
			[
				'Tre år, enligt RISE Social & Health Impact Center',
				'De ekonomiska utfallen uppges vara positiva för kommunen på längre sikt. Inget belopp anges i det som vi har läst.',
			],
			[
				'Tre år, enligt socialeinvesteringer.nu',
				'Projektets resultat efter tre år var minus 3,5 miljoner kronor. 7,5 miljoner hade investerats. Sidan säger inte vems resultat det är. De sociala målen nåddes i huvudsak, men gav ingen betalning eftersom de inte var betalningsmål.',
			],
		],
		disagree:
			'Källorna stämmer inte överens i ton, och vi har inte kunnat läsa slutrapportens siffror.',
		amounts: ['högst 10 miljoner kronor', '7,5 miljoner kronor investerades'],
	},
	en: {
		said: [
			['Two years, within the contract', 'No direct cost savings for the municipality.'],
			[
				'Three years, according to the RISE Social & Health Impact Center',
				'The economic outcomes are said to be positive for the municipality in the longer run. No amount is given in what we have read.',
			],
			[
				'Three years, according to socialeinvesteringer.nu',
				'The project’s result after three years was minus SEK 3.5 million. SEK 7.5 million had been invested. The page does not say whose result it is. The social goals were largely met, but gave no payment since they were not payment goals.',
			],
		],
		disagree:
			'The sources differ in tone, and we have not been able to read the figures of the final report.',
		amounts: ['up to SEK 10 million', 'SEK 7.5 million was invested'],
	},
} as const;
const ACCOUNT_SOURCES = [
	'https://socialimpactcenter.se/resultaten-fran-en-unik-social-investering/',
	'https://socialimpactcenter.se/resultaten-fran-en-unik-social-investering/',
	'https://socialeinvesteringer.nu/det-sociala-utfallskontraktet-i-norrkoping-bedre-stoette-til-anbragte-boern-og-unge/',
];

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const said = (page: Page, name: string) => page.locator(`[data-said="${name}"]`);
const example = (page: Page) => page.locator('[data-example]');

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inTriedLanguages(PATH)) {
		test(`${path} shows the documented contract, each term with its source`, async ({ page }) => {
			await page.goto(path);
			await expect(
				page.locator('contract-calculator :is(input, select, button):visible'),
			).toHaveCount(0);
			await expect(page.locator('.contract-notice').first()).toBeVisible();
			const norrkoping = page.locator('section[aria-labelledby="exempel"]');
			const term = (name: string) => norrkoping.locator(`[data-term="${name}"]`);
			const rows = page.locator('[data-term]');
			const documented = registry.contracts.length;
			await expect(rows).toHaveCount(documented);
			await expect(rows.locator('a[rel="external"]')).toHaveCount(documented);
			await expect(norrkoping.locator('[data-undocumented]').first()).toBeVisible();
			await expect(term('activity_share')).toContainText('40');
			await expect(term('at_risk_share')).toContainText('60');
			await expect(term('return_cap')).toContainText('20');
			// What was invested stands beside the ceiling.
			await expect(term('amount').locator('+ [data-term="invested"]')).toContainText(/7[.,]5/);
			const follows = page.locator('[data-follows] li');
			await expect(follows.nth(0)).toContainText(/6\smil.*10\smil|SEK\s6\smil.*SEK\s10\smil/);
			await expect(follows.nth(1)).toContainText(/7[.,]5\smil.*4[.,]5\smil/);
			await expect(follows.nth(2)).toContainText(/10\smil/);
			await expect(follows.nth(3)).toContainText(/2\smil/);
		});

		test(`${path} tells of Härnösand’s contract too, and of what is not documented in it`, async ({
			page,
		}) => {
			await page.goto(path);
			const harnosand = page.locator('section[aria-labelledby="harnosand-utfallskontrakt"]');
			await expect(harnosand.locator('[data-term="amount"]')).toContainText('35');
			await expect(harnosand.locator('[data-term="extension"]')).toContainText('15');
			await expect(harnosand.locator('[data-undocumented]').last()).toContainText(/Result/);
		});
	}

	for (const path of inTriedLanguages(PATH)) {
		test(`${path} opens with the worked example: its result, its chart, and whose each figure is`, async ({
			page,
		}) => {
			await page.goto(path);
			const finding = page.locator('[data-finding]');
			await expect(finding).toContainText(/21\s(procent|per cent)/);
			await expect(finding).toContainText(/6\smil/);
			await expect(said(page, 'assumed-payer')).toHaveText(/^\+1[.,]0$/);
			await expect(said(page, 'assumed-investor')).toHaveText(/^\+1[.,]0$/);
			await expect(said(page, 'none-payer')).toHaveText(/^−4[.,]0$/);
			await expect(said(page, 'none-investor')).toHaveText(/^−6[.,]0$/);
			await expect(page.locator('.contract-chart polyline')).toHaveCount(2);
			await expect(page.locator('[data-effects] tr')).toHaveCount(4);
			await expect(page.locator('[data-effects] .half')).toContainText(/12[.,]5/);
			// Nothing of ours passes for documented.
			const rows = page.locator('.contract-static tbody tr');
			await expect(rows).toHaveCount(11);
			const assumed = rows.and(page.locator('[data-whose="assumed"]'));
			await expect(assumed).toHaveCount(4);
			for (const row of await assumed.all()) {
				await expect(row).toContainText(/vårt antagande|our assumption/);
			}
		});

		test(`${path} has every contract of the registry side by side, and who says what of its result`, async ({
			page,
		}) => {
			await page.goto(path);
			const shown = page.locator('[data-contract]');
			const ids = (
				await shown.evaluateAll((all) =>
					all.map((each) => each.getAttribute('data-contract') ?? ''),
				)
			).flatMap((each) => each.split(','));
			const inRegistry = registry.funds
				.filter(({ instrument }) => instrument === 'outcome-contract')
				.map(({ id }) => id);
			expect(ids.toSorted()).toEqual(inRegistry.toSorted());
			for (const { fund, said: told, source } of registry.outcomes) {
				const contract = page.locator(`[data-contract*="${fund}"]`);
				await expect(contract).toContainText(told[path.startsWith('/en/') ? 'en' : 'sv']);
				await expect(contract.locator(`a[href="${source.url}"]`).first()).toBeVisible();
			}
			await expect(page.locator('[data-contract*="harnosand"]')).toContainText(
				/Inget resultat i det som vi har läst|No result in what we have read/,
			);
		});
	}

	for (const path of [
		...inTriedLanguages(PATH),
		...inTriedLanguages('/fonder/norrkoping-utfallskontrakt/'),
	]) {
		test(`${path} tells Norrköping’s result in the words agreed on, each with its source`, async ({
			page,
		}) => {
			await page.goto(path);
			const { said: accounts, disagree, amounts } = ACCOUNTS[path.startsWith('/en/') ? 'en' : 'sv'];
			const shown = page.locator('[data-account]');
			await expect(shown.locator(':is(h3, h4)')).toHaveText(accounts.map(([heading]) => heading));
			await expect(shown.locator('p:not(.note)')).toHaveText(accounts.map(([, text]) => text));
			const sources = shown.locator('a[rel="external"]');
			expect(
				await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
			).toEqual(ACCOUNT_SOURCES);
			await expect(page.locator('.outcome-disagree')).toHaveText(disagree);
			// The ceiling and what was invested, in this order.
			const [ceiling, invested] = amounts;
			const norrkoping = page.locator('[data-term="amount"]').first();
			await expect(norrkoping).toContainText(ceiling, { ignoreCase: true });
			await expect(norrkoping.locator('+ [data-term="invested"]')).toContainText(invested, {
				ignoreCase: true,
			});
		});

		test(`${path} has the three accounts of Norrköping’s result side by side, equal in size`, async ({
			page,
		}) => {
			await page.goto(path);
			const accounts = page.locator('[data-account]');
			await expect(accounts).toHaveCount(3);
			await expect(accounts.locator('a[rel="external"]')).toHaveCount(3);
			for (const width of [1440, 768]) {
				await page.setViewportSize({ width, height: 900 });
				const boxes = await accounts.evaluateAll((all) =>
					all.map((each) => {
						const { top, width, height } = each.getBoundingClientRect();
						const { fontSize } = getComputedStyle(each.querySelector('p') ?? each);
						return { top, width, height, fontSize };
					}),
				);
				// To a tenth of a pixel: columns of a grid differ in the hundredths.
				for (const box of boxes) {
					expect(box.fontSize).toBe(boxes[0]?.fontSize);
					for (const side of ['top', 'width', 'height'] as const) {
						expect(box[side]).toBeCloseTo(boxes[0]?.[side] ?? Number.NaN, 1);
					}
				}
				await expect(accounts.last()).toContainText(/3[.,]5\smil/);
				await expect(page.locator('[data-term="invested"]')).toContainText(/7[.,]5/);
			}
		});
	}
});

const whose = (page: Page, name: string) => page.locator(`[data-field-of="${name}"]`);

test('every field of the worked example says whose figure it is, and a reader’s own is hers', async ({
	page,
}) => {
	await page.goto(PATH);
	for (const name of ['personer', 'insats', 'aktivitet', 'besparing', 'tak', 'villkor', 'ar']) {
		await expect(whose(page, name)).toHaveAttribute('data-whose', 'documented');
		await expect(whose(page, name).locator('a[rel="external"]:visible')).toHaveCount(1);
	}
	for (const name of ['kostnad', 'minskning', 'over', 'ranta']) {
		await expect(whose(page, name)).toHaveAttribute('data-whose', 'assumed');
		await expect(whose(page, name)).toContainText('vårt antagande');
		await expect(field(page, name)).toHaveAccessibleDescription(/vårt antagande/);
	}
	expect(new URL(page.url()).search).toBe('');
	await field(page, 'kostnad').fill('500 000');
	await field(page, 'kostnad').press('Tab');
	await expect(whose(page, 'kostnad')).toHaveAttribute('data-whose', 'own');
	await expect(page).toHaveURL(/kostnad=500000&minskning=25&insats=10000000/);
	await page.goBack();
	await expect(field(page, 'kostnad')).toHaveValue('400\u202f000');
	await expect(whose(page, 'kostnad')).toHaveAttribute('data-whose', 'assumed');
});

test('presets are in the address, and a link to one shows the same', async ({ page }) => {
	await page.goto(PATH);
	await page.locator('[data-preset="investerat"]').click();
	await expect(page).toHaveURL(`${PATH}?exempel=investerat`);
	await expect(field(page, 'insats')).toHaveValue('7\u202f500\u202f000');
	await expect(said(page, 'none-investor')).toHaveText('−4,5');
	await expect(whose(page, 'insats')).toContainText('investerat');
	await page.reload();
	await expect(said(page, 'none-investor')).toHaveText('−4,5');
	await expect(page.locator('[data-preset="investerat"]')).toHaveAttribute('aria-pressed', 'true');
	await page.locator('[data-preset="tomt"]').click();
	await expect(page).toHaveURL(`${PATH}?exempel=tomt`);
	await expect(field(page, 'personer')).toHaveValue('');
	await page.locator('[data-preset="norrkoping"]').click();
	await expect(page).toHaveURL(PATH);
	await expect(said(page, 'none-investor')).toHaveText('−6,0');
});

test('inputs and outcome stand together in the first screen, and one press moves the effect', async ({
	page,
}) => {
	for (const [width, height] of [
		[1440, 900],
		[390, 844],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(PATH);
		await expect(field(page, 'minskning')).toBeInViewport({ ratio: 1 });
		await expect(said(page, 'assumed-payer')).toBeInViewport({ ratio: 1 });
		await expect(said(page, 'none-investor')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('[data-chart]')).toBeInViewport({ ratio: 1 });
		// At a desk other effects too; on a phone what each side gains of them, before what is swiped to.
		const rows = page.locator('[data-effects] tr');
		if (width === 1440) {
			for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
		} else {
			const gains = rows.locator('td:is(:nth-child(3), :nth-child(4))');
			for (const gain of await gains.all()) {
				const box = await gain.boundingBox();
				expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			}
		}
	}
	await page.locator('[data-step="5"]').click();
	await expect(field(page, 'minskning')).toHaveValue('30');
	await expect(said(page, 'assumed-investor')).toHaveText('+2,0');
	await page.locator('[data-step="-5"]').click();
	await expect(page).toHaveURL(PATH);
});

test('the address of what is filled in is copied by a press', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PATH);
	await page.locator('[data-preset="investerat"]').click();
	await page.getByRole('button', { name: 'Kopiera länken' }).click();
	await expect(page.locator('.contract-under [role="status"]')).not.toBeEmpty();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	expect(new URL(page.url()).search).not.toBe('');
});

test('the example fills in only what is documented', async ({ page }) => {
	await page.goto(PATH);
	await example(page).click();
	await expect(page).toHaveURL(
		`${PATH}?personer=60&insats=10000000&aktivitet=40&besparing=60&tak=20&villkor=ja&ar=2`,
	);
	await expect(field(page, 'insats')).toHaveValue('10\u202f000\u202f000');
	for (const name of ['kostnad', 'minskning', 'over', 'ranta']) {
		await expect(field(page, name)).toHaveValue('');
	}
	await expect(page.locator('a[data-documented="aktivitet"]')).toBeVisible();
	// The loss case needs no assumption.
	await expect(said(page, 'loss')).toHaveText(/Investeraren förlorar 6\smiljoner\skronor/);
	await expect(page.locator('.contract-missing li:visible')).toHaveText([
		'kostnad per person och år i dag',
		'förväntad minskning av kostnaden',
		'investerarens andel därefter',
		'kalkylränta',
	]);
	await expect(page.locator('[data-part="all"]:visible')).toHaveCount(0);
});

test('what is missing leads to its field, and on a phone the fields lead to the result', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${PATH}?personer=60`);
	const wrong = field(page, 'kostnad');
	await wrong.fill('mycket');
	await wrong.press('Tab');
	const jump = page.getByRole('link', { name: 'Till resultatet' });
	await expect(jump).toBeInViewport();
	await jump.click();
	await expect(page.locator('#resultat')).toBeFocused();
	const missing = page.getByRole('link', { name: 'insatsens kostnad' });
	await expect(missing).toBeInViewport();
	await missing.click();
	await expect(field(page, 'insats')).toBeFocused();
	await expect(field(page, 'insats')).toBeInViewport();
	// The address holds what is filled in, and what has been typed is left alone.
	await expect(page).toHaveURL(`${PATH}?personer=60`);
	await expect(wrong).toHaveValue('mycket');
	await page.setViewportSize({ width: 1280, height: 740 });
	await expect(jump).toBeHidden();
});

test('the page in the other language has what is filled in', async ({ page }) => {
	await page.goto(PATH);
	await example(page).click();
	await page.locator('.language').click();
	await expect(page).toHaveURL(
		`/en${PATH}?personer=60&insats=10000000&aktivitet=40&besparing=60&tak=20&villkor=ja&ar=2`,
	);
	await expect(field(page, 'insats')).toHaveValue('10,000,000');
});

test('the form is filled in by keys alone, in Swedish form', async ({ page }) => {
	await page.goto(PATH);
	await example(page).focus();
	await page.keyboard.press('Enter');
	await field(page, 'kostnad').focus();
	await page.keyboard.type('500 000');
	await page.keyboard.press('Tab');
	await field(page, 'minskning').focus();
	await page.keyboard.type('12,5');
	await field(page, 'over').focus();
	await page.keyboard.type('50 %');
	await field(page, 'ranta').focus();
	await page.keyboard.type('0');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/minskning=12\.5&.*over=50.*ranta=0$/);
	await expect(said(page, 'expected')).toContainText(/faller med 12,5\s%/);
	await expect(said(page, 'even-investor')).toHaveText(/faller med 16,7\s%\.$/);
	await expect(page.locator('[data-status]')).toContainText('Investeraren går jämnt ut');
});

test('what cannot be used is told of in words, and the field says that it is wrong', async ({
	page,
}) => {
	await page.goto(PATH + WHOLE);
	const share = field(page, 'aktivitet');
	await share.fill('140');
	await share.press('Tab');
	await expect(share).toHaveAttribute('aria-invalid', 'true');
	await expect(share).toHaveAccessibleDescription(/Skriv ett tal från 0 till 100\./);
	await expect(page.locator('[data-part="all"]:visible')).toHaveCount(0);
	await expect(page.locator('.contract-missing:visible')).toContainText(
		'andel som ersätts för aktivitet',
	);
	await share.fill('tjugo');
	await share.press('Tab');
	await expect(page.locator('#fel-aktivitet')).toContainText('med siffror');
	await share.fill('30');
	await expect(share).not.toHaveAttribute('aria-invalid', /./);
	await expect(page.locator('#fel-aktivitet')).toHaveText('');
	await expect(said(page, 'loss')).toHaveText(/förlorar 7\smiljoner/);
	await field(page, 'ar').fill('2,5');
	await field(page, 'ar').press('Tab');
	await expect(page.locator('#fel-ar')).toContainText('heltal');
});

test('what may be thousands or decimals is asked about, never taken for the one or the other', async ({
	page,
}) => {
	for (const [path, typed, thousand] of [
		[PATH, '1.000', /1\s000/],
		[PATH, '1,000', /1\s000/],
		[`/en${PATH}`, '1.000', /1,000/],
	] as const) {
		await page.goto(`${path}?exempel=tomt`);
		await field(page, 'kostnad').fill(typed);
		await field(page, 'kostnad').press('Tab');
		await expect(page.locator('#fel-kostnad')).toHaveText(thousand);
		await expect(field(page, 'kostnad')).toHaveValue(typed);
		expect(new URL(page.url()).search).toBe('?exempel=tomt');
	}
	for (const [path, typed, shown] of [
		[PATH, '10.000.000', '10\u202f000\u202f000'],
		[PATH, '1.000,00', '1\u202f000'],
		[`/en${PATH}`, '1,000', '1,000'],
		[`/en${PATH}`, '10.000.000', '10,000,000'],
	] as const) {
		await page.goto(path);
		await field(page, 'kostnad').fill(typed);
		await field(page, 'kostnad').press('Tab');
		await expect(field(page, 'kostnad')).toHaveValue(shown);
		await expect(page.locator('#fel-kostnad')).toHaveText('');
	}
});

test('an address with what cannot be used says so and leaves it empty', async ({ page }) => {
	await page.goto(`${PATH}?personer=60&tak=9000&villkor=kanske`);
	await expect(page.locator('[data-notice="address"]')).toContainText('tak=9000, villkor=kanske');
	await expect(field(page, 'tak')).toHaveValue('');
	await expect(field(page, 'personer')).toHaveValue('60');
});

test('a copied link shows the same: sentences, table and chart', async ({ page, context }) => {
	await page.goto(PATH + WHOLE);
	await field(page, 'minskning').fill('30');
	await field(page, 'minskning').press('Tab');
	const parts = (from: Page): Promise<string> =>
		from
			.locator('.contract-results > :not([role])')
			.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML).join());
	const other = await context.newPage();
	await other.goto(page.url());
	for (const each of [page, other]) await expect(said(each, 'expected')).toContainText(/30\s%/);
	// The chart comes after the words.
	await expect.poll(async () => (await parts(other)) === (await parts(page))).toBe(true);
	await expect(other.locator('.contract-table tbody tr')).toHaveCount(5);
	await expect(other.getByRole('img', { name: /Linjediagram.*16,7/ })).toBeVisible();
});

test('Back leads to what was there before the edit, however many keys it took', async ({
	page,
}) => {
	await page.goto(PATH + WHOLE);
	await field(page, 'tak').fill('');
	await field(page, 'tak').pressSequentially('125');
	await field(page, 'tak').press('Tab');
	await expect(page).toHaveURL(/tak=125/);
	await field(page, 'villkor').selectOption('nej');
	await expect(page).toHaveURL(/villkor=nej/);
	await page.goBack();
	await expect(page).toHaveURL(/tak=125&villkor=ja/);
	await expect(field(page, 'villkor')).toHaveValue('ja');
	await page.goBack();
	await expect(page).toHaveURL(PATH + WHOLE);
	await expect(field(page, 'tak')).toHaveValue('20');
	await expect(said(page, 'expected')).toContainText(/Investeraren tjänar 2\smiljoner/);
});

test('the table is downloaded as a file', async ({ page }) => {
	await page.goto(PATH + WHOLE);
	const coming = page.waitForEvent('download');
	await page.locator('[data-download]').click();
	expect((await coming).suggestedFilename()).toBe('utfallskontrakt.csv');
});

test('a table that cannot be saved is told of', async ({ page }) => {
	await page.goto(PATH + WHOLE);
	await expect(page.locator('.contract-table tbody tr')).toHaveCount(5);
	await page.route('**/*save-file*', (route) => route.abort());
	await page.locator('[data-download]').click();
	await expect(page.locator('[data-notice="save"]')).toHaveText(/^Tabellen kunde inte sparas\./);
});

for (const path of inTriedLanguages(PATH)) {
	test(`${path} with results and a fault breaks no rule, and fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path + WHOLE);
		await expect(page.locator('.contract-chart polyline')).toHaveCount(2);
		expect(await violations(page)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
		await field(page, 'tak').fill('x');
		await field(page, 'tak').press('Tab');
		await expect(page.locator('#fel-tak')).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
}

for (const path of inTriedLanguages(PATH)) {
	test(`${path} is printed on two sheets: the example worked out, and what is documented`, async ({
		page,
	}) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		for (const part of ['[data-chart]', '.contract-table', '.contract-terms', '[data-account]']) {
			await expect(page.locator(part).first()).toBeVisible();
		}
	});
}

test('the contracts in the registry and the links of the section lead here', async ({ page }) => {
	for (const from of ['/fonder/norrkoping-utfallskontrakt/', '/fonder/']) {
		await page.goto(from);
		await expect(page.locator(`main a[href="${PATH}"]`)).toBeVisible();
		await expect(page.locator(`.section-links a[href="${PATH}"]`)).toBeVisible();
	}
});
