import { expect, it } from 'vitest';
import { CLEAR, groundIn } from './ground.ts';

const CORNER = { left: 100, top: 50 };
const BOX = { left: 110, top: 70, width: 20, height: 20 };
const PLAIN = {
	backgroundColor: 'rgb(1, 2, 3)',
	borderTopWidth: '0px',
	borderLeftWidth: '0px',
	borderTopColor: 'rgb(0, 0, 0)',
	borderRadius: '0px',
};

it('is a rectangle where the part stands in the figure', () => {
	expect(groundIn(CORNER, BOX, PLAIN)).toEqual({
		x: 10,
		y: 20,
		width: 20,
		height: 20,
		fill: 'rgb(1, 2, 3)',
	});
});

it('keeps an edge within the box of the part', () => {
	const looks = { ...PLAIN, backgroundColor: CLEAR, borderTopWidth: '2px', borderLeftWidth: '2px' };
	expect(groundIn(CORNER, BOX, looks)).toEqual({
		x: 11,
		y: 21,
		width: 18,
		height: 18,
		fill: 'none',
		stroke: 'rgb(0, 0, 0)',
		'stroke-width': 2,
	});
});

it('takes no rule between rows for an edge', () => {
	expect(groundIn(CORNER, BOX, { ...PLAIN, borderTopWidth: '1px' })).not.toHaveProperty('stroke');
});

it('is round where the part is', () => {
	expect(groundIn(CORNER, BOX, { ...PLAIN, borderRadius: '50%' })).toMatchObject({ rx: 10 });
});

it('is none where there is neither a colour nor an edge', () => {
	expect(groundIn(CORNER, BOX, { ...PLAIN, backgroundColor: CLEAR })).toBeNull();
});
