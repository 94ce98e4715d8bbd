import { expect, test } from 'vitest';
import { feedsOf } from './plan.ts';

test('an ordinary indicator needs no line in the plan', () => {
	expect(feedsOf({ id: 'nytt-matt', kpi: 'N12345' })).toEqual([{ from: 'kolada', kpi: 'N12345' }]);
});

test('an indicator with neither plan nor series has no source', () => {
	expect(feedsOf({ id: 'nytt-matt', kpi: null })).toEqual([]);
});
