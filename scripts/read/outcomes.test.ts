import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutcomes } from './outcomes.ts';

const FILE = 'data/funds/outcomes.csv';
const NORRKOPING = 'norrkoping-utfallskontrakt';

describe('what came of Norrköping’s contract', () => {
	const accounts = readOutcomes(
		FILE,
		readFileSync(FILE, 'utf8'),
		new Set([NORRKOPING, 'ornskoldsvik-utfallskontrakt']),
	);

	it('is told three ways, each with its source: two years, and three by whom', () => {
		const told = accounts.filter(({ fund }) => fund === NORRKOPING);
		expect(told.map(({ source }) => new URL(source.url).host)).toEqual([
			'socialimpactcenter.se',
			'socialimpactcenter.se',
			'socialeinvesteringer.nu',
		]);
		expect(told.map(({ result }) => result)).toEqual([null, null, -3_500_000]);
	});
});

describe('the table of accounts', () => {
	const [header = ''] = readFileSync(FILE, 'utf8').split('\n');
	const row = (fund: string, result = ''): string =>
		`${fund},konto,r,h,s,s,${result},T,https://example.org/,2020`;
	const read = (...rows: string[]) =>
		readOutcomes('o.csv', [header, ...rows].join('\n'), new Set(['a']));

	it('says each result in its words too, with its sign, in both languages', () => {
		const told = (result: string, sv: string, en: string) =>
			read(`a,konto,r,h,${sv},${en},${result},T,https://example.org/,2020`)[0]?.result;
		const loss = ['Minus 3 miljoner kronor.', 'Minus SEK 3 million.'] as const;
		expect(told('-3000000', ...loss)).toBe(-3_000_000);
		expect(told('', ...loss)).toBeNull();
		expect(told('3000000', '3 miljoner kronor.', 'SEK 3 million.')).toBe(3_000_000);
		for (const result of ['3000000', '-30000000', '-300000']) {
			expect(() => told(result, ...loss)).toThrow(
				`o.csv:2: said_sv: found no ${result} in it, expected the figure of the row to be said`,
			);
		}
		expect(() => told('-3000000', loss[0], 'SEK 3 million.')).toThrow('said_en: found no -3000000');
		expect(() => told('-9000000000', '−9 miljarder', '−9 billion')).toThrow(
			'result: found -9000000000, expected -5000000000 to 5000000000',
		);
	});

	it('is of outcome contracts alone, and has each account once', () => {
		expect(() => read(row('b'))).toThrow('o.csv:2: fund: found "b", expected the id of an outcome');
		expect(() => read(row('a'), row('a'))).toThrow('o.csv:3: account: found "konto" of "a"');
		expect(() => read(row('a', 'minus tre'))).toThrow('o.csv:2: result: found "minus tre"');
	});
});
