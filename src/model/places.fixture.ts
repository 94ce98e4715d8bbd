import { readFileSync } from 'node:fs';
import { placesOf } from './place-search.ts';

/** Rows of a table of `data/` whose cells hold no quotes, without its head. */
const rows = (file: string): readonly (readonly string[])[] =>
	readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));

/** All municipalities, counties and groups as they are published, for tests. */
export function readPlaces() {
	const municipalities = rows('municipalities.csv');
	/** The area of the municipalities that have a code in a column. */
	const area = (kind: 'county' | 'group', id: string, name: string, column: number) => ({
		kind,
		id,
		name,
		members: municipalities
			.filter((row) => id.endsWith(`-${row[column] ?? ''}`))
			.map(([code = '']) => code),
	});
	return placesOf(new Map(municipalities.map(([code = '', name = '']) => [code, name])), [
		...rows('counties.csv').map(([code = '', name = '']) => area('county', `lan-${code}`, name, 3)),
		...rows('groups.csv').map(([code = '', name = '']) => area('group', `grupp-${code}`, name, 4)),
	]);
}
