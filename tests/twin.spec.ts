import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ApiIndex, ApiMunicipality, ApiNeed, ApiSeries } from '../src/tables/api.ts';

const DIST = 'dist';
const text = (path: string): string => readFileSync(join(DIST, path), 'utf8');
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(text(`api/v1/${path}`)) as T;

const { indicators, challenges, release } = json<ApiIndex>('index.json');
const need = json<ApiNeed>('need.json');
const municipalities = json<ApiMunicipality[]>('municipalities.json');
const series = new Map(indicators.map(({ id, file }) => [id, json<ApiSeries>(file)]));

const LANGUAGES = [
	{ locale: 'sv', root: '', own: 'Värde', country: 'Riket', code: 'Kommunkod' },
	{ locale: 'en', root: 'en/', own: 'Value', country: 'Sweden', code: 'Municipality code' },
] as const;

/** Half away from zero, on the decimal digits that stand in the file: an arithmetic of its own. */
function rounded(value: number, decimals: number): string {
	const [whole = '0', digits = ''] = Math.abs(value).toFixed(12).split('.');
	const kept = BigInt(whole + digits.slice(0, decimals));
	const up = Number(digits[decimals] ?? '0') >= 5 ? 1n : 0n;
	const all = String(kept + up).padStart(decimals + 1, '0');
	const number = decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
	return value < 0 && Number(number) !== 0 ? `-${number}` : number;
}

/** The first number of a text, as a program writes it. */
const numberIn = (line: string, locale: 'sv' | 'en'): string =>
	(/[−-]?\d[\d\u202f\u00a0,.]*/.exec(line)?.[0] ?? '')
		.replaceAll(locale === 'sv' ? /[\u202f\u00a0]/g : /[\u00a0,]/g, '')
		.replace(/[,.]$/, '')
		.replace(',', '.')
		.replace('−', '-');

/** The sections of measures in a twin, by the indicator that their line of source ends with. */
const sections = (twin: string): Map<string, string> =>
	new Map(
		twin.split(/^### /m).flatMap((section): [string, string][] => {
			const id = /^- (?:Källa|Source): .*, `([\w-]+)`$/m.exec(section)?.[1];
			// The next challenge's own lines are no longer of the measure.
			return id === undefined ? [] : [[id, section.split(/^## /m)[0] ?? '']];
		}),
	);

const lineOf = (section: string, label: string): string =>
	new RegExp(`^- ${label}: (.*)$`, 'm').exec(section)?.[1] ?? '';

for (const { locale, root, own, country, code: codeLabel } of LANGUAGES) {
	test(`every figure in the text twins is the API’s, rounded (${locale})`, () => {
		const faults: string[] = [];
		for (const { code, slug } of municipalities) {
			const twin = text(`${root}kommuner/${slug}/index.md`);
			const found = sections(twin);
			if (lineOf(twin, codeLabel) !== code) faults.push(`${slug}: code`);
			if (!twin.includes(release)) faults.push(`${slug}: release`);
			for (const { id, decimals, latest } of indicators) {
				const { years, values, national } = series.get(id) ?? ({} as ApiSeries);
				const section = found.get(id) ?? '';
				for (const [label, row] of [
					[own, values[code] ?? []],
					[country, national],
				] as const) {
					const value = row[years.indexOf(latest)];
					const line = lineOf(section, label);
					if (value == null) {
						// Missing is said in words, with its year, before any other year's figure.
						if (!/^[^\d(]+ \(\d{4}\)/.test(line)) faults.push(`${slug} ${id} ${label}: ${line}`);
					} else if (
						numberIn(line, locale) !== rounded(value, decimals) ||
						!line.includes(`(${String(latest)})`)
					) {
						faults.push(`${slug} ${id} ${label}: ${line}, expected ${rounded(value, decimals)}`);
					}
				}
			}
		}
		expect(faults.slice(0, 20)).toEqual([]);
	});

	test(`no raw key, and no number in another language’s form, stands in a twin (${locale})`, () => {
		const ids = indicators.map(({ id }) => id).filter((id) => id.includes('-'));
		for (const { slug } of municipalities) {
			const words = text(`${root}kommuner/${slug}/index.md`)
				.replace(/```.*?```/gs, '')
				.replace(/<https?:[^>]*>|`[^`]*`|^ *- .*SHA-256.*$/gm, 'x');
			expect(words, slug).not.toMatch(/undefined|NaN|\[object|\bnull\b| {2}\S| ,|\(\)/);
			for (const id of ids) expect(words.includes(id), `${slug}: ${id}`).toBe(false);
			const form = locale === 'sv' ? /(?<![\d.])\d+\.\d+ ?[%‰]/ : /\d,\d{1,2}(?!\d) ?[%‰]/;
			expect(words, slug).not.toMatch(form);
		}
	});

	test(`what must not be ranked has no rank in a twin, and a mean is told as one (${locale})`, () => {
		for (const { slug } of municipalities) {
			const found = sections(text(`${root}kommuner/${slug}/index.md`));
			for (const { id, ranking } of indicators) {
				const place = lineOf(found.get(id) ?? '', locale === 'sv' ? 'Plats' : 'Rank');
				if (ranking === 'discouraged' || ranking === 'not-applicable') {
					expect(place, `${slug} ${id}`).toMatch(
						locale === 'sv' ? /^rangordnas inte/ : /^not ranked/,
					);
				} else if (ranking === 'pooled' && place !== '') {
					expect(place, `${slug} ${id}`).toMatch(
						locale === 'sv' ? /, medelvärde \d/ : /, mean of \d/,
					);
				}
			}
		}
	});
}

/** Years, as a line names them: "2022", "2020–2022", "2018 och 2020". */
function yearsIn(label: string): readonly number[] {
	const [from = 0, to = 0] = (/(\d{4})–(\d{4})/.exec(label) ?? []).slice(1).map(Number);
	return from > 0
		? Array.from({ length: to - from + 1 }, (_, more) => from + more)
		: (label.match(/\d{4}/g) ?? []).map(Number);
}

for (const { locale, root, own, country } of LANGUAGES) {
	test(`every unusual year of a figure in a twin has its reason, and no other has one (${locale})`, () => {
		const place = locale === 'sv' ? 'Plats' : 'Rank';
		const faults: string[] = [];
		const told = new Set<string>();
		for (const { code, slug } of municipalities) {
			const found = sections(text(`${root}kommuner/${slug}/index.md`));
			for (const [id, { unusual }] of series) {
				const section = found.get(id) ?? '';
				// The years of the figures that stand there: of the value, or of the last before it, and of the mean.
				const ofValue = (label: string): readonly number[] =>
					(lineOf(section, label).match(/\((\d{4})\)/g) ?? []).flatMap(yearsIn).slice(-1);
				const mean = /(?:medelvärde|mean of) ([^:]*):/.exec(lineOf(section, place))?.[1] ?? '';
				const expected = [
					...[...ofValue(own), ...yearsIn(mean)].map((year) => ({ of: code, year })),
					...ofValue(country).map((year) => ({ of: '00', year })),
				].flatMap(({ of, year }) => {
					const reason = unusual[of]?.[year];
					return reason === undefined ? [] : [`${of} ${String(year)} ${reason[locale]}`];
				});
				const said = [
					...section.matchAll(/^- (?:Ovanligt värde|Unusual value)([^:]*): (.*)$/gm),
				].flatMap(([, label = '', reason = '']) =>
					yearsIn(label).map(
						(year) =>
							`${/riket|Sweden/.test(label) ? '00' : code} ${String(year)} ${reason.replaceAll('\\', '')}`,
					),
				);
				const [want, got] = [expected, said].map((all) => [...new Set(all)].toSorted().join('\n'));
				if (want !== got) faults.push(`${slug} ${id}: ${got ?? ''}, expected ${want ?? ''}`);
				for (const each of said) told.add([id, ...each.split(' ').slice(0, 2)].join(' '));
			}
		}
		expect(faults.slice(0, 20)).toEqual([]);
		// Norrköping’s result of a single year, and the whole per cent of the country’s turnout.
		expect([...told]).toEqual(
			expect.arrayContaining(['resultat-andel 0581 2022', 'valdeltagande 00 2022']),
		);
	});
}

for (const { locale, root } of LANGUAGES) {
	test(`a need level in a twin has the reasons of its unusual years beside it, and no other (${locale})`, () => {
		const label = locale === 'sv' ? 'Behovsnivå' : 'Need level';
		const faults: string[] = [];
		const told: string[] = [];
		for (const { code, slug } of municipalities) {
			const parts = text(`${root}kommuner/${slug}/index.md`).split(/^## /m);
			for (const { id, name, lead, window } of challenges) {
				if (window === null) continue;
				const part = parts.find((each) => each.startsWith(`${name[locale]}\n`)) ?? '';
				const own = part.split(/^### /m)[0] ?? '';
				if (!own.includes(`- ${label}: `)) faults.push(`${slug} ${id}: no need level`);
				const { value, years } = need[id]?.[code] ?? { value: null, years: [] };
				const reasons = years.flatMap((year) => series.get(lead)?.unusual[code]?.[year] ?? []);
				const expected = [...new Set(value === null ? [] : reasons.map((each) => each[locale]))];
				const said = [...own.matchAll(/^- (?:Ovanligt|Unusual)[^:]*: (.*)$/gm)].map(
					([, reason = '']) => reason.replaceAll('\\', ''),
				);
				if (said.join() !== expected.join()) faults.push(`${slug} ${id}: ${said.join()}`);
				if (said.length > 0) told.push(`${id} ${code}`);
			}
		}
		expect(faults.slice(0, 20)).toEqual([]);
		expect(told).toContain('missbruk 2463');
	});
}

const USE = {
	sv: {
		cite: 'Så citerar du',
		fetch: 'Så laddar du ner siffrorna',
		texts: ['Faktaruta', 'Stycke'],
	},
	en: { cite: 'How to cite', fetch: 'How to fetch the figures', texts: ['Fact box', 'Paragraph'] },
} as const;

for (const { locale, root } of LANGUAGES) {
	test(`a twin says how to cite and how to fetch, by what is there (${locale})`, () => {
		const { cite, fetch, texts } = USE[locale];
		for (const { code, name, slug } of municipalities) {
			const twin = text(`${root}kommuner/${slug}/index.md`);
			const section = (title: string): string =>
				twin.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
			for (const title of texts) expect(section(title), `${slug}: ${title}`).toContain(name);
			// The whole and a figure, each with its source, the release and the address of the page.
			const cited = section(cite).split(/^- /m).slice(1);
			expect(cited, slug).toHaveLength(3);
			for (const each of cited.slice(0, 2)) {
				expect(each, slug).toMatch(/(Källa|Källor|Source|Sources): /);
				expect(each, slug).toMatch(new RegExp(`<https?://[^>]+/${root}kommuner/${slug}/>`));
			}
			expect(cited[1], slug).toContain(name);
			for (const each of cited) expect(each, slug).toContain(release);
			const way = section(fetch);
			expect(way, slug).toContain(`values["${code}"]`);
			// The command names a file that is there, and a row in it.
			const [, path = '', row = ''] =
				/^curl -s https?:\/\/\S+?\/api\/v1\/(\S+) \| jq .*\.values\["(\d{4})"\]/m.exec(way) ?? [];
			const { years, values } = json<ApiSeries>(path);
			expect(row, slug).toBe(code);
			expect(values[row], slug).toHaveLength(years.length);
			const files = [...way.matchAll(/^- `([\w-]+\.json)`/gm)].map(([, file = '']) => file);
			expect(files, slug).toContain('index.json');
			for (const file of files) expect(existsSync(join(DIST, 'api/v1', file)), file).toBe(true);
		}
	});
}

test('every municipality’s page leads to its twin and its feed, by addresses that are there', () => {
	for (const { root } of LANGUAGES) {
		for (const { slug } of municipalities) {
			const page = text(`${root}kommuner/${slug}/index.html`);
			for (const [file, type] of [
				['index.md', 'text/markdown'],
				['atom.xml', 'application/atom+xml'],
			] as const) {
				const path = `${root}kommuner/${slug}/${file}`;
				expect(existsSync(join(DIST, path)), path).toBe(true);
				expect(page).toMatch(
					new RegExp(
						`<link rel="alternate" type="${type.replace('+', '\\+')}" href="https?://[^"]+/${path}"`,
					),
				);
				expect(page).toContain(`href="/${path}"`);
			}
		}
	}
});

/** What RFC 4287 asks of a feed and its entries, and what it allows only once. */
const ONCE = ['id', 'title', 'updated'];

test('every feed is XML and Atom, with ids of its own, entries in order and whole addresses', async ({
	page,
}) => {
	test.setTimeout(300_000);
	const ids = new Set<string>();
	for (const { root } of LANGUAGES) {
		const feeds = municipalities.map(({ slug }) => text(`${root}kommuner/${slug}/atom.xml`));
		const faults = await page.evaluate(
			({ feeds, ONCE }) =>
				feeds.map((feed) => {
					const found: string[] = [];
					const parsed = new DOMParser().parseFromString(feed, 'application/xml');
					if (parsed.querySelector('parsererror')) return { found: ['not XML'], ids: [] };
					const own = (of: Element, name: string): Element[] =>
						[...of.children].filter(
							(each) =>
								each.localName === name && each.namespaceURI === 'http://www.w3.org/2005/Atom',
						);
					const feedElement = parsed.documentElement;
					if (feedElement.localName !== 'feed') found.push('no feed');
					if (own(feedElement, 'author').length !== 1) found.push('no author');
					const entries = own(feedElement, 'entry');
					if (entries.length === 0) found.push('no entry');
					for (const each of [feedElement, ...entries]) {
						for (const name of ONCE) {
							const elements = own(each, name);
							if (elements.length !== 1 || !elements[0]?.textContent)
								found.push(`${name} not once`);
						}
						for (const { textContent } of own(each, 'updated')) {
							if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(textContent))
								found.push(textContent);
						}
						for (const link of own(each, 'link')) {
							if (!/^https?:\/\//.test(link.getAttribute('href') ?? '')) found.push('a link');
						}
					}
					if (!own(feedElement, 'link').some((link) => link.getAttribute('rel') === 'self'))
						found.push('no self');
					const dates = entries.map((entry) => own(entry, 'updated')[0]?.textContent ?? '');
					if (dates.join() !== dates.toSorted().reverse().join()) found.push('order');
					for (const entry of entries) {
						const content = own(entry, 'content')[0]?.textContent ?? '';
						const html = new DOMParser().parseFromString(content, 'text/html');
						if (html.querySelectorAll('li').length === 0) found.push('nothing is told');
						for (const link of html.querySelectorAll('a'))
							if (!/^https?:\/\//.test(link.getAttribute('href') ?? ''))
								found.push('a link within');
					}
					return {
						found,
						ids: [feedElement, ...entries].map((each) => own(each, 'id')[0]?.textContent ?? ''),
					};
				}),
			{ feeds, ONCE },
		);
		faults.forEach(({ found, ids: own }, index) => {
			expect(found, municipalities[index]?.slug).toEqual([]);
			for (const id of own) {
				expect(ids.has(id), id).toBe(false);
				ids.add(id);
			}
		});
	}
});

test('twin and feed are served as what they are', async ({ request }) => {
	const twin = await request.get('/kommuner/norrkoping/index.md');
	expect(twin.ok()).toBe(true);
	expect(await twin.text()).toContain('# Norrköping i siffror');
	const feed = await request.get('/en/kommuner/norrkoping/atom.xml');
	expect(feed.ok()).toBe(true);
	expect(feed.headers()['content-type']).toMatch(/xml/);
});
