import { describe, expect, it } from 'vitest';
import { isMunicipalityCode } from '../../../../src/tables/code.ts';
import { REASONS } from '../../../../src/tables/value.ts';
import { standing } from '../collecting.fixture.ts';
import { cellWithoutFigure } from './cell-without-figure.ts';

describe('a cell that Kolada is asked for to see its word for why there is no figure', () => {
	const [first, nykvarn] = ['0114', '0140'].filter(isMunicipalityCode);
	const sources = standing.sources.filter(({ kpi }) => kpi === 'N03921');
	const looked = (...rows: readonly string[]) => ({
		municipalities: [
			...(first ? [{ code: first, since: null }] : []),
			...(nykvarn ? [{ code: nykvarn, since: 1999 }] : []),
		],
		sources,
		tables: new Map([['x', ['municipality,year,value,status,source', ...rows, ''].join('\n')]]),
	});
	const source = sources[0]?.id ?? '';

	it('is none of a municipality before it was formed', () => {
		const before = `0140,1998,,not-applicable,${source}`;
		expect(cellWithoutFigure('not-applicable', looked(before))).toBeNull();
		const later = `0140,1999,,not-applicable,${source}`;
		expect(cellWithoutFigure('not-applicable', looked(before, later))).toEqual({
			kpi: 'N03921',
			municipality: '0140',
			year: '1999',
		});
	});

	it('is one of a year in which others have figures', () => {
		const rows = [
			`0114,2012,,unknown,${source}`,
			`0140,2012,,unknown,${source}`,
			`0114,2013,7,,${source}`,
			`0140,2013,,unknown,${source}`,
		];
		expect(cellWithoutFigure('unknown', looked(...rows))).toMatchObject({ year: '2013' });
	});

	// Whatever stands in data/: else an editor would ask for what is most likely not there.
	it.each(REASONS)('%s, in the tables that stand', (reason) => {
		const found = cellWithoutFigure(reason, standing);
		const since = new Map<string, number | null>(
			standing.municipalities.map((one) => [one.code, one.since]),
		);
		const rows = [...standing.tables.values()]
			.flatMap((text) => text.trimEnd().split('\n').slice(1))
			.map((line) => {
				const [municipality = '', year = '', value = '', status = '', source = ''] =
					line.split(',');
				return { municipality, year, value, status, source };
			});
		const sourceIds = (of: string | null) =>
			standing.sources.filter(({ kpi }) => kpi !== null && kpi === (of ?? kpi)).map(({ id }) => id);
		const hasBeenFormed = ({ municipality, year }: { municipality: string; year: string }) =>
			Number(year) >= (since.get(municipality) ?? -Infinity);
		if (found === null) {
			const own = rows.filter(
				({ municipality, status, source }) =>
					status === reason && municipality !== '00' && sourceIds(null).includes(source),
			);
			expect(own.filter(hasBeenFormed)).toEqual([]);
			return;
		}
		expect(hasBeenFormed(found)).toBe(true);
		const ids = sourceIds(found.kpi);
		const year = rows.filter((row) => row.year === found.year && ids.includes(row.source));
		expect(year.filter(({ value }) => value !== '').length).toBeGreaterThan(year.length / 2);
	});
});
