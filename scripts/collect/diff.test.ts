import { expect, test } from 'vitest';
import { compare, differenceLines } from './diff.ts';

const before =
	'municipality,year,value,status,source\n0114,2015,1,,a\n0115,2015,2,,a\n0117,2015,,unknown,a\n';
const after =
	'municipality,year,value,status,source\n0114,2015,1.5,,a\n0115,2015,,missing,b\n0117,2015,3,,b\n';

test('new, changed and vanished values are counted, and the last two are shown', () => {
	expect(differenceLines('x', compare(before, after))).toEqual([
		'x: 1 new, 1 changed, 1 vanished',
		'    0114 2015: 1 → 1.5',
		'    0115 2015: 2 → nothing',
	]);
});

test('a table that is the same is not mentioned, and a new one has only new values', () => {
	expect(differenceLines('x', compare(before, before))).toEqual([]);
	expect(compare('', before)).toMatchObject({ added: 2, changed: 0, vanished: 0 });
});
