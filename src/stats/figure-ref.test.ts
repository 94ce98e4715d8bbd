import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHash, readRef, refOfLink, writeHash, writeRef, type FigureRef } from './figure-ref.ts';

const refs: fc.Arbitrary<FigureRef> = fc.record({
	indicator: fc.stringMatching(/^[a-z]{1,8}(-[a-z\d]{1,5}){0,3}$/),
	code: fc.oneof(fc.constant('00'), fc.stringMatching(/^\d{4}$/)),
	year: fc.integer({ min: 1990, max: 2099 }),
	from: fc.option(fc.integer({ min: 1990, max: 2099 })),
});

describe('which figure', () => {
	it('reads what it writes, in the markup and in the address', () => {
		fc.assert(
			fc.property(refs, (ref) => {
				expect(readRef(writeRef(ref))).toEqual(ref);
				expect(readHash(writeHash(ref))).toEqual(ref);
			}),
		);
		expect(readHash('#tal-unga-arbetslosa-18-24.0581.2022')).toEqual({
			indicator: 'unga-arbetslosa-18-24',
			code: '0581',
			year: 2022,
			from: null,
		});
	});

	it('follows from a link and the year of its table', () => {
		const ref = { indicator: 'flyttnetto', code: '0581', year: 2022, from: null };
		expect(refOfLink('https://example.org/karta/en/data/flyttnetto/#kommun-0581', '2022')).toEqual(
			ref,
		);
		expect(refOfLink('/data/flyttnetto/#kommun-0581', '2020-2022')).toEqual({ ...ref, from: 2020 });
		expect(refOfLink('/data/flyttnetto/#riket', '2022')).toEqual({ ...ref, code: '00' });
		expect(refOfLink('/data/flyttnetto/', '2022')).toBeNull();
		expect(refOfLink('/kommuner/ale/', '2022')).toBeNull();
	});

	it('is nothing else than an id, a code and a year', () => {
		for (const text of [
			'',
			'a|b|c',
			'../x|0581|2022',
			'a/b|0581|2022',
			'a|0581|2022|',
			'a|058|2022',
		]) {
			expect(readRef(text), text).toBeNull();
		}
		for (const hash of ['', '#kallor', '#tal-', '#tal-../../x.0581.2022', '#tal-a.58.2022']) {
			expect(readHash(hash), hash).toBeNull();
		}
	});
});
