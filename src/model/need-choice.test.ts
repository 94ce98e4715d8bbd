import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './filter.ts';
import { ANSWER_OF, answerAddress, FUND_STATES, needOptions } from './need-choice.ts';

const options = needOptions([{ id: 'lan-05' }, { id: 'grupp-B3' }]);
const PAGE = '/behov-och-fonder/missbruk/';

describe('the address of an answer', () => {
	it('names the answer, and nothing that is as usual', () => {
		expect(answerAddress(PAGE, 'none-known', {}, options)).toBe(`${PAGE}?svar=ingen-kand#lista`);
		expect(answerAddress(PAGE, 'targets', { omrade: '' }, options)).toBe(
			`${PAGE}?svar=riktad#lista`,
		);
	});

	it('takes the choice of the matrix with it', () => {
		expect(answerAddress(PAGE, 'other', { avslutade: 'utan', omrade: 'lan-05' }, options)).toBe(
			`${PAGE}?svar=annan&omrade=lan-05&avslutade=utan#lista`,
		);
	});

	it('is another for every answer', () => {
		expect(new Set(FUND_STATES.map((state) => ANSWER_OF[state])).size).toBe(3);
	});
});

describe('the address of the matrix', () => {
	it('reads what was written, and tells of what it does not offer', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('', 'lan-05', 'grupp-B3'),
				fc.constantFrom('', 'utan'),
				(omrade, avslutade) => {
					const query = writeChoice({ omrade, avslutade }, options);
					const { choice, unknown } = readChoice(query, options);
					expect(choice['omrade'] ?? '').toBe(omrade);
					expect(choice['avslutade'] ?? '').toBe(avslutade);
					expect(unknown).toEqual([]);
				},
			),
		);
		expect(readChoice('?omrade=lan-99&avslutade=med', options).unknown).toEqual(['lan-99', 'med']);
	});
});
