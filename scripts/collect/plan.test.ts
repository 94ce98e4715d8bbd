import { expect, test } from 'vitest';
import { feedsOf, PLANNED } from './plan.ts';
import { covers } from './years.ts';

test('an ordinary indicator needs no line in the plan', () => {
	expect(feedsOf({ id: 'nytt-matt', kpi: 'N12345' })).toEqual([{ from: 'kolada', kpi: 'N12345' }]);
});

test('an indicator with neither plan nor series has no source', () => {
	expect(feedsOf({ id: 'nytt-matt', kpi: null })).toEqual([]);
});

test('Kolada’s rates of violent crime by the mean population are never an indicator’s figures', () => {
	for (const id of [...PLANNED, 'nytt-matt']) {
		for (const feed of feedsOf({ id, kpi: 'N12345' })) {
			expect(feed.from === 'projekt' && feed.kpi === 'N07403', id).toBe(false);
		}
	}
	// From 2023, when Kolada changed the population, the years are of our own calculation alone.
	const feeds = feedsOf({ id: 'valdsbrott', kpi: 'N07403' });
	for (const year of [2023, 2024, 2025, 2026]) {
		const used = feeds.filter(({ years }) => covers(years ?? {}, year));
		expect(used.map((feed) => feed.from === 'calculation' && feed.id)).toEqual(['egen-valdsbrott']);
	}
});
