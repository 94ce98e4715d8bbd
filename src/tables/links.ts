import { z } from 'zod';
import { municipalityCode } from './cell.ts';
import { column, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/** Ways across water between municipalities. */
export const links = table({
	path: 'geography/links.csv',
	name: 'links',
	title: { sv: 'Förbindelser över vatten', en: 'Links across water' },
	description: {
		sv: 'Kommuner utan gräns på land till fastlandet och de kommuner som bro eller färja leder till. För piltangenterna på kartan; en egen förteckning.',
		en: 'Municipalities without a border on land to the mainland, and those that a bridge or ferry leads to. For the arrow keys on the map; our own list.',
	},
	sources: [],
	row: z.object({
		from: column(
			municipalityCode,
			textField('Municipality code (kommunkod) of the island', PATTERN.municipality),
		),
		to: column(
			municipalityCode,
			textField('Municipality code of the other end', PATTERN.municipality),
		),
		by_sv: text('Bridge or ferry, in Swedish'),
		by_en: text('Bridge or ferry, in English'),
	}),
	key: ['from', 'to'],
});
