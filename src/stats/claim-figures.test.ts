import { expect, it } from 'vitest';
import * as api from '../api/read.ts';
import { COUNTRY } from '../tables/code.ts';
import { claimFigures, figureIn, hasYear } from './claim-figures.ts';
import { valueIn } from './series.ts';

it('says of every year of a place what the series says: the value, or why there is none', () => {
	for (const { id } of api.index().indicators) {
		const series = api.series(id);
		for (const code of [COUNTRY, '1081', '2523']) {
			const figures = claimFigures(series, code);
			expect(Object.keys(figures.values).map(Number)).toEqual(series.years);
			for (const year of series.years) {
				expect(figureIn(figures, year)).toEqual(valueIn(series, code, year));
			}
			expect(hasYear(figures, 1850)).toBe(false);
		}
	}
});
