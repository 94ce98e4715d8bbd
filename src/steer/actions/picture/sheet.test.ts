import { expect, it } from 'vitest';
import { sheetFor } from './sheet.ts';

const FIGURE = { width: 400, height: 300 };

it('has a margin on all sides, the title above the figure and the source below it', () => {
	expect(sheetFor(FIGURE, { title: 'Unga utan arbete', source: ['Kolada', 'en.se/sida'] })).toEqual(
		{
			width: 448,
			height: 452,
			titles: [{ text: 'Unga utan arbete', at: { x: 24, y: 44 } }],
			figure: { x: 24, y: 64 },
			notes: [
				{ text: 'Kolada', at: { x: 24, y: 388 } },
				{ text: 'en.se/sida', at: { x: 24, y: 408 } },
			],
		},
	);
});

it('grows with the lines of a long title and of a long source', () => {
	const short = sheetFor(FIGURE, { title: 'Unga', source: ['Kolada'] });
	const long = sheetFor(FIGURE, {
		title: 'Unga som varken arbetar eller studerar',
		source: ['Källa: Kolada (Rådet för främjande av kommunala analyser), nyckeltal N31810'],
	});
	expect([long.titles.length, long.notes.length]).toEqual([2, 2]);
	expect(long.figure.y - short.figure.y).toBe(32);
	expect(long.height - short.height).toBe(32 + 20);
});

it('is whole pixels where the figure is not', () => {
	const { width, height } = sheetFor({ width: 400.2, height: 299.7 }, { title: 'x', source: [] });
	expect([width, height]).toEqual([449, 412]);
});
