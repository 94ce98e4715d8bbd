import { describe, expect, it } from 'vitest';
import { compareChoice, MOST_COMPARED, refusalOf, takeInstead } from './compare-choice.ts';

const CODES = ['0114', '0580', '0581', '0980', '1380', '1490', '2180'];

describe('codes that are asked for', () => {
	it('are taken in their order, each once, and those asked for twice are told of', () => {
		expect(compareChoice(['0581', '0580', '0581'])).toEqual({
			codes: ['0581', '0580'],
			repeated: ['0581'],
			beyond: [],
		});
	});

	it('are at most four, and the rest are told of', () => {
		const { codes, beyond } = compareChoice(CODES);
		expect(codes).toEqual(CODES.slice(0, MOST_COMPARED));
		expect(beyond).toEqual(CODES.slice(MOST_COMPARED));
	});
});

describe('one more municipality', () => {
	it('is refused where it is there already, or four are', () => {
		expect(refusalOf(['0581'], '0580')).toBeNull();
		expect(refusalOf(['0581'], '0581')).toBe('there');
		expect(refusalOf(CODES.slice(0, 4), '1490')).toBe('full');
	});
});

describe('others in the place of the rest', () => {
	it('leave the first where it is, and never make more than four', () => {
		expect(takeInstead(['0581', '0980'], ['0580', '0581', '1380', '1490', '2180'])).toEqual([
			'0581',
			'0580',
			'1380',
			'1490',
		]);
		expect(takeInstead(['0581'], [])).toEqual(['0581']);
		expect(takeInstead([], ['0580'])).toEqual([]);
	});
});
