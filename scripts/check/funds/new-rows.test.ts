import { describe, expect, it } from 'vitest';
import { fundSources } from '../../../src/tables/fund-sources.ts';
import { funds as fundTable } from '../../../src/tables/funds.ts';
import { neededOf } from '../../../src/tables/table.ts';
import {
	check,
	fund,
	FUND_COLUMNS,
	GOOD,
	KNOWN,
	SOURCE,
	SOURCE_COLUMNS,
	table,
} from './contribution.fixture.ts';

describe('rows that someone sends in', () => {
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
});
