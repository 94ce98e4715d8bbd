import { describe, expect, test } from 'vitest';
import { readSearchWords } from './search-words.ts';

const named = {
	challenges: [{ id: 'missbruk', name: { sv: 'Missbruk', en: 'Substance abuse' } }],
	indicators: [{ id: 'bibliotek', name: { sv: 'Kommunala bibliotek', en: 'Libraries' } }],
};
const read = (...rows: string[]) =>
	readSearchWords('w.csv', ['kind,id,language,word', ...rows].join('\n'), named);

describe('words that people search with', () => {
	test('stand for a challenge, an indicator or nothing', () => {
		expect(read('challenge,missbruk,sv,droger', 'passed-over,,en,of')).toEqual([
			{ kind: 'challenge', id: 'missbruk', language: 'sv', word: 'droger' },
			{ kind: 'passed-over', id: null, language: 'en', word: 'of' },
		]);
	});

	test('may be the same in two languages', () => {
		expect(read('challenge,missbruk,sv,alkohol', 'challenge,missbruk,en,alkohol')).toHaveLength(2);
	});

	test.each([
		['challenge,bibliotek,sv,böcker', 'w.csv:2: id: found "bibliotek"'],
		['indicator,,sv,böcker', 'w.csv:2: id: found ""'],
		['passed-over,missbruk,sv,av', 'w.csv:2: id: found "missbruk", expected nothing'],
		['challenge,missbruk,da,stoffer', 'w.csv:2: language: found "da"'],
		['challenge,missbruk,sv,Droger', 'w.csv:2: word: found "Droger", expected "droger"'],
		['challenge,missbruk,sv,missbruk', 'w.csv:2: word: found "missbruk"'],
	])('%s is refused', (row, message) => {
		expect(() => read(row)).toThrow(message);
	});

	test('one word for two things is refused', () => {
		expect(() => read('challenge,missbruk,sv,böcker', 'indicator,bibliotek,sv,böcker')).toThrow(
			'w.csv:3: word: found "böcker"',
		);
	});
});
