import { describe, expect, it } from 'vitest';
import { readAccepted, sourcesText } from './accepted.ts';

const HEAD = 'indicator,year,sources,00,0114,0115';
const table = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n');
const read = (...rows: readonly string[]) => readAccepted('a.csv', table(...rows));

describe('the accepted figures', () => {
	it('are read by place, each with its source: the first is that of all that no other names', () => {
		const [year] = read('x,2015,kolada-a; scb-b: 0115,4.5,-2,suppressed');
		expect(year).toMatchObject({ indicator: 'x', year: 2015, place: { file: 'a.csv', line: 2 } });
		expect(['00', '0114', '0115', '0117'].map((place) => year?.textOf(place))).toEqual([
			'4.5',
			'-2',
			'suppressed',
			undefined,
		]);
		expect(['00', '0114', '0115'].map((place) => year?.sourceOf(place))).toEqual([
			'kolada-a',
			'kolada-a',
			'scb-b',
		]);
	});

	it('have their sources written so that they are read as they were', () => {
		const sources = [
			['00', 'a'],
			['0114', 'b'],
			['0115', 'c'],
			['0117', 'b'],
		] as const;
		const text = sourcesText(sources);
		expect(text).toBe('b; a: 00; c: 0115');
		const [year] = read(`x,2015,${text},1,1,1`);
		for (const [place, source] of sources) expect(year?.sourceOf(place)).toBe(source);
	});

	it.each([
		['indicator: found "X y", expected the id', 'X y,2015,a,1,1,1'],
		['year: found "15", expected a year', 'x,15,a,1,1,1'],
		['sources: found "a; b", expected ids of sources', 'x,2015,a; b,1,1,1'],
		['0114: found "many", expected a number or one of missing', 'x,2015,a,1,many,1'],
		['0115: found "", expected a number', 'x,2015,a,1,1,'],
		['found 5 cells, expected 6', 'x,2015,a,1,1'],
	])('name line and column where %s', (message, row) => {
		expect(() => read('w,2014,a,1,1,1', row)).toThrow(`a.csv:3: ${message}`);
	});

	it('have each year once, and a column for each place', () => {
		expect(() => read('x,2015,a,1,1,1', 'x,2015,a,1,1,1')).toThrow(
			'a.csv:3: found "x 2015" again, expected each year once',
		);
		const text = table('x,2015,a,1,1,1').replace('0114', '0115');
		expect(() => readAccepted('a.csv', text)).toThrow(/^a\.csv:1: found the columns "indicator,/);
	});
});
