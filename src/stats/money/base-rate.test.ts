import { SEARCHES } from '../../tables/fund-searches.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRate, countBySize } from './base-rate.ts';
import type { MunicipalityCode } from '../../tables/code.ts';

const place = (code: string, value: number, how: (typeof SEARCHES)[number] | null = 'not') => ({
	code: code as MunicipalityCode,
	population: { year: 2025, value },
	searched: how === null ? null : { how, month: null },
});

const held = (code: string, status: 'active' | 'closed' | 'planned' = 'active') =>
	({ code, kind: code.length === 4 ? 'municipality' : 'region', status }) as const;

describe('the count of municipalities by size', () => {
	it('has the known, the merely planned and the unknown, and these by how we looked', () => {
		const [smallest] = countBySize(
			[
				place('0001', 5_000, null),
				place('0002', 9_999, null),
				place('0003', 900, 'by-name'),
				place('0004', 900),
			],
			[held('0001', 'closed'), held('0002', 'planned'), held('00')],
		);
		expect(smallest).toEqual({
			size: 'under-10000',
			municipalities: 4,
			known: 1,
			planned: 1,
			searched: { 'by-name': 1, 'in-group': 0, not: 1 },
		});
	});

	it('has every municipality once', () => {
		const places = fc.array(
			fc.record({
				size: fc.nat(500_000),
				how: fc.constantFrom(...SEARCHES, null),
				holds: fc.boolean(),
			}),
		);
		fc.assert(
			fc.property(places, (drawn) => {
				const code = (index: number): string => String(index).padStart(4, '0');
				const counts = countBySize(
					drawn.map(({ size, how }, index) => place(code(index), size, how)),
					drawn.flatMap(({ holds }, index) => (holds ? [held(code(index))] : [])),
				);
				const all = counts.flatMap(({ known, planned, searched }) => [
					known,
					planned,
					...Object.values(searched),
				]);
				expect(all.reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
				expect(counts.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(
					drawn.length,
				);
			}),
		);
	});
});

describe('the base rate', () => {
	it('sets the smallest against all from 50,000 residents', () => {
		const counts = countBySize(
			[place('0001', 900), place('0002', 50_000), place('0003', 120_000), place('0004', 20_000)],
			[held('0003'), held('0004')],
		);
		expect(baseRate(counts)).toEqual({ smallest: 0, largest: 50 });
	});
});
