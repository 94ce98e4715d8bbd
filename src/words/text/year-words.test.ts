import { describe, expect, it } from 'vitest';
import { gapText, shortFigure, yearNote, type YearWords } from './year-words.ts';

const words: YearWords = {
	country: 'Riket',
	gap: '{years}: {reason}.',
	gaps: '{missing} av {all} år saknas: {reason}.',
	breaks: 'Nytt mätsätt {years}.',
	single: 'Bara {year} finns.',
	chart: 'Linjediagram {first}–{last}.',
	line: '{name}: lägst {low}, högst {high}.',
};
const reasons = { missing: 'a', suppressed: 'b', 'not-applicable': 'c', unknown: 'ej i källan' };
const percent = { unit: '%', per: null, decimals: 1, gap: null } as const;
const per = { sv: 'per 1 000 invånare', en: 'per 1,000 residents' };

describe('a figure of the year', () => {
	it('is short: what it is per stands in the note', () => {
		expect(shortFigure({ value: 6.58 }, '0114', percent, reasons, 'sv')).toBe('6,6\u00a0%');
		const rate = { unit: 'antal', per, decimals: 1 } as const;
		expect(shortFigure({ value: 1234.5 }, '0114', rate, reasons, 'sv')).toBe('1\u202f234,5');
		expect(yearNote({ ...rate, years: [2010, 2011], gap: null }, [], words, 'sv')).toBe(
			'Per 1 000 invånare.',
		);
		const kronor = { unit: 'kr', per, decimals: 0, years: [2010, 2011], gap: null } as const;
		expect(yearNote(kronor, [], words, 'sv')).toBe('Kr per 1 000 invånare.');
		expect(yearNote(kronor, [], words, 'en')).toBe('SEK per 1,000 residents.');
	});

	it('says why it is not there', () => {
		expect(shortFigure({ missing: 'unknown' }, '0114', percent, reasons, 'sv')).toBe('ej i källan');
	});

	it('never says of the country what its publisher does not have', () => {
		expect(shortFigure({ missing: 'unknown' }, '00', percent, reasons, 'sv')).toBe('a');
	});
});

describe('the note on the years', () => {
	it('lists the missing years with their reason, and counts them where they are many', () => {
		const gap = 'kommunalval hålls vart fjärde år';
		const years = [2010, 2014, 2018, 2022];
		expect(yearNote({ ...percent, years, gap }, [], words, 'sv')).toBe(
			'2011–2013, 2015–2017, 2019–2021: kommunalval hålls vart fjärde år.',
		);
		const all = [1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022, 2026];
		expect(yearNote({ ...percent, years: all, gap }, [], words, 'sv')).toBe(
			'24 av 33 år saknas: kommunalval hålls vart fjärde år.',
		);
		expect(gapText([2015, 2017], gap, words)).toBe('2015–2017: kommunalval hålls vart fjärde år.');
		expect(gapText([2017, 2017], gap, words)).toBe('2017: kommunalval hålls vart fjärde år.');
	});

	it('names breaks, and the only year of a series', () => {
		expect(yearNote({ ...percent, years: [2014, 2015] }, [2015], words, 'sv')).toBe(
			'Nytt mätsätt 2015.',
		);
		expect(yearNote({ ...percent, years: [2022] }, [], words, 'sv')).toBe('Bara 2022 finns.');
		expect(yearNote({ ...percent, years: [2014, 2015] }, [], words, 'sv')).toBe('');
	});
});
