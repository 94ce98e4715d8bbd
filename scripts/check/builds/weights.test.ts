import { describe, expect, it } from 'vitest';
import {
	brotliBytes,
	grewMost,
	shrankMost,
	tooHeavy,
	totalOf,
	type PageWeight,
} from './weights.ts';

const page = (address: string, before: number, after: number): PageWeight => ({
	address,
	before,
	after,
});

const addresses = (pages: readonly PageWeight[]): readonly string[] =>
	pages.map(({ address }) => address);

describe('the weight of a file', () => {
	it('is less than its bytes where it repeats itself, and something for an empty one', () => {
		expect(brotliBytes(Buffer.from('the same again, '.repeat(1000)))).toBeLessThan(100);
		expect(brotliBytes(Buffer.alloc(0))).toBeGreaterThan(0);
	});
});

describe('pages that grew or shrank', () => {
	const pages = [
		page('/a/', 100, 110),
		page('/b/', 100, 100),
		page('/c/', 900, 950),
		page('/d/', 100, 60),
	];

	it('come by bytes, the most first, without those that stayed', () => {
		expect(addresses(grewMost(pages, 10))).toEqual(['/c/', '/a/']);
		expect(addresses(shrankMost([...pages, page('/e/', 90, 10)], 10))).toEqual(['/e/', '/d/']);
	});

	it('are no more than asked for', () => {
		expect(addresses(grewMost(pages, 1))).toEqual(['/c/']);
		expect(grewMost([], 10)).toEqual([]);
	});

	it('are too heavy from more than one per cent', () => {
		expect(addresses(tooHeavy([page('/a/', 1000, 1010), page('/b/', 1000, 1011)]))).toEqual([
			'/b/',
		]);
		expect(tooHeavy([page('/a/', 1000, 500)])).toEqual([]);
	});

	it('weigh together what they add up to', () => {
		expect(totalOf(pages)).toEqual({ before: 1200, after: 1220 });
		expect(totalOf([])).toEqual({ before: 0, after: 0 });
	});
});
