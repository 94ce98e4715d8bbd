import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fundSources } from '../../../src/tables/fund-sources.ts';
import { funds as fundTable, type FundColumn } from '../../../src/tables/funds.ts';
import { columnsOf } from '../../../src/tables/table.ts';
import { readChallenges } from '../../read/challenges.ts';
import { readTargets } from '../../read/funds.ts';
import { holdersOf, readRegisters } from '../../read/municipalities.ts';
import { checkContribution, type SentFile } from './contribution.ts';
import type { KnownToMoney } from './judge.ts';
import { forEach } from './money-table.ts';

/*
 * A contribution to the registry of funds, and what is said of it.
 */

export const FUND_COLUMNS = columnsOf(fundTable);
export const SOURCE_COLUMNS = columnsOf(fundSources);

/** A fund of a municipality that no row of the registry is held by. */
export const GOOD = {
	id: 'kiruna',
	code: '2584',
	name: 'Kiruna',
	instrument: 'fund',
	year: '2014',
	amount: '5000000',
	targets: 'missbruk;placerade_barn',
	status: 'active',
	status_year: '2016',
	dropped_year: '',
	repayment_sv: '',
	repayment_en: '',
	note_sv: 'Fullmäktige beslutade om en fond på 5 miljoner kronor.',
	note_en: 'The council decided on a fund of SEK 5 million.',
	confidence: 'documented',
} satisfies Record<FundColumn, string>;

/** Where {@link GOOD} is told of. */
export const SOURCE = {
	fund: 'kiruna',
	title: 'Protokoll',
	url: 'https://kiruna.se/protokoll',
	year: '2014',
	facts: 'existence;year;amount',
	supports_sv: '',
	supports_en: '',
} satisfies Record<(typeof SOURCE_COLUMNS)[number], string>;

/** Rows as a file has them. */
export const table = <Column extends string>(
	columns: readonly Column[],
	...rows: readonly Readonly<Record<Column, string>>[]
): string =>
	[columns.join(), ...rows.map((row) => columns.map((column) => row[column]).join())].join('\n');

interface Answer {
	readonly status: number;
	readonly out: string;
	readonly errors: readonly string[];
}

const textOf = (path: string): string => readFileSync(join('data', path), 'utf8');
const { counties, municipalities } = readRegisters(textOf);
/** What the registry is checked against. */
export const KNOWN: KnownToMoney = {
	codes: municipalities.map(({ code }) => code),
	holders: holdersOf(municipalities, counties),
	targets: readTargets('targets.csv', textOf('funds/targets.csv')),
	challenges: readChallenges('challenges.json', textOf('challenges.json')),
};
/** The tables of the registry. */
export const TEXTS = forEach(({ name }) => textOf(`funds/${name}.csv`));

/** Checks files by name, and rows that shall go, against the registry; or the registry itself. */
export function checkFiles(
	files: Readonly<Record<string, string | Buffer>>,
	withdrawn: Readonly<Record<string, string | Buffer>> = {},
): Answer {
	const found = (all: typeof files): SentFile[] =>
		Object.entries(all).map(([file, content]) => ({ file, bytes: Buffer.from(content) }));
	const { faults, report } = checkContribution(found(files), found(withdrawn), TEXTS, KNOWN);
	return {
		status: faults.length === 0 ? 0 : 1,
		out: report.join('\n'),
		errors: faults.map(({ message }) => message),
	};
}

/** Checks a row of a fund and its source, or what is named instead of them. */
export const check = (files: { funds?: string | Buffer; sources?: string | null }): Answer =>
	checkFiles({
		'f.csv': files.funds ?? table(FUND_COLUMNS, GOOD),
		...(files.sources === null ? {} : { 's.csv': files.sources ?? table(SOURCE_COLUMNS, SOURCE) }),
	});

/** The fund with other cells. */
export const fund = (changes: Partial<typeof GOOD>): string =>
	table(FUND_COLUMNS, { ...GOOD, ...changes });
