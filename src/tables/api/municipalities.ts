import { z } from 'zod';
import { countyCode, municipalityCode } from './code.ts';
import type { Published } from './published.ts';
import { searched } from './searched.ts';
import { text } from './text.ts';
import { year } from './time.ts';

const otherNames = z.array(text);

const county = z.strictObject({
	code: countyCode.describe('Code of the county.'),
	name: text.describe('Name in Swedish.'),
	nameEn: text.describe('Name in English.'),
	otherNames: otherNames.describe('What it is also called; may be empty.'),
});

const group = z.strictObject({
	code: text.describe('Code of the group, such as B3.'),
	name: text.describe('Name in Swedish.'),
	nameEn: text.describe('Name in English.'),
});

const population = z.strictObject({
	year: year.describe('Counted on 31 December of this year.'),
	value: z.int().min(0).describe('Residents.'),
});

const similar = z.strictObject({
	code: municipalityCode.describe('The other municipality.'),
	distance: z
		.number()
		.min(0)
		.describe('Distance as similarity.json lets it be worked out; 0 is alike in all features.'),
});

const municipality = z.strictObject({
	code: municipalityCode.describe('Code of the municipality.'),
	name: text.describe('Its name.'),
	otherNames: otherNames.describe(
		'What it is also called, where that does not follow from its name: "Gothenburg"; may be empty.',
	),
	slug: text.describe('The name in addresses: /kommuner/<slug>/.'),
	county: county.describe('The county that it lies in.'),
	group: group.describe('Group of municipalities by SKR’s division of 2023.'),
	population: population.describe('Number of residents.'),
	similar: z
		.array(similar)
		.describe('The municipalities that are most like it, the nearest first.'),
	neighbours: z
		.array(municipalityCode)
		.describe(
			'Codes of those that share a border with it, or that a bridge or a ferry links to it, in code order.',
		),
	searched: searched
		.nullable()
		.describe(
			'How we have looked for its fund; null where the registry has a row of it, if only of a plan.',
		),
});

/** `municipalities.json`. */
export const municipalities = z.array(municipality).meta({
	title: 'municipalities.json',
	description: 'The municipalities of Sweden, in code order.',
});

export type ApiMunicipality = Published<typeof municipality>;
