import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTerms, madeUp } from '../stats/contract/contract.fixture.ts';
import { cashFlow, presentValue, type Party } from '../stats/contract/outcome-contract.ts';
import { contractChart, polyline } from './contract-chart.ts';

const PARTIES: readonly Party[] = ['investor', 'payer'];

describe('the chart of a contract', () => {
	it('marks where both sides break even: 10 of 60 million saved is a sixth', () => {
		const { investor, payer } = contractChart(madeUp);
		expect(investor.even?.reduction).toBeCloseTo(1 / 6, 6);
		expect(investor.even?.value).toBeCloseTo(0, 0);
		expect(payer.even?.reduction).toBeCloseTo(1 / 6, 6);
		expect(payer.even?.value).toBeCloseTo(0, 0);
	});

	it('begins with what is lost without effect, and ends flat at the cap', () => {
		const { points } = contractChart(madeUp).investor;
		expect(points[0]).toMatchObject({ reduction: 0, value: -6_000_000, x: 0 });
		expect(points.at(-1)?.value).toBeCloseTo(2_000_000, 4);
		expect(points.at(-2)?.value).toBeCloseTo(2_000_000, 4);
		expect(points.at(-1)?.x).toBe(100);
	});

	it('shows a rise in costs too, where one is expected', () => {
		const { investor, payer, x } = contractChart({ ...madeUp, reduction: -0.1 });
		expect(investor.points[0]?.reduction).toBeLessThanOrEqual(-0.1);
		expect(payer.points[0]?.value).toBeLessThan(0);
		expect(x[0]?.value).toBeLessThan(0);
	});

	it('marks nothing where not even the whole cost is enough', () => {
		const { investor, payer } = contractChart({ ...madeUp, costPerPerson: 1000 });
		expect([investor.even, payer.even]).toEqual([null, null]);
	});

	it('names the investor’s line before the payer’s crosses it, so that no line runs through a name', () => {
		const { investor, payer, x } = contractChart({ ...madeUp, surplusShare: 0.8, reduction: 0.25 });
		// 2 million to the investor at 12.5 saved; the payer gains as much when 14 of 60 million are.
		const to = (x.at(-1)?.value ?? 0) / ((x.at(-1)?.at ?? 100) / 100);
		expect(investor.label.x).toBeCloseTo((14 / 60 / to) * 100, 2);
		expect(payer.label.x).toBe(100);
		expect(payer.label.y).toBeLessThan(investor.label.y);
	});

	it('tells where both lose, where both gain, and where the cap is reached', () => {
		const { bothLose, bothGain, capped, investor } = contractChart(madeUp);
		expect(bothLose).toEqual({ from: 0, to: investor.even?.x });
		expect(bothGain).toEqual({ from: investor.even?.x, to: 100 });
		// 10 million repaid what was at risk, 4 more give half of 4: 14 of 60.
		expect(capped?.reduction).toBeCloseTo(14 / 60, 6);
		const hopeless = contractChart({ ...madeUp, costPerPerson: 1000, conditionMet: false });
		expect(hopeless.bothLose).toEqual({ from: 0, to: 100 });
		expect([hopeless.bothGain, hopeless.capped]).toEqual([null, null]);
	});

	it('is drawn as corners', () => {
		expect(
			polyline([
				{ x: 0, y: 60 },
				{ x: 100, y: 20.5 },
			]),
		).toBe('0,60 100,20.5');
	});

	it('stays within its box, whatever the contract', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const chart = contractChart(terms);
				const places = PARTIES.flatMap((party) => {
					const { points, even, label } = chart[party];
					return [...points, ...(even ? [even] : []), label];
				});
				const all = places.flatMap(({ x, y }) => [x, y]);
				for (const field of [chart.bothLose, chart.bothGain]) {
					if (field) all.push(field.from, field.to);
				}
				all.push(chart.expected, chart.zero, ...[...chart.x, ...chart.y].map(({ at }) => at));
				for (const each of all) {
					expect(each).toBeGreaterThanOrEqual(-0.01);
					expect(each).toBeLessThanOrEqual(100.01);
				}
			}),
		);
	});

	it('is straight between its corners: halfway, the cash flow is halfway', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const chart = contractChart(terms);
				for (const party of PARTIES) {
					const { points } = chart[party];
					const scale = Math.max(...points.map(({ value }) => Math.abs(value)), 1);
					points.slice(1).forEach((point, index) => {
						const before = points[index] ?? point;
						const reduction = (before.reduction + point.reduction) / 2;
						const flow = cashFlow({ ...terms, reduction });
						const value = presentValue(flow, party, terms.discountRate);
						expect(Math.abs(value - (before.value + point.value) / 2) / scale).toBeLessThan(1e-6);
					});
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
