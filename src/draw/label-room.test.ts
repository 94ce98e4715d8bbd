import { describe, expect, it } from 'vitest';
import { isCrossed, labelsWithRoom, placeLabels, standsBefore } from './label-room.ts';

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

	it('keep some air between them', () => {
		// Four characters are 10.4 wide: they touch at 10.4, and need 2 more.
		const second = (x: number): string | undefined =>
			labelsWithRoom([
				{ text: '1234', x: 20 },
				{ text: '5678', x },
			])[1]?.text;
		expect(second(32.3)).toBe('');
		expect(second(32.5)).toBe('5678');
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

describe('two labels over one axis', () => {
	const country = { text: 'Riket 49,5 %', x: 30 };

	it('stand in their lines where neither line goes through the other’s name', () => {
		const { upper, lower } = placeLabels({ text: 'Ale 80 %', x: 80 }, country);
		expect([upper.low, lower.low]).toEqual([false, true]);
	});

	it('change lines where the upper one’s line would go through the other’s name on both sides', () => {
		const { upper, lower } = placeLabels({ text: 'Piteå 55 %', x: 50 }, country);
		expect([upper.low, lower.low]).toEqual([true, false]);
		expect(isCrossed(upper, lower.x)).toBe(false);
	});

	it('never both stand in one line', () => {
		for (let x = 0; x <= 100; x += 1) {
			const { upper, lower } = placeLabels({ text: 'Upplands-Bro 49,5 %', x }, country);
			expect(upper.low).not.toBe(lower.low);
			const low = upper.low ? upper : lower;
			const other = upper.low ? lower : upper;
			// Only where neither order is clear does a line go through a name.
			if (isCrossed(low, other.x)) expect(upper.low).toBe(false);
		}
	});
});
