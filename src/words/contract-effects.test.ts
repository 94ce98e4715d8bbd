import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTerms, madeUp } from '../stats/contract/contract.fixture.ts';
import { effectFigures, effectTexts, unitText } from './text/contract-effects.ts';
import { words } from './words.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const sv = words('sv').contract.effects;
const en = words('en').contract.effects;

describe('the figures of a contract', () => {
	it('are what each side gains, with its sign, in millions', () => {
		expect(effectFigures(madeUp, 'assumed', sv, 'sv')).toMatchObject({
			payer: '+3,0',
			investor: '+2,0',
			unit: 'mkr',
		});
		expect(effectFigures(madeUp, 'none', en, 'en')).toMatchObject({
			payer: '−4.0',
			investor: '−6.0',
		});
	});

	it('stand in a table of four effects, in the same words in both languages’ order', () => {
		expect(
			effectTexts(madeUp, sv, 'sv').map(({ name, cells }) => [name, ...cells.map(plain)]),
		).toEqual([
			['Utan effekt', '0 %', '−4,0', '−6,0', '0,0', '4,0'],
			['Halva', '12,5 %', '−1,0', '−1,5', '7,5', '8,5'],
			['Som antaget', '25 %', '+3,0', '+2,0', '15,0', '12,0'],
			['Mer', '37,5 %', '+10,5', '+2,0', '22,5', '12,0'],
		]);
		expect(effectTexts(madeUp, en, 'en').map(({ cells }) => cells[0])).toEqual([
			'0%',
			'12.5%',
			'25%',
			'37.5%',
		]);
	});

	it('are in thousands where the contract is small, and say what later money is worth', () => {
		const small = { ...madeUp, people: 1, intervention: 100_000, discountRate: 0.03 };
		expect(effectFigures(small, 'none', sv, 'sv').unit).toBe('tkr');
		expect(plain(unitText(small, sv, 'sv'))).toContain('3 %');
		expect(unitText(madeUp, sv, 'sv')).not.toContain('%');
	});

	it('never say minus nothing, whatever the contract', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				for (const { cells } of effectTexts(terms, sv, 'sv')) {
					for (const cell of cells) expect(cell).not.toMatch(/^[−+]0(,0+)?$/);
				}
			}),
		);
	});
});
