import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
	FUND_COLUMNS,
	NEEDED_FUND_COLUMNS,
	NEEDED_SOURCE_COLUMNS,
	SOURCE_COLUMNS,
} from '../../src/model/fund-columns.ts';
import { fundRow } from '../read/funds.ts';
import { sourceRow } from '../read/fund-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-funds-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

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
} satisfies Record<(typeof FUND_COLUMNS)[number], string>;

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
	readonly status: number | null;
	readonly out: string;
	readonly errors: readonly string[];
}

/** Runs the program on two files, or on the registry itself. */
function check(files?: { funds?: string | Buffer; sources?: string | null }): Answer {
	const args: string[] = [];
	const add = (name: string, content: string | Buffer): void => {
		const path = join(folder, name);
		writeFileSync(path, content);
		args.push(path);
	};
	if (files) {
		add('f.csv', files.funds ?? table(FUND_COLUMNS, GOOD));
		if (files.sources !== null) add('s.csv', files.sources ?? table(SOURCE_COLUMNS, SOURCE));
	}
	const run = spawnSync(process.execPath, ['scripts/check/funds.ts', ...args], {
		encoding: 'utf8',
	});
	const errors = run.stderr.replaceAll(`${folder}/`, '').trim().split('\n');
	return { status: run.status, out: run.stdout.replaceAll(`${folder}/`, ''), errors };
}

const fund = (changes: Partial<typeof GOOD>): string =>
	table(FUND_COLUMNS, { ...GOOD, ...changes });

describe('npm run check:funds', () => {
	it('passes the registry itself and says what it read', () => {
		const { status, out, errors } = check();
		expect(errors).toEqual(['']);
		expect(status).toBe(0);
		expect(out).toMatch(/data\/funds\/funds\.csv: \d+ rows, held by \d+ municipalities and/);
		expect(out).toMatch(/data\/funds\/sources\.csv: \d+ sources/);
	});

	it('passes a new row with its source, and a correction of one', () => {
		expect(check({})).toMatchObject({
			status: 0,
			out: 'f.csv: "kiruna" is a new row, with 1 source\nNothing wrong found.\n',
		});
		const ale = { ...GOOD, id: 'ale', code: '1440', name: 'Ale' };
		const { status, out } = check({ funds: table(FUND_COLUMNS, ale), sources: null });
		expect(status).toBe(0);
		expect(out).toMatch(/"ale" corrects the row, with \d+ sources/);
	});

	it('says that the registry already has a row on the municipality', () => {
		const { out } = check({ funds: fund({ code: '1440', name: 'Ale' }) });
		expect(out).toContain('is a new row, with 1 source; the registry has "ale" on Ale already');
	});

	it('takes a plan that has an amount, as the registry does', () => {
		const sources = table(SOURCE_COLUMNS, { ...SOURCE, facts: 'amount' });
		expect(check({ funds: fund({ status: 'planned' }), sources }).status).toBe(0);
	});

	it.each<[string, Partial<typeof GOOD>]>([
		['code: found "9999", expected the code of a municipality or a county', { code: '9999' }],
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
		expect(errors.at(-1)).toBe('1 fault found.');
	});

	it('tells several faults at once, in both files', () => {
		const { status, errors } = check({
			funds: table(FUND_COLUMNS, { ...GOOD, year: 'x', confidence: 'sure' }, GOOD, GOOD),
			sources: table(SOURCE_COLUMNS, SOURCE, { ...SOURCE, url: '' }),
		});
		expect(status).toBe(1);
		expect(errors).toEqual([
			'f.csv:2: year: found "x", expected a year or nothing',
			'f.csv:2: confidence: found "sure", expected one of documented, reported',
			'f.csv:4: id: found "kiruna", which line 3 has already',
			's.csv:3: url: found "", expected an address that begins with http:// or https://',
			'4 faults found.',
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
			'f.csv:2: id: found "kiruna" without a source, expected one or more in a second file',
		);
		const lulea = { ...SOURCE, fund: 'gallivare' };
		expect(check({ sources: table(SOURCE_COLUMNS, SOURCE, lulea) }).errors[0]).toBe(
			's.csv:3: fund: found "gallivare", expected the id of a row in f.csv',
		);
	});

	it('needs the columns that the site says it needs, and no others', () => {
		const empty = (columns: readonly string[]) =>
			Object.fromEntries(columns.map((column) => [column, '']));
		const lacking = {
			fund: fundRow.safeParse(empty(FUND_COLUMNS)),
			source: sourceRow.safeParse(empty(SOURCE_COLUMNS)),
		};
		const refused = ({
			error,
		}: (typeof lacking)['fund' | 'source']): Set<PropertyKey | undefined> =>
			new Set(error?.issues.map(({ path }) => path[0]));
		expect(refused(lacking.fund)).toEqual(new Set(NEEDED_FUND_COLUMNS));
		expect(refused(lacking.source)).toEqual(new Set(NEEDED_SOURCE_COLUMNS));
		const kept = new Set<string>(NEEDED_FUND_COLUMNS);
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

	it('stops at other columns than those of the registry', () => {
		const { status, errors } = check({ funds: 'kommun,belopp\nKiruna,5\n' });
		expect(status).toBe(1);
		expect(errors[0]).toBe(
			`f.csv:1: found the columns "kommun,belopp", expected "${FUND_COLUMNS.join()}"`,
		);
	});

	it('stops at a table that is not UTF-8, that is empty, or that is not there', () => {
		const latin = Buffer.from(fund({ note_sv: 'Fullmäktige' }), 'latin1');
		expect(check({ funds: latin }).errors[0]).toContain('f.csv:2: found characters that are not');
		expect(check({ funds: table(FUND_COLUMNS) }).errors[0]).toBe(
			'f.csv: found no rows, expected one or more',
		);
		const run = spawnSync(process.execPath, ['scripts/check/funds.ts', '/nowhere.csv'], {
			encoding: 'utf8',
		});
		expect(run.status).toBe(1);
		expect(run.stderr).toContain('/nowhere.csv: is not there or cannot be read');
	});
});
