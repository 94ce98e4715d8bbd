import { expect, test } from 'vitest';
import { THESIS, THESIS_SOURCE } from './thesis.ts';

test('the thesis is quoted with what the site tests of it, under its publisher’s name and year', () => {
	const said = Object.values(THESIS)
		.map(({ sv }) => sv)
		.join(' ');
	for (const part of [
		'290 kommuner, 64 av dem',
		'över 1 miljard kronor',
		'5-10 modeller',
		'ungdomsarbetslöshet',
	]) {
		expect(said).toContain(part);
	}
	expect(THESIS_SOURCE.publisher).toContain('LSV');
	expect(THESIS_SOURCE.year).toBe(2015);
});

test('the passages are short: the text itself is not reprinted', () => {
	for (const { sv, en } of Object.values(THESIS)) {
		expect(sv.split(/\s+/).length).toBeLessThan(40);
		expect(en).not.toBe(sv);
	}
});
