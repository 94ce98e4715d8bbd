import { expect, test } from 'vitest';
import { words } from './words.ts';

const told = (locale: 'sv' | 'en', aimed: number): string => {
	const { figure, text } = words(locale).hardHit;
	return `${figure(aimed, 198)} ${text(aimed)}`;
};

test('the finding is a sentence also where there is no money', () => {
	expect(told('sv', 8)).toBe(
		'I 8 av 198 hårt drabbade kommuner känner vi till en fond mot just det problemet',
	);
	expect(told('sv', 0)).toBe(
		'I ingen av 198 hårt drabbade kommuner känner vi till någon fond mot just det problemet',
	);
	expect(told('en', 0)).toBe(
		'In none of 198 worst-affected municipalities do we know of a fund against that very problem',
	);
});

test('who is hard hit counts problems that have both a need level and an aim', () => {
	expect(words('sv').hardHit.meaning(7)).toBe(
		'Hårt drabbad: i fjärdedelen med störst problem, i minst ett av de sju problem med behovsnivå som någon inriktning i fondförteckningen gäller.',
	);
	expect(words('en').hardHit.meaning(7)).toBe(
		'Worst affected: in the worst-affected quarter for at least one of the seven problems with a need level that an aim in the registry is about.',
	);
});
