import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readingFaults } from './read-csvw.ts';

const API = 'dist/api/v1';
const SITE = 'https://example.org/';
const ENDING = '-metadata.json';

const described = readdirSync(API, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith(ENDING))
	.sort();

/** What a reader finds wrong with files of the built site, by the descriptions beside them. */
async function faultsOf(paths: readonly string[]): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const path of paths) {
		const file = path.slice(0, -ENDING.length);
		const metadata = JSON.parse(readFileSync(join(API, path), 'utf8')) as object;
		const csv = readFileSync(join(API, file), 'utf8');
		for (const fault of await readingFaults(metadata, SITE + path, SITE + file, csv)) {
			faults.push(`${file}: ${fault}`);
		}
	}
	return faults;
}

/** Of the files of measures, problems and places, those of one each: all are made in the same way. */
const KINDS = /^[^/]+$|^indicators\/(unga-arbetslosa|placerade-hvb)\.|^need\/missbruk\.|\/0581\./;

test('a reader of CSV on the Web reads every kind of file as it is described', async () => {
	const kinds = described.filter((path) => KINDS.test(path));
	expect(kinds.length).toBeGreaterThan(30);
	expect(await faultsOf(kinds)).toEqual([]);
});

test('a reader of CSV on the Web reads every file as it is described @full', async () => {
	test.setTimeout(600_000);
	expect(described.length).toBeGreaterThan(1000);
	expect(await faultsOf(described)).toEqual([]);
});

test('it reads every table of data/ as their common description has it', async () => {
	const { tables, ...group } = JSON.parse(readFileSync('data/csv-metadata.json', 'utf8')) as {
		tables: readonly { readonly url: string }[];
	};
	expect(tables.length).toBeGreaterThan(50);
	for (const table of tables) {
		const csv = readFileSync(join('data', table.url), 'utf8');
		const base = `${SITE}csv-metadata.json`;
		expect(await readingFaults({ ...group, ...table }, base, SITE + table.url, csv)).toEqual([]);
	}
});

const CSV = '"kod";"värde"\r\n"0114";1,5\r\n"0115";uppgift saknas\r\n';
const METADATA = {
	'@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
	url: 'a.csv',
	dialect: { delimiter: ';', header: true, lineTerminators: ['\r\n'], quoteChar: '"' },
	tableSchema: {
		columns: [
			{ name: 'kod', titles: 'kod', datatype: 'string', null: [''] },
			{
				name: 'varde',
				titles: 'värde',
				datatype: { base: 'decimal', format: { decimalChar: ',' } },
				null: ['', 'uppgift saknas'],
			},
		],
	},
};
const read = (metadata: string, csv: string): Promise<readonly string[]> =>
	readingFaults(JSON.parse(metadata) as object, `${SITE}a.csv${ENDING}`, `${SITE}a.csv`, csv);
const TEXT = JSON.stringify(METADATA);

test('nothing is wrong with a file that is as it is described', async () => {
	expect(await read(TEXT, CSV)).toEqual([]);
});

for (const [what, metadata, csv, fault] of [
	['a term that there is none of', TEXT.replace('"titles"', '"titels"'), CSV, 'titels'],
	['another file', TEXT.replace('a.csv', 'b.csv'), CSV, 'it is of https://example.org/b.csv'],
	['a column that is not described', TEXT, CSV.replace('"kod"', '"kod 2"'), 'described by nothing'],
	['a described column that is not there', TEXT, CSV.replace('värde', 'andel'), 'no column'],
	['a text among numbers', TEXT, CSV.replace('1,5', 'en'), 'varde: en is no'],
	['another sign before decimals', TEXT.replace('","}', '"."}'), CSV, 'varde: 1,5 is no'],
	['another sign between columns', TEXT.replace('";"', '","'), CSV, 'Error'],
	['a word for no value that is not named', TEXT.replace(',"uppgift saknas"', ''), CSV, 'saknas'],
	['a type that there is none of', TEXT.replace('"string"', '"strang"'), CSV, 'is no type'],
] as const) {
	test(`${what} is found`, async () => {
		expect((await read(metadata, csv)).join('\n')).toContain(fault);
	});
}
