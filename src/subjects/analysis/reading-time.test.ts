import { expect, it } from 'vitest';
import { readingTime } from './reading-time.ts';

it('counts words and no tags, in whole minutes', () => {
	expect(readingTime(['<p class="a b c">ord</p>'])).toBe(2);
	expect(readingTime([`<p>${'ord '.repeat(700)}</p>`, 'ord '.repeat(100)])).toBe(4);
});
