import { describe, expect, test } from 'vitest';
import { LOCALES } from '../tables/locale.ts';
import { placeOf, sectionOf, sectionsOf } from './sections.ts';

const challenges = [{ id: 'missbruk', short: { sv: 'Missbruk', en: 'Substance abuse' } }];

describe('the menu', () => {
	test('has five words, in both languages', () => {
		expect(sectionsOf('sv').map(({ name }) => name)).toEqual([
			'Problem',
			'Pengar',
			'Modeller',
			'Kommuner',
			'Analyser',
		]);
		expect(sectionsOf('en')).toHaveLength(5);
	});

	test('leads to the same pages in both languages, each from one place', () => {
		const [sv, en] = LOCALES.map((locale) =>
			sectionsOf(locale, challenges).flatMap(({ pages }) => pages.map(({ path }) => path)),
		);
		expect(sv).toEqual(en);
		expect(new Set(sv).size).toBe(sv?.length);
	});
});

describe('a page', () => {
	test.each([
		['/utmaningar/', 'Problem'],
		['/utmaningar/missbruk/', 'Problem'],
		['/behov-och-fonder/missbruk/', 'Pengar'],
		['/fonder/', 'Pengar'],
		['/fonder/norrkoping/', 'Pengar'],
		['/utfallskontrakt/', 'Pengar'],
		['/sa-kan-en-kommun-kopa/', 'Pengar'],
		['/modeller/', 'Modeller'],
		['/modeller/skolfam/', 'Modeller'],
		['/problembilder/', 'Modeller'],
		['/kommuner/ale/', 'Kommuner'],
		['/jamfor/', 'Kommuner'],
		['/liknande-kommuner/', 'Kommuner'],
		['/analyser/fonderna-tio-ar-senare/', 'Analyser'],
		['/', undefined],
		['/om/', undefined],
		['/metod/', undefined],
	])('%s is of the section %s', (path, name) => {
		expect(sectionOf(path, sectionsOf('sv', challenges))?.name).toBe(name);
	});

	test('is a page of the menu, lies below one, or neither', () => {
		const [municipalities] = sectionsOf('sv').filter(({ path }) => path === '/kommuner/');
		if (!municipalities) throw new Error('the menu has no municipalities');
		expect(placeOf('/kommuner/', municipalities)).toBe('page');
		expect(placeOf('/kommuner/ale/', municipalities)).toBe('true');
		expect(placeOf('/fonder/', municipalities)).toBeUndefined();
	});
});
