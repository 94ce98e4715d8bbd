import { describe, expect, it } from 'vitest';
import { comparedFixture } from '../../stats/municipality/compared.fixture.ts';
import type { Compared } from '../../stats/municipality/compared.ts';
import {
	compareJson,
	compareSheets,
	compareTable,
	compareValues,
	type CompareFileFacts,
	type CompareFileProblem,
} from './compare-table.ts';

const problem: CompareFileProblem = {
	challenge: 'missbruk',
	name: 'Missbruk',
	indicator: 'missbruksvard-kostnad',
	measure: 'Kostnad för missbruksvård',
	unit: 'kr/inv',
	year: 2022,
	basis: [2020, 2022],
	country: { year: 2021, value: 812 },
	source: 'Kolada, N37010',
};
const facts: CompareFileFacts = {
	release: '2026-11-28',
	sheet: 'Jämförelse',
	heads: ['kommunkod', 'kommunkod som text', 'kommun'],
	notPlaced: { unranked: 'ej tillämpligt', tooFew: 'för få år' },
	reasons: { suppressed: 'skyddad uppgift', unknown: 'ej i källan' },
	problems: [problem, { ...problem, challenge: 'psykisk-ohalsa', basis: null, country: null }],
	about: {
		name: 'Källor',
		table: {
			heads: ['Källor'],
			rows: [
				['Innehåll', '{title}'],
				['Sida', '{page}'],
			],
		},
	},
};
const placed = comparedFixture('0581', [4, null]);
const hidden: Compared = {
	...comparedFixture('0580', [null, null]),
	problems: placed.problems.slice(0, 1).map((own) => ({
		...own,
		value: { missing: 'suppressed' },
		previous: { year: 2019, value: 1.5 },
		place: null,
		quarter: null,
		decisive: null,
		alike: { value: 3.5538309999999997, at: null },
	})),
};

describe('the files of a comparison', () => {
	it('have those compared below each other, problem by problem, with codes that stay texts', () => {
		const { rows } = compareTable([placed, hidden], facts);
		expect(rows.map(([code, asText, , name]) => [code, asText, name])).toEqual([
			['0581', 'SE0581', 'Missbruk'],
			['0580', 'SE0580', 'Missbruk'],
			['0581', 'SE0581', 'Missbruk'],
		]);
	});

	it('have the reason where there is no value, the last value before, and why there is no place', () => {
		const [own, other, unranked] = compareTable([placed, hidden], facts).rows;
		expect(own?.slice(6, 17)).toEqual([
			2022,
			0,
			'',
			'',
			'2020–2022',
			0,
			1,
			4,
			2021,
			812,
			'ej i källan',
		]);
		expect(other?.slice(7, 14)).toEqual([
			'skyddad uppgift',
			2019,
			1.5,
			'2020–2022',
			'för få år',
			'för få år',
			'för få år',
		]);
		expect(unranked?.slice(10, 16)).toEqual([
			'ej tillämpligt',
			'ej tillämpligt',
			'ej tillämpligt',
			'ej tillämpligt',
			'',
			'ej i källan',
		]);
	});

	it('have no digits of binary arithmetic in a median', () => {
		const [, other] = compareTable([placed, hidden], facts).rows;
		expect(other?.[16]).toBe(3.553831);
	});

	it('have the words of the API for programs, and nothing where there is nothing', () => {
		const { heads, rows } = compareValues([hidden], facts);
		const at = (name: string) => rows[0]?.[heads.indexOf(name)];
		expect([at('municipality'), at('challenge'), at('value'), at('status')]).toEqual([
			'0580',
			'missbruk',
			'',
			'suppressed',
		]);
		expect([at('mean_from'), at('mean_to'), at('mean'), at('place')]).toEqual([2020, 2022, '', '']);
		expect(JSON.parse(compareJson([hidden], facts, 'https://example.org/jamfor/'))).toMatchObject({
			release: '2026-11-28',
			page: 'https://example.org/jamfor/',
			values: [{ municipality: '0580', value: null, status: 'suppressed', mean: null }],
		});
	});

	it('have a sheet that says what is compared and where it is found', () => {
		const [values, about] = compareSheets([placed], facts, {
			title: 'Norrköping',
			page: 'https://x',
		});
		expect(values.name).toBe('Jämförelse');
		expect(about.table.rows).toEqual([
			['Innehåll', 'Norrköping'],
			['Sida', 'https://x'],
		]);
	});
});
