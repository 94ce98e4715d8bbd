import { readFileSync } from 'node:fs';
import type { Locale } from '../../tables/locale.ts';
import { placesOf } from './place-search.ts';

/** Rows of a table of `data/` whose cells hold no quotes, without its head. */
const rows = (file: string): readonly (readonly string[])[] =>
	readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));

/** All municipalities, counties and groups as a page in the language has them, for tests. */
export function readPlaces(locale: Locale = 'sv') {
	const municipalities = rows('municipalities.csv');
	/** The areas of a table: those that municipalities have the code of in a column. */
	const areas = (kind: 'county' | 'group', prefix: string, column: number) =>
		rows(kind === 'county' ? 'counties.csv' : 'groups.csv').map(
			([code = '', sv = '', en = '']) => ({
				kind,
				id: `${prefix}-${code}`,
				name: locale === 'sv' ? sv : en,
				members: municipalities
					.filter((row) => row[column] === code)
					.map(([member = '']) => member),
			}),
		);
	return placesOf(
		new Map(municipalities.map(([code = '', name = '']) => [code, name])),
		[...areas('county', 'lan', 3), ...areas('group', 'grupp', 4)],
		rows('other-names.csv').map(([code = '', name = '']) => ({
			place: code.length === 2 ? `lan-${code}` : code,
			name,
		})),
	);
}
