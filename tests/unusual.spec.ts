import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiIndex, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { LOCALES, type Localized } from '../src/tables/locale.ts';
import type { StartPicture } from '../src/stats/money/start-picture.ts';
import { inBothLanguages, inTriedLanguages, triedOf } from './pages.ts';

/** Figures far from their place's other years: why stands beside each, wherever it is shown. */
const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const seriesIn = (file: string): ApiSeries => read(file) as ApiSeries;
const index = read('index.json') as ApiIndex;
const places = read('municipalities.json') as readonly {
	code: string;
	name: string;
	slug: string;
}[];
const need = read('need.json') as ApiNeed;
const nameOf = (code: string): string =>
	code === '00' ? 'Riket' : (places.find((place) => place.code === code)?.name ?? code);

/** The latest unusual figure of each indicator that a challenge's page shows. */
const latest = index.indicators.flatMap(({ id, challenge, file }) => {
	const { unusual } = seriesIn(file);
	const all = Object.entries(unusual).flatMap(([code, years]) =>
		Object.entries(years).map(([year, reason]) => ({ id, challenge, code, year, reason })),
	);
	const last = all.toSorted((a, b) => Number(b.year) - Number(a.year))[0];
	return last && last.code !== '00' && challenge !== null ? [last] : [];
});

for (const { id, challenge, code, year, reason } of latest) {
	test(`${id} ${year}: table and map say why ${code} is unusual`, async ({ page }) => {
		await page.goto(`/utmaningar/${challenge ?? ''}/?indikator=${id}&ar=${year}`);
		await page.locator('municipality-table').scrollIntoViewIfNeeded();
		const cell = page.locator(`.municipality-table tr[data-code="${code}"] td`).first();
		await expect(cell).toHaveText(/ \*$/);
		await expect(page.locator('[data-table-unusual]')).toContainText(
			`* Ovanligt värde i ${nameOf(code)}: ${reason.sv}`,
		);
		const label = await page.locator(`.map-country [data-k="${code}"]`).getAttribute('aria-label');
		expect(label).toContain(`ovanligt värde – ${reason.sv}`);
	});
}

/** Unusual years of a municipality that share their reason, as they are told of: "2022", "2020–2022". */
function gathered(
	odds: readonly { code: string; year: number; reason: { sv: string; en: string } }[],
): readonly { code: string; reason: { sv: string; en: string }; years: (and: string) => string }[] {
	return [...Map.groupBy(odds, ({ code, reason }) => `${code} ${reason.sv}`).values()].flatMap(
		(group) => {
			const [first] = group;
			if (!first) return [];
			const all = group.map(({ year }) => year).toSorted((a, b) => a - b);
			const [from = 0, to = 0] = [all[0], all.at(-1)];
			const years = (and: string): string =>
				all.length === 1
					? String(from)
					: to - from === all.length - 1
						? `${from}–${to}`
						: `${all.slice(0, -1).join(', ')} ${and} ${to}`;
			return [{ code: first.code, reason: first.reason, years }];
		},
	);
}

/** What the maps of need call their municipalities, by code: a page’s shapes, and a picture that scripts fetch. */
function labelsOfPage(path: string): ReadonlyMap<string, string> {
	const shapes = readFileSync(`dist${path}index.html`, 'utf8').matchAll(/<a [^>]*data-k="[^>]*>/g);
	return new Map(
		[...shapes].flatMap(([shape]) => {
			const [code = '', label = ''] = ['data-k', 'aria-label'].map(
				(name) => new RegExp(` ${name}="([^"]*)"`).exec(shape)?.[1],
			);
			return label === '' ? [] : [[code, label] as const];
		}),
	);
}
function labelsOfPicture(path: string): ReadonlyMap<string, string> {
	const { labels } = JSON.parse(readFileSync(`dist${path}`, 'utf8')) as StartPicture;
	const codes = places.map(({ code }) => code).toSorted();
	return new Map(codes.map((code, at) => [code, labels[at] ?? '']));
}

for (const locale of LOCALES) {
	const base = locale === 'sv' ? '' : `/${locale}`;
	const unusualWord = locale === 'sv' ? 'ovanligt värde' : 'unusual value';
	const withNeed = index.challenges.filter(({ window }) => window !== null);
	for (const { id, lead } of withNeed) {
		test(`${id}: the maps of need say why a mean is unusual, and of no other (${locale})`, () => {
			const { unusual } = seriesIn(`indicators/${lead}.json`);
			const odd = Object.entries(need[id] ?? {}).flatMap(([code, { years, value }]) =>
				years.flatMap((year) => {
					const reason = unusual[code]?.[year];
					return reason && value !== null ? [{ code, year, reason }] : [];
				}),
			);
			const told = gathered(odd);
			const maps = [
				labelsOfPage(`${base}/behov-och-fonder/${id}/`),
				labelsOfPicture(`${base}/start/${id}.json`),
				...(id === withNeed[0]?.id
					? [labelsOfPage(`${base}/`), labelsOfPage(`${base}/behov-och-fonder/`)]
					: []),
			];
			for (const labels of maps) {
				expect(labels.size).toBe(places.length);
				const own = [...labels].filter(([, label]) => label.includes(unusualWord));
				expect(own.map(([code]) => code).toSorted()).toEqual(
					[...new Set(told.map(({ code }) => code))].toSorted(),
				);
				for (const { code, years, reason } of told) {
					expect(labels.get(code)).toContain(
						locale === 'sv'
							? `ovanligt värde ${years('och')} – ${reason.sv}`
							: `unusual value in ${years('and')} – ${reason.en}`,
					);
				}
			}
		});
	}
}

/** What the first screen of a challenge, its list of need and the search name: never bare. */
const said = ({ code, years, reason }: ReturnType<typeof gathered>[number]): string =>
	`* Ovanligt värde i ${nameOf(code)} ${years('och')}: ${reason.sv}`;

for (const { id, lead, window } of index.challenges) {
	const { unusual } = seriesIn(`indicators/${lead}.json`);
	const odd = Object.entries(unusual).flatMap(([code, byYear]) =>
		Object.entries(byYear).map(([year, reason]) => ({ code, year: Number(year), reason })),
	);
	test(`${id}: the municipalities that are named as highest and lowest have their caveat`, async ({
		page,
	}) => {
		await page.goto(`/utmaningar/${id}/`);
		const named = await page
			.locator('.ends tr[data-code]')
			.evaluateAll((rows) =>
				rows.map((row) => [(row as HTMLElement).dataset['code'] ?? '', row.textContent] as const),
			);
		const heads = (await page.locator('.ends thead').allInnerTexts()).join(' ');
		// The year stands in the head of its column, or within the span of the mean.
		const span = heads.match(/\d{4}/g)?.map(Number).toSorted() ?? [];
		const isShown = (year: number): boolean =>
			heads.includes('medel')
				? year >= (span[0] ?? 0) && year <= (span.at(-1) ?? 0)
				: span.includes(year);
		for (const each of gathered(odd.filter(({ year }) => isShown(year)))) {
			const row = named.find(([code]) => code === each.code);
			if (row === undefined) continue;
			expect(row[1]).toContain(' *');
			await expect(page.locator('.ends')).toContainText(said(each));
		}
	});
	if (window === null) continue;
	test(`${id}: a mean with an unusual year in it has the caveat in the list of need`, async ({
		page,
	}) => {
		const levels = need[id] ?? {};
		await page.goto(`/behov-och-fonder/${id}/`);
		const notes = page.locator('.need-notes');
		const marked = new Set<string>();
		for (const each of gathered(
			odd.filter(({ code, year }) => levels[code]?.years.includes(year) === true),
		)) {
			marked.add(each.code);
			await expect(page.locator(`.need-table tr[data-code="${each.code}"] td`).first()).toHaveText(
				/ \*$/,
			);
			await expect(notes).toContainText(said(each));
		}
		expect(await page.locator('.need-table td', { hasText: '*' }).count()).toBe(marked.size);
	});
}

test('the search says that the figure it answers with is unusual', async ({ page }) => {
	const { unusual } = seriesIn('indicators/resultat-andel.json');
	await page.goto('/om/');
	await page.locator('#sok').fill('kommunens resultat norrköping 2022');
	await expect(page.locator('#sok-lista').getByRole('option').first()).toContainText(
		`Ovanligt värde 2022. ${unusual['0581']?.['2022']?.sv ?? '–'}`,
	);
});

test('the result of Norrköping in 2022 has its caveat beside it, and in the list of the challenge', async ({
	page,
}) => {
	const { unusual } = seriesIn('indicators/resultat-andel.json');
	const reason = unusual['0581']?.['2022']?.sv ?? '';
	expect(reason).not.toBe('');
	await page.goto('/kommuner/norrkoping/');
	await page.locator('[data-problem="skatteunderlag"] summary').first().click();
	const row = page.locator('[data-measure="resultat-andel"]', { hasText: '−29,9' });
	await expect(row.locator('.unusual')).toHaveText(`* Ovanligt värde 2022. ${reason}`);
	await expect(row.locator('.unusual')).toBeVisible();
	await page.goto('/utmaningar/skatteunderlag/?indikator=resultat-andel');
	await expect(page.locator('[data-table-unusual]')).toContainText('Norrköping');
});

test('a challenge’s page lists the unusual values of its lead indicator', async ({ page }) => {
	const { unusual } = seriesIn('indicators/valdsbrott.json');
	await page.goto('/utmaningar/otrygghet/');
	const list = page.locator('[data-explanation-of="valdsbrott"]');
	for (const years of Object.values(unusual)) {
		for (const reason of Object.values(years)) await expect(list).toContainText(reason.sv);
	}
});

/** Every unusual figure of the API: of which measure, place and year, and why. */
interface Odd {
	readonly indicator: string;
	readonly code: string;
	readonly year: number;
	readonly reason: Localized;
}
const ODD: readonly Odd[] = index.indicators.flatMap(({ id, file }) =>
	Object.entries(seriesIn(file).unusual).flatMap(([code, years]) =>
		Object.entries(years).map(([year, reason]) => ({
			indicator: id,
			code,
			year: Number(year),
			reason,
		})),
	),
);
const oddOf = (indicator: string, code: string, years: readonly number[]): readonly Odd[] =>
	ODD.filter((odd) => odd.indicator === indicator && odd.code === code && years.includes(odd.year));

/** What a row says of an unusual year, without the mark before it. */
const beside = ({ years, reason }: ReturnType<typeof gathered>[number], path: string): string =>
	path.startsWith('/en/')
		? `Unusual value in ${years('and')}. ${reason.en}`
		: `Ovanligt värde ${years('och')}. ${reason.sv}`;

/** The same of the country’s figure that stands beside it. */
const besideCountry = (
	{ years, reason }: ReturnType<typeof gathered>[number],
	path: string,
): string =>
	path.startsWith('/en/')
		? `Unusual value for Sweden in ${years('and')}. ${reason.en}`
		: `Ovanligt värde för riket ${years('och')}. ${reason.sv}`;

/** "unga-arbetslosa|0581|2022", the figure that a link leads to. */
const figureOf = (ref: string): { indicator: string; code: string; years: number[] } => {
	const [indicator = '', code = '', years = ''] = ref.split('|');
	return { indicator, code, years: years.split('-').map(Number) };
};

/** Pages of municipalities on which an unusual figure can be looked for: one is among a measure’s last five years. */
const WITH_ODD = places.filter(({ code }) =>
	index.indicators.some(({ id, latest }) => {
		const years = Array.from({ length: 5 }, (_, before) => latest - before);
		return oddOf(id, code, years).length > 0;
	}),
);

/** The years of a mean as a row of a problem has them: "2022", "2020–22" or "1999–2001". */
function spanned(text: string): number[] {
	const [first = '', last = first] = text.match(/\d+/g) ?? [];
	const end = Number(last.length < 4 ? first.slice(0, 4 - last.length) + last : last);
	return Array.from({ length: end - Number(first) + 1 }, (_, more) => Number(first) + more);
}

test('there are municipalities whose pages show unusual figures', () => {
	// Norrköping’s result of 2022 and Trosa’s violent crime of the same year are among them.
	expect(WITH_ODD.map(({ name }) => name)).toEqual(expect.arrayContaining(['Norrköping', 'Trosa']));
});

/** All of them in Swedish, and some in English, whose words are others and whose figures are the same. */
const PATHS = WITH_ODD.flatMap(({ slug }, at) =>
	inBothLanguages(`/kommuner/${slug}/`).slice(0, at % 4 === 0 ? 2 : 1),
);

for (const path of triedOf(PATHS, 12)) {
	test(`${path}: every unusual figure has its caveat in the same row, and no other has one`, async ({
		page,
	}) => {
		await page.goto(path);
		const closed = await page.locator('.problems tr[data-problem]').evaluateAll((rows) =>
			rows.map((row) => ({
				figure:
					row.querySelector('td.value a.figure')?.getAttribute('data-figure') ??
					row.querySelector('td.country a.figure')?.getAttribute('data-figure') ??
					'',
				// The year of the value, or the last before it that has one.
				year: row.querySelector('td.value > small')?.textContent ?? '',
				problem: row.getAttribute('data-problem') ?? '',
				country: row.querySelector('td.country a.figure')?.getAttribute('data-figure') ?? '',
				countryMarked: row.querySelector('td.country')?.textContent.includes('*') === true,
				mean: row.querySelector('td.decisive b ~ small')?.textContent ?? '',
				said: [...row.querySelectorAll(':scope > th .unusual')].map((note) =>
					note.textContent.trim(),
				),
			})),
		);
		expect(closed.length).toBeGreaterThan(0);
		const own = places.find(({ slug }) => path.endsWith(`/kommuner/${slug}/`))?.code ?? '';
		const below = new Map<string, string[]>();
		for (const note of await page.locator('p[data-unusual-country]').all()) {
			const problem = (await note.getAttribute('data-unusual-country')) ?? '';
			below.set(problem, [...(below.get(problem) ?? []), (await note.innerText()).trim()]);
		}
		const language = path.startsWith('/en/') ? 'en' : 'sv';
		for (const row of closed) {
			const { figure, year, problem, country, countryMarked, mean, said: notes } = row;
			const { indicator } = figureOf(figure);
			const years = [...spanned(year.trim().slice(0, 4)), ...(mean === '' ? [] : spanned(mean))];
			expect(notes, figure).toEqual(
				gathered(oddOf(indicator, own, years).toSorted((a, b) => a.year - b.year)).map((odd) =>
					beside(odd, path),
				),
			);
			const ofCountry = oddOf(indicator, '00', figureOf(country).years);
			expect(countryMarked, figure).toBe(ofCountry.length > 0);
			const name = index.challenges.find(({ id }) => id === problem)?.name[language] ?? '–';
			expect(below.get(problem) ?? [], figure).toEqual(
				gathered(ofCountry).map((odd) => `* ${name}. ${besideCountry(odd, path)}`),
			);
		}
		const opened = await page.locator('tr[data-measure]').evaluateAll((rows) =>
			rows.map((row) => ({
				indicator: row.getAttribute('data-measure') ?? '',
				years: [...row.querySelectorAll('[data-year]:not(.missing)')].map((cell) => ({
					year: Number(cell.getAttribute('data-year')),
					text: cell.textContent.trim(),
				})),
				country: row.querySelector('[data-country] a.figure')?.getAttribute('data-figure') ?? '',
				countryMarked: row.querySelector('[data-country]')?.textContent.includes('*') === true,
				said: [...row.querySelectorAll('th .unusual')].map((note) => note.textContent.trim()),
			})),
		);
		const shown = opened.flatMap(({ indicator, years }) =>
			years.map((each) => ({ indicator, ...each })),
		);
		// At least one, or the page proves nothing.
		expect(shown.filter(({ text }) => text.endsWith('*')).length).toBeGreaterThan(0);
		for (const { indicator, years, country, countryMarked, said: notes } of opened) {
			const odd = oddOf(
				indicator,
				own,
				years.map(({ year }) => year),
			);
			expect(
				years.filter(({ text }) => text.endsWith('*')).map(({ year }) => year),
				indicator,
			).toEqual(odd.map(({ year }) => year));
			const ofCountry = oddOf(indicator, '00', figureOf(country).years);
			expect(countryMarked, indicator).toBe(ofCountry.length > 0);
			expect(notes, indicator).toEqual([
				...gathered(odd).map((each) => `* ${beside(each, path)}`),
				...gathered(ofCountry).map((each) => `* ${besideCountry(each, path)}`),
			]);
		}
	});
}

test('the page of a measure marks its unusual figures, all of them and no others, and says why', async ({
	page,
}) => {
	test.slow();
	const measures = [...new Set(ODD.map(({ indicator }) => indicator))];
	expect(measures).toEqual(expect.arrayContaining(['resultat-andel', 'valdsbrott', 'befolkning']));
	for (const path of measures.flatMap((id) => inBothLanguages(`/data/${id}/`))) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		const table = await page.locator('.measure-table').evaluate((element) => {
			const rows = [...element.querySelectorAll('tr')].map((row) => ({
				id: row.id,
				cells: [...row.children].map((cell) => cell.textContent.trim()),
			}));
			const notes = [...(element.closest('section, main')?.querySelectorAll('.note') ?? [])];
			return { rows, notes: notes.map((note) => note.textContent.trim()) };
		});
		const [head, ...rows] = table.rows;
		const marked = rows.flatMap(({ id, cells }) =>
			cells.flatMap((cell, column) =>
				/\d \*$/.test(cell) ? [`${id.replace('kommun-', '')} ${head?.cells[column] ?? ''}`] : [],
			),
		);
		const odd = ODD.filter(({ indicator }) => path.endsWith(`/data/${indicator}/`));
		expect(marked.toSorted(), path).toEqual(
			odd.map(({ code, year }) => `${code === '00' ? 'riket' : code} ${year}`).toSorted(),
		);
		const isEnglish = path.startsWith('/en/');
		for (const { code, years, reason } of gathered(odd)) {
			const name = isEnglish && code === '00' ? 'Sweden' : nameOf(code);
			expect(table.notes, path).toContain(
				isEnglish
					? `* Unusual value in ${name} ${years('and')}: ${reason.en}`
					: `* Ovanligt värde i ${name} ${years('och')}: ${reason.sv}`,
			);
		}
	}
});

/** Trosa’s violent crimes in 2022, and a mean of three years that has them in it. */
const TROSA = '/kommuner/trosa/';

for (const path of inTriedLanguages(TROSA)) {
	test(`${path}: the panel of an unusual number says so in the line that is copied`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const [odd] = gathered(oddOf('valdsbrott', '0488', [2022]));
		if (!odd) throw new Error('Trosa’s crimes of 2022 are no longer unusual');
		for (const years of ['2022', '2020-2022']) {
			await page.goto(`${path}#tal-valdsbrott.0488.${years}`);
			const panel = page.locator('number-panel');
			await expect(panel.locator('.figure-way')).toBeVisible();
			await expect(panel).toContainText(beside(odd, path));
			await panel.getByRole('button', { name: /^(Kopiera med källa|Copy with source)/ }).click();
			await expect
				.poll(() => page.evaluate(() => navigator.clipboard.readText()))
				.toContain(beside(odd, path));
			await page.keyboard.press('Escape');
		}
		await page.goto(`${path}#tal-valdsbrott.0488.2024`);
		await expect(page.locator('number-panel .figure-way')).toBeVisible();
		await expect(page.locator('number-panel')).not.toContainText(odd.reason.sv);
		await expect(page.locator('number-panel')).not.toContainText(odd.reason.en);
	});
}

/** Municipalities with an unusual year in what a comparison shows of a challenge: the value or its mean. */
const COMPARED = index.challenges.flatMap(({ id, lead }) => {
	const latest = index.indicators.find((each) => each.id === lead)?.latest ?? 0;
	return places.flatMap(({ code }) => {
		const entry = need[id]?.[code];
		const years = [...new Set([latest, ...(entry?.value == null ? [] : entry.years)])];
		return oddOf(lead, code, years).map((odd) => ({ challenge: id, ...odd }));
	});
});

test('a comparison marks what is unusual in it, and says of whom, when and why', async ({
	page,
}) => {
	expect(COMPARED.length).toBeGreaterThan(0);
	const codes = [...new Set(COMPARED.map(({ code }) => code))].slice(0, 4);
	for (const path of inBothLanguages('/jamfor/')) {
		// One after another, and all at once beside one that has none.
		for (const chosen of [['0581', ...codes.slice(0, 3)], ...codes.map((code) => [code, '0180'])]) {
			await page.goto(`${path}?${chosen.map((code) => `kommun=${code}`).join('&')}`);
			await page.locator('compare-places').dispatchEvent('pointerover');
			await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
			const odd = COMPARED.filter(({ code }) => chosen.includes(code));
			const marks = await page.locator('tr[data-problem]').evaluateAll((rows) =>
				rows.flatMap((row) =>
					[...row.querySelectorAll<HTMLElement>('td[data-slot]:not([hidden])')].flatMap((cell) => {
						const isMarked = cell.querySelector('[data-said="mark"]')?.textContent === '*';
						return isMarked
							? [`${row.getAttribute('data-problem') ?? ''} ${cell.dataset['slot'] ?? ''}`]
							: [];
					}),
				),
			);
			expect(marks.toSorted(), path).toEqual(
				[
					...new Set(
						odd.map(({ challenge, code }) => `${challenge} ${String(chosen.indexOf(code))}`),
					),
				].toSorted(),
			);
			const text = await page.locator('[data-said="unusual"]').innerText();
			const language = path.startsWith('/en/') ? 'en' : 'sv';
			const told = [...Map.groupBy(odd, ({ challenge }) => challenge).values()].flatMap(gathered);
			expect(text.split('*').length - 1, path).toBe(told.length);
			for (const { code, years, reason } of told) {
				expect(text).toContain(reason[language]);
				expect(text).toMatch(
					new RegExp(`${nameOf(code)} (?:in )?${years(language === 'en' ? 'and' : 'och')}`),
				);
			}
		}
		// The country beside them: of the year that its figure is of.
		const country = await page
			.locator('tr[data-problem] td.country a.figure')
			.evaluateAll((links) =>
				links.map((link) => [
					link.getAttribute('data-figure') ?? '',
					link.parentElement?.textContent ?? '',
				]),
			);
		const note = page.locator('[data-unusual-country]');
		let expected = 0;
		for (const [figure = '', cell = ''] of country) {
			const { indicator, years } = figureOf(figure);
			const ofCountry = oddOf(indicator, '00', years);
			expect(cell.includes('*'), figure).toBe(ofCountry.length > 0);
			for (const { reason } of ofCountry) {
				await expect(note).toContainText(reason[path.startsWith('/en/') ? 'en' : 'sv']);
				expected += 1;
			}
		}
		// Kolada’s whole per cent of the turnout in 2022.
		expect(expected).toBeGreaterThan(0);
		expect(((await note.innerText()).match(/\*/g) ?? []).length).toBe(expected);
		await page.goto(`${path}?kommun=0180&kommun=1480`);
		await page.locator('compare-places').dispatchEvent('pointerover');
		await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
		if (COMPARED.some(({ code }) => code === '0180' || code === '1480')) continue;
		await expect(page.locator('[data-said="unusual"]')).toHaveText('');
	}
});
