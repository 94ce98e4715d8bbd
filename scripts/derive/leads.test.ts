import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import { readData, type Data } from '../read/data.ts';
import { allSeries, leadsOf } from './leads.ts';
import { hasNeed, needFile } from './need-file.ts';

/*
 * The measures that the design waits for, by Kolada's id: each takes over its challenge by itself once it
 * has figures, and until then the next in order of preference leads.
 */
const AWAITED = [
	{ kpi: 'N33820', challenge: 'psykisk-ohalsa', until: 'langtidssjuka-psykisk', window: null },
	{ kpi: 'N03935', challenge: 'ungdomsarbetsloshet', until: 'unga-arbetslosa', window: 3 },
	{ kpi: 'N33818', challenge: 'placerade-barn', until: 'placerade-familjehem', window: 3 },
] as const;

/** Municipalities that must have a value for a year to count in a need level (design §7). */
const ENOUGH = 270;

let data: Data;
let series: ReadonlyMap<string, ApiSeries>;
beforeAll(async () => {
	data = await readData('data', () => undefined);
	series = allSeries(data);
}, 60_000);

describe.each(AWAITED)('the lead of $challenge', ({ kpi, challenge, until, window }) => {
	const awaited = (): string => {
		const indicator = data.indicators.find((each) => each.kpi === kpi);
		if (!indicator) throw new Error(`no indicator is ${kpi}`);
		return indicator.id;
	};

	/** All series but that of the awaited measure, whether it has been collected or not. */
	const without = () => new Map([...series].filter(([id]) => id !== awaited()));

	/**
	 * With figures of the awaited measure for some municipalities.
	 * @param years in which they have a value
	 */
	function withFigures(municipalities: number, years: readonly number[]) {
		const like = series.get(until);
		if (!like) throw new Error(`there are no figures of ${until}`);
		const values = Object.fromEntries(
			data.municipalities.map(({ code }, index) => [
				code,
				years.map(() => (index < municipalities ? index : null)),
			]),
		);
		const own = { ...like, id: awaited(), years, values, breaks: [], status: {} };
		return new Map([...without(), [awaited(), own]]);
	}

	const leadIn = (figures: ReadonlyMap<string, ApiSeries>) => {
		const lead = leadsOf(data, figures).find((each) => each.challenge.id === challenge);
		if (!lead) throw new Error(`${challenge} has no lead`);
		return lead;
	};

	const needIn = (figures: ReadonlyMap<string, ApiSeries>) =>
		needFile(
			leadsOf(data, figures),
			data.municipalities.map(({ code }) => code),
			[],
		)[challenge];

	it(`is ${until} until ${kpi} has figures`, () => {
		const lead = leadIn(without());
		expect([lead.indicator.id, lead.series.id, lead.window]).toEqual([until, until, window]);
		expect(hasNeed(lead)).toBe(window !== null);
		expect(needIn(without()) !== undefined).toBe(window !== null);
	});

	it(`is ${kpi} once it has, and the challenge then has a need level of it`, () => {
		const collected = withFigures(290, [2023, 2024, 2025]);
		const lead = leadIn(collected);
		expect([lead.indicator.kpi, lead.series.id, lead.window]).toEqual([kpi, awaited(), 3]);
		const need = needIn(collected);
		const [first] = data.municipalities;
		const last = data.municipalities.at(-1);
		// The figures rise with the code, and higher is the heavier problem of all three.
		expect(need?.[first?.code ?? '']).toMatchObject({
			value: 0,
			years: [2023, 2024, 2025],
			quarter: 1,
		});
		expect(need?.[last?.code ?? '']).toMatchObject({ value: 289, quarter: 4 });
	});

	it('is not yet it where too few municipalities, or too few years, have a value', () => {
		expect(leadIn(withFigures(ENOUGH, [2024, 2025])).indicator.kpi).toBe(kpi);
		expect(leadIn(withFigures(ENOUGH - 1, [2024, 2025])).indicator.id).toBe(until);
		expect(leadIn(withFigures(290, [2025])).indicator.id).toBe(until);
	});
});
