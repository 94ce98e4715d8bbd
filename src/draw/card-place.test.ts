import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace, type PageBox } from './card-place.ts';

const ROOM: PageBox = { left: 0, top: 0, right: 400, bottom: 800 };
const CARD = { width: 100, height: 60 };
const box = (left: number, top: number, width: number, height: number): PageBox => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const boxAt = ({ x, y }: { x: number; y: number }): PageBox => box(x, y, CARD.width, CARD.height);
const meet = (a: PageBox, b: PageBox): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the place of a card', () => {
	it('is to the right of what it speaks of, on its middle', () => {
		expect(cardPlace(CARD, box(100, 300, 40, 40), ROOM)).toEqual({ x: 148, y: 290 });
	});

	it('is to the left where there is no room to the right, and above where there is none beside', () => {
		expect(cardPlace(CARD, box(280, 300, 40, 40), ROOM)).toEqual({ x: 172, y: 290 });
		expect(cardPlace(CARD, box(50, 300, 300, 40), ROOM)).toEqual({ x: 150, y: 232 });
	});

	it('is below at the top of the map', () => {
		expect(cardPlace(CARD, box(50, 0, 300, 40), ROOM)).toEqual({ x: 150, y: 48 });
	});

	it('is above where it is as wide as the map, by fractions of a pixel more', () => {
		const wide = { width: 400.1, height: 60 };
		expect(cardPlace(wide, box(50, 300, 20, 40), ROOM).y).toBe(232);
	});

	it('is on the other side where the key stands on the first', () => {
		const key = box(140, 250, 200, 100);
		expect(cardPlace(CARD, box(110, 300, 20, 20), ROOM, [key])).toEqual({ x: 2, y: 280 });
	});

	it('slides down past the key where that stands on every side', () => {
		const key = box(0, 0, 190, 200);
		const shape = box(200, 10, 190, 80);
		expect(cardPlace(CARD, shape, ROOM, [key])).toEqual({ x: 245, y: 98 });
		const wide = box(120, 10, 270, 80);
		const place = boxAt(cardPlace(CARD, wide, ROOM, [box(0, 0, 250, 200)]));
		expect(meet(place, box(0, 0, 250, 200))).toBe(false);
		expect(meet(place, wide)).toBe(false);
	});

	it('never covers what it speaks of, and the key only where there is no other room', () => {
		const anyBox = fc
			.tuple(
				fc.nat(380),
				fc.nat(780),
				fc.integer({ min: 1, max: 200 }),
				fc.integer({ min: 1, max: 200 }),
			)
			.map(([left, top, width, height]) => box(left, top, width, height));
		fc.assert(
			fc.property(anyBox, anyBox, (shape, key) => {
				const place = boxAt(cardPlace(CARD, shape, ROOM, [key]));
				expect(meet(place, shape)).toBe(false);
				const isAlone = cardPlace(CARD, shape, ROOM);
				// What covers no key without being told of it stays where it is.
				if (!meet(boxAt(isAlone), key)) expect(place).toEqual(boxAt(isAlone));
			}),
		);
	});
});
