import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { correction } from './correction.fixture.ts';
import { correctionsFeed } from './corrections-feed.ts';

const base = {
	locale: 'en',
	site: new URL('https://example.org/karta'),
	release: '2026-11-28',
} as const;

it('tells of an error when it was noted, and anew when it was put right', () => {
	const feed = parseAtomFeed(
		correctionsFeed({
			...base,
			corrections: [correction, { ...correction, id: 'y', mended: null }],
		}),
	);
	expect(feed.updated).toBe('2026-12-03T00:00:00.000Z');
	expect(feed.entries?.map(({ id, published, updated }) => [id, published, updated])).toEqual([
		[
			'https://example.org/karta/en/rattelser/#x',
			'2026-12-01T00:00:00.000Z',
			'2026-12-03T00:00:00.000Z',
		],
		[
			'https://example.org/karta/en/rattelser/#y',
			'2026-12-01T00:00:00.000Z',
			'2026-12-01T00:00:00.000Z',
		],
	]);
	// Text from the table is text, in whatever reader.
	expect(feed.entries?.[0]?.content).toMatchObject({ value: '<p>Was &lt;1&gt;.</p>' });
});

it('is a feed without entries where nothing was wrong', () => {
	const feed = parseAtomFeed(correctionsFeed({ ...base, corrections: [] }));
	expect(feed.entries ?? []).toEqual([]);
	expect(feed.updated).toBe('2026-11-28T00:00:00.000Z');
});
