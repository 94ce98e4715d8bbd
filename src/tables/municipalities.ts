import { z } from 'zod';
import { countyCode, municipalityCode, optionalYear, words } from './cell.ts';
import { column, id, number, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/** The register that all other tables are joined with. */
export const municipalities = table({
	path: 'municipalities.csv',
	name: 'municipalities',
	title: { sv: 'Sveriges 290 kommuner', en: 'The 290 municipalities of Sweden' },
	description: {
		sv: 'Kod, namn, län och kommungrupp. Alla tabeller kopplas med koden, aldrig med namnet.',
		en: 'Code, name, county and group. All tables are joined by code, never by name.',
	},
	sources: ['scb-lan-och-kommuner', 'skr-kommungrupper-2023'],
	row: z.object({
		code: column(
			municipalityCode,
			textField('Municipality code (kommunkod), four digits, text', PATTERN.municipality),
		),
		name: text('Name without "kommun"'),
		slug: id('Name in the addresses of the site; unique, never changed'),
		county: column(countyCode, textField('County code', PATTERN.county)),
		group: column(words, textField('Group in the division of SKR (2023)', PATTERN.group)),
		since: number(
			optionalYear,
			'integer',
			'First year that it existed; empty when it is older than the series',
		),
	}),
	key: ['code'],
	joins: [
		{ column: 'county', table: 'counties', key: 'code' },
		{ column: 'group', table: 'groups', key: 'code' },
	],
});
