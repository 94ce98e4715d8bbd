import { z } from 'zod';
import { text } from './column.ts';
import { table } from './table.ts';

export const otherNames = table({
	path: 'other-names.csv',
	name: 'other-names',
	title: {
		sv: 'Andra namn på kommuner och län',
		en: 'Other names of municipalities and counties',
	},
	description: {
		sv: 'Namn som inte följer av det egna, för den som söker: engelska namn, regioners namn, Falu kommun. En egen förteckning.',
		en: 'Names that do not follow from its own, for whoever searches: English names, names of regions, Falu of Falun. Our own list.',
	},
	sources: [],
	row: z.object({
		place: text('Code of the municipality (four digits) or the county (two), text'),
		name: text('What it is also called, without "kommun", "län" and "region"'),
	}),
	key: ['place', 'name'],
});
