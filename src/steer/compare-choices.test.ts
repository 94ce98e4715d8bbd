import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	MOST_COMPARED,
	readCompareChoice,
	refusalOf,
	takeInstead,
	writeCompareChoice,
} from './compare-choice.ts';

const CODES = ['0114', '0580', '0581', '0980', '1380', '1490', '2180'];
const known = new Set(CODES);

describe('what an address asks to compare', () => {
	it('is read in the order that it was taken in, each municipality once', () => {
		expect(readCompareChoice('?kommun=0581&kommun=0580&kommun=0581', known)).toEqual({
			codes: ['0581', '0580'],
			repeated: ['0581'],
			beyond: [],
			unknown: [],
		});
	});

	it('is at most four, and the rest are told of', () => {
		const query = writeCompareChoice(CODES);
		const { codes, beyond } = readCompareChoice(query, known);
		expect(codes).toEqual(CODES.slice(0, MOST_COMPARED));
		expect(beyond).toEqual(CODES.slice(MOST_COMPARED));
	});

	it('tells of what is no municipality, and passes over what others write there', () => {
		const { codes, unknown } = readCompareChoice(
			'?kommun=9999&kommun=0580&kommun=&utm_source=x&kommun=<b>',
			known,
		);
		expect(codes).toEqual(['0580']);
		expect(unknown.map(({ value }) => value)).toEqual(['9999', '<b>']);
	});

	it('comes back from the address as it was written, for any choice', () => {
		fc.assert(
			fc.property(fc.subarray(CODES, { maxLength: MOST_COMPARED }), (codes) => {
				expect(readCompareChoice(writeCompareChoice(codes), known)).toEqual({
					codes,
					repeated: [],
					beyond: [],
					unknown: [],
				});
			}),
		);
	});

	it('leaves out the example that is shown anyway, but not the same in another order', () => {
		expect(writeCompareChoice(['0581', '1380'], ['0581', '1380'])).toBe('');
		expect(writeCompareChoice(['1380', '0581'], ['0581', '1380'])).toBe('?kommun=1380&kommun=0581');
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
