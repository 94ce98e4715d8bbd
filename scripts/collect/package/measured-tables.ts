import { joins, optionalNumber, PATTERN, schema, text, type Field } from './schema.ts';
import type { Table } from './table.ts';

const bound = (number: number): Field =>
	optionalNumber(
		`from_${number}`,
		'number',
		`Lowest value of class ${number}, in the unit and with the decimals of the indicator; empty where there are fewer classes`,
	);

/** What is measured once and kept (`npm run measure`): our own calculations. */
export const MEASURED_TABLES: readonly Table[] = [
	{
		path: 'classes.csv',
		name: 'classes',
		title: { sv: 'Kartornas klasser', en: 'Classes of the maps' },
		description: {
			sv: 'Egen beräkning: gränserna mellan klasserna på varje måtts karta, desamma alla år. Gjorda av värdena ett enda år, det senaste när de gjordes: naturliga grupper (ckmeans) av avrundade värden, där den yttersta hundradelen i varje ände har flyttats in. Den lägsta klassen har ingen nedre gräns och den högsta ingen övre. Är måttets mittpunkt en av gränserna byter kartan kulör där. Skrivs av "npm run measure".',
			en: 'Our own calculation: the bounds between the classes on the map of each indicator, the same for every year. Made of the values of one year, the latest when they were made: natural groups (ckmeans) of rounded values, of which the outermost hundredth at each end is drawn in. The lowest class is open downwards and the highest upwards. Where the midpoint of the indicator is one of the bounds, the map changes hue there. Written by "npm run measure".',
		},
		sources: [],
		schema: schema(
			[
				text('indicator', 'Id of the indicator', PATTERN.id),
				optionalNumber('year', 'integer', 'Year whose values the classes were made of'),
				bound(2),
				bound(3),
				bound(4),
				bound(5),
				{
					name: 'release',
					type: 'date',
					description: 'Release of the data that made the classes',
					constraints: { required: true },
				},
				text(
					'values',
					'SHA-256 of the values that the classes were made of: the midpoint of the indicator or nothing, then a line such as "0114,4.6" for each municipality with a value, in the order of codes; values with the decimals shown, without final zeros; each line ends with \\n',
					'[0-9a-f]{64}',
				),
			],
			['indicator'],
			[joins('indicator', 'indicators', 'id')],
		),
	},
	{
		path: 'grouping.json',
		name: 'grouping',
		title: { sv: 'Gruppering efter problembild', en: 'Grouping by problem profile' },
		description: {
			sv: 'Egen beräkning: hur olika sätt att gruppera kommunerna föll ut, vilket som används, vilka kommuner som då hör till vilken grupp, och vad samma sätt hittar i slumpade data utan grupper. Skrivs av "npm run measure".',
			en: 'Our own calculation: how ways of grouping the municipalities came out, which is used, which municipalities then belong to which group, and what the same way finds in random data without groups. Written by "npm run measure".',
		},
		sources: [],
		schema: null,
	},
];
