import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import type { ApiIndex, ApiSeries } from '../src/tables/api.ts';
import type { ApiDownloads } from '../src/tables/api/downloads.ts';
import { inBothLanguages, inTriedLanguages, PAGE_TYPES } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { challenges, indicators, release } = read('index.json') as ApiIndex;
const LEAD = challenges.find(({ id }) => id === 'ungdomsarbetsloshet')?.lead ?? '';

/** The pages that have the row in themselves, each with the kinds of files that it offers. */
const ALL = ['CSV', 'CSV', 'XLSX', 'JSON'];
const ROWS = [
	[`/data/${LEAD}/`, ALL],
	['/behov-och-fonder/ungdomsarbetsloshet/', ALL],
	['/fonder/', ALL],
	['/kommuner/norrkoping/', ALL],
	['/data/', ['ZIP']],
	['/modeller/', ALL],
	['/modeller/skolfam/', ALL],
	['/fonder/norrkoping/', ALL],
	['/behov-och-fonder/', ALL],
	['/behov-och-fonder/psykisk-ohalsa/', ALL],
	['/problembilder/', ALL],
	['/sa-kan-en-kommun-kopa/', ALL],
	['/kommuner/', ALL],
	['/liknande-kommuner/', ALL],
] as const;

/** Tables that are counted from a list which is offered elsewhere: where they are, and the page of the list. */
const COUNTED = [
	['/behov-och-fonder/', '.need-areas', '/behov-och-fonder/'],
	['/behov-och-fonder/', '.size-rate', '/kommuner/'],
	[
		'/behov-och-fonder/ungdomsarbetsloshet/',
		'.money-unknown',
		'/behov-och-fonder/ungdomsarbetsloshet/',
	],
	['/fonder/', '.search-table', '/kommuner/'],
	['/fonder/', '#andra', '/fonder/'],
	['/fonder/', '#landet', '/fonder/'],
	['/utfallskontrakt/', '#kontrakten', '/fonder/'],
] as const;

/** Pages whose row leads to that of another page, or unfolds it. */
const LINKED = ['/', '/utmaningar/', '/analyser/tesen-fran-2015-provad/'] as const;

/** Pages without a figure or a table of figures of their own: text, forms, lists of other pages. */
const WITHOUT = new Set([
	'/for-redaktioner/',
	'/metod/',
	'/rattelser/',
	'/om/',
	'/analyser/',
	'/inbaddning/',
	// Its one figure is a reader's own, and stands with its row and its file.
	'/pastaende/',
]);

const rowOf = (page: Page) => page.locator('.figure-actions').first();
const download = (page: Page) => rowOf(page).locator('summary').first();

async function bytesOf(saved: Promise<Download>): Promise<Buffer> {
	return readFileSync(await (await saved).path());
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, kinds] of ROWS) {
		for (const address of inTriedLanguages(path)) {
			test(`${address} offers its data in the same order, and text to cite`, async ({ page }) => {
				await page.goto(address);
				const links = rowOf(page).locator('li a');
				await expect(links.first()).toBeHidden();
				await download(page).click();
				await expect(links.first()).toBeVisible();
				expect(await links.locator('b').allInnerTexts()).toEqual(kinds);
				await download(page).click();
				await rowOf(page).locator('summary').last().click();
				const texts = rowOf(page).locator('textarea');
				await expect(texts.nth(1)).toHaveValue(/Utmaningskartan.*\d{4}-\d\d-\d\d\.$/);
				// Whoever is about to print a figure is the one who sees that it is wrong.
				const report = rowOf(page).locator('a[href$="/rattelser/#anmal"]');
				await expect(report).toBeVisible();
				await expect(report).toHaveAttribute('href', /^(\/en)?\/rattelser\//);
				// Of a measure it is the country's figure, which stays as it is in this release.
				const cited = /^\/data\/./.test(path)
					? address.replace(/data\/.*$/, 'pastaende/')
					: address;
				expect(new URL(await texts.nth(2).inputValue()).pathname).toBe(cited);
			});
		}
	}

	for (const { path } of PAGE_TYPES.filter((type) => !WITHOUT.has(type.path))) {
		test(`${path} has what can be done with its figures`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.figure-actions, .actions').first()).toBeAttached();
		});
	}

	for (const [path, table, list] of COUNTED) {
		for (const address of inTriedLanguages(path)) {
			test(`${address} leads from ${table} to the files that it is counted from`, async ({
				page,
			}) => {
				await page.goto(address);
				const section = page
					.locator('section')
					.filter({ has: page.locator(table) })
					.last();
				await section.locator('[data-counted-from] a').click();
				const tag = address.startsWith('/en/') ? '/en' : '';
				await expect(page).toHaveURL(`${tag}${list}#ladda-ner`);
				await expect(page.locator('#ladda-ner summary')).toBeVisible();
				await expect(page.locator('#ladda-ner li a').first()).toHaveAttribute('download', /./);
			});
		}
	}

	for (const path of LINKED) {
		for (const address of inTriedLanguages(path)) {
			test(`${address} leads to what can be done with its figures`, async ({ page }) => {
				await page.goto(address);
				await page.locator('.actions a[href$="#ladda-ner"]').first().click();
				await expect(page.locator('#ladda-ner')).toBeVisible();
				await page.goBack();
				await page.locator('.actions a[href$="#citera"]').first().click();
				await expect(page.locator('#citera')).toBeVisible();
			});
		}
	}

	for (const path of inTriedLanguages('/data/')) {
		test(`${path} leads to all tables in one file, and to each measure for spreadsheets`, async ({
			page,
			request,
		}) => {
			await page.goto(path);
			const all = page.locator('#filer a[href$=".zip"]');
			const zip = await request.get((await all.getAttribute('href')) ?? '');
			expect((await zip.body()).subarray(0, 2).toString()).toBe('PK');
			const { indicators } = read('index.json') as ApiIndex;
			for (const form of ['csv', 'xlsx']) {
				await expect(page.locator(`#indikatorer a[href$=".${form}"]`)).toHaveCount(
					indicators.length,
				);
			}
			const tag = path.startsWith('/en/') ? '.en' : '';
			for (const subject of ['funds', 'models', 'groups', 'similarity', 'buying']) {
				for (const ending of [`${tag}.csv`, '.rfc4180.csv', `${tag}.xlsx`, '.json']) {
					const file = `/api/v1/${subject}${ending}`;
					await expect(page.locator(`.whole-files a[href="${file}"]`)).toHaveCount(1);
				}
			}
			await expect(page.locator('#filer a[href$="/funds.indigo.json"]')).toBeVisible();
		});
	}

	for (const address of inTriedLanguages('/utmaningar/ungdomsarbetsloshet/')) {
		test(`${address} leads to the files of its measure`, async ({ page }) => {
			await page.goto(address);
			await page.locator('.actions a').first().click();
			await expect(page).toHaveURL(/\/data\/[\w-]+\/#ladda-ner$/);
			await expect(download(page)).toBeVisible();
		});
	}
});

test('the series of a municipality over all years is two presses away', async ({ page }) => {
	await page.goto('/kommuner/norrkoping/');
	await download(page).click();
	const saved = page.waitForEvent('download');
	await rowOf(page).locator('li a').nth(1).click();
	const text = (await bytesOf(saved)).toString('utf8');
	const { years, values } = read(`indicators/${LEAD}.json`) as ApiSeries;
	const rows = text.split('\r\n').filter((line) => line.startsWith(`"0581","${LEAD}",`));
	expect(rows.map((row) => row.split(',').slice(2, 4).map(Number))).toEqual(
		years.map((year, at) => [year, values['0581']?.[at]]),
	);
});

test('the file for Excel is saved with its byte order mark', async ({ page }) => {
	await page.goto(`/data/${LEAD}/`);
	await download(page).click();
	const saved = page.waitForEvent('download');
	await rowOf(page).locator('li a').first().click();
	const bytes = await bytesOf(saved);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(bytes.toString('utf8')).toContain('"Norrköping";"Östergötlands län";');
});

test('every file that is offered is there, with the bytes that are told', async ({ request }) => {
	const { files } = read('downloads.json') as ApiDownloads;
	const few = files.filter(({ id }, at) => id === null || at % 97 === 0);
	expect(few.length).toBeGreaterThan(10);
	for (const { path, bytes } of few) {
		const answer = await request.get(`/api/v1/${path}`);
		expect((await answer.body()).length, path).toBe(bytes);
	}
});

test('Escape folds what lies over the page, and gives the focus back', async ({ page }) => {
	await page.goto(`/data/${LEAD}/`);
	await download(page).focus();
	await page.keyboard.press('Enter');
	const links = rowOf(page).locator('li a');
	await expect(links.first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(links.first()).toBeFocused();
	// What folds it comes with the first press.
	await page.waitForFunction(() => customElements.get('copy-text') !== undefined);
	await page.keyboard.press('Escape');
	await expect(links.first()).toBeHidden();
	await expect(download(page)).toBeFocused();
});

test('each part of a citation is copied by its own button', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/data/${LEAD}/`);
	await rowOf(page).locator('summary').last().click();
	for (const part of await rowOf(page).locator('copy-text').all()) {
		await part.locator('button').click();
		await expect(part.getByRole('status')).toHaveText('Kopierat');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await part.locator('textarea').inputValue(),
		);
	}
});

test.describe('the map of a challenge', () => {
	test('is saved as it is drawn, with title, key, source and address', async ({ page }) => {
		await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015');
		await expect(page.locator('[data-shown="title"]')).toContainText('2015');
		await page.locator('.actions a').first().click();
		await expect(rowOf(page).locator('details').first()).toHaveAttribute('open');
		const saved = page.waitForEvent('download');
		await page.locator('[data-picture="svg"]').click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe('ungdomsarbetsloshet.svg');
		const svg = readFileSync(await file.path(), 'utf8');
		const map = await page.locator('.map-country .areas path').count();
		const drawn = await page.evaluate((text) => {
			const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
			return {
				paths: documentElement.querySelectorAll('path').length,
				fills: new Set([...documentElement.querySelectorAll('path')].map((path) => path.style.fill))
					.size,
				texts: [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent),
			};
		}, svg);
		expect(drawn.paths).toBeGreaterThan(map);
		expect(drawn.fills).toBeGreaterThan(5);
		const text = drawn.texts.join(' ');
		expect(text).toContain('Ungdomsarbetslöshet');
		expect(text).toContain('2015');
		expect(text).toMatch(/Källa: .*Utmaningskartan, datautgåva \d{4}-\d\d-\d\d\./);
		expect(text).toContain('/utmaningar/ungdomsarbetsloshet/?ar=2015');
	});

	test('is saved without the card that lies on it, and with the lines of its key', async ({
		page,
	}) => {
		await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=2283');
		await expect(page.locator('.map-card')).toBeVisible();
		await page.locator('.actions a').first().click();
		const saved = page.waitForEvent('download');
		await page.locator('[data-picture="svg"]').click();
		const svg = (await bytesOf(saved)).toString('utf8');
		expect(svg).toContain('Sollefteå 11,6 %');
		expect(svg).not.toContain('Öppna kommunens sida');
		const thin = await page.evaluate(
			(text) =>
				[...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('rect')].filter(
					(each) => each.width.baseVal.value <= 2 && each.height.baseVal.value > 20,
				).length,
			svg,
		);
		expect(thin).toBe(2);
	});

	test('is cited as it is shown, at its address', async ({ page }) => {
		await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=2283');
		await expect(page.locator('.map-card')).toBeVisible();
		await page.locator('.actions a').nth(2).click();
		const fields = rowOf(page).locator('textarea');
		await expect(fields.first()).toHaveValue(
			'Arbetslöshet 16–24 år, 2015. Sollefteå 11,6 %. Riket 6,6 %.',
		);
		await expect(fields.last()).toHaveValue(
			/\/utmaningar\/ungdomsarbetsloshet\/\?ar=2015&kommun=2283$/,
		);
	});

	test('is saved as a picture of twice the pixels', async ({ page }) => {
		await page.goto('/utmaningar/ungdomsarbetsloshet/');
		await page.locator('.actions a').first().click();
		const saved = page.waitForEvent('download');
		await page.locator('[data-picture="png"]').click();
		const bytes = await bytesOf(saved);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		const width = await page.locator('figure.map').evaluate((each) => each.clientWidth);
		expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(width * 2);
	});

	test('offers the files of the measure that is shown', async ({ page }) => {
		await page.goto('/utmaningar/ungdomsarbetsloshet/?indikator=unga-utanfor');
		// What is unfolded of a measure goes with it: not before the page shows the one that is asked for.
		await expect(page.locator('[data-explanation-of="unga-utanfor"]')).toBeAttached();
		await page.locator('.actions a').first().click();
		await expect(rowOf(page).locator('li a').first()).toHaveAttribute(
			'href',
			'/api/v1/indicators/unga-utanfor.csv',
		);
	});
});

for (const path of inTriedLanguages('/utmaningar/ungdomsarbetsloshet/')) {
	test(`${path}: every file and the card that the row offers of a chosen measure are there`, async ({
		page,
		request,
	}) => {
		await page.goto(`${path}?indikator=unga-utanfor&ar=2015`);
		await expect(page.locator('[data-explanation-of="unga-utanfor"]').first()).toBeAttached();
		await page.locator('.actions a').first().click();
		const row = page.locator('.stage .figure-actions');
		await expect(row.locator('li a').first()).toHaveAttribute('href', /unga-utanfor/);
		const files = await row
			.locator('li a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(files.map((file) => file.split('.').at(-1))).toEqual(['csv', 'csv', 'xlsx', 'json']);
		for (const file of files) {
			expect(file).toContain('/unga-utanfor.');
			const answer = await request.get(file);
			expect(answer.status(), file).toBe(200);
			expect((await answer.body()).length, file).toBeGreaterThan(1000);
		}
		await row.locator('> a[data-keep-query]').click();
		const card = page.locator('embed-builder iframe');
		await expect(card).toHaveAttribute('src', /unga-utanfor/);
		const shown = await request.get((await card.getAttribute('src')) ?? '');
		expect(shown.status()).toBe(200);
		expect(await shown.text()).toContain('class="card-source');
	});
}

test('the chart of two measures is saved and cited with both of them credited', async ({
	page,
}) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	const chart = page.locator('indicator-scatter');
	const links = chart.locator('.actions');
	await links.scrollIntoViewIfNeeded();
	const sentence = await chart.locator('[data-sentence]').innerText();
	await links.locator('a').last().click();
	const row = chart.locator('.figure-actions');
	const texts = row.locator('textarea');
	await expect(texts.first()).toHaveValue(sentence);
	const measures = await chart
		.locator('[data-source]')
		.evaluateAll((all) =>
			all.map((link) => /([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
		);
	const { indicators } = read('index.json') as ApiIndex;
	for (const measure of measures) {
		const publisher = indicators.find(({ id }) => id === measure)?.publisher.sv ?? '?';
		expect(await texts.nth(1).inputValue()).toContain(publisher);
	}
	await expect(texts.nth(2)).toHaveValue(/\/utmaningar\/ungdomsarbetsloshet\/#tva-matt$/);
	await row.locator('summary').first().click();
	for (const measure of measures) {
		await expect(row.locator(`a[href="/api/v1/indicators/${measure}.csv"]`)).toBeVisible();
	}
	const saved = page.waitForEvent('download');
	await row.locator('[data-picture="svg"]').click();
	const svg = (await bytesOf(saved)).toString('utf8');
	expect(svg.match(/<circle /g)?.length).toBeGreaterThan(200);
	// Those with a known fund are where they are on the page, and not all in a corner.
	const marks = await chart
		.locator('[data-dots] use')
		.evaluateAll((all) => all.map((mark) => `x="${mark.getAttribute('x') ?? ''}"`));
	expect(marks.length).toBeGreaterThan(10);
	for (const mark of marks) expect(svg).toContain(mark);
	const [strokes, ring] = await page.evaluate((text) => {
		const own = document.querySelector('#scatter-fund .scatter-ring');
		const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
		const rings = [...drawn.querySelectorAll<SVGElement>('svg[x$="%"] circle:first-child')];
		return [
			[...new Set(rings.map((each) => each.style.stroke))],
			own ? getComputedStyle(own).stroke : '',
		] as const;
	}, svg);
	expect(strokes).toEqual([ring]);
	// Another pair is another chart: the row that was of the first gives way.
	await chart.locator('select[name="mot"]').selectOption({ index: 2 });
	await expect(links).toBeVisible();
});

test('a comparison is saved with its letters, the cells of the quarter and what its marks mean', async ({
	page,
}) => {
	await page.goto('/jamfor/');
	await rowOf(page).locator('summary').first().click();
	const saved = page.waitForEvent('download');
	await page.locator('[data-picture="svg"]').click();
	const svg = (await bytesOf(saved)).toString('utf8');
	const drawn = await page.evaluate((text) => {
		const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			circles: picture.querySelectorAll('rect[rx]').length,
			faint: picture.querySelectorAll('[style*="stroke-opacity"]').length,
			text: [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' '),
		};
	}, svg);
	expect(drawn.circles).toBe(await page.locator('.compare-drawn .letter:visible').count());
	expect(drawn.faint).toBeGreaterThan(10);
	for (const said of ['[data-said="alike-note"]', '[data-unusual-country]']) {
		const words = await page.locator(`.compare-drawn ${said}`).innerText();
		for (const word of words.split(/\s+/)) expect(drawn.text).toContain(word);
	}
});

/** Pages whose row saves a drawing that the server has drawn, with what must be read in it. */
const DRAWN = [
	['/behov-och-fonder/ungdomsarbetsloshet/', 'Ungdomsarbetslöshet'],
	['/behov-och-fonder/', ''],
	['/fonder/', ''],
	['/utfallskontrakt/', 'Betalaren'],
	['/sa-kan-en-kommun-kopa/', ''],
	['/jamfor/', ''],
	['/problembilder/', 'gruppens median'],
	['/kommuner/ronneby/', 'Ungdomsarbetslöshet'],
] as const;

for (const [path, said] of DRAWN) {
	test(`${path}: the drawing is saved as it is, with source and address`, async ({ page }) => {
		await page.goto(path);
		await download(page).click();
		await expect(rowOf(page).locator('[data-picture="svg"]')).toBeVisible();
		const saved = page.waitForEvent('download');
		await rowOf(page).locator('[data-picture="svg"]').click();
		const svg = (await bytesOf(saved)).toString('utf8');
		expect(svg).toMatch(/<(?:path|polyline|rect) /);
		expect(svg).toContain('Utmaningskartan');
		expect(svg).toContain(path);
		expect(svg).toContain(said);
	});
}

for (const path of inBothLanguages('/kommuner/norrkoping/')) {
	test(`${path}: the rows are saved with their strips and what the marks mean, and no panel`, async ({
		page,
	}) => {
		await page.goto(path);
		await page.locator('.problems .more > details > summary').first().click();
		const sentence = await page.locator('.panel-sentence:visible').innerText();
		await download(page).click();
		const saved = page.waitForEvent('download');
		await rowOf(page).locator('[data-picture="svg"]').click();
		const drawn = await page.evaluate(
			(text) => {
				const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
				const own = document.querySelector('.strip .own');
				const fill = own ? getComputedStyle(own).fill : '';
				return {
					marks: [...svg.querySelectorAll('circle')].filter((each) => each.style.fill === fill)
						.length,
					lines: svg.querySelectorAll('path[d^="M"]').length,
					height: svg.documentElement.getAttribute('height'),
					text: [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' '),
				};
			},
			(await bytesOf(saved)).toString('utf8'),
		);
		// Those of the rows, and the key's.
		expect(drawn.marks).toBe((await page.locator('.problems .strip .own').count()) + 1);
		expect(drawn.lines).toBeGreaterThan(30);
		const said = await page
			.locator('.problems .problem, .problems .group, .row-key.after li:not(.no-print)')
			.allInnerTexts();
		expect(said.length).toBeGreaterThan(20);
		for (const word of said.join(' ').split(/\s+/)) expect(drawn.text).toContain(word);
		expect(drawn.text).toContain(path);
		// Whose all twelve are, and not of those alone that the text to cite is of.
		for (const { lead } of challenges) {
			const { publisher } = indicators.find(({ id }) => id === lead) ?? {};
			const [first = '?'] = publisher?.[path.startsWith('/en/') ? 'en' : 'sv'].split(' ') ?? [];
			expect(drawn.text).toContain(first);
		}
		expect(drawn.text).toMatch(new RegExp(`Utmaningskartan .* ${release}`));
		// What is unfolded is not in it, leaves no air in it, and stays unfolded.
		expect(drawn.text).not.toContain(sentence.split(/\s+/).slice(0, 4).join(' '));
		expect(Number(drawn.height)).toBeLessThan(1300);
		await expect(page.locator('.panel-sentence').first()).toBeVisible();
	});
}

test('a picture of pixels has the reader’s own fonts too, for signs that those of the site lack', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			if (blob.type.startsWith('image/svg'))
				void blob.text().then((text) => {
					document.documentElement.dataset['drawn'] = text.slice(0, 200_000);
				});
			return make(blob);
		};
	});
	await page.goto('/kommuner/norrkoping/');
	await download(page).click();
	const saved = page.waitForEvent('download');
	await rowOf(page).locator('[data-picture="png"]').click();
	await saved;
	await expect(page.locator('html')).toHaveAttribute('data-drawn', /Body fallback[^}]*local\(/);
});

test('the maps of the problem profiles are saved whole, in the colours of the page', async ({
	page,
}) => {
	await page.goto('/problembilder/');
	const seen = await page.evaluate(() => {
		const fillOf = (selector: string): string => {
			const part = document.querySelector(selector);
			return part ? getComputedStyle(part).fill : '';
		};
		return {
			maps: document.querySelectorAll('.group-map').length,
			shapes: document.querySelectorAll('#land path').length,
			fills: [fillOf('.group-land'), fillOf('.group-members')],
			names: [...document.querySelectorAll('.group-card h2')].map((each) => each.textContent),
		};
	});
	await download(page).click();
	const saved = page.waitForEvent('download');
	await rowOf(page).locator('[data-picture="svg"]').click();
	const drawn = await page.evaluate(
		(text) => {
			const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
			const paths = [...svg.querySelectorAll('path')];
			const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
			return {
				fills: [...new Set(paths.map((path) => path.style.fill))],
				paths: paths.length,
				texts: [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' '),
				doubled: ids.length - new Set(ids).size,
			};
		},
		(await bytesOf(saved)).toString('utf8'),
	);
	expect(drawn.paths).toBeGreaterThan(seen.maps * seen.shapes);
	for (const fill of seen.fills) expect(drawn.fills).toContain(fill);
	for (const name of seen.names) expect(drawn.texts).toContain(name.split(' ')[0]);
	expect(drawn.doubled).toBe(0);
});

test('what is cited follows what is chosen', async ({ page }) => {
	await page.goto('/jamfor/?kommun=0581&kommun=1081');
	await expect(page.locator('h1')).toContainText('Ronneby');
	await rowOf(page).locator('summary').last().click();
	const texts = rowOf(page).locator('textarea');
	await expect(texts.nth(2)).toHaveValue(/\/jamfor\/\?kommun=0581&kommun=1081$/);
	const shared = (await page.locator('[data-said="shared"]').innerText()).trim();
	await expect.poll(() => texts.first().inputValue()).toContain(shared);
});

test('the row is not printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/kommuner/norrkoping/');
	await expect(rowOf(page)).toBeHidden();
});
