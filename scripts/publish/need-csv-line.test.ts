import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import { needCsv } from './need-csv.ts';
import { madeUp, ODD, rowsIn } from './need-csv.fixture.ts';

describe('the line of a municipality', () => {
	it('is these cells, in Swedish and in English', () => {
		expect(needCsv(madeUp('Påhitt'), 'sv').split('\r\n')[1]).toBe(
			[
				'"0581";"SE0581";"Påhitt";"Östergötlands län";"Större stad";12345;2025;"Missbruk";"Mått"',
				'"%";"8,25";"2020 2021 2022";4;"-1,5";"procentenheter";2017;2022',
				'"känd fond riktad mot problemet";"känd fond riktad mot problemet"',
				'"pahitt";"fond";"inriktning mot problemet";"i bruk";2022;2500000;"gäller inte"',
				'"Per år.";"https://a.example/ https://b.example/"',
				'"Utgivaren, N00001, Titeln";"2026-10-01";"";""',
			].join(';'),
		);
		expect(needCsv(madeUp('Påhitt'), 'en').split('\r\n')[1]).toBe(
			[
				'"0581","SE0581","Påhitt","Östergötland County","Large city",12345,2025,"Substance abuse","Measure"',
				'"%",8.25,"2020 2021 2022",4,-1.5,"percentage points",2017,2022',
				'"known fund aimed at the problem","known fund aimed at the problem"',
				'"pahitt","fund","aimed at the problem","in use",2022,2500000,"not applicable"',
				'"Each year.","https://a.example/ https://b.example/"',
				'"Utgivaren, N00001, Titeln","2026-10-01","",""',
			].join(','),
		);
	});

	it('holds no name that a spreadsheet takes for a formula', () => {
		const line = needCsv(madeUp('=1+1'), 'sv').split('\r\n')[1] ?? '';
		expect(line.startsWith('"0581";"SE0581";"\'=1+1";')).toBe(true);
	});

	it('tells unusual years with reasons of their own one after another', () => {
		const data = madeUp('Påhitt');
		const [small, late] = ['Få fall.', 'Sen siffra.'].map((reason) => ({ sv: reason, en: reason }));
		const code = data.municipalities[0]?.code ?? '';
		const unusual = { [code]: { 2017: late, 2020: small, 2021: late, 2022: small } };
		const series = { ...data.series, unusual: unusual as ApiSeries['unusual'] };
		const [row] = rowsIn(needCsv({ ...data, series }, 'sv'));
		expect(row?.[ODD.sv]).toBe('2020 och 2022: Få fall. 2021: Sen siffra.');
	});
});
