import { describe, expect, it } from 'vitest';
import { readCounties, readMunicipalities } from './municipalities.ts';

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
