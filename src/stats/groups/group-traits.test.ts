import { describe, expect, it } from 'vitest';
import { traitsOf } from './group-traits.ts';

describe('the traits of a group', () => {
	it('are the two in which it lies farthest from the middle, whichever way', () => {
		expect(traitsOf([{ skola: 60, brott: 15, service: 80, missbruk: 50 }])).toEqual([
			[
				{ challenge: 'brott', end: 'lighter' },
				{ challenge: 'service', end: 'heavier' },
			],
		]);
	});

	it('are more where two groups would be called the same, until they differ', () => {
		const [one, other, third] = traitsOf([
			{ skola: 90, brott: 85, service: 75 },
			{ skola: 85, brott: 90, service: 20 },
			{ skola: 10, brott: 85, service: 75 },
		]);
		expect(one?.map(({ challenge }) => challenge)).toEqual(['skola', 'brott', 'service']);
		expect(other?.[2]).toEqual({ challenge: 'service', end: 'lighter' });
		expect(third).toHaveLength(2);
	});

	it('leave out what lies near the middle, and may be none', () => {
		expect(traitsOf([{ skola: 59, brott: 41 }])).toEqual([[]]);
		expect(traitsOf([{ skola: 61, brott: 41 }])[0]).toHaveLength(1);
		// Two groups with nothing to tell them apart: it ends all the same.
		expect(traitsOf([{ skola: 80 }, { skola: 80 }])).toHaveLength(2);
	});
});
