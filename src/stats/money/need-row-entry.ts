import type { Locale } from '../../tables/locale.ts';
import type { NamedEntry, NeedEntry } from './need-filter.ts';
import type { NeedRow } from './need-row.ts';

/** What a row is filtered and ordered by: all that a browser needs to know of it. */
export const needEntry = ({ municipality, need, change, now }: NeedRow): NeedEntry => ({
	code: municipality.code,
	group: municipality.group.code,
	population: municipality.population.value,
	value: need.value,
	quarter: need.quarter,
	change,
	answer: need.fund,
	now,
});

/** A row with the names that it is ordered by, in the language of the page. */
export const namedEntry = (row: NeedRow, locale: Locale): NamedEntry => ({
	...needEntry(row),
	name: row.municipality.name,
	county: locale === 'sv' ? row.municipality.county.name : row.municipality.county.nameEn,
});
