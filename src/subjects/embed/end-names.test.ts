import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endNames } from './end-names.ts';

const at = (kind: 'own' | 'country', y: number) => ({ kind, name: kind, value: '1', y }) as const;
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('names at the ends of lines', () => {
	it('stand at their lines where there is room', () => {
		const names = [at('own', 0.2), at('country', 0.8)];
		expect(endNames(names, 0.1)).toEqual(names);
		expect(endNames([at('country', 0.4)], 0.1)).toEqual([at('country', 0.4)]);
	});

	it('never lie on each other, and keep their order', () => {
		fc.assert(
			fc.property(part, part, (a, b) => {
				const [one, other] = endNames([at('own', a), at('country', b)], 0.1);
				if (!one || !other) throw new Error('a name is gone');
				expect(Math.abs(one.y - other.y)).toBeGreaterThan(0.0999);
				if (a !== b) expect(one.y < other.y).toBe(a < b);
				expect(Math.min(one.y, other.y)).toBeGreaterThanOrEqual(-1e-9);
				expect(Math.max(one.y, other.y)).toBeLessThanOrEqual(1 + 1e-9);
			}),
		);
	});
});
