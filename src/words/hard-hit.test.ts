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
		'In none of 198 hard-hit municipalities do we know of a fund against that very problem',
	);
});

test('who is hard hit counts problems that have both a need level and an aim', () => {
	expect(words('sv').hardHit.meaning(7)).toBe(
		'En kommun är hårt drabbad om den hör till fjärdedelen med störst problem i minst ett av sju problem som kan rangordnas och som någon fond kan vara inriktad på.',
	);
	expect(words('en').hardHit.meaning(7)).toBe(
		'A municipality is hard-hit if it is in the worst-affected quarter for at least one of seven problems that can be ranked and targeted by a fund.',
	);
});
