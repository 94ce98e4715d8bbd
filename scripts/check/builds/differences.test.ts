import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';

const changes = (before: string, after: string): readonly (readonly [string, string])[] =>
	differencesOf(before, after).map(({ removed, added }) => [removed, added]);

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** How often each word is left in a text without some parts of it. */
function without(text: string, parts: readonly string[]): ReadonlyMap<string, number> {
	const left = new Map(['a', 'b', 'c', 'd', 'e'].map((word) => [word, 0]));
	for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
	for (const word of parts.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) - 1);
	return left;
}

/** Words by number, so that no two are alike. */
const numbered = (count: number, letter: string): string =>
	Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' ');

describe('differences between two texts', () => {
	it('are none between equal texts, empty ones too', () => {
		expect(differencesOf('', '')).toEqual([]);
		expect(differencesOf('one two', 'one two')).toEqual([]);
	});

	it('are a changed word, one that has come, or one that has gone', () => {
		expect(changes('a b c d e f', 'a b X d e f')).toEqual([['c', 'X']]);
		expect(changes('a b c d e f', 'a b c X d e f')).toEqual([['', 'X']]);
		expect(changes('a b c d e f', 'a b d e f')).toEqual([['c', '']]);
	});

	it('are found at the beginning and at the end', () => {
		expect(changes('a b c d', 'X b c d')).toEqual([['a', 'X']]);
		expect(changes('a b c d', 'a b c X')).toEqual([['d', 'X']]);
		expect(changes('a b c d', 'a b c')).toEqual([['d', '']]);
		expect(changes('a b c d', 'a b c d e')).toEqual([['', 'e']]);
	});

	it('are all of a text where the other is empty', () => {
		expect(changes('', 'a b')).toEqual([['', 'a b']]);
		expect(changes('a b', '')).toEqual([['a b', '']]);
	});

	it('are told apart where the texts say the same between them', () => {
		expect(changes('a b c d e f', 'X b c d e Y')).toEqual([
			['a', 'X'],
			['f', 'Y'],
		]);
	});

	it('are one where words between them are too few to tell', () => {
		expect(changes('a b c d e f g', 'a X c Y e f g')).toEqual([['b c d', 'X c Y']]);
	});

	it('include a space that was lost, and one that must not break', () => {
		expect(changes('the 12 per cent of it', 'the 12per cent of it')).toEqual([['12 per', '12per']]);
		const [space] = differencesOf('has 12 345 people in it', 'has 12\u00a0345 people in it');
		expect(space).toMatchObject({
			before: 'has ⟦12 345⟧ people in it',
			after: 'has ⟦12<U+00A0>345⟧ people in it',
		});
	});

	it('are one where many words have come, more than texts are searched for', () => {
		const [start, end, long] = ['a b c', 'd e f', numbered(5000, 'n')];
		expect(changes(`${start} ${end}`, `${start} ${long} ${end}`)).toEqual([['', long]]);
	});

	it('leave out what texts share at their ends where they are otherwise strange to each other', () => {
		const [old, now] = [numbered(1500, 'o'), numbered(1500, 'n')];
		expect(changes(`a ${old} z`, `a ${now} z`)).toEqual([[old, now]]);
	});

	it('show what stands around them, as far as there is anything', () => {
		expect(differencesOf('a b', 'a c')).toEqual([
			{ removed: 'b', added: 'c', before: 'a ⟦b⟧', after: 'a ⟦c⟧' },
		]);
		const around = 'word '.repeat(40).trim();
		const [difference] = differencesOf(`${around} old ${around}`, `${around} new ${around}`);
		expect(difference?.before).toMatch(/^…[word ]{60} ⟦old⟧ [word ]{60}…$/);
		expect(difference?.after).toMatch(/^…[word ]{60} ⟦new⟧ [word ]{60}…$/);
	});

	it('show of many words the first, and hold all of them', () => {
		const long = numbered(300, 'w');
		const [difference] = differencesOf('a', `a ${long}`);
		expect(difference?.added).toBe(long);
		expect(difference?.after.length).toBeLessThan(200);
	});

	it('write out what would not show or would steer the terminal', () => {
		const [difference] = differencesOf('a \u001b[31m b', 'a c\u200bd b');
		expect(difference?.before).toBe('a ⟦<U+001B>[31m⟧ b');
		expect(difference?.after).toBe('a ⟦c<U+200B>d⟧ b');
	});

	it('make the one text of the other, whatever the two are', () => {
		const text = fc
			.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const found = differencesOf(before, after);
				expect(found.length === 0).toBe(before === after);
				// What is left of both when the differences are taken away is the same.
				const removed = found.map((difference) => difference.removed);
				const added = found.map((difference) => difference.added);
				expect(without(before, removed)).toEqual(without(after, added));
			}),
		);
	});
});
