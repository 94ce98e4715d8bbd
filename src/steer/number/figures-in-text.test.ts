import { describe, expect, it } from 'vitest';
import { partsAround } from './figures-in-text.ts';

describe('partsAround', () => {
	it('parts a sentence at its figures, and is the sentence when put together', () => {
		const text = 'Medelvärdet 2020–2022, 6,7 %, avgör läget (plats 59 av 290). Inget mer.';
		const parts = partsAround(text, ['6,7 %', 'plats 59 av 290']);
		expect(parts).toEqual([
			{ text: 'Medelvärdet 2020–2022, ', isFigure: false },
			{ text: '6,7 %', isFigure: true },
			{ text: ', avgör läget (', isFigure: false },
			{ text: 'plats 59 av 290', isFigure: true },
			{ text: '). Inget mer.', isFigure: false },
		]);
		expect(parts.map((part) => part.text).join('')).toBe(text);
	});

	it('leaves out nothing between, before and after', () => {
		expect(partsAround('1 022 invånare', ['1 022'])).toEqual([
			{ text: '1 022', isFigure: true },
			{ text: ' invånare', isFigure: false },
		]);
		expect(partsAround('rank 1 of 2', ['rank 1 of 2'])).toEqual([
			{ text: 'rank 1 of 2', isFigure: true },
		]);
		expect(partsAround('inga tal', [])).toEqual([{ text: 'inga tal', isFigure: false }]);
	});

	it('takes no figure for a part of a longer number', () => {
		expect(partsAround('2015: 15', ['15'])).toEqual([
			{ text: '2015: ', isFigure: false },
			{ text: '15', isFigure: true },
		]);
		expect(partsAround('3,55 mot 5', ['5']).at(-1)).toEqual({ text: '5', isFigure: true });
		expect(partsAround('1 022 mot 22', ['22']).at(-1)).toEqual({ text: '22', isFigure: true });
	});

	it('refuses a figure that is not there, since its number would have no way', () => {
		expect(() => partsAround('Medelvärdet är 6,7.', ['6,8'])).toThrow('6,8');
		// In the order of the text.
		expect(() => partsAround('först 1, sedan 2', ['2', '1'])).toThrow('"1"');
	});
});
