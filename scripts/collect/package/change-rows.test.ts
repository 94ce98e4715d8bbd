import type { ChangeRow } from '../../../src/tables/changes.ts';
import { describe, expect, it } from 'vitest';
import { funds as fundTable, type FundColumn } from '../../../src/tables/funds.ts';
import { columnsOf } from '../../../src/tables/table.ts';
import type { CellChange } from '../../check/plausible/accepted.ts';
import { readChanges, readChangeRows } from '../../read/changes.ts';
import { changeOf } from './change.fixture.ts';
import { changeRows, changesText, withRows, type FundCells } from './change-rows.ts';

const change = changeOf('ohalsotal');

const fund = (id: string, cells: Partial<FundCells> = {}): FundCells => ({
	...(Object.fromEntries(columnsOf(fundTable).map((column) => [column, ''])) as Record<
		FundColumn,
		string
	>),
	id,
	code: '0581',
	...cells,
});

const of = (
	figures: readonly CellChange[],
	fundsBefore: readonly FundCells[] = [],
	fundsAfter: readonly FundCells[] = [],
): ChangeRow[] => changeRows({ figures, fundsBefore, fundsAfter }, '2026-11-28');

/** Rows as they stand in the file, without the reasons. */
const lines = (rows: readonly ChangeRow[]): string[] =>
	changesText(rows)
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.replace(/,,$/, ''));

describe('what changed, as rows', () => {
	it('tells whole new years of all places in one row, and whole lost years in another', () => {
		const years = [2024, 2023].flatMap((year) =>
			['00', '0114', '0581'].map((place) => change(place, year, null, '7.5')),
		);
		const lost = ['00', '0114'].map((place) => change(place, 2001, '7.5', null));
		expect(lines(of([...years, ...lost]))).toEqual([
			'2026-11-28,new-years,ohalsotal,,2023;2024,,',
			'2026-11-28,lost-years,ohalsotal,,2001,,',
		]);
	});

	it('tells each corrected figure, also one that was missing or is gone', () => {
		expect(
			lines(
				of([
					change('0114', 2022, '7.5', '8.25'),
					change('0581', 2022, 'unknown', '9'),
					change('0580', 2022, '9', 'suppressed'),
					change('1081', 2022, '9', null),
				]),
			),
		).toEqual([
			'2026-11-28,corrected,ohalsotal,0114,2022,7.5,8.25',
			'2026-11-28,corrected,ohalsotal,0581,2022,unknown,9',
			'2026-11-28,corrected,ohalsotal,0580,2022,9,suppressed',
			'2026-11-28,corrected,ohalsotal,1081,2022,9,',
		]);
	});

	it('says nothing of a figure that has another source and is the same', () => {
		const same: CellChange = {
			...change('0114', 2022, '7.5', '7.5'),
			after: { text: '7.5', source: 'scb' },
		};
		expect(of([same])).toEqual([]);
	});

	it('tells funds that came and went, and corrected columns; of words only that they changed', () => {
		const before = [fund('gammal'), fund('norrkoping', { amount: '40', note_sv: 'Ett' })];
		const after = [
			fund('norrkoping', { amount: '50', note_sv: 'Två' }),
			fund('ny', { code: '05' }),
		];
		expect(lines(of([], before, after))).toEqual([
			'2026-11-28,new-fund,ny,05,,,',
			'2026-11-28,lost-fund,gammal,0581,,,',
			'2026-11-28,corrected-fund,norrkoping,0581,amount,40,50',
			'2026-11-28,corrected-fund,norrkoping,0581,note_sv,,',
		]);
	});
});

describe('the table with new rows', () => {
	const corrected = (before: string, after: string) => of([change('0114', 2022, before, after)]);

	it('tells a cell that changes twice before the next release once, with the editor’s reason', () => {
		const reasons = { reason_sv: 'Skäl', reason_en: 'Reason' };
		const standing = corrected('7.5', '8').map((row) => ({ ...row, ...reasons }));
		expect(withRows(standing, corrected('8', '9'))).toEqual([
			{ ...standing[0], before: '7.5', after: '9' },
		]);
	});

	it('says nothing of a cell that is back at what it was', () => {
		expect(withRows(corrected('7.5', '8'), corrected('8', '7.5'))).toEqual([]);
	});

	it('keeps that words of a fund changed, whatever they were', () => {
		const rows = of([], [fund('a', { note_sv: 'x' })], [fund('a', { note_sv: 'y' })]);
		expect(withRows(rows, rows)).toEqual(rows);
	});

	it('tells it again in another release', () => {
		const later = corrected('8', '9').map((row) => ({ ...row, release: '2026-12-01' }));
		expect(withRows(corrected('7.5', '8'), later)).toHaveLength(2);
	});

	it('is read as it was written', () => {
		const rows = [
			...of(
				[change('0114', 2022, '7.5', 'suppressed'), change('00', 2023, null, '1')],
				[fund('gammal')],
				[fund('ny', { code: '05' })],
			),
		];
		expect(readChangeRows('c.csv', changesText(rows))).toEqual(rows);
		expect(readChanges('c.csv', changesText(rows)).map(({ kind }) => kind)).toEqual([
			'new-years',
			'corrected',
			'new-fund',
			'lost-fund',
		]);
	});
});

describe('a table that is not as it was written', () => {
	const [head = ''] = changesText([]).split('\n');
	const row = '2026-11-28,corrected,ohalsotal,0114,2022,7.5,8,,';

	it.each([
		['2026-11-28,corrected,ohalsotal,0114,i fjol,7.5,8,,', 'cell: found "i fjol", expected a year'],
		[
			'2026-11-28,corrected,ohalsotal,0115,2022,7.5,åtta,,',
			'after: found "åtta", expected a number',
		],
		['2026-11-28,new-years,ohalsotal,,2022;x,,,,', 'cell: found "2022;x", expected a year'],
		[
			'2026-11-28,corrected-fund,a,0581,colour,1,2,,',
			'cell: found "colour", expected one of id, code',
		],
		['2026-11-28,changed,ohalsotal,0114,2022,7.5,8,,', 'kind: found "changed", expected one of'],
		[
			'2026-11-28,corrected,ohalsotal,0115,2022,7.5,8,Skäl,',
			'reason_en: found nothing, expected the reason',
		],
		['2026-11-28,new-fund,a,0581,2022,,,,', 'cell: found "2022", expected nothing'],
		[
			'2026-11-31,corrected,ohalsotal,0114,2022,7.5,8,,',
			'release: found "2026-11-31", expected an ISO',
		],
	])('stops at %s', (line, expected) => {
		expect(() => readChangeRows('c.csv', `${head}\n${row}\n${line}\n`)).toThrow(
			`c.csv:3: ${expected}`,
		);
	});

	it('stops at a release that is before the row above', () => {
		const older = '2026-11-27,corrected,ohalsotal,0114,2021,7.5,8,,';
		expect(() => readChangeRows('c.csv', `${head}\n${row}\n${older}\n`)).toThrow(
			'c.csv:3: release: found 2026-11-27, expected 2026-11-28 or later',
		);
	});
});
