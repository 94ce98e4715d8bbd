import { describe, expect, it } from 'vitest';
import { funds } from '../../src/tables/funds.ts';
import { columnsOf } from '../../src/tables/table.ts';
import { readFundSources } from './fund-sources.ts';
import { parseFunds, readFunds, type KnownToFunds } from './funds.ts';

describe('readFunds', () => {
	const header =
		'id,code,name,instrument,year,amount,targets,status,status_year,dropped_year,repayment_sv,repayment_en,note_sv,note_en,confidence';
	const row = 'ale,1440,Ale,fund,2012,,missbruk,active,2018,,,,not,note,documented';
	const sources = readFundSources(
		's.csv',
		'fund,title,url,year,facts,supports_sv,supports_en\nale,t,https://ale.se/,2018,existence;year,,\n',
	);
	const challenge = {
		id: 'missbruk',
		name: { sv: '', en: '' },
		short: null,
		summary: { sv: '', en: '' },
		leads: [{ indicator: 'x', years: 3 as const }],
		without: null,
		targets: ['missbruk'],
	};
	const known = {
		holders: new Map([['1440', 'Ale']]),
		targets: [{ key: 'missbruk', name: { sv: '', en: '' } }],
		challenges: [challenge],
		sources,
		sourceFile: 's.csv',
	} satisfies KnownToFunds;
	const read = (rows: string, changed = {}): ReturnType<typeof readFunds> =>
		readFunds('f.csv', `${header}\n${rows}\n`, { ...known, ...changed });

	it('joins a fund with its sources and the challenges that its targets count towards', () => {
		expect(read(row)[0]).toMatchObject({
			id: 'ale',
			kind: 'municipality',
			amount: null,
			challenges: ['missbruk'],
			repayment: null,
		});
	});

	it('stops at a fund with no source', () => {
		expect(() => read(row, { sources: new Map() })).toThrow(
			'f.csv:2: id: found "ale" without a source, expected one or more in s.csv',
		);
	});

	it.each([
		['year: found "1970", expected a year from 2009 on', row.replace('2012', '1970')],
		['status_year: found "1961", expected a year from 2009 on', row.replace('2018', '1961')],
		['code: found "9999", expected the code of', row.replace('1440', '9999')],
		// There was a county 02 until 1968; there has been none of 99.
		['code: found "02", expected the code of', row.replace('1440', '02')],
		['code: found "99", expected the code of', row.replace('1440', '99')],
		['name: found "Alingsås", expected "Ale"', row.replace(',Ale,', ',Alingsås,')],
		['targets: found "droger", expected one of missbruk', row.replace('missbruk', 'droger')],
		['expected each target once', row.replace('missbruk', 'missbruk;missbruk')],
		['amount: found "-5", expected zero or more', row.replace('2012,,', '2012,-5,')],
		['repayment_en: found nothing, expected both', row.replace('2018,,,', '2018,,ja,')],
		['dropped_year: found 2019, expected nothing', row.replace('2018,,', '2018,2019,')],
		['note_sv: found "=1+1", expected text that does not begin', row.replace(',not,', ',=1+1,')],
		['amount: found "5 mkr"', row.replace('2012,,', '2012,5 mkr,')],
		['status: found "alive", expected one of active', row.replace('active', 'alive')],
		['f.csv:3: id: found "ale", which line 2 has already', `${row}\n${row}`],
	])('stops where %s', (message, rows) => {
		expect(() => read(rows)).toThrow(message);
	});

	it('tells all that is wrong at once, in the order of the lines', () => {
		const rows = [
			row.replace('Ale,', 'Alingsås,'),
			row.replace('2012', '20l2').replace('active', ''),
		];
		const { faults } = parseFunds('f.csv', [header, ...rows].join('\n'), known);
		expect(faults.map(({ message }) => message)).toEqual([
			'f.csv:2: name: found "Alingsås", expected "Ale", which has the code 1440',
			'f.csv:3: year: found "20l2", expected a year or nothing',
			expect.stringContaining('f.csv:3: status: found "", expected one of active'),
		]);
	});

	it('has the columns of its schema, in that order', () => {
		expect(header.split(',')).toEqual(columnsOf(funds));
	});

	it('takes no source that is older than the first fund', () => {
		const text =
			'fund,title,url,year,facts,supports_sv,supports_en\nale,t,https://ale.se/,1961,year,,\n';
		expect(() => readFundSources('s.csv', text)).toThrow(
			's.csv:2: year: found "1961", expected a year from 2009 on',
		);
	});

	it("takes no address but the web's", () => {
		const text =
			'fund,title,url,year,facts,supports_sv,supports_en\nale,t,javascript:alert(1),2018,year,,\n';
		expect(() => readFundSources('s.csv', text)).toThrow(
			's.csv:2: url: found "javascript:alert(1)", expected an address',
		);
	});
});
