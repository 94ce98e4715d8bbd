import { RULES } from '../../read/exceptions.ts';
import { choice, joins, optionalNumber, optionalText, PATTERN, schema, text } from './schema.ts';
import type { Field } from './schema.ts';
import type { Table } from './table.ts';

const required = (name: string, type: 'integer' | 'number', description: string): Field => ({
	name,
	type,
	description,
	constraints: { required: true },
});

/** What the figures are checked against. */
export const CHECK_TABLES: readonly Table[] = [
	{
		path: 'known-facts.csv',
		name: 'known-facts',
		title: { sv: 'Kända uppgifter', en: 'Known facts' },
		description: {
			sv: 'Värden som också är publicerade på annat håll. Varje tabell hålls mot dem.',
			en: 'Values that are published elsewhere too. Each table is held against them.',
		},
		sources: [],
		schema: schema(
			[
				text('indicator', 'Id of the indicator', PATTERN.id),
				text('municipality', 'Municipality code; "00" is the country', PATTERN.place),
				required('year', 'integer', 'Year'),
				required('value', 'number', 'The value, rounded as it was published'),
				required('decimals', 'integer', 'Decimals to which it was rounded'),
				text('source_title', 'Where it is stated'),
				{ ...text('source_url', 'Address of the source'), format: 'uri' },
			],
			['indicator', 'municipality', 'year'],
			[joins('indicator', 'indicators', 'id')],
		),
	},
	{
		path: 'exceptions.csv',
		name: 'exceptions',
		title: { sv: 'Granskade undantag', en: 'Reviewed exceptions' },
		description: {
			sv: 'Värden som en rimlighetskontroll stannar vid, och varför de ändå står kvar.',
			en: 'Values that a plausibility check stops at, and why they stand all the same.',
		},
		sources: [],
		schema: schema(
			[
				text('indicator', 'Id of the indicator', PATTERN.id),
				{
					...optionalText(
						'municipality',
						'Municipality code; "00" is the country; empty for a year',
					),
					constraints: { pattern: PATTERN.place },
				},
				required('year', 'integer', 'Year'),
				choice('rule', 'The rule that stops at it; outlier where none does', RULES),
				optionalNumber('value', 'number', 'The value that was reviewed; empty for a year'),
				text('reason_sv', 'Why it stands'),
				text('reason_en', 'The same in English'),
			],
			['indicator', 'municipality', 'year', 'rule'],
			[joins('indicator', 'indicators', 'id')],
		),
	},
	{
		path: 'accepted.csv',
		name: 'accepted',
		title: { sv: 'Godkända värden', en: 'Accepted figures' },
		description: {
			sv: 'Alla värden så som en människa senast godkände dem: en rad per mått och år, en kolumn per kommun. Skrivs av "npm run data:package", som visar vad som har ändrats sedan dess.',
			en: 'All figures as a person last accepted them: a row for each indicator and year, a column for each municipality. Written by "npm run data:package", which shows what has changed since.',
		},
		sources: [],
		schema: null,
	},
	{
		path: 'accepted-entries.json',
		name: 'accepted-entries',
		title: { sv: 'Godkända rader', en: 'Accepted rows' },
		description: {
			sv: 'Varje rad i de tabeller och listor som skrivs för hand, så som en människa senast godkände den: per fil och nyckel, varje fält som text. Skrivs av "npm run data:package", som visar vad som har ändrats sedan dess.',
			en: 'Every row of the tables and lists that are written by hand, as a person last accepted it: by file and key, each field as text. Written by "npm run data:package", which shows what has changed since.',
		},
		sources: [],
		schema: null,
	},
];
