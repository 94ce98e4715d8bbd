import { expect, it } from 'vitest';
import { viewOf } from './view-box.ts';

const BOX = { width: 300, height: 200 };

it('is what the drawing says, with spaces or commas between', () => {
	const view = { x: -5, y: 0, width: 1000, height: 2200 };
	expect(viewOf('-5 0 1000 2200', BOX)).toEqual(view);
	expect(viewOf('-5,0, 1000,2200', BOX)).toEqual(view);
});

it('is the box on the page where the drawing says nothing', () => {
	expect(viewOf(null, BOX)).toEqual({ x: 0, y: 0, ...BOX });
});
