import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { INDICATOR } from '../../../stats/indicator.fixture.ts';
import { fund } from '../../../stats/money/fund.fixture.ts';
import type { ApiIndicatorEntry } from '../../../tables/api.ts';
import type { MunicipalityCode } from '../../../tables/code.ts';
import { releasesFeed, type ReleasesFeed } from './releases-feed.ts';

const reason = { sv: 'Utgivaren har rättat sig.', en: 'The publisher has corrected it.' };
const feed: ReleasesFeed = {
	locale: 'sv',
	site: new URL('https://example.org/karta'),
	release: '2026-12-24',
	indicators: [
		{
			...INDICATOR,
			id: 'valdeltagande',
			name: { sv: 'Valdeltagande <kommunalval>', en: 'Turnout' },
		} as unknown as ApiIndicatorEntry,
	],
	municipalities: [{ code: '0581' as MunicipalityCode, name: 'Norrköping' }],
	registry: { funds: [fund({ id: 'norrkoping', code: '0581', name: 'Norrköping' })] },
	changes: [
		{
			release: '2026-11-28',
			reason: null,
			kind: 'new-years',
			indicator: 'valdeltagande',
			years: [2010, 2014, 2015],
		},
		{
			release: '2026-12-24',
			reason,
			kind: 'corrected',
			indicator: 'valdeltagande',
			code: '0581',
			year: 2018,
			before: { missing: 'unknown' },
			after: { value: 81 },
		},
		{ release: '2026-12-24', reason: null, kind: 'new-fund', fund: 'norrkoping', code: '0581' },
	],
};

describe('the feed of releases', () => {
	it('tells each release, the newest first, with a link to what was changed and why', () => {
		const { entries = [] } = parseAtomFeed(releasesFeed(feed));
		expect(entries.map(({ id }) => id)).toEqual([
			'https://example.org/karta/data/#utgava-2026-12-24',
			'https://example.org/karta/data/#utgava-2026-11-28',
		]);
		const [newest, first] = entries.map(({ content }) => content?.value ?? '');
		expect(newest).toMatch(
			/<a href="https:\/\/example\.org\/karta\/data\/valdeltagande\/">Valdeltagande &lt;kommunalval&gt;<\/a>: rättat för Norrköping 2018: 81.*, tidigare ej i källan\. Skäl: Utgivaren har rättat sig\.<\/li>/,
		);
		expect(newest).toContain('https://example.org/karta/fonder/norrkoping/');
		expect(first).toContain('nya uppgifter för 2010 och 2014–2015.');
	});

	it('is in English under its own address', () => {
		const { links, xml } = parseAtomFeed(releasesFeed({ ...feed, locale: 'en' }));
		expect(xml?.lang).toBe('en');
		expect(links?.find(({ rel }) => rel === 'self')?.href).toBe(
			'https://example.org/karta/en/data/atom.xml',
		);
	});
});
