import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fund } from './fund.fixture.ts';
import { similarFunds } from './similar-funds.ts';

const own = fund({ id: 'egen', code: '0001', targets: ['a', 'b'] });
const other = (id: string, targets: string[], more = {}): ReturnType<typeof fund> =>
	fund({ id, code: id, targets, ...more });

/** Codes are numbers here, and their difference is the distance. */
const apart = (one: string, two: string): number => Math.abs(Number(one) - Number(two));

const ids = (registry: ReturnType<typeof fund>[], count?: number): string[] =>
	similarFunds(own, registry, apart, count).map(({ fund: { id } }) => id);

describe('similarFunds', () => {
	it('goes by the part of the targets that are shared, before anything else', () => {
		const registry = [
			other('0002', ['a']),
			other('0009', ['b', 'a']),
			other('0003', ['a', 'c', 'd']),
		];
		expect(ids(registry)).toEqual(['0009', '0002', '0003']);
		expect(similarFunds(own, registry, apart)[1]).toMatchObject({ shared: ['a'], all: 2 });
	});

	it('then by form, then by how alike the municipalities are, then by id', () => {
		const registry = [
			other('0002', ['a'], { instrument: 'set-aside' }),
			other('0009', ['a']),
			other('0003', ['a']),
			fund({ id: 'b', code: '0005', targets: ['a'] }),
			fund({ id: 'a', code: '0005', targets: ['a'] }),
		];
		expect(ids(registry)).toEqual(['0003', 'a', 'b', '0009', '0002']);
	});

	it('sets those whose distance is not known last', () => {
		const registry = [other('0003', ['a']), other('0002', ['a'])];
		const unknown = similarFunds(own, registry, (_, code) => (code === '0002' ? null : 9));
		expect(unknown.map(({ fund: { id } }) => id)).toEqual(['0003', '0002']);
	});

	it('leaves out what shares nothing, mere plans, and the holder’s own rows', () => {
		expect(
			ids([
				other('0002', ['c']),
				other('0003', []),
				other('0004', ['a'], { status: 'planned' }),
				fund({ id: 'egen-2', code: '0001', targets: ['a'] }),
			]),
		).toEqual([]);
		expect(similarFunds(fund({ targets: [] }), [own], apart)).toEqual([]);
	});

	it('gives the same answer whatever order the registry has', () => {
		const targets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
		const registry = fc
			.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 9999 }), targets), {
				selector: ([code]) => code,
			})
			.map((rows) => rows.map(([code, aims]) => other(String(code).padStart(4, '0'), aims)));
		fc.assert(
			fc.property(registry, (rows) => {
				expect(ids(rows.toReversed())).toEqual(ids(rows));
			}),
		);
	});
});
