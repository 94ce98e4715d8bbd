import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED, writeCompareChoice } from '../../steer/compare-choice.ts';
import { compareSpec } from './compare-choices.ts';
import { readView, writeView } from '../../steer/spec.ts';

const CODES = ['0114', '0580', '0581', '0980', '1380', '1490', '2180'];
const SPEC = compareSpec(new Set(CODES), ['0581', '1380']);

describe('what an address asks to compare', () => {
	it('is read in the order that it was taken in, what is asked for twice too', () => {
		expect(readView('?kommun=0581&kommun=0580&kommun=0581', SPEC)).toEqual({
			view: { asked: ['0581', '0580', '0581'] },
			unknown: [],
		});
	});

	it('tells of what is no municipality, and passes over what others write there', () => {
		const query = '?kommun=9999&kommun=0580&kommun=&utm_source=x&kommun=<b>';
		const { view, unknown } = readView(query, SPEC);
		expect(view.asked).toEqual(['0580']);
		expect(unknown.map(({ value }) => value)).toEqual(['9999', '<b>']);
	});

	it('comes back from the address as it was written, for any choice but the example', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(CODES, { maxLength: MOST_COMPARED }), (asked) => {
				fc.pre(asked.join() !== '0581,1380');
				const query = writeView({ asked }, SPEC);
				expect(query).toBe(writeCompareChoice(asked));
				expect(readView(query, SPEC)).toEqual({ view: { asked }, unknown: [] });
			}),
		);
	});

	it('is written each once, and no more than are compared', () => {
		expect(writeView({ asked: ['0581', '0581'] }, SPEC)).toBe('?kommun=0581');
		expect(writeView({ asked: CODES }, SPEC)).toBe(
			writeCompareChoice(CODES.slice(0, MOST_COMPARED)),
		);
	});

	it('leaves out the example that is shown anyway, but not the same in another order', () => {
		expect(writeView({ asked: ['0581', '1380'] }, SPEC)).toBe('');
		expect(writeView({ asked: ['1380', '0581'] }, SPEC)).toBe('?kommun=1380&kommun=0581');
	});
});
