import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_OF, ANSWERS, FUND_STATES } from '../../stats/money/need-choice.ts';
import { answerAddress, matrixSpec, problemAddress, type MatrixView } from './problem-choices.ts';
import { readView, usualView, writeView } from '../../steer/spec.ts';

const AREAS = ['lan-05', 'grupp-B3'];
const offer = {
	problems: ['missbruk', 'integration'],
	first: 'integration',
	municipalities: ['0581', '1081'],
};
const SPEC = matrixSpec(offer, AREAS);
const PAGE = '/behov-och-fonder/missbruk/';

describe('the address of an answer', () => {
	it('names the answer, and nothing that is as usual', () => {
		expect(answerAddress(PAGE, 'none-known')).toBe(`${PAGE}?svar=ingen-kand#lista`);
	});

	it('takes what is counted with it', () => {
		const counted = { area: 'lan-05', withoutEnded: true };
		expect(answerAddress(PAGE, 'other', counted)).toBe(
			`${PAGE}?svar=annan&omrade=lan-05&avslutade=utan#lista`,
		);
		expect(problemAddress(PAGE, counted)).toBe(`${PAGE}?omrade=lan-05&avslutade=utan`);
	});

	it('is another for every answer', () => {
		expect(new Set(FUND_STATES.map((state) => ANSWER_OF[state])).size).toBe(3);
	});
});

describe('the address of all problems', () => {
	it('reads what was written, whatever was chosen', () => {
		const views: fc.Arbitrary<MatrixView> = fc.record({
			problem: fc.constantFrom(...offer.problems),
			answer: fc.constantFrom(null, ...ANSWERS),
			area: fc.constantFrom(null, ...AREAS),
			withoutEnded: fc.boolean(),
			municipality: fc.constantFrom(null, ...offer.municipalities),
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(readView(writeView(view, SPEC), SPEC)).toEqual({ view, unknown: [] });
			}),
		);
	});

	it('leaves out the problem that is on the map as the page is served', () => {
		const view = usualView(SPEC);
		expect(writeView({ ...view, problem: 'integration' }, SPEC)).toBe('');
		expect(writeView({ ...view, problem: 'missbruk' }, SPEC)).toBe('?problem=missbruk');
	});

	it('tells of what it does not offer', () => {
		const { unknown } = readView('?omrade=lan-99&avslutade=med', SPEC);
		expect(unknown.map(({ value }) => value)).toEqual(['lan-99', 'med']);
	});
});
