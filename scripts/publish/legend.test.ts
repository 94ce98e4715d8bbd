import { beforeAll, describe, expect, it } from 'vitest';
import { legendAxis, type LegendAxis } from '../../src/draw/legend-axis.ts';
import { legendBars } from '../../src/draw/legend-bars.ts';
import type { ApiIndex, ApiSeries } from '../../src/tables/api.ts';
import { classOf, tonesOf, type Scale } from '../../src/stats/classes.ts';
import { makeScale } from '../../src/stats/make-scale.ts';
import { round } from '../../src/stats/round.ts';
import { valueIn, valuesIn } from '../../src/stats/series.ts';
import { legendClasses, missingCounts, shadeOf } from '../../src/stats/shading.ts';
import { madeApi } from './api.fixture.ts';

interface Pictured {
	readonly entry: ApiIndex['indicators'][number];
	readonly series: ApiSeries;
	readonly year: number;
	readonly scale: Scale;
	/** The year that the classes are made of; null for all years. */
	readonly scaleYear: number | null;
}

/** Every indicator in every year, by the classes of all years and by those of the year alone. */
const pictures: Pictured[] = [];

const nameOf = ({ entry, year, scaleYear }: Pictured): string =>
	`${entry.id} ${year}${scaleYear === null ? '' : ', scale of the year'}`;

beforeAll(async () => {
	const { json: read } = await madeApi();
	for (const entry of (read('index.json') as ApiIndex).indicators) {
		const series = read(entry.file) as ApiSeries;
		for (const year of series.years) {
			const values = [...valuesIn(series, year).values()];
			if (values.length === 0) continue;
			pictures.push({ entry, series, year, scale: series.scale, scaleYear: null });
			const scale = makeScale(values, year, entry);
			pictures.push({ entry, series, year, scale, scaleYear: year });
		}
	}
}, 60_000);

describe('the legend of every indicator in every year', () => {
	it('is tested on all of them', () => {
		expect(new Set(pictures.map(({ entry }) => entry.id)).size).toBeGreaterThanOrEqual(37);
		expect(pictures.length).toBeGreaterThan(1000);
	}, 60_000);

	it('has classes that cover all values without gap or overlap, each with a tone of its own', () => {
		for (const picture of pictures) {
			const { scale } = picture;
			const classes = legendClasses([], scale);
			const step = 10 ** -scale.decimals;
			expect(classes[0]?.from, nameOf(picture)).toBeNull();
			expect(classes.at(-1)?.to, nameOf(picture)).toBeNull();
			for (const [index, { from }] of classes.entries()) {
				const before = classes[index - 1]?.to;
				if (index > 0) expect(from).toBe(round((before ?? NaN) + step, scale.decimals));
			}
			expect(new Set(tonesOf(scale)).size, nameOf(picture)).toBe(classes.length);
			expect(classes.length, nameOf(picture)).toBeLessThanOrEqual(5);
		}
	}, 60_000);

	it('has each value, as it is shown, within the bounds of the class that it is coloured by', () => {
		for (const picture of pictures) {
			const { series, year, scale } = picture;
			const classes = legendClasses([], scale);
			for (const [code, value] of valuesIn(series, year)) {
				const shade = shadeOf(series, code, year, scale);
				const shown = round(value, scale.decimals);
				const within = classes.filter(
					({ from, to }) => shown >= (from ?? -Infinity) && shown <= (to ?? Infinity),
				);
				if (within.length !== 1 || !('tone' in shade) || within[0]?.tone !== shade.tone) {
					expect.fail(`${nameOf(picture)}: ${code} has ${shown}`);
				}
			}
		}
	}, 60_000);

	it('counts every municipality once: 290 in classes or missing', () => {
		for (const picture of pictures) {
			const { series, year, scale } = picture;
			const codes = Object.keys(series.values);
			const all = codes.map((code) => ({ value: valueIn(series, code, year) }));
			const classed = legendClasses(all, scale).reduce((sum, { count }) => sum + count, 0);
			const missing = [...missingCounts(all).values()].reduce((sum, count) => sum + count, 0);
			expect(classed + missing, nameOf(picture)).toBe(290);
		}
	}, 60_000);

	it('has bars for all municipalities with a value, each on the ground of its own class, which stays from year to year', () => {
		const axes = new Map<Scale, LegendAxis>();
		/** By scale: where classes meet, and the ground of each. */
		const grounds = new Map<Scale, string>();
		for (const picture of pictures) {
			const { series, year, scale, scaleYear } = picture;
			const axis = axes.get(scale) ?? legendAxis(series, scale, scaleYear);
			axes.set(scale, axis);
			const values = [...valuesIn(series, year).values()];
			const bars = legendBars(values, scale, axis);
			const name = nameOf(picture);
			expect(bars.counts, name).toEqual(
				legendClasses(
					values.map((value) => ({ value: { value } })),
					scale,
				).map(({ count }) => count),
			);
			const ground = JSON.stringify([bars.bounds, bars.classes.map(({ zone }) => zone)]);
			expect(grounds.get(scale) ?? ground, name).toBe(ground);
			grounds.set(scale, ground);
			let end = 0;
			const ends: (readonly [number, number])[] = [];
			for (const { bars: drawn, zone } of bars.classes) {
				const [, from = NaN, to = NaN] = (/^M([\d.]+) 0H([\d.]+)V/.exec(zone) ?? []).map(Number);
				expect(from, name).toBeGreaterThanOrEqual(end);
				expect(to, name).toBeGreaterThan(from);
				end = to;
				ends.push([from, to]);
				for (const [, x, , width] of drawn.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)V/g)) {
					const [left, right] = [Number(x), Number(x) + Number(width)];
					if (left < from - 0.011 || right > to + 0.011) expect.fail(`${name}: bar at ${left}`);
				}
			}
			expect(end, name).toBe(240);
			for (const value of values) {
				const [from = NaN, to = NaN] = ends[classOf(value, scale)] ?? [];
				const x = (bars.position(value) / 100) * 240;
				if (!(x >= from - 0.02 && x <= to + 0.02)) expect.fail(`${name}: ${value} at ${x}`);
			}
		}
	}, 60_000);
});
