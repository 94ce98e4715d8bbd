import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHolders } from '../stats/money/holders.fixture.ts';
import { readPlaces } from '../steer/search/places.fixture.ts';
import { fundMarks } from './fund-marks.ts';
import { insetNames, NAME_SIZES, ROOMS, type InsetName, type NameRoom } from './inset-names.ts';
import { insetPaths } from './inset-paths.ts';
import { INSETS } from './insets.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const places = [...readPlaces()].flatMap((place) =>
	place.kind === 'municipality' ? [{ code: place.id, name: place.name }] : [],
);
const RADIUS = 20.5;

/** Letters are about half as wide as they are high. */
const boxOf = ({ name, x, y }: InsetName, size: number) => {
	const half = (name.length * 0.49 * size) / 2;
	return { left: x - half, right: x + half, top: y - size * 0.75, bottom: y + size * 0.2 };
};
type Box = ReturnType<typeof boxOf>;
const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Faults of the names that an inset with some room shows, whose marked municipalities are these. */
function faultsWith(id: number, marked: readonly string[], room: NameRoom): readonly string[] {
	const inset = INSETS[id];
	if (!inset) throw new Error('there is no such inset');
	const paths = insetPaths(topology, inset);
	const codes = [...paths.shapes.keys()].filter((code) => marked.includes(code));
	const { marks } = fundMarks(paths.shapes, codes, RADIUS);
	const shown = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
	const names = insetNames(paths, places, marks).filter((name) => shown.includes(name.room));
	const size = NAME_SIZES[room];
	const [, , width, height] = paths.viewBox;
	return names.flatMap((name, i) => {
		const box = boxOf(name, size);
		const faults = names
			.slice(i + 1)
			.filter((other) => touch(box, boxOf(other, size)))
			.map((other) => `${name.name} on ${other.name}`);
		if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) {
			faults.push(`${name.name} is cut by the frame`);
		}
		const onMark = marks.some(({ x, y }) =>
			touch(box, { left: x - 16, right: x + 16, top: y - 16, bottom: y + 16 }),
		);
		return onMark ? [...faults, `${name.name} on a mark`] : faults;
	});
}

describe('the name over an inset', () => {
	it('is what the site calls its municipalities, in every language', () => {
		const names = new Set(places.map(({ name }) => name));
		for (const { name } of INSETS) {
			for (const part of Object.values(name).flatMap((each) => each.split('–'))) {
				expect(names).toContain(part);
			}
		}
	});
});

describe('the names in an inset', () => {
	it.each(INSETS.map(({ id }, index) => [id, index] as const))(
		'of %s touch no other, no mark and no frame, with the funds of today',
		(_, index) => {
			for (const room of ROOMS) expect(faultsWith(index, readHolders(), room), room).toEqual([]);
		},
	);

	it('touch nothing, whoever has a fund', () => {
		const codes = places.map(({ code }) => code);
		fc.assert(
			fc.property(
				fc.nat(INSETS.length - 1),
				fc.subarray(codes),
				fc.constantFrom(...ROOMS),
				(index, marked, room) => {
					expect(faultsWith(index, marked, room)).toEqual([]);
				},
			),
			{ numRuns: 30 },
		);
	});

	it('are some also where the inset is narrow and names take up most of it', () => {
		for (const inset of INSETS) {
			const paths = insetPaths(topology, inset);
			const names = insetNames(paths, places, []).filter(({ room }) => room === 'any');
			expect(names.length, inset.id).toBeGreaterThanOrEqual(2);
		}
	});

	it('name first those whose mark asks whose it is', () => {
		const [inset] = INSETS;
		if (!inset) throw new Error('there is no inset');
		const paths = insetPaths(topology, inset);
		// Upplands-Bro, far from the others in the north-west of the frame.
		const codes = [...paths.shapes.keys()].filter((code) => code === '0139');
		const { marks } = fundMarks(paths.shapes, codes, RADIUS);
		expect(insetNames(paths, places, marks)[0]?.name).toBe('Upplands-Bro');
	});
});
