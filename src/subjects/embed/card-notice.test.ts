import { describe, expect, it } from 'vitest';
import { correction } from '../corrections/correction.fixture.ts';
import { cardNotice } from './card-notice.ts';

const standing = { ...correction, id: 'stands', mended: null };
const method = { ...correction, id: 'method', kind: 'method' } as const;

describe('a card tells of', () => {
	it('nothing where nothing was wrong', () => {
		expect(cardNotice([], 'sv', null)).toBeNull();
	});

	it('the day on which an error was put right', () => {
		expect(cardNotice([correction], 'sv', null)).toEqual({
			text: 'Rättat 3 december 2026',
			href: '/rattelser/#x',
		});
		expect(cardNotice([correction], 'en', null)).toEqual({
			text: 'Corrected 3 December 2026',
			href: '/en/rattelser/#x',
		});
	});

	it('a method that was changed', () => {
		expect(cardNotice([method], 'sv', null)?.text).toBe('Ändrad metod 3 december 2026');
		expect(cardNotice([method], 'en', null)?.text).toBe('Changed method 3 December 2026');
	});

	it('an error that stands before what is put right, and the last of that before the others', () => {
		const last = { ...correction, id: 'last', mended: '2026-12-09' };
		expect(cardNotice([correction, last, method], 'sv', null)?.href).toBe('/rattelser/#last');
		expect(cardNotice([correction, last, standing], 'sv', null)).toEqual({
			text: 'Fel, känt sedan 1 december 2026',
			href: '/rattelser/#stands',
		});
		expect(cardNotice([standing], 'en', null)?.text).toBe('Error, known since 1 December 2026');
	});

	it.each([
		['2026-12-02', ', efter den här utgåvan'],
		['2026-12-03', ''],
	])('what is wrong on it still where it is kept of %s', (kept, later) => {
		expect(cardNotice([correction], 'sv', kept)?.text).toBe(`Rättat 3 december 2026${later}`);
	});
});
