import { beforeAll, describe, expect, it } from 'vitest';
import { quarters } from '../../src/stats/quarter.ts';
import { rankedIn } from '../../src/stats/ranked.ts';
import { shownValuesIn } from '../../src/stats/series.ts';
import { allSeries, leadsOf } from '../derive/leads.ts';
import { needFile } from '../derive/need-file.ts';
import { readData, type Data } from '../read/data.ts';

/*
 * Two municipalities that stood in a wrong quarter while figures were rounded twice. What is right was
 * worked out by hand from data/: figures as they are shown, and R-7 quartiles of them.
 */

let data: Data;
let series: ReturnType<typeof allSeries>;
beforeAll(async () => {
	data = await readData('data', () => undefined);
	series = allSeries(data);
}, 60_000);

const at = <Value>(values: ReadonlyMap<string, Value>, code: string): Value | undefined =>
	values.get(code);

describe('Botkyrka’s result in 2022', () => {
	const BOTKYRKA = '0127';
	const result = () => {
		const found = series.get('resultat-andel');
		if (!found) throw new Error('there are no figures of "resultat-andel"');
		return found;
	};

	it('is 6.549803 per cent, shown as 6.5, and not beyond the quartile of 6.6', () => {
		const shown = shownValuesIn(result(), 2022);
		expect(at(shown, BOTKYRKA)).toBe(6.5);
		expect(at(quarters(shown, 'lower'), BOTKYRKA)).toBe(2);
	});

	it('is ranked by the mean of 2020–2022, 5.6, between the quartiles of 4.9 and 6.4', () => {
		const { values, years } = rankedIn(result(), { ranking: 'pooled' }, 2022);
		expect(years).toEqual([2020, 2021, 2022]);
		expect(at(values, BOTKYRKA)).toBe(5.6);
		expect(at(quarters(values, 'lower'), BOTKYRKA)).toBe(2);
	});
});

describe('Ydre’s economic hardship', () => {
	const YDRE = '0512';

	/** What need.json would say of Ydre if the series ended with a year. */
	function needIn(last: number) {
		const leads = leadsOf(data, series).map((lead) => {
			const years = lead.series.years.filter((year) => year <= last);
			return { ...lead, series: { ...lead.series, years } };
		});
		const codes = data.municipalities.map(({ code }) => code);
		return needFile(leads, codes, [])['ekonomisk-utsatthet']?.[YDRE];
	}

	it('was 3.149701 in 2020–2022, shown as 3.1: the median, so not in the half with more of it', () => {
		expect(needIn(2022)).toMatchObject({ years: [2020, 2021, 2022], quarter: 2 });
		expect(needIn(2022)?.value).toBeCloseTo(3.149701, 6);
	});

	it('was 2.251038 in 2023–2025, shown as 2.3: the median again', () => {
		expect(needIn(2025)).toMatchObject({ years: [2023, 2024, 2025], quarter: 2 });
		expect(needIn(2025)?.value).toBeCloseTo(2.251038, 6);
	});
});
