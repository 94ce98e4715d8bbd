import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTerms, madeUp } from './contract.fixture.ts';
import { sensitivity } from './sensitivity.ts';

const plain = madeUp;

describe('the same contract with other effects', () => {
	it('comes to what can be worked out by hand: 30 million a year, two years, 10 million put in', () => {
		expect(
			sensitivity(plain).map(({ effect, reduction, saved, paid, payer, investor }) => [
				effect,
				reduction,
				...[saved, paid, payer, investor].map((each) => Math.round(each)),
			]),
		).toEqual([
			['none', 0, 0, 4_000_000, -4_000_000, -6_000_000],
			// 7.5 saved: 60 öre of each krona.
			['half', 0.125, 7_500_000, 8_500_000, -1_000_000, -1_500_000],
			// 15 saved: 6 at risk after 10, half of 5, capped at 2.
			['assumed', 0.25, 15_000_000, 12_000_000, 3_000_000, 2_000_000],
			['more', 0.375, 22_500_000, 12_000_000, 10_500_000, 2_000_000],
		]);
	});

	it('is only no effect and the assumed one where costs are assumed not to fall', () => {
		for (const reduction of [0, -0.2]) {
			expect(sensitivity({ ...plain, reduction }).map(({ effect }) => effect)).toEqual([
				'none',
				'assumed',
			]);
		}
	});

	it('never assumes that more than the whole cost goes away', () => {
		expect(sensitivity({ ...plain, reduction: 0.9 }).at(-1)?.reduction).toBe(1);
	});

	it('leaves no side worse off with more effect, whatever the contract', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const rows = sensitivity({ ...terms, reduction: Math.abs(terms.reduction) });
				rows.slice(1).forEach((row, index) => {
					const before = rows[index];
					if (!before) return;
					for (const side of ['payer', 'investor'] as const) {
						expect(row[side]).toBeGreaterThanOrEqual(before[side] - 0.01);
					}
				});
			}),
		);
	});

	it('without discounting shares out what was saved and put in, and loses nothing', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				for (const row of sensitivity({ ...terms, discountRate: 0 })) {
					expect(row.payer).toBeCloseTo(row.saved - row.paid, 2);
					expect(row.investor).toBeCloseTo(row.paid - terms.intervention, 2);
				}
			}),
		);
	});
});
