import { describe, expect, it } from 'vitest';
import { isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';
import { exampleOf } from './compare-example.ts';
import { fund } from '../../stats/money/fund.fixture.ts';

const code = (text: string): MunicipalityCode => {
	if (!isMunicipalityCode(text)) throw new Error(text);
	return text;
};
const similar = ['0580', '2180', '1490'].map((each, index) => ({
	code: code(each),
	distance: index,
}));
const municipalities = ['0114', '0581', '1280'].map((each) => ({ code: code(each), similar }));

describe('the example of a comparison', () => {
	it('is the municipality with most known money, and the two most like it', () => {
		const funds = [
			fund({ code: '0114' }),
			fund({ code: '0581' }),
			fund({ code: '0581', instrument: 'outcome-contract' }),
			// A mere plan is no money, and a region no municipality.
			...Array.from({ length: 3 }, () => fund({ code: '1280', status: 'planned' })),
			...Array.from({ length: 3 }, () => fund({ code: '12', kind: 'region' })),
		];
		expect(exampleOf(municipalities, funds)).toEqual(['0581', '0580', '2180']);
	});

	it('is the first by code of several with as much', () => {
		expect(exampleOf(municipalities, [])[0]).toBe('0114');
		expect(exampleOf(municipalities, [fund({ code: '0581' }), fund({ code: '1280' })])[0]).toBe(
			'0581',
		);
	});
});
