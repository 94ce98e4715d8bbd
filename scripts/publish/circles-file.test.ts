import { describe, expect, it } from 'vitest';
import type { ApiMunicipality } from '../../src/tables/api.ts';
import { readData } from '../read/data.ts';
import { adjacency } from '../derive/adjacency.ts';
import { circlesFile, circlesReport } from './circles-file.ts';
import { apiFiles } from './files.ts';

const lines: string[] = [];
const data = await readData('data', () => undefined);
const files = apiFiles(
	data,
	() => undefined,
	(line) => lines.push(line),
);
const municipalities = JSON.parse(files.get('municipalities.json') ?? '') as ApiMunicipality[];
const beside = adjacency(data.topology, data.links);
const file = circlesFile(municipalities, beside);
const circles = municipalities.map(({ code, name, population }) => {
	const [x, y, radius] = file.circles[code] ?? [NaN, NaN, NaN];
	return { code, name, population: population.value, x, y, radius };
});
type Drawn = (typeof circles)[number];

const named = (name: string): Drawn => {
	const found = circles.find((circle) => circle.name === name);
	if (!found) throw new Error(`no circle for ${name}`);
	return found;
};
const distance = (a: Drawn, b: Drawn): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
const pairs = circles.flatMap((a, index) =>
	circles.slice(index + 1).map((b) => ({ names: `${a.name}, ${b.name}`, a, b })),
);
/** The least of a measure over all pairs, with the names of the pair that has it. */
const closest = (measure: (a: Drawn, b: Drawn) => number): { least: number; names: string } =>
	pairs
		.map(({ names, a, b }) => ({ least: measure(a, b), names }))
		.reduce((least, each) => (each.least < least.least ? each : least));

describe('the circles of the municipalities', () => {
	it('are 290, all inside the frame', () => {
		expect(Object.keys(file.circles)).toHaveLength(290);
		for (const { x, y, radius } of circles) {
			expect(Math.min(x, y) - radius).toBeGreaterThan(0);
			expect(x + radius).toBeLessThan(file.width);
			expect(y + radius).toBeLessThan(file.height);
		}
	});

	it('never overlap, and leave all of them the room that the file states', () => {
		expect(closest((a, b) => distance(a, b) - a.radius - b.radius).least).toBeGreaterThan(0);
		const { room } = file;
		const roomOf = ({ radius }: Drawn): number => Math.max(radius, room);
		expect(closest((a, b) => distance(a, b) - roomOf(a) - roomOf(b)).least).toBeGreaterThan(0);
	});

	it('lie 24 px or more from centre to centre in a drawing 700 px wide, and in one of 520', () => {
		const { least, names } = closest(distance);
		expect((least / file.width) * 700, names).toBeGreaterThanOrEqual(24);
		expect((least / file.width) * 520, names).toBeGreaterThanOrEqual(24);
		expect((file.room * 2 * 520) / file.width).toBeGreaterThanOrEqual(24);
	});

	it('have an area in proportion to the population, to within rounding', () => {
		for (const { population, radius, name } of circles) {
			const exact = file.residentRadius * Math.sqrt(population);
			// Half of the last decimal of the radius, and of that of the radius for one resident.
			expect(Math.abs(radius - exact), name).toBeLessThanOrEqual(
				0.0501 + 0.000005 * Math.sqrt(population),
			);
		}
		expect(file.year).toBe(municipalities[0]?.population.year);
	});

	it('can be seen on a phone: in a drawing 330 px wide seven of eight are 5 px across or more', () => {
		const across = circles.map(({ radius }) => (radius * 2 * 330) / file.width);
		expect(Math.min(...across)).toBeGreaterThan(3);
		expect(across.filter((pixels) => pixels >= 5).length).toBeGreaterThan((7 / 8) * 290);
		const largest = circles.reduce((a, b) => (b.radius > a.radius ? b : a));
		expect(largest.name).toBe('Stockholm');
	});

	it('keep the order of the country, from north to south and from west to east', () => {
		const byHeight = circles.toSorted((a, b) => a.y - b.y).map(({ name }) => name);
		expect(byHeight[0]).toBe('Kiruna');
		expect(byHeight.slice(-5)).toContain('Trelleborg');
		expect(byHeight.slice(-8)).toContain('Malmö');
		const southward = ['Kiruna', 'Luleå', 'Umeå', 'Sundsvall', 'Gävle', 'Uppsala', 'Stockholm'];
		for (const [index, name] of southward.slice(1).entries()) {
			expect(named(name).y, name).toBeGreaterThan(named(southward[index] ?? '').y);
		}
		const eastward = ['Göteborg', 'Jönköping', 'Linköping', 'Stockholm', 'Värmdö', 'Haparanda'];
		for (const [index, name] of eastward.slice(1).entries()) {
			expect(named(name).x, name).toBeGreaterThan(named(eastward[index] ?? '').x);
		}
		expect(named('Gotland').x).toBeGreaterThan(named('Kalmar').x);
		expect(named('Malmö').x).toBeLessThan(named('Ystad').x);
	});

	it('move little, and keep the directions between neighbours', () => {
		const { mean, largest, sameDirection } = file.displacement;
		expect(mean).toBeLessThan(5);
		expect(largest).toBeLessThan(12);
		expect(sameDirection).toBeGreaterThan(90);
	});

	it('state what was measured, and so does the line that the editor sees', () => {
		const { mean, largest, sameDirection } = file.displacement;
		expect(lines).toEqual([circlesReport(file)]);
		expect(lines[0]).toContain(`mean displacement ${mean} % of the country's height`);
		expect(lines[0]).toContain(`(at most ${largest} %), ${sameDirection} % of neighbours`);
		expect(lines[0]).toContain('24 px around each centre from a width of ');
	});

	it('are small to fetch', () => {
		expect(files.get('circles.json')?.length).toBeLessThan(8_000);
	});

	it('cannot be made of a municipality that is not on the map, or without a population', () => {
		const some = municipalities.slice(0, 2);
		const centres = new Map([...beside.centres].slice(0, 1));
		expect(() => circlesFile(some, { ...beside, centres })).toThrow('"0115" is not on the map');
		const unknown = some.map((each) => ({ ...each, population: { year: 2025, value: NaN } }));
		expect(() => circlesFile(unknown, beside)).toThrow(
			'found no population of municipality "0114"',
		);
	});

	it('are listed in the index as they are', () => {
		const index = JSON.parse(files.get('index.json') ?? '') as { files: { path: string }[] };
		expect(index.files.map(({ path }) => path)).toContain('circles.json');
		expect(JSON.parse(files.get('circles.json') ?? '')).toEqual(file);
	});
});
