import { z } from 'zod';
import { countyCode } from './cell.ts';
import { column, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

export const counties = table({
	path: 'counties.csv',
	name: 'counties',
	title: { sv: 'Sveriges 21 län', en: 'The 21 counties of Sweden' },
	description: {
		sv: 'Kod och namn. Länskoden är de två första siffrorna i kommunkoden.',
		en: 'Code and name. The code of the county is the first two digits of the municipality’s.',
	},
	sources: ['scb-lan-och-kommuner'],
	row: z.object({
		code: column(countyCode, textField('County code (länskod), two digits, text', PATTERN.county)),
		name: text('Name in Swedish'),
		name_en: text('Name in English'),
	}),
	key: ['code'],
});
