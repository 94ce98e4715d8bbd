import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { locator } from './locator.ts';
import { boxOf } from './ring.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const codes = topology.objects.municipalities.geometries.map(({ id }) => id);
const of = (code: string): ReturnType<typeof locator> => {
	const found = codes.find((each) => each === code);
	if (!found) throw new Error(`no municipality "${code}"`);
	return locator(topology, found);
};

describe('the locator', () => {
	it('draws every municipality inside its view box, with something around it or a county alone', () => {
		for (const code of codes) {
			const { viewBox, chosen, others } = locator(topology, code);
			const [x, y, width, height] = viewBox;
			expect(chosen.area).toBeGreaterThan(0);
			const [left, top, right, bottom] = boxOf([...decodePath(chosen.path), ...decodePath(others)]);
			expect([left, top]).toEqual([0, 0]);
			expect(right).toBeLessThanOrEqual(x + width);
			expect(bottom).toBeLessThanOrEqual(y + height);
			// Gotland is a county of one municipality.
			expect(others === '').toBe(code === '0980');
		}
	});

	it('is as long on its longer side as was asked, within its margins', () => {
		for (const code of ['0581', '2584', '1380']) {
			const [, , width, height] = of(code).viewBox;
			expect(Math.abs(Math.max(width, height) - 208)).toBeLessThanOrEqual(1);
		}
	});

	it('rings a municipality that is hard to see, and no other', () => {
		expect(of('0183').ring?.radius).toBe(16);
		expect(of('0180').ring).toBeNull();
		expect(of('2584').ring).toBeNull();
	});

	it('refuses a code that is not there', () => {
		const [first] = codes;
		const none = { ...topology.objects.municipalities, geometries: [] };
		const objects = { ...topology.objects, municipalities: none };
		expect(() => first && locator({ ...topology, objects }, first)).toThrow(
			'is not in the topology',
		);
	});
});
