import type { Challenge } from '../../src/tables/challenge.ts';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEntries } from './entries.ts';
import { funds } from '../../src/tables/funds.ts';
import { columnsOf } from '../../src/tables/table.ts';
import { INDICATOR } from '../../src/stats/indicator.fixture.ts';
import { readFundSources } from './fund-sources.ts';
import { parseFunds, readFunds, type KnownToFunds } from './funds.ts';
import { readCounties, readMunicipalities } from './municipalities.ts';
import { faultsOf, type Resources } from './package.ts';
import { parseTable, readTable } from './table.ts';
import { z } from 'zod';

describe('readTable', () => {
	it('counts lines through cells that hold line breaks, which none may', () => {
		const { rows, faults } = parseTable('t.csv', 'a,b\n"1\n2",x\n3,y\n', {
			row: z.object({ a: z.string(), b: z.string() }),
		});
		expect(rows.map(({ place }) => place.line)).toEqual([4]);
		expect(faults.map(({ message }) => message)).toEqual([
			't.csv:2: a: found "1<U+000A>2", expected text on one line, of characters that show (character 2 is U+000A)',
		]);
	});

	it('is not misled by a byte order mark', () => {
		expect(readTable('t.csv', '\uFEFFa\n1\n', { row: z.object({ a: z.string() }) })).toHaveLength(
			1,
		);
	});
});

describe('readMunicipalities', () => {
	const counties = [{ code: '03', name: 'Uppsala län', name_en: 'Uppsala County' }] as never;
	const groups = [{ code: 'B3', name_sv: 'g', name_en: 'g', main: 'B' }];
	const read = (...rows: string[]): unknown =>
		readMunicipalities('m.csv', ['code,name,slug,county,group,since', ...rows].join('\n'), {
			counties,
			groups,
		});

	it('stops at an address that is not made of the name', () => {
		expect(() => read('0305,Håbo,habo-uppsala,03,B3,', '0319,Älvkarleby,habo,03,B3,')).toThrow(
			'm.csv:3: slug: found "habo", expected "alvkarleby"',
		);
	});

	it('stops at a code twice', () => {
		expect(() => read('0305,Håbo,habo-uppsala,03,B3,', '0305,Håbo,habo-uppsala,03,B3,')).toThrow(
			'm.csv:3: found code "0305" after "0305"',
		);
	});

	it('stops at a municipality renamed, moved to another county or made up', () => {
		expect(() => read('0305,Håbo kommun,habo-uppsala,03,B3,')).toThrow(
			'm.csv:2: name: found "Håbo kommun", expected "Håbo", the name of 0305 in SCB\'s register',
		);
		expect(() => read('0305,Knivsta,knivsta,03,B3,')).toThrow('expected "Håbo"');
		expect(() => read('0305,Håbo,habo-uppsala,04,B3,')).toThrow(
			'm.csv:2: found county "04", expected "03"',
		);
		expect(() => read('0405,Håbo,habo-uppsala,04,B3,')).toThrow(
			'm.csv:2: code: found "0405", expected a code of SCB\'s register',
		);
	});

	it('stops where one is lacking', () => {
		expect(() => read('0305,Håbo,habo-uppsala,03,B3,')).toThrow(
			/^m\.csv: found no municipality 0114, .* expected each of the 290 codes/,
		);
	});
});

describe('readCounties', () => {
	it('stops at a county renamed, made up or lacking', () => {
		const read = (rows: string): unknown => readCounties('c.csv', `code,name,name_en\n${rows}`);
		expect(() => read('01,Stockholm,Stockholm County')).toThrow(
			'c.csv:2: name: found "Stockholm", expected "Stockholms län"',
		);
		expect(() => read('02,Stockholms län,Stockholm County')).toThrow('c.csv:2: code: found "02"');
		expect(() => read('01,Stockholms län,Stockholm County')).toThrow(
			'c.csv: found no county 03, 04,',
		);
	});
});

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

describe('entries', () => {
	const name = { sv: 'n', en: 'n' };
	const entry = {
		...INDICATOR,
		id: 'x',
		challenge: 'c',
		name,
	};
	const challenge: Challenge = {
		id: 'c',
		name,
		short: null,
		summary: name,
		leads: [{ indicator: 'x', years: 3 }],
		without: null,
		targets: [],
	};
	const file = (name: string, content: unknown): { file: string; text: string } => ({
		file: name,
		text: JSON.stringify(content, null, 1),
	});
	const check = (changes: object, challenges: readonly object[] = [challenge]): void => {
		readEntries(file('c.json', challenges), file('i.json', [{ ...entry, ...changes }]));
	};

	it('tells all that is wrong in both files at once, each with its line', () => {
		const faults = (): void => {
			check({ decimals: 9, unit: 'procent' }, [{ ...challenge, targets: 'alla', colour: 'red' }]);
		};
		expect(faults).toThrow(/c\.json:\d+: 0\.targets: /);
		expect(faults).toThrow(/c\.json:\d+: 0: .*colour/);
		expect(faults).toThrow(/i\.json:\d+: 0\.unit: /);
		expect(faults).toThrow(/i\.json:\d+: 0\.decimals: .*<=4/);
		const between = (): void => {
			check({ challenge: 'd' });
		};
		expect(between).toThrow('i.json:2: indicator "x" has the challenge "d", expected one of c');
		expect(between).toThrow('challenge "c" names "x", expected one of its own indicators');
	});

	it('stops at a challenge that is there twice, with the line of the second', () => {
		expect(() => {
			check({}, [challenge, challenge]);
		}).toThrow('c.json:22: id: found "c" again, expected each id once');
	});

	it('stops at an indicator with no challenge, or with one that does not exist', () => {
		expect(() => {
			check({ challenge: null });
		}).toThrow('i.json:2: indicator "x" has no challenge, expected one of c');
		expect(() => {
			check({ challenge: 'd' });
		}).toThrow('i.json:2: indicator "x" has the challenge "d", expected one of c');
	});

	it('stops at a lead that must not be ranked', () => {
		expect(() => {
			check({ ranking: 'discouraged', unranked: name });
		}).toThrow(
			'indicator "x" can lead the challenge "c", so its ranking must be allowed or pooled',
		);
		expect(() => {
			check({ heavier: 'neutral' });
		}).toThrow('one end the heavier');
	});

	it('stops at phrases that no sentence can be made of', () => {
		const phrasesWith = (changes: object): object => ({
			phrases: { ...INDICATOR.phrases, sv: { ...INDICATOR.phrases.sv, ...changes } },
		});
		expect(() => {
			check(phrasesWith({ clause: 'var {value} under året' }));
		}).toThrow(/i\.json:\d+: 0\.phrases\.sv\.clause: .*expected \{value\} once, \{year\} once/);
		expect(() => {
			check(phrasesWith({ clause: 'var {value} {year} i {ort}' }));
		}).toThrow('no other braces');
		expect(() => {
			check(phrasesWith({ clause: 'var {value} {year}.' }));
		}).toThrow('expected no mark at the end');
		expect(() => {
			check(phrasesWith({ subject: 'andel unga' }));
		}).toThrow('expected a noun in its definite form first, such as "andelen"');
	});

	it('asks for words of values below zero where there can be such, and only there', () => {
		expect(() => {
			check({ range: [-10, 10] });
		}).toThrow(/0\.phrases\.(sv|en)\.below: .*expected a clause for values below zero/);
		const below = { below: 'föll med {value} {year}' };
		expect(() => {
			check({
				phrases: {
					sv: { ...INDICATOR.phrases.sv, ...below },
					en: { ...INDICATOR.phrases.en, ...below },
				},
			});
		}).toThrow(/0\.phrases\.sv\.below: .*else null/);
	});

	it('stops at a measure that is not ranked and does not say why', () => {
		expect(() => {
			check({ ranking: 'discouraged' });
		}).toThrow(/i\.json:\d+: 0\.unranked: (found .*, )?expected the reason/);
		expect(() => {
			check({ unranked: name });
		}).toThrow(/i\.json:\d+: 0\.unranked: (found .*, )?expected the reason/);
	});

	it.each<[string, object]>([
		['kpi: found "hej", expected the id of a series at Kolada', { kpi: 'hej' }],
		['kpi: found "n03921", expected the id', { kpi: 'n03921' }],
		['midpoint: found 5000, expected a value within the range', { midpoint: 5000 }],
		['midpoint: found -1, expected a value within the range', { midpoint: -1 }],
		['range: found [100,0], expected the least value, then the greatest', { range: [100, 0] }],
		['range: found [0,0], expected the least value', { range: [0, 0] }],
	])('stops at an indicator whose %s', (message, changes) => {
		expect(() => {
			check(changes);
		}).toThrow(`0.${message}`);
	});

	it('takes the id of a series, and a midpoint at either end of the range or in it', () => {
		for (const changes of [{ kpi: 'U01472' }, { midpoint: 0 }, { midpoint: 100 }, { midpoint: 7 }])
			expect(() => {
				check(changes);
			}).not.toThrow();
	});

	it('stops at a challenge that names an indicator of another', () => {
		const foreign = { ...challenge, without: { indicator: 'y', reason: name } };
		expect(() => {
			check({}, [foreign]);
		}).toThrow('challenge "c" names "y", expected one of its own indicators');
	});

	it('names the line of a field that does not fit, and refuses one that nobody asked for', () => {
		expect(() => {
			check({ decimals: 9 });
		}).toThrow(/i\.json:\d+: 0\.decimals: .*<=4/);
		expect(() => {
			check({ colour: 'red' });
		}).toThrow('colour');
	});
});

describe('faultsOf', () => {
	const hashOf = (text: string): string =>
		`sha256:${createHash('sha256').update(text).digest('hex')}`;
	const messages = (resources: Resources, text: string): string[] =>
		faultsOf(resources, 'x.csv', Buffer.from(text)).map(({ message }) => message);

	it('stops at a file that is not the one the package names, and says what to do', () => {
		const other = new Map([['x.csv', { bytes: 1, hash: hashOf('b') }]]);
		expect(messages(other, 'a')).toEqual([
			expect.stringMatching(
				/^data\/x\.csv: checksum does not match: found .* run "npm run data:package"$/,
			),
		]);
		expect(messages(new Map(), 'a')[0]).toContain('data/x.csv: is not in data/datapackage.json');
		expect(messages(new Map([['x.csv', { bytes: 1, hash: hashOf('a') }]]), 'a')).toEqual([]);
	});

	it('counts rows, also where a cell holds line breaks', () => {
		const text = 'a,b\n1,"x\ny"\n2,z\n';
		const described = { bytes: text.length, hash: hashOf(text) };
		expect(messages(new Map([['x.csv', { ...described, rows: 2 }]]), text)).toEqual([]);
		expect(messages(new Map([['x.csv', { ...described, rows: 3 }]]), text)[0]).toContain(
			'data/x.csv: found 2 rows, expected 3 (data/datapackage.json)',
		);
	});
});
