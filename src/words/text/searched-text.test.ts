import { describe, expect, it } from 'vitest';
import {
	searchedInList,
	searchedOf,
	searchedText,
	searchedTexts,
	searchedWhen,
} from './searched-text.ts';

const BY_NAME = { how: 'by-name', month: '2026-11' } as const;

describe('how a municipality without a known fund was searched for', () => {
	it('is said with the month', () => {
		expect(searchedText(BY_NAME, 'sv')).toBe('sökt på namn, inget funnet (november 2026)');
		expect(searchedText(BY_NAME, 'en')).toBe('searched by name, nothing found (November 2026)');
		expect(searchedText({ how: 'in-group', month: '2026-01' }, 'sv')).toBe(
			'bara sökt tillsammans med andra (januari 2026)',
		);
	});

	it('says that nobody has looked, and that only a plan was found', () => {
		expect(searchedText({ how: 'not', month: null }, 'sv')).toBe('inte sökt');
		expect(searchedText(null, 'sv')).toBe('bara en plan');
	});

	it('is short in a list, which says once when the searches were made', () => {
		expect(searchedInList(BY_NAME, 'sv')).toBe('sökt på namn');
		expect(searchedInList({ how: 'not', month: null }, 'en')).toBe('not searched');
		expect(searchedInList(null, 'sv')).toBe('bara en plan');
		const rows = [{ searched: BY_NAME }, { searched: null }];
		expect(searchedWhen(rows, 'sv')).toBe('Sökningar efter fonder: november 2026.');
		const later = { searched: { how: 'in-group', month: '2027-02' } } as const;
		expect(searchedWhen([later, ...rows], 'sv')).toBe(
			'Sökningar efter fonder: november 2026 till februari 2027.',
		);
		expect(searchedWhen([], 'en')).toBe('');
	});

	it('is kept once for all those that it is said of, and for none with a known fund', () => {
		const kept = searchedTexts(
			[
				{ code: '0114', searched: BY_NAME },
				{ code: '0115', searched: BY_NAME },
				{ code: '0183', searched: null },
				{ code: '0581', searched: null },
			],
			new Set(['0581']),
			'en',
		);
		expect(kept.texts).toHaveLength(2);
		expect(['0114', '0115', '0183', '0581'].map((code) => searchedOf(kept, code))).toEqual([
			'searched by name, nothing found (November 2026)',
			'searched by name, nothing found (November 2026)',
			'only a plan',
			null,
		]);
	});
});
