import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readUnmeasured, type Unmeasured } from '../../read/data.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import { changesOf } from '../plausible/accepted.ts';
import { plausibilityFaults } from '../plausible/check-figures.ts';
import { largeSteps } from '../plausible/large-steps.ts';
import { isClear, judgeTable } from './judge.ts';
import { lotsOf, type Lots } from './random.ts';
import { rowsOf, TABLE_MUTANTS, textOf } from './table-mutants.ts';

/** How many mutants of each kind; `npm run test:full` tries many more. */
const EACH = Number(process.env['MUTANTS'] ?? 4);
/** Tables in which each kind must be seen by the rules alone. */
const TABLES = EACH * 2;
const SEED = 2026;
/** For a kind, on a busy machine. */
const TIME = Math.max(120_000, EACH * 10_000);

let data: Unmeasured;
const texts = new Map<string, string>();
beforeAll(async () => {
	data = await readUnmeasured('data', () => undefined);
	for (const id of data.observations.keys()) {
		texts.set(id, readFileSync(`data/observations/${id}.csv`, 'utf8'));
	}
}, 240_000);

describe.each(TABLE_MUTANTS)('$kind in a table of figures', ({ kind, is, make }) => {
	it(
		is === 'same' ? 'is read as before' : 'is refused with one clear error',
		() => {
			const lots = lotsOf(SEED + TABLE_MUTANTS.findIndex((mutant) => mutant.kind === kind));
			let tried = 0;
			for (let draw = 0; tried < EACH && draw < EACH * 10; draw += 1) {
				const id = lots.oneOf([...texts.keys()]);
				const original = texts.get(id) ?? '';
				const text = make(rowsOf(original), lots);
				if (text === null || text === original) continue;
				tried += 1;
				const verdict = judgeTable(data, id, text);
				const where = `${id}, draw ${draw}: ${verdict.told.slice(0, 3).join(' | ')}`;
				if (is === 'same') {
					expect(verdict.build, where).toBeNull();
					expect(verdict.package, where).toEqual([]);
					const before = data.observations.get(id);
					expect(verdict.table?.years, where).toEqual(before?.years);
					expect(verdict.table?.cells, where).toEqual(before?.cells);
					continue;
				}
				expect(verdict.build, where).not.toBeNull();
				expect(verdict.build ?? '', where).toSatisfy(isClear);
				for (const message of verdict.package) expect(message, where).toSatisfy(isClear);
				if (is === 'wrong') expect(verdict.package, where).not.toEqual([]);
				else expect(verdict.told, where).not.toEqual([]);
			}
			expect(tried).toBeGreaterThan(0);
		},
		TIME,
	);
});

describe('without what was accepted before, as for a new year', () => {
	/** Kinds that the rules of plausibility and the known facts must see by themselves. */
	const KINDS = [
		'a whole year zero',
		'a whole year times ten',
		'a year copied from the one before',
		'a year copied from any other',
		'every year one later',
		'every year one earlier',
		'all municipalities moved by a row',
		'a year moved by 40 rows',
		'the country times 10',
		'the country times 0.1',
	];

	/** Whether the rules, with nothing accepted before, see a mutant; null where there is none. */
	function isSeen(kind: string, id: string, lots: Lots): boolean | null {
		const mutant = TABLE_MUTANTS.find((each) => each.kind === kind);
		if (!mutant) throw new Error(`no mutant "${kind}"`);
		const text = mutant.make(rowsOf(texts.get(id) ?? ''), lots);
		if (text === null) return null;
		const { table, package: said } = judgeTable({ ...data, accepted: [] }, id, text);
		return table === null || said.length > 0;
	}

	it.each(KINDS)(
		'%s is seen',
		(kind) => {
			const lots = lotsOf(SEED + KINDS.indexOf(kind));
			for (let draw = 0; draw < TABLES; draw += 1) {
				const id = lots.oneOf([...texts.keys()]);
				expect(isSeen(kind, id, lots), `${kind} in ${id}, draw ${draw}`).not.toBe(false);
			}
		},
		TIME,
	);

	// Where figures swing between zero and tenfold by nature, no rule can tell a slip by itself.
	it.each([
		['a value times 1000', 0.97],
		['a value times 100', 0.9],
		['a value times 10', 0.65],
		['a value times 0.01', 0.5],
		['the country as one of its municipalities', 0.8],
	])(
		'%s is seen in most series',
		(kind, share) => {
			const lots = lotsOf(SEED);
			const seen = Array.from({ length: TABLES * 4 }, () =>
				isSeen(kind, lots.oneOf([...texts.keys()]), lots),
			).filter((each) => each !== null);
			expect(seen.filter(Boolean).length / seen.length).toBeGreaterThan(share);
		},
		TIME,
	);
});

/**
 * The figures of a new year with two municipalities of theirs swapped, that lie in its upper and its lower
 * fifth: no rule knows the truth of a year that nobody has seen, but a step further than nearly all so far
 * waits for a person's yes. About four swaps of five are held; the rest are of series that swing as
 * widely by themselves.
 */
describe('two municipalities far apart that are swapped in a new year', () => {
	/** Whether a rule or a large step holds it; null where too few have a value to be far apart. */
	function isHeld(id: string, lots: Lots): boolean | null {
		const table = data.observations.get(id);
		const year = table?.years.at(-1);
		const rows = rowsOf(texts.get(id) ?? '');
		const [PLACE, YEAR, VALUE] = [0, 1, 2] as const;
		const own = rows
			.map((row, index) => ({ row, index }))
			.filter(
				({ row }) =>
					row[YEAR] === String(year) && row[PLACE] !== COUNTRY && (row[VALUE] ?? '') !== '',
			)
			.toSorted((a, b) => Number(a.row[VALUE]) - Number(b.row[VALUE]));
		const fifth = Math.floor(own.length / 5);
		if (fifth === 0) return null;
		const low = own[lots.below(fifth)];
		const high = own[own.length - 1 - lots.below(fifth)];
		if (!low || !high || low.row[VALUE] === high.row[VALUE]) return null;
		const text = textOf(
			rows
				.with(low.index, low.row.with(VALUE, high.row[VALUE] ?? ''))
				.with(high.index, high.row.with(VALUE, low.row[VALUE] ?? '')),
		);
		const accepted = data.accepted.filter((each) => each.indicator !== id || each.year !== year);
		const verdict = judgeTable({ ...data, accepted }, id, text);
		if (verdict.table === null || verdict.package.length > 0) return true;
		const observations = new Map(data.observations).set(id, verdict.table);
		const changes = changesOf(accepted, observations);
		return largeSteps(changes, observations, data.indicators).some((line) => line.includes(id));
	}

	it(
		'are held in most tables, by seven swaps of ten',
		() => {
			const lots = lotsOf(SEED);
			const held = [...texts.keys()].flatMap((id) =>
				Array.from({ length: 2 }, () => ({ id, is: isHeld(id, lots) })),
			);
			const known = held.filter(({ is }) => is !== null);
			expect(known.length).toBeGreaterThan(0);
			expect(known.filter(({ is }) => is).length / known.length).toBeGreaterThan(0.7);
		},
		TIME,
	);
});

it('the figures as they stand are plausible, or no mutant could tell anything', () => {
	expect(plausibilityFaults(data)).toEqual([]);
	for (const [id, text] of texts) expect(textOf(rowsOf(text)), id).toBe(text);
});
