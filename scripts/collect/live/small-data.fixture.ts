/** A data folder of its own with a few tables of some years: what the gate needs, in a fraction of the time. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { FEATURE_IDS } from '../../derive/similarity-file.ts';
import { DATA, textIn } from '../../read/data-files.ts';
import { readPackage } from '../../read/package.ts';
import { writeFiles } from '../../run/write-files.ts';
import { renew } from '../package/renew.ts';
import { LIVE_PLANNED } from './live-plan.ts';

/** The first year that is kept. */
const FIRST = 2010;

/** What is kept whole or not at all: rows may name challenges and indicators that are not kept. */
const EMPTIED = [
	'search-words.csv',
	'group-names.csv',
	'source-languages.csv',
	...['models', 'statements', 'sources', 'fund-links'].map((name) => `models/${name}.csv`),
];

/** What a program makes of the rest. */
const MADE = ['accepted.csv', 'accepted-entries.json', 'changes.csv', 'datapackage.json'];

const textOf = (path: string): string => textIn(DATA, path) ?? '';

/** That of the data as it stands, since what changes is told in order of release. */
export const RELEASE = readPackage('data/datapackage.json', textOf('datapackage.json')).release;

const challenges = z.array(z.looseObject({ id: z.string() }));
const indicators = z.array(
	z.looseObject({
		id: z.string(),
		challenge: z.string().nullable(),
		breaks: z.array(z.looseObject({ year: z.int() })),
	}),
);

/** Rows of a table whose `indicator` and `year` are kept. */
function keptRows(path: string, ids: readonly string[]): string {
	const { data, meta } = Papa.parse<Record<string, string>>(textOf(path).trimEnd(), {
		header: true,
	});
	const rows = data.filter(
		({ indicator = '', year }) => ids.includes(indicator) && Number(year) >= FIRST,
	);
	return Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' }) + '\n';
}

const trimmed = (table: string): string => {
	const [head = '', ...rows] = table.trimEnd().split('\n');
	const kept = rows.filter((row) => Number(row.split(',')[1]) >= FIRST);
	return `${[head, ...kept].join('\n')}\n`;
};

const headOf = (path: string): string => `${textOf(path).split('\n', 1)[0] ?? ''}\n`;

/**
 * Makes such a folder, accepted as it is.
 *
 * @param kept ids of the challenges that it has
 */
export async function smallData(
	folder: string,
	...kept: readonly [string, ...(readonly string[])]
): Promise<void> {
	const [first] = kept;
	const all = indicators.parse(JSON.parse(textOf('indicators.json')));
	const hasTable = ({ id, challenge }: (typeof all)[number]): boolean =>
		kept.includes(challenge ?? '') || FEATURE_IDS.some((feature) => feature === id);
	// The plan may name none that there is no entry of.
	const own = all.filter((entry) => hasTable(entry) || LIVE_PLANNED.includes(entry.id));
	const ids = own.filter(hasTable).map(({ id }) => id);
	cpSync(DATA, folder, {
		recursive: true,
		filter: (path) => !/\/(observations|\.new)(\/|$)/.test(path),
	});
	const write = (path: string, text: string): void => {
		writeFileSync(join(folder, path), text);
	};
	mkdirSync(join(folder, 'observations'));
	for (const path of ids.map((id) => `observations/${id}.csv`)) {
		const table = textIn(DATA, path);
		if (table !== null) write(path, trimmed(table));
	}
	for (const path of ['known-facts.csv', 'exceptions.csv']) write(path, keptRows(path, ids));
	for (const path of EMPTIED) write(path, headOf(path));
	const told = challenges.parse(JSON.parse(textOf('challenges.json')));
	const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
	write(
		'indicators.json',
		json(
			own.map((entry) => ({
				...entry,
				// Those that are only needed to compare municipalities measure another challenge here.
				challenge: kept.find((id) => id === entry.challenge) ?? (entry.challenge && first),
				breaks: entry.breaks.filter(({ year }) => year >= FIRST),
			})),
		),
	);
	write('challenges.json', json(told.filter(({ id }) => kept.includes(id))));
	for (const path of MADE) rmSync(join(folder, path));
	writeFiles(folder, (await renew(folder, new Map(), RELEASE)).files);
}
