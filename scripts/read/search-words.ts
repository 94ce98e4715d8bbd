import type { Challenge } from '../../src/tables/challenge.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { lettersOf } from '../../src/words/text/letters.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import type { SearchWord } from '../../src/tables/api/search-words.ts';
import { searchWords, WORD_PAGES } from '../../src/tables/search-words.ts';
import { DataError } from './data-error.ts';
import { readTable } from './table.ts';

/** What words can stand for. */
interface Named {
	readonly challenges: readonly Pick<Challenge, 'id' | 'name'>[];
	readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[];
}

/**
 * Reads `data/search-words.csv`.
 *
 * @throws DataError for a word of something that there is not, and for one that says nothing new or
 *   would be understood in two ways
 */
export function readSearchWords(file: string, text: string, named: Named): readonly SearchWord[] {
	const { challenges, indicators } = named;
	const ids = {
		challenge: new Set(challenges.map(({ id }) => id)),
		indicator: new Set(indicators.map(({ id }) => id)),
		page: new Set(WORD_PAGES),
		money: new Set<string>(),
		'passed-over': new Set<string>(),
	};
	const taken = new Set(
		[...challenges, ...indicators].flatMap(({ name }) =>
			LOCALES.map((language) => `${language} ${lettersOf(name[language])}`),
		),
	);
	return readTable(file, text, searchWords).map(({ place, data }) => {
		const { kind, id, language, word } = data;
		const standsAlone = kind === 'passed-over' || kind === 'money';
		if (standsAlone ? id !== null : !ids[kind].has(id ?? '')) {
			const expected = standsAlone ? 'nothing' : `the id of one kind "${kind}"`;
			throw new DataError(place, `id: found "${id ?? ''}", expected ${expected}`);
		}
		const letters = lettersOf(word);
		if (letters !== word) {
			throw new DataError(place, `word: found "${word}", expected "${letters}"`);
		}
		const key = `${language} ${letters}`;
		if (taken.has(key)) {
			throw new DataError(
				place,
				`word: found "${word}", expected one that nothing is called yet in this language`,
			);
		}
		taken.add(key);
		return data;
	});
}
