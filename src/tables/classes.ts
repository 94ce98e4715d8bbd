import { z } from 'zod';
import { optionalNumber, words, year } from './cell.ts';
import { column, number } from './column.ts';
import { PATTERN, requiredField, textField } from './field.ts';
import { table } from './table.ts';

/** The lowest value of a class. */
const bound = (nth: number) =>
	number(
		optionalNumber,
		'number',
		`Lowest value of class ${nth}, in the unit and with the decimals of the indicator; empty where there are fewer classes`,
	);

/** The classes of the maps: measured once and kept (`npm run measure`). */
export const classes = table({
	path: 'classes.csv',
	name: 'classes',
	title: { sv: 'Kartornas klasser', en: 'Classes of the maps' },
	description: {
		sv: 'Egen beräkning: gränserna mellan klasserna på varje måtts karta, desamma alla år. Gjorda av värdena ett enda år, det senaste när de gjordes: naturliga grupper (ckmeans) av avrundade värden, där den yttersta hundradelen i varje ände har flyttats in. Den lägsta klassen har ingen nedre gräns och den högsta ingen övre. Är måttets mittpunkt en av gränserna byter kartan kulör där. Skrivs av "npm run measure".',
		en: 'Our own calculation: the bounds between the classes on the map of each indicator, the same for every year. Made of the values of one year, the latest when they were made: natural groups (ckmeans) of rounded values, of which the outermost hundredth at each end is drawn in. The lowest class is open downwards and the highest upwards. Where the midpoint of the indicator is one of the bounds, the map changes hue there. Written by "npm run measure".',
	},
	sources: [],
	row: z.object({
		indicator: column(words, textField('Id of the indicator', PATTERN.id)),
		year: number(year, 'integer', 'Year whose values the classes were made of'),
		from_2: bound(2),
		from_3: bound(3),
		from_4: bound(4),
		from_5: bound(5),
		release: column(
			z.iso.date('a date such as 2026-11-23'),
			requiredField('date', 'Release of the data that made the classes'),
		),
		values: column(
			z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 checksum, 64 hexadecimal digits'),
			textField(
				'SHA-256 of the values that the classes were made of: the midpoint of the indicator or nothing, then a line such as "0114,4.6" for each municipality with a value, in the order of codes; values with the decimals shown, without final zeros; each line ends with \\n',
				'[0-9a-f]{64}',
			),
		),
	}),
	key: ['indicator'],
	joins: [{ column: 'indicator', table: 'indicators', key: 'id' }],
});
