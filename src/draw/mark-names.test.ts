import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markNameBox, markNames, type MarkNameSizes } from './mark-names.ts';

const sizes: MarkNameSizes = {
	height: 10,
	letter: 5,
	mark: 4,
	air: 1,
	frame: { left: 0, right: 200, top: 0, bottom: 400 },
};

describe('markNames', () => {
	it('sets a name to the right of its mark, or to the left where the frame is near', () => {
		const names = markNames(
			[
				{ name: 'Luleå', x: 190, y: 50 },
				{ name: 'Malmö', x: 20, y: 300 },
			],
			sizes,
		);
		expect(names).toContainEqual({ name: 'Malmö', x: 26, y: 304, anchor: 'start' });
		expect(names).toContainEqual({ name: 'Luleå', x: 184, y: 54, anchor: 'end' });
	});

	it('names the one that stands alone before those of a crowd', () => {
		const crowd = [0, 9, 18, 27].map((y) => ({ name: 'Enköping', x: 100, y: 100 + y }));
		const [first] = markNames([...crowd, { name: 'Kiruna', x: 100, y: 20 }], sizes);
		expect(first?.name).toBe('Kiruna');
	});

	it('lets no name touch another, a mark or the frame', () => {
		const mark = fc.record({
			name: fc.constantFrom('Ale', 'Norrköping', 'Luleå'),
			x: fc.integer({ min: 5, max: 195 }),
			y: fc.integer({ min: 5, max: 395 }),
		});
		fc.assert(
			fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
				const boxes = markNames(marks, sizes).map((name) => markNameBox(name, sizes));
				// A unit for what rounding moves.
				const meet = (a: (typeof boxes)[number], b: (typeof boxes)[number]): boolean =>
					a.left + 1 < b.right &&
					b.left + 1 < a.right &&
					a.top + 1 < b.bottom &&
					b.top + 1 < a.bottom;
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
					for (const { x, y } of marks) {
						const own = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
						expect(meet(box, own)).toBe(false);
					}
				}
			}),
		);
	});
});
