import { expect, it } from 'vitest';
import type { CellChange } from './accepted.ts';
import { differenceLines, largeDifferences } from './differences.ts';

const change = (
	municipality: string,
	before: string | null,
	after: string | null,
	source = 'a',
): CellChange => ({
	indicator: 'x',
	municipality,
	year: 2015,
	before: before === null ? null : { text: before, source: 'a' },
	after: after === null ? null : { text: after, source },
});
const names = new Map([['0114', 'Upplands Väsby']]);

it('tells every changed and lost cell, and counts the new ones by year', () => {
	const changes = [
		change('0114', '4.5', '4.6'),
		change('0115', '2', 'missing'),
		change('0117', null, '3'),
		change('0120', 'unknown', '7'),
		change('0123', '5', '5', 'b'),
		change('0125', 'unknown', 'suppressed'),
	];
	expect(differenceLines(changes, names)).toEqual([
		'observations/x.csv: 2 new (2015), 3 changed, 1 lost',
		'    2015 0114 Upplands Väsby: 4.5 → 4.6',
		'    2015 0123: source a → b',
		'    2015 0125: unknown → suppressed',
		'    2015 0115: 2 → missing',
	]);
	expect(differenceLines([], names)).toEqual([]);
});

it('lets pass what only adds, and a few small corrections', () => {
	const few = Array.from({ length: 10 }, (_, index) => change(String(2000 + index), '10', '10.9'));
	expect(largeDifferences([change('0114', null, '900'), change('0115', 'unknown', '9')])).toEqual(
		[],
	);
	expect(largeDifferences(few)).toEqual([]);
});

it('holds what has changed places, however near the figures are', () => {
	const pair = [change('0114', '10.1', '10.2'), change('0115', '10.2', '10.1')];
	expect(largeDifferences(pair)).toEqual([
		'data/observations/x.csv: found 2 figures that other municipalities had that year, expected each to keep its own',
	]);
});

it('holds what is lost, what changes much, and what changes often', () => {
	const message = (changes: readonly CellChange[]) => largeDifferences(changes).join();
	expect(message([change('0114', '4', 'missing')])).toBe(
		'data/observations/x.csv: found 1 figures gone, expected all that there were',
	);
	expect(message([change('0114', '4', null)])).toContain('1 figures gone');
	expect(message([change('0114', '4', '40')])).toContain('changed by more than a tenth');
	expect(message([change('0114', '0', '0.1')])).toContain('changed by more than a tenth');
	expect(message([change('0114', '-4', '4')])).toContain('changed by more than a tenth');
	const many = Array.from({ length: 11 }, (_, index) =>
		change(String(2000 + index), '1', '1', 'b'),
	);
	expect(message(many)).toContain('found 11 cells changed, expected at most 10');
});
