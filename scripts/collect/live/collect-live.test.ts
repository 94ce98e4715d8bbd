import { describe, expect, it } from 'vitest';
import { isPresent, type Value } from '../../../src/tables/value.ts';
import { indicators, places, standing } from './collecting.fixture.ts';
import { liveFeedsOf, seriesOfFeeds } from './live-plan.ts';
import { publishersAt } from './servers.ts';
import { vanished, yearsIn } from './table-years.ts';
import { fileOf, isRow, YOUNG, youth } from './youth.fixture.ts';

const { server, collecting, values, title } = youth();

describe('what is new', () => {
	it('is a year more, and leaves all others as they stand', async () => {
		const last = values().get(2022) ?? new Map<string, Value>();
		values().set(2023, new Map(last));
		const text = fileOf(await collecting([YOUNG]));
		const stood = (standing.tables.get(YOUNG) ?? '').trimEnd().split('\n');
		expect(
			text
				.trimEnd()
				.split('\n')
				.filter((line) => !line.includes(',2023,')),
		).toEqual(stood);
		expect(text).toMatch(isRow('1081', 2023));
	});

	it('is a series that had no figures, by the same plan', async () => {
		const successor = indicators.find(({ id }) => id === 'unga-arbetslosa-18-24');
		expect(successor && liveFeedsOf(successor)).toEqual([{ publisher: 'kolada', id: 'N03935' }]);
		expect((await collecting(['unga-arbetslosa-18-24'])).notes).toContain(
			'unga-arbetslosa-18-24: no figures yet',
		);
		server().holdings.kpis.set('N03935', {
			title: 'Arbetslöshet 18-24 år, årsmedelvärde, andel (%) av bef.',
			values: new Map(values()),
		});
		const found = await collecting(['unga-arbetslosa-18-24']);
		expect(found.notes).toContain('unga-arbetslosa-18-24: has figures for the first time');
		const stood = (standing.tables.get(YOUNG) ?? '').replaceAll('kolada-n03921', 'kolada-n03935');
		expect(fileOf(found, 'unga-arbetslosa-18-24') === stood).toBe(true);
	});

	it('is what SCB’s register says of the young in work or out of it, of two bands of age and two counts', async () => {
		const id = 'unga-arbetslosa-scb';
		const counts = (value: number): Map<number, Map<string, Value>> =>
			new Map(
				[2020, 2021].map((year) => [year, new Map(places.map((place) => [place, { value }]))]),
			);
		server().holdings.tables.set('arbetslosa-16-24', counts(7));
		server().holdings.tables.set('invanare-16-24', counts(200));
		const found = await collecting([id]);
		expect(found.notes).toContain(`${id}: has figures for the first time`);
		const text = fileOf(found, id);
		expect(isRow('1081', 2021).exec(text)?.[0]).toBe('1081,2021,3.5,,egen-arbetslosa-16-24');
		const sources = found.files.get('sources.json') ?? '';
		for (const source of ['scb-arbetslosa-16-24', 'scb-invanare-16-24']) {
			expect(sources).toContain(`"${source}"`);
		}
	});

	it('is told of where it is made in another way, and its entry does not say so', async () => {
		const id = 'unga-arbetslosa-scb';
		const told = indicators.find((one) => one.id === id)?.breaks.map(({ year }) => year) ?? [];
		expect(told, 'take another that has no break in 2025').not.toContain(2025);
		const note = `${id}: made in another way from 2025 (noise), and data/indicators.json has no such break`;
		for (const year of [2024, 2025]) {
			for (const table of ['arbetslosa-16-24', 'invanare-16-24']) {
				const own = server().holdings.tables.get(table) ?? new Map<number, Map<string, Value>>();
				own.set(year, new Map(places.map((place) => [place, { value: 9 }])));
				server().holdings.tables.set(table, own);
			}
			const { notes } = await collecting([id]);
			expect(notes.filter((one) => one === note)).toHaveLength(year - 2024);
		}
	});

	it('has its breaks told of in every entry that stands, as far as its publishers know of them', () => {
		const publishers = new Map(publishersAt().map((publisher) => [publisher.id, publisher]));
		const known = indicators.flatMap((indicator) => {
			const years = yearsIn(standing.tables.get(indicator.id) ?? '');
			return seriesOfFeeds(liveFeedsOf(indicator))
				.flatMap(({ publisher, id }) => publishers.get(publisher)?.breaks(id) ?? [])
				.filter(({ year }) => years.includes(year))
				.map(({ year, kind }) => ({ indicator, year, kind }));
		});
		expect(known.map(({ indicator }) => indicator.id)).toContain('befolkning');
		for (const { indicator, year, kind } of known) {
			expect(indicator.breaks, indicator.id).toContainEqual(
				expect.objectContaining({ year, kind }),
			);
		}
		// What Kolada computes of the same population is none that our plan knows of.
		const noise = indicators.filter(({ breaks }) =>
			breaks.some(({ year, kind }) => year === 2025 && kind === 'noise'),
		);
		expect(noise.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['befolkning-fem-ar', 'forsorjningskvot']),
		);
	});

	it('has each reason kept apart', async () => {
		const year = values().get(2022);
		year?.set('0114', { missing: 'missing' });
		year?.set('0115', { missing: 'suppressed' });
		year?.set('0117', { missing: 'not-applicable' });
		year?.set('0120', { missing: 'unknown' });
		year?.delete('0123');
		const text = fileOf(await collecting([YOUNG]));
		expect(
			['0114', '0115', '0117', '0120', '0123'].map((place) => isRow(place, 2022).exec(text)?.[0]),
		).toEqual([
			'0114,2022,,missing,kolada-n03921',
			'0115,2022,,suppressed,kolada-n03921',
			'0117,2022,,not-applicable,kolada-n03921',
			'0120,2022,,unknown,kolada-n03921',
			'0123,2022,,unknown,kolada-n03921',
		]);
	});

	it('is only asked of the years that are wanted; those before stay as they stand', async () => {
		for (const own of values().values()) own.set('1081', { value: 1 });
		const text = fileOf(await collecting([YOUNG], { from: 2015 }));
		expect(isRow('1081', 2014).exec(text)?.[0]).toBe(
			isRow('1081', 2014).exec(standing.tables.get(YOUNG) ?? '')?.[0],
		);
		expect(text).toMatch(/^1081,2015,1,,kolada-n03921$/m);
	});

	describe('is a history that was counted anew', () => {
		const figures = (from: number): [Map<string, Value>, string, number][] =>
			[...values()].flatMap(([year, own]) =>
				[...own].flatMap(([place, cell]): [Map<string, Value>, string, number][] =>
					year >= from && isPresent(cell) ? [[own, place, cell.value]] : [],
				),
			);
		const countAnew = (some: ReturnType<typeof figures>): void => {
			for (const [own, place, value] of some) own.set(place, { value: value + 0.01 });
		};

		it('of which later years alone are refused, with what to do: none is spliced', async () => {
			const all = figures(2015);
			countAnew(figures(2010));
			await expect(collecting([YOUNG], { from: 2015 })).rejects.toThrow(
				`${YOUNG}: the publisher has counted the history anew: found ${all.length} of ${all.length} figures from 2015 on that are others now, expected at most half, since 2010, 2011, 2012, 2013, 2014 would stay of the old kind. Nothing is collected: run it without "--from", which replaces all years.`,
			);
		});

		it.each([null, 2010])('and is taken where no earlier year stays (from %j)', async (from) => {
			countAnew(figures(2010));
			expect(fileOf(await collecting([YOUNG], { from }))).not.toBe('');
		});

		it('where more than half of what both have is another, and not where half is', async () => {
			// A figure that there was none of is no part of it.
			values().set(2023, new Map(places.map((place) => [place, { value: 7 }])));
			const all = figures(2015).filter(([own]) => own !== values().get(2023));
			const half = Math.floor(all.length / 2);
			countAnew(all.slice(0, half));
			expect(fileOf(await collecting([YOUNG], { from: 2015 }))).not.toBe('');
			countAnew(all.slice(half, half + 1));
			await expect(collecting([YOUNG], { from: 2015 })).rejects.toThrow('counted the history anew');
		});
	});

	it('keeps a year that the publisher has no more, and says so', async () => {
		values().delete(2010);
		values().set(2023, new Map(values().get(2022)));
		const found = await collecting([YOUNG]);
		expect(fileOf(found)).toMatch(isRow('1081', 2010));
		expect(found.notes).toContain(
			`${YOUNG}: the publisher has no figures of 2010, which stay as they stand`,
		);
	});

	it('tells which municipalities have vanished', async () => {
		const gone = places.slice(1, 25);
		for (const own of values().values()) for (const place of gone) own.delete(place);
		const found = await collecting([YOUNG]);
		expect(vanished(standing.tables.get(YOUNG) ?? '', fileOf(found))).toEqual(gone);
		expect(found.notes).toContain(
			`${YOUNG}: 24 municipalities have no figures any more: ${gone.join(', ')}`,
		);
	});

	it('tells of a title that is another, and of a series that has ended', async () => {
		title('Arbetslöshet 16-24, andel (%) (-2025)');
		expect((await collecting([YOUNG])).notes).toEqual(
			expect.arrayContaining([
				`kolada N03921 (${YOUNG}): the series has ended (2025)`,
				expect.stringMatching(/the title was "Arbetslöshet 16-24 år, .*" and is/) as string,
			]),
		);
	});
});
