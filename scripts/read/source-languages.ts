import type { SourceLanguage } from '../../src/tables/source-languages.ts';
import { sourceLanguages } from '../../src/tables/source-languages.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** What is told of a source that is not Swedish throughout. */
export interface ToldLanguage {
	readonly language: SourceLanguage;
	readonly titleLanguage: SourceLanguage;
}

/** By the addresses of sources. */
export type SourceLanguages = ReadonlyMap<string, ToldLanguage>;

/**
 * Reads `data/source-languages.csv`.
 *
 * @param cited addresses of all sources that tables cite
 * @throws DataError for an address that no table cites, that has a row already, or whose row says what goes
 *   without saying
 */
export function readSourceLanguages(
	file: string,
	text: string,
	cited: ReadonlySet<string>,
): SourceLanguages {
	const rows = readTable(file, text, sourceLanguages);
	checkKeys(rows, 'url', ({ url }) => url);
	return new Map(
		rows.map(({ place, data: { url, language, title_language: titleLanguage } }) => {
			if (!cited.has(url)) {
				throw new DataError(place, `url: found "${url}", expected the address of a source`);
			}
			if (language === 'sv' && titleLanguage === 'sv') {
				throw new DataError(place, 'language: found "sv" for both, which goes without saying');
			}
			return [url, { language, titleLanguage }];
		}),
	);
}

/** A source with what is told of its languages. */
const told = <Source extends { readonly url: string }>(
	source: Source,
	languages: SourceLanguages,
): Source & Partial<ToldLanguage> => ({ ...source, ...languages.get(source.url) });

/** Whatever has a source, with what is told of its languages. */
export const withLanguage = <Cited extends { readonly source: { readonly url: string } }>(
	all: readonly Cited[],
	languages: SourceLanguages,
): readonly Cited[] => all.map((each) => ({ ...each, source: told(each.source, languages) }));

/** Whatever has several sources, likewise. */
export const withLanguages = <
	Cited extends { readonly sources: readonly { readonly url: string }[] },
>(
	all: readonly Cited[],
	languages: SourceLanguages,
): readonly Cited[] =>
	all.map((each) => ({
		...each,
		sources: each.sources.map((source) => told(source, languages)),
	}));
