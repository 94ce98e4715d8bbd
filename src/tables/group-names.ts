import { z } from 'zod';
import { text } from './column.ts';
import { table } from './table.ts';

export const groupNames = table({
	path: 'group-names.csv',
	name: 'group-names',
	title: { sv: 'Problembildernas namn', en: 'Names of problem profiles' },
	description: {
		sv: 'Vad en redaktör kallar en grupp kommuner med liknande problem. En grupp utan namn här heter efter sina drag. En egen förteckning.',
		en: 'What an editor calls a group of municipalities with similar problems. A group without a name here goes by its traits. Our own list.',
	},
	sources: [],
	row: z.object({
		traits: text(
			'What sets the group apart, as in groups.json: challenge and end, "heavier" or "lighter", with ";" between',
		),
		name_sv: text('Name in Swedish'),
		name_en: text('Name in English'),
	}),
	key: ['traits'],
});
