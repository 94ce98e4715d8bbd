/**
 * A small archive with the files that the tables of `data/` would have been collected from: what the
 * publishers' files say, worked out backwards from what stands. Collecting from it gives those tables
 * again, to the byte.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { COUNTRY } from '../../src/tables/code.ts';
import { readSources } from '../read/sources.ts';
import { sha256Of, type Archive } from './archive.ts';
import { COUNTIES_PATH } from './county-rows.ts';
import { fault } from './fault.ts';
import { GEOGRAPHY_PATH } from './geography.ts';
import { REGISTER_PATH } from './municipality-rows.ts';
import { dumpPath } from './sources/kolada.ts';
import { projektPath } from './sources/projekt.ts';
import { DOMESTIC_NET, MOVED_OUT, SCB_MOVES_PATH } from './sources/scb-moves.ts';
import { scbPath, scbTable, type ScbId } from './sources/scb.ts';

/** The indicators that this archive has figures of, in the order of their files. */
export const ARCHIVED = [
	'befolkning',
	'dagligvarubutik-2km',
	'flyttnetto',
	'skattekraft-andel',
	'skattekraft',
	'sysselsattning',
	'utflyttade',
];

const geography = z.looseObject({ objects: z.record(z.string(), z.unknown()) });

interface Cell {
	readonly place: string;
	readonly year: number;
	readonly value: number;
	readonly source: string;
}

const rowsOf = (text: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const tableOf = (rows: readonly Record<string, string | number>[], columns: readonly string[]) =>
	`${Papa.unparse([...rows], { columns: [...columns], newline: '\n' })}\n`;

/** The files of the archive, by path in it. */
export function archiveOf(data: string): Map<string, string> {
	const read = (path: string): string => readFileSync(join(data, path), 'utf8');
	const cellsOf = (id: string): Cell[] =>
		rowsOf(read(`observations/${id}.csv`)).flatMap(
			({ municipality = '', year = '', value = '', source = '' }) =>
				value === ''
					? []
					: [{ place: municipality, year: Number(year), value: Number(value), source }],
		);
	const key = ({ place, year }: { place: string; year: number }): string => `${place} ${year}`;
	const cellAt = (cells: readonly Cell[]): ReadonlyMap<string, number> =>
		new Map(cells.map((cell) => [key(cell), cell.value]));

	const dump = (kpi: string, cells: readonly Omit<Cell, 'source'>[]): [string, string] => [
		dumpPath(kpi),
		tableOf(
			cells.map(({ place, year, value }) => ({
				geo: place === COUNTRY ? '0' : place,
				year,
				[kpi.toLowerCase()]: value,
			})),
			['geo', 'year', kpi.toLowerCase()],
		),
	];
	const scb = (id: ScbId, cells: readonly Cell[]): [string, string] => {
		const own = cells.filter(({ source, place }) => source === id && place !== COUNTRY);
		const years = [...new Set(own.map(({ year }) => year))].sort();
		const { factor } = scbTable(id);
		const at = cellAt(own);
		const rows = [...new Set(own.map(({ place }) => place))].map((place) => ({
			kommunkod: place,
			...Object.fromEntries(
				years.map((year) => [
					year,
					Number(((at.get(key({ place, year })) ?? NaN) / factor).toFixed(6)),
				]),
			),
		}));
		return [scbPath(id), tableOf(rows, ['kommunkod', ...years.map(String)])];
	};

	const population = cellsOf('befolkning');
	const taxBase = cellsOf('skattekraft');
	const net = cellsOf('flyttnetto');
	const out = cellsOf('utflyttade');
	const residents = cellAt(population);
	// Persons again: a rate has decimals enough for just one whole number to lie behind it.
	const movedOut = out.map(({ place, year, value }) => ({
		place,
		year,
		value: Math.round((value * (residents.get(key({ place, year: year - 1 })) ?? NaN)) / 1000),
	}));
	const left = new Map(movedOut.map((cell) => [key(cell), cell.value]));
	const ours = net.filter(({ source }) => source === 'egen-flyttnetto');
	// Where no rate of those who left can be computed, any number of them will do.
	const without = ours
		.filter((cell) => !left.has(key(cell)))
		.map(({ place, year }) => ({ place, year, value: 0 }));
	const movedIn = ours.map(({ place, year, value }) => ({
		place,
		year,
		value:
			(left.get(key({ place, year })) ?? 0) +
			Math.round((value * (residents.get(key({ place, year })) ?? NaN)) / 1000),
	}));

	const dumped = (cells: readonly Cell[]): Cell[] =>
		cells.filter(({ source }) => source.startsWith('kolada-'));
	const groups = new Map(rowsOf(read('groups.csv')).map((group) => [group['code'], group]));
	const register = rowsOf(read('municipalities.csv')).map(({ code, name, county, group }) => ({
		kommunkod: code ?? '',
		kommunnamn: name ?? '',
		lanskod: county ?? '',
		skr2023_kod: group ?? '',
		skr2023_kommungrupp: groups.get(group)?.['name_sv'] ?? '',
		skr2023_huvudgrupp: groups.get(group)?.['main'] ?? '',
	}));
	const counties = rowsOf(read('counties.csv')).map(({ code, name, name_en }) => ({
		county_code: code ?? '',
		county_name: name ?? '',
		county_name_short: (name_en ?? '').replace(/ County$/, ''),
	}));
	const { objects, ...topology } = geography.parse(JSON.parse(read('geography/sweden.topo.json')));
	const sources = readSources('data/sources.json', read('sources.json'));
	const titles = sources.flatMap(({ kpi, title }) =>
		kpi === null ? [] : [{ concept: kpi.toLowerCase(), name: title }],
	);

	return new Map([
		[REGISTER_PATH, tableOf(register, Object.keys(register[0] ?? {}))],
		[COUNTIES_PATH, tableOf(counties, Object.keys(counties[0] ?? {}))],
		[
			GEOGRAPHY_PATH,
			JSON.stringify({
				...topology,
				objects: { kommuner: objects['municipalities'], lan: objects['counties'] },
			}),
		],
		[
			'stats/kolada-ddf-dump-2024/ddf--concepts--selected-rows.csv',
			tableOf(titles, ['concept', 'name']),
		],
		dump('N01951', dumped(population)),
		dump('N00903', dumped(taxBase)),
		dump('N07530', cellsOf('dagligvarubutik-2km')),
		dump('N01801', movedIn),
		dump('N01802', [...movedOut.filter(({ year }) => year <= 2022), ...without]),
		[
			SCB_MOVES_PATH,
			tableOf(
				movedOut
					.filter(({ year }) => year > 2022)
					.map(({ place, year, value }) => ({
						kommunkod: place,
						year,
						[MOVED_OUT]: value,
						[DOMESTIC_NET]: 0,
					})),
				['kommunkod', 'year', MOVED_OUT, DOMESTIC_NET],
			),
		],
		// Read with the inputs of every calculation, also where violent crime is not collected.
		[projektPath('N07403'), 'kommunkod,year,value\n'],
		scb('scb-befolkning', population),
		scb('scb-skattekraft', taxBase),
		scb('scb-flyttnetto', net),
		scb('scb-sysselsattning', cellsOf('sysselsattning')),
	]);
}

/** An archive that is nowhere but in memory. */
export const archiveWith = (files: ReadonlyMap<string, string>): Archive => ({
	has: (path) => files.has(path),
	read: (path) => {
		const text = files.get(path);
		if (text === undefined) throw fault(path, 0, 'no such file', 'a file of the archive');
		const bytes = Buffer.from(text);
		return Promise.resolve({ path, bytes, text, sha256: sha256Of(bytes) });
	},
});

/** Writes an archive into a folder, or some of its files anew. */
export function writeArchive(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
