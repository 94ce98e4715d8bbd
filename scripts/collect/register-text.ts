import Papa from 'papaparse';
import type { County } from './county.ts';
import type { Group } from './group.ts';
import type { Municipality } from './municipality.ts';

const table = (fields: string[], data: (string | number)[][]): string =>
	`${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;

/** The text of `data/municipalities.csv`. */
export const municipalitiesText = (municipalities: readonly Municipality[]): string =>
	table(
		['code', 'name', 'slug', 'county', 'group', 'since'],
		municipalities.map((m) => [m.code, m.name, m.slug, m.county, m.group, m.since ?? '']),
	);

/** The text of `data/counties.csv`. */
export const countiesText = (counties: readonly County[]): string =>
	table(
		['code', 'name', 'name_en'],
		counties.map((county) => [county.code, county.name, county.nameEn]),
	);

/** The text of `data/groups.csv`. */
export const groupsText = (groups: readonly Group[]): string =>
	table(
		['code', 'name_sv', 'name_en', 'main'],
		groups.map((group) => [group.code, group.name, group.nameEn, group.main]),
	);
