import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { REDIRECTS } from '../src/redirects.ts';
import type { ApiDownloads } from '../src/tables/api/downloads.ts';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed, ApiSeries } from '../src/tables/api.ts';

const DIST = 'dist';
const API = join(DIST, 'api/v1');
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(join(API, path), 'utf8')) as T;
const valueOf = (id: string, code: string, year: number): number | null | undefined => {
	const { years, national, values } = json<ApiSeries>(`indicators/${id}.json`);
	return (code === '00' ? national : values[code])?.[years.indexOf(year)];
};
const folders = (path: string): string[] =>
	readdirSync(join(DIST, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

test('there is a page for each of 290 municipalities in each language', () => {
	const slugs = json<ApiMunicipality[]>('municipalities.json').map(({ slug }) => slug);
	expect(new Set(slugs).size).toBe(290);
	const old = Object.keys(REDIRECTS).flatMap(
		(from) => /^\/kommuner\/(.+)\/$/.exec(from)?.[1] ?? [],
	);
	const expected = [...slugs, ...old].sort();
	expect(folders('kommuner').sort()).toEqual(expected);
	expect(folders('en/kommuner').sort()).toEqual(expected);
});

test('there is a page for each challenge and each fund in each language', () => {
	const challenges = json<ApiIndex>('index.json').challenges.map(({ id }) => id);
	const funds = json<ApiFunds>('funds.json').funds.map(({ id }) => id);
	// Of the challenges that LSV named, and of the funds the best documented.
	expect(challenges).toEqual(expect.arrayContaining(['ungdomsarbetsloshet', 'utflyttning']));
	expect(funds).toEqual(expect.arrayContaining(['norrkoping', 'norrkoping-utfallskontrakt']));
	for (const language of ['', 'en/']) {
		expect(folders(`${language}utmaningar`).sort()).toEqual(challenges.toSorted());
		expect(folders(`${language}fonder`).sort()).toEqual(funds.toSorted());
	}
});

test('known figures stand in the API as their publishers have them', () => {
	// Kolada N03921, 2015: the country, the highest and the lowest municipality.
	expect(valueOf('unga-arbetslosa', '00', 2015)).toBeCloseTo(6.58, 2);
	expect(valueOf('unga-arbetslosa', '1081', 2015)).toBeCloseTo(14.96, 2);
	expect(valueOf('unga-arbetslosa', '0162', 2015)).toBeCloseTo(0.96, 1);
	// SCB, population on 31 December.
	expect(valueOf('befolkning', '00', 2015)).toBe(9851017);
	expect(valueOf('befolkning', '0114', 2025)).toBe(50495);
	// Valmyndigheten, municipal council election of 13 September 2026, Haparanda.
	expect(valueOf('valdeltagande', '2583', 2026)).toBe(62.71);
});

test('every indicator has every municipality in every year, each null with its reason', () => {
	const index = json<ApiIndex>('index.json');
	expect(index.indicators.length).toBeGreaterThanOrEqual(37);
	for (const { id, file } of index.indicators) {
		const { years, values, status } = json<ApiSeries>(file);
		expect(Object.keys(values), id).toHaveLength(290);
		for (const [code, row] of Object.entries(values)) {
			expect(row, `${id} ${code}`).toHaveLength(years.length);
			const gaps = years.filter((_, at) => row[at] === null).map(String);
			expect(Object.keys(status[code] ?? {}), `${id} ${code}`).toEqual(gaps);
		}
	}
});

test('every value lies in its class, and no class is empty over the years', () => {
	for (const { id, file } of json<ApiIndex>('index.json').indicators) {
		const { values, scale } = json<ApiSeries>(file);
		const all = Object.values(values).flatMap((row) => row.filter((value) => value !== null));
		const counts = scale.thresholds.map(
			(bound) => all.filter((value) => Number(value.toFixed(scale.decimals)) < bound).length,
		);
		expect(new Set([0, ...counts, all.length]).size, id).toBe(scale.thresholds.length + 2);
	}
});

test('index and list of downloads have every file of the API with its size and checksum', () => {
	const { files: own } = json<ApiIndex>('index.json');
	const { files: offered } = json<ApiDownloads>('downloads.json');
	// Lists of need for spreadsheets stand in both.
	const files = [...new Map([...own, ...offered].map((file) => [file.path, file])).values()];
	const found = readdirSync(API, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	expect(found).toHaveLength(files.length + 1);
	for (const { path, bytes, sha256 } of files) {
		const content = readFileSync(join(API, path));
		expect(content.length, path).toBe(bytes);
		expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
	}
});

test('need is known for all but the suppressed, in quarters, with the state of the funds', () => {
	const need = json<ApiNeed>('need.json');
	const known = json<ApiIndex>('index.json').challenges.map(({ id }) => id);
	expect(known).toEqual(expect.arrayContaining(Object.keys(need)));
	for (const [challenge, entries] of Object.entries(need)) {
		const all = Object.values(entries);
		expect(all, challenge).toHaveLength(290);
		const heavier = all.filter(({ quarter }) => quarter === 4).length;
		expect(heavier, challenge).toBeLessThanOrEqual(73);
		expect(all.every(({ value, quarter }) => (value === null) === (quarter === null))).toBe(true);
	}
	// Norrköping's fund was aimed at placed children from the start (Norrköpings kommun).
	expect(need['placerade-barn']?.['0581']?.fund).toBe('targets');
	// Sundbyberg's fund was agreed on but never started: a plan is not money.
	expect(need['placerade-barn']?.['0183']).toMatchObject({
		fund: 'none-known',
		fundStatus: 'planned',
	});
});

test('an old address leads to the page that took its place, in the same language', async ({
	page,
}) => {
	for (const language of ['', '/en']) {
		for (const [from, to] of Object.entries(REDIRECTS)) {
			await page.goto(language + from);
			await expect(page).toHaveURL(language + to);
			await expect(page.locator('h1')).toBeVisible();
		}
	}
});

test('every link within the site leads to a page or file that is there', () => {
	const pages = readdirSync(DIST, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => join(entry.parentPath, entry.name));
	expect(pages.length).toBeGreaterThan(700);
	const anchors = new Map<string, Set<string>>();
	const anchorsOf = (file: string): Set<string> => {
		const known = anchors.get(file);
		if (known) return known;
		const ids = new Set(
			[...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''),
		);
		anchors.set(file, ids);
		return ids;
	};
	const dead = new Set<string>();
	for (const page of pages) {
		for (const [, href = ''] of readFileSync(page, 'utf8').matchAll(/\shref="((?:\/|#)[^"]*)"/g)) {
			const [path = '', anchor] = href.split('#');
			const address = path.split('?')[0] ?? '';
			const file =
				address === ''
					? page
					: join(DIST, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
			if (!existsSync(file)) dead.add(`${page} → ${href}`);
			else if (anchor && file.endsWith('.html') && !anchorsOf(file).has(anchor))
				dead.add(`${page} → ${href}`);
		}
	}
	expect([...dead].slice(0, 20)).toEqual([]);
});

test('each page names its twin in the other language, which names it back', () => {
	for (const path of [
		'',
		'utmaningar/missbruk/',
		'kommuner/habo-uppsala/',
		'fonder/ale/',
		'metod/',
	]) {
		const alternates = (file: string): string[] =>
			[
				...readFileSync(join(DIST, file, 'index.html'), 'utf8').matchAll(
					/hreflang="(?:sv|en|x-default)" href="([^"]+)"/g,
				),
			].map(([, href]) => href ?? '');
		expect(alternates(path).slice(0, 3)).toEqual(alternates(`en/${path}`).slice(0, 3));
		expect(alternates(path)[1]).toContain(`/en/${path}`);
	}
	const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
	expect(sitemap).toContain('/en/kommuner/ronneby/');
	expect(sitemap).not.toContain('404');
});

test('no page tells more than five unusual facts, and both languages tell as many', () => {
	const { challenges } = json<ApiIndex>('index.json');
	const pages = [
		'',
		...challenges.map(({ id }) => `utmaningar/${id}/`),
		...json<ApiMunicipality[]>('municipalities.json').map(({ slug }) => `kommuner/${slug}/`),
	];
	const counts = pages.flatMap((path) =>
		['', 'en/'].map((language) => {
			const html = readFileSync(join(DIST, language, path, 'index.html'), 'utf8');
			return { path: language + path, count: html.match(/\sdata-found="/g)?.length ?? 0 };
		}),
	);
	expect(counts.filter(({ count }) => count > 5)).toEqual([]);
	// Each language tells as many; and there are such facts of the country, of challenges, of municipalities.
	for (const path of pages) {
		const [one, other] = counts.filter((each) => [path, `en/${path}`].includes(each.path));
		expect(one?.count, path).toBe(other?.count);
	}
	for (const start of ['', 'utmaningar/', 'kommuner/']) {
		const told = counts.filter(({ path, count }) => path.startsWith(start) && count > 0);
		expect(told.length, start).toBeGreaterThan(0);
	}
});
