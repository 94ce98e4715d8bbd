import { expect, test } from 'vitest';
import type { Locale } from '../tables/locale.ts';
import { words } from './words.ts';

type Given = Parameters<ReturnType<typeof words>['start']['newest']>[0];

/** The finding of the start page with what follows it, sentence by sentence. */
function told(locale: Locale, given: Given): readonly string[] {
	const { hardHit, start } = words(locale);
	const text = `${hardHit.figure(given.aimed, 192)} ${hardHit.text(given.aimed)}${start.newest(given)}`;
	return text.split(/(?<=\.) /);
}

test('when funds started is said of the municipalities of the finding, and for how many it is not known', () => {
	const given = { aimed: 8, newest: 2015, undated: 1 };
	expect(told('sv', given)).toEqual([
		'I 8 av 192 hårt drabbade kommuner känner vi till en fond mot just det problemet.',
		'För ingen av dem finns belägg för en start efter 2015, och för en är startåret okänt.',
	]);
	expect(told('en', given)).toEqual([
		'In 8 of 192 hard-hit municipalities we know of a fund against that very problem.',
		'None is known to have started after 2015, and for one the year is unknown.',
	]);
});

test('only what is so is said: no unknown year where all are known, one fund as one, and nothing of none', () => {
	expect(told('sv', { aimed: 8, newest: 2015, undated: 0 })[1]).toBe(
		'För ingen av dem finns belägg för en start efter 2015.',
	);
	expect(told('sv', { aimed: 1, newest: 2015, undated: 0 })[1]).toBe(
		'För den finns inget belägg för en start efter 2015.',
	);
	expect(told('sv', { aimed: 0, newest: null, undated: 0 })).toHaveLength(1);
});

test('no sentence of it is longer than thirty words', () => {
	for (const locale of ['sv', 'en'] as const) {
		for (const undated of [0, 1, 12]) {
			for (const sentence of told(locale, { aimed: 42, newest: 2015, undated })) {
				expect(sentence.split(' ').length).toBeLessThanOrEqual(30);
			}
		}
	}
});
