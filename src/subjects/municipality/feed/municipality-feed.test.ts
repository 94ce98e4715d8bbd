import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry } from '../../../tables/api.ts';
import type { MunicipalityCode } from '../../../tables/code.ts';
import { fund } from '../../../stats/money/fund.fixture.ts';
import type { Locale } from '../../../tables/locale.ts';
import type { ReleaseChanges } from '../../../stats/municipality/municipality-changes.ts';
import { INDICATOR } from '../../../stats/indicator.fixture.ts';
import { municipalityFeed, type FeedFacts } from './municipality-feed.ts';

const indicator = (overrides: Partial<ApiIndicatorEntry>): ApiIndicatorEntry => {
	const text = { sv: 'Arbetslöshet <16–24 år>', en: 'Unemployment & more' };
	return {
		...INDICATOR,
		id: 'unga-arbetslosa',
		challenge: 'ungdomsarbetsloshet',
		name: text,
		file: '',
		years: [2010, 2025],
		latest: 2025,
		...overrides,
	};
};
const lead = indicator({});
const turnout = indicator({
	id: 'valdeltagande',
	challenge: 'social-sammanhallning',
	name: { sv: 'Valdeltagande', en: 'Turnout' },
});

const releases: readonly ReleaseChanges[] = [
	{
		release: '2026-12-24',
		changes: [
			{
				kind: 'new-years',
				indicator: lead,
				years: [2025],
				latest: { year: 2025, value: 7.25 },
				before: { year: 2024, value: 7.9 },
			},
			{
				kind: 'corrected',
				indicator: turnout,
				year: 2018,
				before: { missing: 'unknown' },
				after: { value: 81.04 },
				reason: { sv: 'Utgivaren har rättat sig.', en: 'The publisher has corrected it.' },
			},
			{
				kind: 'corrected-fund',
				release: '2026-12-24',
				reason: null,
				fund: 'norrkoping',
				code: '0581',
				column: 'amount',
				before: '',
				after: '40000000',
			},
		],
	},
	{
		release: '2026-11-28',
		changes: [
			{
				kind: 'new-years',
				indicator: turnout,
				years: [2010, 2011, 2012, 2018, 2022],
				latest: { year: 2022, value: 80.5 },
				before: null,
			},
		],
	},
];

const feedIn = (locale: Locale, overrides: Partial<FeedFacts> = {}): string =>
	municipalityFeed({
		locale,
		site: new URL('https://example.org/karta'),
		municipality: { code: '0581' as MunicipalityCode, name: 'Norrköping', slug: 'norrkoping' },
		releases,
		first: '2026-11-28',
		last: '2026-12-24',
		leadOf: (challenge) => (challenge === 'ungdomsarbetsloshet' ? 'unga-arbetslosa' : null),
		registry: {
			funds: [fund({ id: 'norrkoping', code: '0581', name: 'Norrköping', instrument: 'fund' })],
			targets: [],
		},
		...overrides,
	});

describe('the feed of a municipality', () => {
	it('tells each release in words, with old and new value and a link to the view', () => {
		const entries = parseAtomFeed(feedIn('sv')).entries ?? [];
		expect(entries.map(({ title }) => title?.value)).toEqual([
			'Ny utgåva 2026-12-24: Norrköping',
			'Ny utgåva 2026-11-28: Norrköping',
		]);
		const root = 'https://example.org/karta';
		expect(entries[0]?.content?.value?.replaceAll(/\s/g, ' ')).toBe(
			'<p>Utgåvan ändrade det här för Norrköping:</p><ul>' +
				`<li><a href="${root}/utmaningar/ungdomsarbetsloshet/?kommun=0581">Arbetslöshet &lt;16–24 år&gt;</a>: 7,3 % (2025). Uppgiften före: 7,9 % (2024).</li>` +
				`<li><a href="${root}/utmaningar/social-sammanhallning/?indikator=valdeltagande&amp;ar=2018&amp;kommun=0581">Valdeltagande</a>: rättat för 2018: 81,0 %, tidigare ej i källan. Skäl: Utgivaren har rättat sig.</li>` +
				`<li><a href="${root}/fonder/norrkoping/">Norrköping: social investeringsfond</a>: rättat, belopp: 40 miljoner kronor, tidigare framgår inte.</li></ul>`,
		);
		expect(entries[1]?.content?.value).toContain(
			'<p>Flödet börjar med den här utgåvan. De här siffrorna och fonderna finns för Norrköping:</p>',
		);
		expect(entries[1]?.content?.value).toContain(
			': 80,5\u00a0% (2022), nya uppgifter för 2010–2012, 2018 och 2022.</li>',
		);
	});

	it('has addresses, ids and dates that stay, under the path of the site and in its language', () => {
		for (const [locale, page] of [
			['sv', 'https://example.org/karta/kommuner/norrkoping/'],
			['en', 'https://example.org/karta/en/kommuner/norrkoping/'],
		] as const) {
			const { id, links, updated, entries = [], xml } = parseAtomFeed(feedIn(locale));
			expect(xml?.lang).toBe(locale);
			expect(id).toBe(page);
			expect(updated).toMatch(/^2026-12-24T00:00:00(\.000)?Z$/);
			expect(links?.find(({ rel }) => rel === 'self')?.href).toBe(`${page}atom.xml`);
			expect(entries.map((entry) => entry.id)).toEqual([
				`${page}#utgava-2026-12-24`,
				`${page}#utgava-2026-11-28`,
			]);
		}
	});

	it('says the same in English, as it is written there', () => {
		const [entry] = parseAtomFeed(feedIn('en')).entries ?? [];
		expect(entry?.content?.value).toContain(
			'Unemployment &amp; more</a>: 7.3% (2025). The figure before: 7.9% (2024).',
		);
		expect(entry?.content?.value).toContain('corrected for 2018: 81.0%, before not in the source.');
	});

	it('is a feed without entries where nothing is known to have changed', () => {
		const feed = parseAtomFeed(feedIn('sv', { releases: [] }));
		expect(feed.entries ?? []).toEqual([]);
		expect(feed.updated).toContain('2026-12-24');
	});

	it('is the same, byte for byte, each time', () => {
		expect(feedIn('sv')).toBe(feedIn('sv'));
	});
});
