import { describe, expect, it } from 'vitest';
import { labelsWithRoom, standsBefore } from './label-room.ts';

describe('the labels of an axis', () => {
	it('leave out the text that would touch the one before, and keep its mark', () => {
		const labels = [
			{ text: '504', x: 10 },
			{ text: '941', x: 14 },
			{ text: '1 650', x: 30 },
		];
		expect(labelsWithRoom(labels).map(({ text, x }) => [text, x])).toEqual([
			['504', 10],
			['', 14],
			['1 650', 30],
		]);
	});
});

describe('the label of a line', () => {
	it('stands where there is more room', () => {
		expect(standsBefore({ text: 'Riket 3,8 %', x: 20 }, null)).toBe(false);
		expect(standsBefore({ text: 'Riket 3,8 %', x: 80 }, null)).toBe(true);
	});

	it('goes to the other side where another line would cross it', () => {
		expect(standsBefore({ text: 'Sweden 0.00%', x: 61 }, 46)).toBe(false);
		expect(standsBefore({ text: 'Sweden 0.00%', x: 61 }, 10)).toBe(true);
	});

	it('stays where the other side has no room', () => {
		expect(standsBefore({ text: 'Riket 3,8 %', x: 5 }, 10)).toBe(false);
		expect(standsBefore({ text: 'Riket 3,8 %', x: 96 }, 90)).toBe(true);
	});
});
