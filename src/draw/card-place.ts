/** A box on the page, CSS pixels. */
export interface PageBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Where a card's upper left corner is put, CSS pixels on the page. */
export interface CardPlace {
	readonly x: number;
	readonly y: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Distance between a card and what it must not touch, CSS pixels. */
const GAP = 8;

/** What a card as wide as the room may be beyond it by sums of fractions, CSS pixels. */
const ROUNDED = 0.5;

/**
 * Where a card stands that speaks of a shape: to the right of it, else to the left, above or below, so
 * that it never covers what it speaks of, and not on the key either: where all four places are, it
 * slides as short a way as it can. Where there is no room for both, the key gives way.
 *
 * @param room what the card stays within
 * @param keys what a reader needs to see beside the card
 */
export function cardPlace(
	card: Size,
	shape: PageBox,
	room: PageBox,
	keys: readonly PageBox[] = [],
): CardPlace {
	const { width, height } = card;
	const center = within((shape.left + shape.right - width) / 2, room.left, room.right - width);
	const middle = within((shape.top + shape.bottom - height) / 2, room.top, room.bottom - height);
	const right = shape.right + GAP;
	const left = shape.left - GAP - width;
	const above = shape.top - GAP - height;
	const below = shape.bottom + GAP;
	const isRoomFor = ({ x, y }: CardPlace): boolean =>
		x >= room.left - ROUNDED &&
		x + width <= room.right + ROUNDED &&
		y >= room.top - ROUNDED &&
		y + height <= room.bottom + ROUNDED;
	const isClear = ({ x, y }: CardPlace): boolean =>
		isRoomFor({ x, y }) &&
		keys.every(
			(key) => x >= key.right || x + width <= key.left || y >= key.bottom || y + height <= key.top,
		);
	const beside: readonly CardPlace[] = [
		{ x: right, y: middle },
		{ x: left, y: middle },
		{ x: center, y: above },
		{ x: center, y: below },
	];
	// Along the side of the shape, or farther off from it, to where a key ends.
	const slid = keys.flatMap((key): readonly CardPlace[] => {
		const over = key.top - GAP - height;
		const under = key.bottom + GAP;
		const before = key.left - GAP - width;
		const after = key.right + GAP;
		return [
			...[over, under].flatMap((y) => [
				{ x: right, y },
				{ x: left, y },
			]),
			...[before, after].flatMap((x) => [
				{ x, y: above },
				{ x, y: below },
			]),
			{ x: Math.max(right, after), y: middle },
			{ x: Math.min(left, before), y: middle },
			{ x: center, y: Math.min(above, over) },
			{ x: center, y: Math.max(below, under) },
		];
	});
	const wayTo = ({ x, y }: CardPlace): number =>
		Math.min(...beside.map((each) => Math.hypot(x - each.x, y - each.y)));
	return (
		beside.find(isClear) ??
		slid.filter(isClear).toSorted((a, b) => wayTo(a) - wayTo(b))[0] ??
		beside.find(isRoomFor) ?? { x: center, y: below }
	);
}

const within = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(value, most));
