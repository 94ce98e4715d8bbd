import { joins, optionalText, PATTERN, schema, text, type Field } from './schema.ts';
import type { Table } from './table.ts';

const both = (name: string, description: string): Field => ({
	name,
	type: 'object',
	description: `${description}; an object with "sv" and "en"`,
});

const several = (name: string, description: string): Field => ({
	name,
	type: 'array',
	description,
});

/** The files in JSON: lists of entries, and the map. */
export const JSON_TABLES: readonly Table[] = [
	{
		path: 'challenges.json',
		name: 'challenges',
		title: { sv: 'Utmaningar', en: 'Challenges' },
		description: {
			sv: 'De sociala utmaningar som kartläggs, och det mått som leder var och en.',
			en: 'The social challenges that are mapped, and the indicator that leads each.',
		},
		sources: [],
		schema: schema(
			[
				text('id', 'Id of the challenge', PATTERN.id),
				both('name', 'Name'),
				both('short', 'A shorter name for the menu, or null'),
				both('summary', 'What the problem is and what the figures can say of it'),
				several(
					'leads',
					'Indicators that can lead, in order of preference, each with the years that the need level is a mean of',
				),
				{
					name: 'without',
					type: 'object',
					description:
						'What is shown, and why there is no need level, while no lead has figures; or null',
				},
				several('targets', 'Fund targets that count as aimed at the challenge'),
			],
			['id'],
		),
	},
	{
		path: 'indicators.json',
		name: 'indicators',
		title: { sv: 'Mått', en: 'Indicators' },
		description: {
			sv: 'Vad varje mått räknar, i vilken enhet, och vad läsaren måste veta om det.',
			en: 'What each indicator counts, in which unit, and what a reader must know of it.',
		},
		sources: [],
		schema: schema(
			[
				text('id', 'Id of the indicator, and name of its file in observations/', PATTERN.id),
				{
					...optionalText('kpi', 'Id at Kolada; null for our own calculations'),
					constraints: { pattern: PATTERN.kolada },
				},
				{ name: 'challenge', type: 'string', description: 'Id of the challenge; null for context' },
				both('name', 'Short title'),
				both('definition', 'What exactly is counted'),
				both('denominator', 'What it is a share of'),
				both('phrases', 'How it reads in a sentence: subject, clause, below and problem'),
				both('caveat', 'What a reader must know before printing the figure, or null'),
				both('publisher', 'Who produced the figures'),
				text('unit', 'Unit'),
				both('per', 'How the unit reads after a number, or null'),
				{ name: 'decimals', type: 'integer', description: 'Decimals shown' },
				text('heavier', 'Which end is the heavier problem: higher, lower or neutral'),
				text(
					'ranking',
					'Whether municipalities may be ranked: allowed, pooled (on means of three years), discouraged, not-applicable',
				),
				both('unranked', 'Why municipalities are not ranked, or null'),
				both(
					'untold',
					'Why its change over the years is another thing than its name says, or null',
				),
				{ name: 'midpoint', type: 'number', description: 'True midpoint of the scale, or null' },
				several('range', 'Least and greatest value that is possible'),
				both('method', 'How we computed it, or null'),
				several(
					'breaks',
					'Years from which the series is made in another way: "method" is not comparable with the years before, "noise" is',
				),
				both(
					'gap',
					'Why there are years without any value between the first and the last, or null',
				),
			],
			['id'],
			[joins('challenge', 'challenges', 'id')],
		),
	},
	{
		path: 'sources.json',
		name: 'sources',
		title: { sv: 'Källor', en: 'Sources' },
		description: {
			sv: 'Vem som har publicerat uppgifterna, när vi hämtade dem, under vilka villkor, och filens kontrollsumma.',
			en: 'Who published the figures, when we took them, on which terms, and the checksum of the file.',
		},
		sources: [],
		schema: schema(
			[
				text('id', 'Id of the source', PATTERN.id),
				text('publisher', 'Publisher'),
				{
					...optionalText('kpi', 'Id at Kolada, or null'),
					constraints: { pattern: PATTERN.kolada },
				},
				{ name: 'table', type: 'string', description: 'Id of the table at SCB, or null' },
				text('title', 'Title of the series or table'),
				{
					name: 'archive',
					type: 'object',
					description:
						'Repository, commit and path of the archived file; null for own calculations',
				},
				{ name: 'retrieved', type: 'string', description: 'Date, as precise as it is known' },
				{ name: 'sha256', type: 'string', description: 'Checksum of the file that was read' },
				text('license', 'Terms'),
				both('credit', 'Credit line'),
				both('processing', 'How the figures came to us and what was done to them, or null'),
				several('inputs', 'Ids of the sources of one of our own calculations'),
			],
			['id'],
		),
	},
	{
		path: 'geography/sweden.topo.json',
		name: 'geography',
		title: { sv: 'Kommun- och länsgränser', en: 'Boundaries of municipalities and counties' },
		description: {
			sv: 'TopoJSON med lagren "municipalities" och "counties". Plana koordinater i meter, SWEREF 99 TM (EPSG:3006). Id är koden. Gränserna är förenklade och duger inte till ytberäkning.',
			en: 'TopoJSON with the layers "municipalities" and "counties". Planar metres, SWEREF 99 TM (EPSG:3006). The id is the code. The boundaries are generalised and no good for areas.',
		},
		sources: ['scb-granser'],
		schema: null,
	},
	{
		path: 'geography/other-land.json',
		name: 'other-land',
		title: { sv: 'Land omkring Sverige', en: 'Land around Sweden' },
		description: {
			sv: 'En SVG-path i hela enheter om "metres" meter i SWEREF 99 TM (EPSG:3006); origo är "west", "north" och y växer söderut. Förenklad: en bakgrund till kartan.',
			en: 'An SVG path in whole units of "metres" metres in SWEREF 99 TM (EPSG:3006); the origin is "west", "north" and y grows southwards. Simplified: a background of the map.',
		},
		sources: ['natural-earth'],
		schema: null,
	},
];
