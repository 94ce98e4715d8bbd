import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../check/plausible/accepted.ts';
import type { Observations } from '../../read/observations.ts';
import { changeOf } from '../package/change.fixture.ts';
import { changedFigures } from './changed-figures.ts';
import { reportLines } from './report-lines.ts';
import { reportPage } from './report-page.ts';
import { reportOf, type Reported } from './report.ts';

const nothing: Reported = {
	date: '2026-12-01',
	notes: [],
	gate: { faults: [], held: [] },
	figures: [],
	effects: { need: [], classes: [], findings: [] },
	names: new Map([
		['00', 'Riket'],
		['1081', 'Ronneby'],
	]),
	cellsOf: () => 1000,
};
const change = changeOf('unga-arbetslosa');
const figuresOf = (...changes: readonly CellChange[]): string =>
	reportOf({ ...nothing, figures: changedFigures(changes) })
		.split('\n## Figures\n\n')[1]
		?.split('\n\n')[0] ?? '';

describe('the report as a page', () => {
	const values = (...list: readonly number[]): Observations => ({
		file: '',
		years: list.map((_, at) => 2020 + at),
		cells: new Map(
			['00', '1081'].map((place) => [
				place,
				new Map(list.map((value, at) => [2020 + at, { value: { value }, source: 's' }])),
			]),
		),
		placeOf: () => ({ file: '' }),
	});
	const tables = (...list: readonly number[]) => new Map([['unga-arbetslosa', values(...list)]]);
	const figures = changedFigures([change('1081', 2021, '5', '7')]);

	it('draws the country and what changed the most, old against new', () => {
		const lines = reportLines(figures, tables(4, 5), tables(4, 7, 6));
		expect(lines.map(({ place, years }) => [place, years])).toEqual([
			['00', [2020, 2022]],
			['1081', [2020, 2022]],
		]);
		expect(lines.every(({ old, now }) => old.path !== '' && old.path !== now.path)).toBe(true);
		const page = reportPage({ ...nothing, figures }, lines);
		expect(page.match(/<svg /g)).toHaveLength(2);
		expect(page).toContain(
			'aria-label="Ronneby, 2020 to 2022: as it stands (dashed) and as it would be"',
		);
	});

	it('draws no line where there are no figures, and the new one alone where there were none', () => {
		expect(reportLines(figures, new Map(), new Map())).toEqual([]);
		const [line] = reportLines(figures, new Map(), tables(4, 7));
		expect(line).toMatchObject({ old: { path: '', dots: [] }, years: [2020, 2021] });
	});

	it('says what the Markdown says, and takes nothing in it for markup', () => {
		const page = reportPage(
			{
				...nothing,
				notes: ['the title was "<b>A" and is "<script>alert(1)</script>"'],
				gate: { faults: ['data/x.csv:5: a & b'], held: [] },
				figures,
			},
			[],
		);
		expect(page).toContain('<li>data/x.csv:5: a &amp; b</li>');
		expect(page).not.toContain('<b>');
		expect(page).not.toContain('<script');
		expect(page).toContain('<li>2021 1081 Ronneby: 5 → 7 (40 %)</li>');
		expect(page).toContain('1 fault: this can');
	});

	it('asks nothing of any server', () => {
		expect(reportPage(nothing, [])).not.toMatch(/(src|href|url)\s*[=(]/);
	});
});

describe('the report', () => {
	it('says of nothing that it is nothing', () => {
		const text = reportOf(nothing);
		expect(text).toMatch(
			/^# Collected 2026-12-01\n\nNothing is wrong by our rules, and nothing is new or large\./,
		);
		expect(text).toContain('\n## Figures\n\nNo figure, reason or source is another.\n');
	});

	it('says first whether it can be accepted', () => {
		const gate = { faults: ['data/x.csv:5: wrong'], held: ['much'] };
		expect(reportOf({ ...nothing, gate })).toMatch(
			/^# .*\n\n\*\*1 fault: this can't be accepted as it is\.\*\*\n\n## Wrong\n\n- data\/x\.csv:5: wrong\n/,
		);
		expect(reportOf({ ...nothing, gate: { ...gate, faults: [] } })).toMatch(
			/^# .*\n\nNothing is wrong by our rules\. Some of it is new or large/,
		);
	});

	it('has notes, need levels, findings and classes each under its heading', () => {
		const text = reportOf({
			...nothing,
			notes: ['the title was "A" and is "B"'],
			effects: { need: ['need'], classes: ['class'], findings: ['finding'] },
		});
		for (const [title, line] of [
			['Look at', 'the title was "A" and is "B"'],
			['Need levels', 'need'],
			['Findings', 'finding'],
			['Classes of maps', 'class'],
		] as const) {
			expect(text).toContain(`\n## ${title}\n\n- ${line}\n`);
		}
	});

	it('counts new years, new and lost figures and reasons apart', () => {
		expect(
			figuresOf(
				change('00', 2023, null, '7'),
				change('1081', 2023, null, 'missing'),
				change('1081', 2021, 'missing', '8'),
				change('1081', 2020, '8', 'suppressed'),
				change('1081', 2019, 'unknown', 'missing'),
			),
		).toBe(
			'- **unga-arbetslosa**: new years 2023; 2 new figures; 1 figure gone; 1 missing for another reason',
		);
	});

	it('names changed figures, the largest share first, and how far half of them went', () => {
		expect(
			figuresOf(
				change('00', 2015, '10', '10.1'),
				change('1081', 2015, '10', '12'),
				change('1081', 2014, '0', '1'),
			),
		).toBe(
			[
				'- **unga-arbetslosa**: 3 changed (2014, 2015), half of them by 20 % or more',
				'  - 2014 1081 Ronneby: 0 → 1 (from 0)',
				'  - 2015 1081 Ronneby: 10 → 12 (20 %)',
				'  - 2015 00 Riket: 10 → 10.1 (1.0 %)',
			].join('\n'),
		);
	});

	it('says that a history was counted anew, and tells ten of many', () => {
		const many = Array.from({ length: 600 }, (_, at) =>
			change(String(1000 + at), 2015, '10', String(11 + at)),
		);
		const lines = figuresOf(...many).split('\n');
		expect(lines[1]).toBe('  - the publisher has counted the history anew: it is replaced whole');
		expect(lines).toHaveLength(13);
		expect(lines.at(-1)).toBe('  - and 590 smaller ones');
	});
});
