import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fundSources } from '../../src/tables/fund-sources.ts';
import { funds as fundTable, type FundColumn } from '../../src/tables/funds.ts';
import { columnsOf, neededOf } from '../../src/tables/table.ts';
import { readChallenges } from '../read/challenges.ts';
import { readTargets } from '../read/funds.ts';
import { holdersOf, readRegisters } from '../read/municipalities.ts';
import { checkContribution, checkRegistry, type FoundFile } from './funds/contribution.ts';
import type { Known } from './funds/judge.ts';
import { forEach, type MoneyName } from './funds/money-table.ts';

const FUND_COLUMNS = columnsOf(fundTable);
const SOURCE_COLUMNS = columnsOf(fundSources);

/** A municipality that no row of the registry is held by. */
const GOOD = {
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

const SOURCE = {
	fund: 'kiruna',
	title: 'Protokoll',
	url: 'https://kiruna.se/protokoll',
	year: '2014',
	facts: 'existence;year;amount',
	supports_sv: '',
	supports_en: '',
} satisfies Record<(typeof SOURCE_COLUMNS)[number], string>;

const table = <Column extends string>(
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
const KNOWN: Known = {
	codes: municipalities.map(({ code }) => code),
	holders: holdersOf(municipalities, counties),
	targets: readTargets('targets.csv', textOf('funds/targets.csv')),
	challenges: readChallenges('challenges.json', textOf('challenges.json')),
};
const TEXTS = forEach(({ name }) => textOf(`funds/${name}.csv`));

/** Checks files by name, and rows that shall go, against the registry; or the registry itself. */
function checkFiles(
	files: Readonly<Record<string, string | Buffer>>,
	withdrawn: Readonly<Record<string, string | Buffer>> = {},
): Answer {
	const found = (all: typeof files): FoundFile[] =>
		Object.entries(all).map(([file, content]) => ({ file, bytes: Buffer.from(content) }));
	const { faults, report } = checkContribution(found(files), found(withdrawn), TEXTS, KNOWN);
	return {
		status: faults.length === 0 ? 0 : 1,
		out: report.join('\n'),
		errors: faults.map(({ message }) => message),
	};
}

/** Checks a row of a fund and its source, or what is named instead of them. */
const check = (files: { funds?: string | Buffer; sources?: string | null }): Answer =>
	checkFiles({
		'f.csv': files.funds ?? table(FUND_COLUMNS, GOOD),
		...(files.sources === null ? {} : { 's.csv': files.sources ?? table(SOURCE_COLUMNS, SOURCE) }),
	});

const fund = (changes: Partial<typeof GOOD>): string =>
	table(FUND_COLUMNS, { ...GOOD, ...changes });

describe('npm run check:funds', () => {
	it('passes the registry itself and says what it read', () => {
		const run = spawnSync(process.execPath, ['scripts/check/funds.ts'], { encoding: 'utf8' });
		expect(run).toMatchObject({ status: 0, stderr: '' });
		expect(run.stdout).toMatch(/data\/funds\/funds\.csv: \d+ rows, held by \d+ municipalities and/);
		expect(run.stdout).toMatch(/data\/funds\/sources\.csv: \d+ rows/);
	});

	it('passes a new row with its source, and tells all that the site would say otherwise', () => {
		const { status, out } = check({});
		expect(status).toBe(0);
		const lines = out.split('\n');
		expect(lines).toEqual([
			'f.csv: 1 row of data/funds/funds.csv',
			's.csv: 1 row of data/funds/sources.csv',
			'data/funds/funds.csv: "kiruna" is new',
			'data/funds/sources.csv: "kiruna, Protokoll, https://kiruna.se/protokoll" is new',
			'"kiruna" is on Kiruna (2584), with 1 source',
			'Money against a problem, as the site would say it:',
			...KNOWN.challenges.map(({ id, targets }) => {
				const aimed = targets.some((target) => GOOD.targets.split(';').includes(target));
				return `    Kiruna (2584), ${id}: none-known → ${aimed ? 'targets' : 'other'} (active)`;
			}),
			'Holders, as the site would count them:',
			'    Kiruna (2584): no row → money known by 2015',
		]);
	});

	it('says that the registry already has a row on the municipality', () => {
		const { out } = check({ funds: fund({ code: '1440', name: 'Ale' }) });
		expect(out).toContain(
			'"kiruna" is on Ale (1440), with 1 source; the registry has "ale" on the same holder',
		);
	});

	it('takes a plan that has an amount, as the registry does', () => {
		const sources = table(SOURCE_COLUMNS, { ...SOURCE, facts: 'amount' });
		expect(check({ funds: fund({ status: 'planned' }), sources }).status).toBe(0);
	});

	it.each<[string, Partial<typeof GOOD>]>([
		['code: found "9999", expected the code of a municipality or a county', { code: '9999' }],
		['code: found "02", expected the code of a municipality or a county', { code: '02' }],
		['code: found "99", expected the code of a municipality or a county', { code: '99' }],
		['code: found "584", expected four digits', { code: '584' }],
		['name: found "Gällivare", expected "Kiruna"', { name: 'Gällivare' }],
		['year: found "20l4", expected a year or nothing', { year: '20l4' }],
		['year: found "1914", expected', { year: '1914' }],
		['amount: found "5 mkr", expected a number with a decimal point', { amount: '5 mkr' }],
		['amount: found "-5", expected zero or more', { amount: '-5' }],
		['targets: found "droger", expected one of foraldrastod', { targets: 'missbruk;droger' }],
		['status: found "i bruk", expected one of active', { status: 'i bruk' }],
		['note_sv: found "=HYPERLINK(1)", expected text that does not', { note_sv: '=HYPERLINK(1)' }],
		['id: found "Kiruna", expected lower-case letters', { id: 'Kiruna' }],
	])('names line and column where %s', (message, changes) => {
		const { status, errors } = check({ funds: fund(changes) });
		expect(status).toBe(1);
		expect(errors[0]).toContain(`f.csv:2: ${message}`);
		expect(errors.filter((error) => error.startsWith('f.csv'))).toHaveLength(1);
	});

	it('tells several faults at once, in both files', () => {
		const { status, errors } = check({
			funds: table(FUND_COLUMNS, { ...GOOD, year: 'x', confidence: 'sure' }, GOOD, GOOD),
			sources: table(SOURCE_COLUMNS, SOURCE, { ...SOURCE, url: '' }),
		});
		expect(status).toBe(1);
		expect(errors).toEqual([
			'f.csv:3: id: found "kiruna", which line 2 has already',
			'f.csv:4: id: found "kiruna", which line 2 has already',
			'f.csv:2: year: found "x", expected a year or nothing',
			'f.csv:2: confidence: found "sure", expected one of documented, reported',
			's.csv:3: url: found "", expected an address that begins with http:// or https://',
		]);
	});

	it.each<[string, Partial<typeof SOURCE>]>([
		['facts: found "belopp", expected some of existence, instrument, year', { facts: 'belopp' }],
		['facts: found "year;year", expected each only once', { facts: 'year;year' }],
		[
			'facts: found "repayment", expected no such fact: the row "kiruna" has no repayment',
			{ facts: 'existence;repayment' },
		],
		['supports_sv: found nothing, expected words', { facts: 'note' }],
		['supports_en: found nothing, expected both', { supports_sv: 'belopp per år' }],
		['year: found "2099", expected a year that has begun', { year: '2099' }],
	])('names line and column in the sources where %s', (message, changes) => {
		const one = { ...SOURCE, title: 'Bokslut' };
		const sources = table(SOURCE_COLUMNS, one, { ...SOURCE, ...changes });
		const { status, errors } = check({ sources });
		expect(status).toBe(1);
		expect(errors[0]).toContain(`s.csv:3: ${message}`);
	});

	it('wants a source that says that the money was there, of all but a plan', () => {
		const sources = table(SOURCE_COLUMNS, { ...SOURCE, facts: 'year;amount' });
		expect(check({ sources }).errors[0]).toContain(
			'f.csv:2: id: found no source of "kiruna" with the fact "existence"',
		);
		expect(check({ funds: fund({ status: 'planned' }), sources }).status).toBe(0);
		expect(check({ funds: fund({ status: 'planned' }) }).errors[0]).toContain(
			's.csv:2: facts: found "existence", expected no such fact: the row "kiruna" is of a mere plan',
		);
	});

	it('wants no status from before the decision, and no decision of a year to come', () => {
		expect(check({ funds: fund({ status_year: '2013' }) }).errors[0]).toContain(
			'f.csv:2: status_year: found 2013, before the year of the decision, 2014',
		);
		expect(check({ funds: fund({ year: '2099', status_year: '' }) }).errors[0]).toContain(
			'f.csv:2: year: found 2099, expected a year that has begun',
		);
		expect(check({ funds: fund({ status_year: '2099' }) }).errors[0]).toContain(
			'f.csv:2: status_year: found "2099", expected a year that has begun, or nothing',
		);
		// A plan is for years to come: Göteborg's of 2011 was for 2012.
		const sources = table(SOURCE_COLUMNS, { ...SOURCE, facts: 'year;amount' });
		const plan = fund({ status: 'planned', year: '2014', status_year: '2013' });
		expect(check({ funds: plan, sources }).status).toBe(0);
	});

	it('stops at a fund without a source, and at a source without a fund', () => {
		expect(check({ sources: null }).errors[0]).toContain(
			'f.csv:2: id: found "kiruna" without a source, expected one or more in a file with the columns of data/funds/sources.csv',
		);
		const lulea = { ...SOURCE, fund: 'gallivare' };
		expect(check({ sources: table(SOURCE_COLUMNS, SOURCE, lulea) }).errors[0]).toBe(
			's.csv:3: fund: found "gallivare", expected the id of a row in data/funds/funds.csv',
		);
	});

	it('needs the columns that the site says it needs, and no others', () => {
		const empty = (columns: readonly string[]) =>
			Object.fromEntries(columns.map((column) => [column, '']));
		const lacking = {
			fund: fundTable.row.safeParse(empty(FUND_COLUMNS)),
			source: fundSources.row.safeParse(empty(SOURCE_COLUMNS)),
		};
		const refused = ({
			error,
		}: (typeof lacking)['fund' | 'source']): Set<PropertyKey | undefined> =>
			new Set(error?.issues.map(({ path }) => path[0]));
		expect(refused(lacking.fund)).toEqual(new Set(neededOf(fundTable)));
		expect(refused(lacking.source)).toEqual(new Set(neededOf(fundSources)));
		const kept = new Set<string>(neededOf(fundTable));
		const few = Object.fromEntries(
			FUND_COLUMNS.map((column) => [column, kept.has(column) ? GOOD[column] : '']),
		);
		const sources = table(SOURCE_COLUMNS, { ...SOURCE, facts: 'existence' });
		expect(check({ funds: fund(few), sources })).toMatchObject({ status: 0 });
	});

	it('counts empty lines, and passes over them', () => {
		const [head = '', row = ''] = fund({}).split('\n');
		expect(check({ funds: `${head}\n\n${row}\n\n` }).status).toBe(0);
		const [, wrong = ''] = fund({ year: '20l4' }).split('\n');
		const { errors } = check({ funds: `${head}\n\n\n${wrong}\n` });
		expect(errors[0]).toContain('f.csv:4: year: found "20l4"');
	});

	it('names what is lacking and what is strange among columns like those of a table', () => {
		const columns = FUND_COLUMNS.map((column) => (column === 'year' ? 'ar' : column));
		const { errors } = check({ funds: `${columns.join()}\nx\n` });
		expect(errors[0]).toBe(
			`f.csv:1: found columns like those of data/funds/funds.csv, but without year and with the unknown ar; expected "${FUND_COLUMNS.join()}"`,
		);
		expect(check({ funds: 'kommun,belopp\nKiruna,5\n' }).errors[0]).toMatch(
			/^f\.csv:1: found the columns "kommun,belopp", expected those of one of data\/funds\/funds\.csv, /,
		);
	});

	it('stops at a table that is empty, that is there twice, or that is a workbook', () => {
		expect(check({ funds: table(FUND_COLUMNS) }).errors[0]).toBe(
			'f.csv: found no rows, expected one or more',
		);
		expect(check({ sources: table(FUND_COLUMNS, GOOD) }).errors[0]).toBe(
			's.csv: found rows of data/funds/funds.csv, which f.csv has too; expected them in one file',
		);
		expect(check({ funds: Buffer.from('PK\u0003\u0004…') }).errors[0]).toContain(
			'f.csv: found a workbook, expected a table saved as "CSV UTF-8"',
		);
	});

	it.each([
		[['/nowhere.csv'], '/nowhere.csv: is not there or cannot be read'],
		[['--withdraw'], "Option '--withdraw <value>' argument missing"],
		[['--strange'], "Unknown option '--strange'"],
	])('ends in a sentence when it is asked for %j', (args, message) => {
		const run = spawnSync(process.execPath, ['scripts/check/funds.ts', ...args], {
			encoding: 'utf8',
		});
		expect(run.status).toBe(1);
		expect(run.stderr).toContain(message);
		expect(run.stderr).not.toMatch(/^ {4}at /m);
	});
});

describe('a table as a spreadsheet saves it', () => {
	const semicolons = (text: string): string =>
		Papa.unparse(Papa.parse<string[]>(text).data, { delimiter: ';', newline: '\r\n' });
	const swedish = {
		...GOOD,
		note_sv: 'Fullmäktige beslutade om en fond på 5 miljoner kronor – på försök.',
	};
	const plain = check({ funds: table(FUND_COLUMNS, swedish) });
	/** What a table is said to be beyond the lines that every reading of it has in common. */
	const readAs = (funds: string | Buffer): string | undefined => {
		const { status, out } = check({ funds });
		expect(status).toBe(0);
		const [first, ...rest] = out.split('\n');
		expect(rest).toEqual(plain.out.split('\n').slice(1));
		return first;
	};
	const latin = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');

	it.each([
		[
			'with semicolons',
			'read with semicolons between the cells',
			semicolons(table(FUND_COLUMNS, swedish)),
		],
		[
			'with semicolons and a byte order mark',
			'read with semicolons between the cells',
			`\uFEFF${semicolons(table(FUND_COLUMNS, swedish))}`,
		],
		[
			'as Windows-1252',
			'read as Windows-1252: are å, ä and ö right?, with semicolons between the cells',
			latin(semicolons(table(FUND_COLUMNS, swedish))),
		],
		[
			'as UTF-16 with tabs',
			'read as UTF-16, with tabs between the cells',
			Buffer.from(
				`\uFEFF${semicolons(table(FUND_COLUMNS, swedish)).replaceAll(';', '\t').replace('"missbruk\tplacerade_barn"', 'missbruk;placerade_barn')}`,
				'utf16le',
			),
		],
		[
			'with empty rows and columns after it',
			undefined,
			`${table(FUND_COLUMNS, swedish).replaceAll('\n', ',,\n')},,\n${','.repeat(16)}\n`,
		],
	])('is read: %s', (_, note, funds) => {
		expect(readAs(funds)).toBe(
			`f.csv: 1 row of data/funds/funds.csv${note === undefined ? '' : `, ${note}`}`,
		);
	});

	it('may have its columns in another order, and be named in another order', () => {
		const reversed = [...FUND_COLUMNS].reverse();
		expect(readAs(table(reversed, swedish))).toContain('read with its columns in another order');
		const swapped = checkFiles({
			'a.csv': table(SOURCE_COLUMNS, SOURCE),
			'b.csv': table(FUND_COLUMNS, swedish),
		});
		expect(swapped.status).toBe(0);
		expect(swapped.out).toContain('a.csv: 1 row of data/funds/sources.csv');
	});

	it('names the line of the file, however it is read', () => {
		const wrong = semicolons(
			table(
				FUND_COLUMNS,
				{ ...GOOD, id: 'boden', code: '2582', name: 'Boden', year: 'x' },
				swedish,
			),
		);
		expect(check({ funds: wrong.replace('\r\n', '\r\n;;;\r\n') }).errors[0]).toContain(
			'f.csv:3: year: found "x"',
		);
	});

	it('is refused where UTF-8 was opened as Windows-1252 and saved again', () => {
		const misread = new TextDecoder('windows-1252').decode(
			Buffer.from(table(FUND_COLUMNS, swedish)),
		);
		expect(check({ funds: misread }).errors[0]).toContain('f.csv:2: note_sv: found "FullmÃ¤ktige');
	});
});

describe('rows that stand in the registry', () => {
	/** Rows of a table of the registry, as texts by column. */
	const rowsOf = (name: MoneyName): Record<string, string>[] =>
		Papa.parse<Record<string, string>>(TEXTS[name].trimEnd(), { header: true }).data;
	const csv = (rows: readonly Readonly<Record<string, string>>[]): string =>
		Papa.unparse([...rows], { newline: '\n' });
	const ale = rowsOf('funds').filter(({ id }) => id === 'ale');
	const ofAle = rowsOf('sources').filter(({ fund: id }) => id === 'ale');
	const [firstOfAle = {}] = ofAle;
	const sameAs = (changes: Record<string, string>): string => csv([{ ...firstOfAle, ...changes }]);

	it('can be corrected, cell by cell', () => {
		const funds = csv(ale.map((row) => ({ ...row, status_year: '2019' })));
		const { status, out } = checkFiles({ 'f.csv': funds });
		expect(status).toBe(0);
		expect(out).toMatch(
			/data\/funds\/funds\.csv: "ale" is corrected\n {4}status_year: \S+ → 2019\nNo answer on money changes/,
		);
	});

	it('may be sent in as they are', () => {
		expect(checkFiles({ 'f.csv': csv(ale), 's.csv': csv(ofAle) }).out).toContain(
			'"ale" stands there already, the same in every cell',
		);
	});

	it('take sources alone: new, corrected, with another title too', () => {
		const more = checkFiles({ 's.csv': sameAs({ url: 'https://example.org/ny' }) });
		expect(more.errors).toEqual([]);
		expect(more.out).toContain('https://example.org/ny" is new');
		const { status, out } = checkFiles({ 's.csv': sameAs({ title: 'En annan titel' }) });
		expect(status).toBe(0);
		expect(out).toContain(`    title: ${firstOfAle['title'] ?? ''} → En annan titel`);
		expect(out).not.toContain('is new');
	});

	it('can be withdrawn, a source or a fund with all that hangs on it', () => {
		const extra = { 's.csv': csv([...ofAle, { ...firstOfAle, url: 'https://example.org/ny' }]) };
		expect(checkFiles(extra, { 'w.csv': csv([firstOfAle]) }).errors[0]).toContain(
			'which is sent in and withdrawn at once',
		);
		const gone = { 'f.csv': csv(ale), 's.csv': csv(ofAle) };
		expect(checkFiles({}, gone).errors[0]).toMatch(
			/^data\/funds\/searches\.csv:\d+: searched: found "found", .* has no row of 1440$/,
		);
		const { status, out } = checkFiles({ 'q.csv': 'code,searched,month\n1440,not,\n' }, gone);
		expect(status).toBe(0);
		expect(out).toContain('data/funds/funds.csv: "ale" is withdrawn');
		expect(out).toMatch(/ {4}Ale \(1440\), missbruk: \S+ \(\S+\) → none-known\n/);
		expect(out).toMatch(/ {4}Ale \(1440\): .* → no row$/m);
	});

	it('cannot be left without a source, nor a source without a fund', () => {
		const { errors } = checkFiles({}, { 's.csv': csv(ofAle) });
		expect(errors[0]).toMatch(
			/^data\/funds\/funds\.csv:\d+: id: found "ale" without a source, expected one or more/,
		);
		expect(checkFiles({}, { 'f.csv': csv(ale) }).errors[0]).toMatch(
			/^data\/funds\/sources\.csv:\d+: fund: found "ale", expected the id of a row/,
		);
	});

	it('cannot be withdrawn where they do not stand', () => {
		expect(checkFiles({}, { 's.csv': table(SOURCE_COLUMNS, SOURCE) }).errors).toEqual([
			's.csv:2: fund, title, url: found "kiruna, Protokoll, https://kiruna.se/protokoll", expected a row of data/funds/sources.csv to withdraw',
		]);
	});

	it('can be of the whole country, with all faults at once', () => {
		const [first = {}, second = {}] = rowsOf('national');
		const good = csv([{ ...first, id: 'ny_uppgift' }]);
		const one = checkFiles({ 'n.csv': good });
		expect(one.errors).toEqual([]);
		expect(one.out).toContain('data/funds/national.csv: "ny_uppgift" is new');
		const bad = csv([
			{ ...first, source_url: 'javascript:1' },
			{ ...second, id: 'Ny', as_of: 'nyss' },
			{ ...first, id: 'tredje', value_sv: 'många', value_en: 'many' },
		]);
		const { errors } = checkFiles({ 'n.csv': bad });
		expect(errors.map((error) => error.split(' found ')[0])).toEqual([
			'n.csv:2: source_url:',
			'n.csv:3: id:',
			'n.csv:3: as_of:',
			'n.csv:4: value:',
		]);
	});

	it('can be terms and results of contracts, and how municipalities were searched for', () => {
		for (const name of ['contracts', 'outcomes', 'searches'] as const) {
			const [first = {}] = rowsOf(name);
			const { status, out } = checkFiles({ 't.csv': csv([first]) });
			expect(status).toBe(0);
			expect(out).toContain(`1 row of data/funds/${name}.csv`);
		}
		const [term = {}] = rowsOf('contracts');
		expect(checkFiles({ 't.csv': csv([{ ...term, fund: 'kiruna' }]) }).errors[0]).toMatch(
			/^t\.csv:2: /,
		);
	});

	it('are told of all at once, in every table of the registry', () => {
		const spoilt = (name: MoneyName, column: string, text: string): string =>
			csv(rowsOf(name).map((row, index) => (index < 2 ? { ...row, [column]: text } : row)));
		const { faults } = checkRegistry(
			{
				funds: spoilt('funds', 'year', 'x'),
				sources: spoilt('sources', 'url', 'javascript:1'),
				national: spoilt('national', 'as_of', 'x'),
				contracts: spoilt('contracts', 'fund', 'kiruna'),
				outcomes: spoilt('outcomes', 'account', 'same'),
				searches: TEXTS.searches,
			},
			KNOWN,
		);
		expect(faults.map(({ message }) => message.split(': ')[0])).toEqual([
			'data/funds/funds.csv:2',
			'data/funds/funds.csv:3',
			'data/funds/sources.csv:2',
			'data/funds/sources.csv:3',
			'data/funds/contracts.csv:2',
			'data/funds/contracts.csv:3',
			'data/funds/outcomes.csv:3',
			'data/funds/national.csv:2',
			'data/funds/national.csv:3',
		]);
	});
});
