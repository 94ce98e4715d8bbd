import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { classOf } from '../../../src/stats/classes.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { round } from '../../../src/stats/round.ts';
import { legendClasses } from '../../../src/stats/shading.ts';
import { latestOf } from '../../derive/latest.ts';
import { allFigures, leadsOf } from '../../derive/leads.ts';
import { scaleOf } from '../../derive/scale.ts';
import type { SeriesFigures } from '../../derive/series-file.ts';
import { parseClasses, type Classes } from '../../read/classes.ts';
import { readData, type Data } from '../../read/data.ts';
import { classesText } from './classes-text.ts';
import { measureClasses } from './measure-classes.ts';

const indicator = { id: 'x', decimals: 1, heavier: 'higher', midpoint: null } as Indicator;
const VALUES = [1, 1.1, 5, 5.1, 9, 9.1, 20, 20.2, 40, 41];

const figures = (values: readonly number[]): SeriesFigures => ({
	id: 'x',
	years: [2021, 2022],
	national: [null, null],
	values: Object.fromEntries(values.map((value, i) => [String(1000 + i), [value * 7, value]])),
	status: {},
	unusual: {},
	breaks: [],
	sources: [],
});

describe('measuring classes', () => {
	const measured = (
		of: SeriesFigures,
		standing: readonly Classes[],
		entry = indicator,
	): Classes[] => measureClasses([entry], new Map([['x', of]]), standing, '2026-12-01');
	const [first] = measureClasses([indicator], new Map([['x', figures(VALUES)]]), [], '2026-11-01');
	const standing = first ? [first] : [];

	it('is of the latest year', () => {
		expect(first).toMatchObject({ year: 2022, thresholds: [5, 7, 10, 30] });
	});

	it('leaves a row as it stands, with the release that made it, while its values are the same', () => {
		expect(measured(figures(VALUES), standing)).toEqual(standing);
		// Decimals that nobody sees change no class.
		expect(measured(figures(VALUES.map((value) => value + 0.01)), standing)).toEqual(standing);
	});

	it('makes a row anew, and names the release, when a value, the year or the midpoint is another', () => {
		const changed = figures([...VALUES.slice(1), 42]);
		const shorter: SeriesFigures = { ...figures(VALUES), years: [2021, 2023] };
		for (const [row] of [
			measured(changed, standing),
			measured(shorter, standing),
			measured(figures(VALUES), standing, { ...indicator, midpoint: 6 }),
		]) {
			expect(row).not.toEqual(first);
			expect(row?.release).toBe('2026-12-01');
		}
	});

	it('has no row for an indicator without figures', () => {
		expect(measureClasses([indicator], new Map(), standing, '2026-12-01')).toEqual([]);
	});

	it('writes rows that are read back the same, fewer classes than five among them', () => {
		const rows = [...standing, { ...standing[0], indicator: 'y', thresholds: [-2.5] } as Classes];
		const text = classesText(rows);
		expect(parseClasses('data/classes.csv', text)).toEqual(rows);
		expect(text.split('\n')[2]).toMatch(/^y,2022,-2\.5,,,,2026-11-01,[0-9a-f]{64}$/);
	});
});

describe('data/classes.csv', () => {
	let data: Data;
	/** Every indicator whose classes are of its latest figures. */
	let current: {
		indicator: Indicator;
		figures: SeriesFigures;
		classes: Classes;
		latest: number[];
	}[];

	beforeAll(async () => {
		data = await readData('data', () => undefined);
		const all = allFigures(data);
		current = data.indicators.flatMap((entry) => {
			const [own, classes] = [all.get(entry.id), data.classes.get(entry.id)];
			if (!own || !classes) return [];
			const { year, values, checksum } = latestOf(entry, own);
			// Others hold still, but say nothing of the figures that stand: the build warns of them.
			if (year !== classes.year || checksum !== classes.values) return [];
			return [{ indicator: entry, figures: own, classes, latest: [...values] }];
		});
	}, 60_000);

	it('is written as it stands, to the byte', () => {
		expect(classesText([...data.classes.values()])).toBe(readFileSync('data/classes.csv', 'utf8'));
	});

	it('holds what measuring makes of the figures', () => {
		for (const { indicator: entry, figures: own, classes } of current) {
			const again = measureClasses([entry], new Map([[entry.id, own]]), [], classes.release);
			expect(again).toEqual([classes]);
		}
	});

	it('leaves no class of the latest year empty, and has every shown value within its class', () => {
		for (const { indicator: entry, classes, latest } of current) {
			const scale = scaleOf(entry, classes);
			const legend = legendClasses(
				latest.map((value) => ({ value: { value } })),
				scale,
			);
			expect(
				legend.filter(({ count }) => count === 0),
				entry.id,
			).toEqual([]);
			expect(
				legend.reduce((sum, { count }) => sum + count, 0),
				entry.id,
			).toBe(latest.length);
			expect([legend[0]?.from, legend.at(-1)?.to], entry.id).toEqual([null, null]);
			for (const value of latest) {
				const { from = null, to = null } = legend[classOf(value, scale)] ?? {};
				const shown = round(value, entry.decimals);
				expect(shown, entry.id).toBeGreaterThanOrEqual(from ?? -Infinity);
				expect(shown, entry.id).toBeLessThanOrEqual(to ?? Infinity);
			}
		}
	});

	it('tells the municipalities of the latest year apart, over the lead indicators', () => {
		const fullest = (row: (typeof current)[number]): number => {
			const scale = scaleOf(row.indicator, row.classes);
			const counts = Map.groupBy(row.latest, (value) => classOf(value, scale));
			const most = Math.max(...[...counts.values()].map(({ length }) => length));
			return most / row.latest.length;
		};
		const leading = new Set(leadsOf(data, allFigures(data)).map((lead) => lead.indicator.id));
		const leads = current.filter((row) => leading.has(row.indicator.id));
		const shares = leads.map(fullest);
		// Classes of all years together had 47 % in the fullest class on the average; these about 32 %.
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.4 * shares.length);
	});
});
