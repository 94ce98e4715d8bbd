import { basename } from 'node:path';
import type { Source } from '../../../src/tables/api/series-source.ts';
import { DATA_FILES } from '../../../src/tables/data-files.ts';
import { readEntries } from '../../read/entries.ts';
import type { DataFiles } from '../../read/data-files.ts';
import { readSources } from '../../read/sources.ts';
import { observationTable } from './observation-table.ts';
import { resource } from './resource.ts';
import { licensesOf } from './terms.ts';

/** The publishers whose figures the package holds; our own calculations have none. */
function publishersOf(sources: readonly Source[]): { title: string }[] {
	const others = sources.filter(
		({ archive, kpi, table }) => archive !== null || kpi !== null || table !== null,
	);
	return [...new Set(others.map(({ publisher }) => publisher))].map((title) => ({ title }));
}

/**
 * The text of `data/datapackage.json` (Frictionless Data Package v2): every file of `data/`, its
 * fields, units, sources, terms and checksum. The same data gives the same text.
 *
 * @param release ISO date, the version of the package
 * @throws DataError when a file is lacking, or names an indicator or source that there is none of
 */
export function describe(files: DataFiles, release: string): string {
	const text = (path: string): string => files.read(path).toString('utf8');
	const sources = readSources('data/sources.json', text('sources.json'));
	const { indicators } = readEntries(
		{ file: 'data/challenges.json', text: text('challenges.json') },
		{ file: 'data/indicators.json', text: text('indicators.json') },
	);
	const observations = files.observations.map((path) =>
		observationTable(basename(path, '.csv'), text(path), indicators),
	);
	const content = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'utmaningskartan',
		title: 'Utmaningskartan: sociala utmaningar i Sveriges 290 kommuner',
		description:
			'Uppgifter om sociala utmaningar i Sveriges kommuner och om de sociala investeringsfonder som riktas mot dem. Varje uppgift har sin källa. Varje tabell har sina egna villkor, under "licenses".',
		titleEn: 'Utmaningskartan: social challenges in Sweden’s 290 municipalities',
		descriptionEn:
			'Figures on social challenges in Sweden’s municipalities and on the social investment funds that target them. Each figure has its source. Each table has its own terms, under "licenses".',
		version: release,
		licenses: licensesOf(sources.map(({ license }) => license)),
		contributors: [{ title: 'Utmaningskartan', roles: ['wrangler', 'publisher'] }],
		sources: publishersOf(sources),
		resources: [
			...DATA_FILES.map((file) => resource(file, files.read(file.path), sources)),
			...observations.map(({ table, more }) =>
				resource(table, files.read(table.path), sources, more),
			),
		],
	};
	return `${JSON.stringify(content, null, 2)}\n`;
}
