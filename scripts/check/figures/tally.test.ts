import { describe, expect, it } from 'vitest';
import { comparing } from './comparison.ts';
import { lines, tally, totalText } from './tally.ts';

const value = comparing('values', 'a.json');
const rank = comparing('ranks', 'b.html');

describe('the tally', () => {
	const kinds = tally([value('0184', 27n, 26n), rank('0184', 239, 246), value('0180', 1, '1')]);

	it('counts by kind, and compares what figures say, not what they are made of', () => {
		expect(kinds.map(({ kind, compared, differ }) => [kind, compared, differ.length])).toEqual([
			['values', 2, 1],
			['ranks', 1, 1],
		]);
		expect(totalText(kinds)).toBe('3 figures compared, 2 differ');
	});

	it('tells file, place, found and expected of what differs, and no more than is asked for', () => {
		expect(lines(kinds, 1).join('\n')).toContain('b.html, 0184: found "239", expected "246"');
		expect(lines(kinds, 0)).toHaveLength(2);
	});
});
