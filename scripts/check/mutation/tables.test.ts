import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readUnmeasured } from '../../read/data.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import { changesOf } from '../plausible/accepted.ts';
import { plausibilityFaults } from '../plausible/check-figures.ts';
import { unseenFigures } from '../plausible/unseen-figures.ts';
import { isClear, judgeTable } from './judge.ts';
import { lotsOf, type Lots } from './random.ts';
import { rowsOf, textOf, times } from './table-mutant.ts';
import { TABLE_MUTANTS } from './table-mutants.ts';

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

const [PLACE, YEAR, VALUE] = [0, 1, 2] as const;

/** A figure of a municipality in the latest year of its table. */
interface Latest {
	/** Its row in the table. */
	readonly index: number;
	readonly row: readonly string[];
}

/** Every figure of the municipalities in the latest year of a table. */
const latestIn = (id: string): readonly Latest[] => {
	const year = String(data.observations.get(id)?.years.at(-1));
	return rowsOf(texts.get(id) ?? '')
		.map((row, index) => ({ row, index }))
		.filter(({ row }) => row[YEAR] === year && row[PLACE] !== COUNTRY && (row[VALUE] ?? '') !== '');
};

/** The table with other figures in some of its rows. */
const withFigures = (id: string, figures: readonly (readonly [Latest, string])[]): string =>
	textOf(
		figures.reduce(
			(rows, [{ index, row }, figure]) => rows.with(index, row.with(VALUE, figure)),
			rowsOf(texts.get(id) ?? ''),
		),
	);

/** What becomes of a table whose latest year nobody has accepted yet, and of which no fact is known. */
interface Unseen {
	/** Whether a rule refuses it, or it waits for a person's yes. */
	readonly isHeld: boolean;
	/** Whether it is refused, or the person is told to look just there. */
	readonly isNamed: boolean;
}

/** @param places codes of those whose new figures are wrong */
function asNew(id: string, text: string, places: readonly string[]): Unseen {
	const year = data.observations.get(id)?.years.at(-1);
	const isKnown = (each: { readonly indicator: string; readonly year: number | null }): boolean =>
		each.indicator !== id || each.year !== year;
	const accepted = data.accepted.filter(isKnown);
	const facts = data.facts.filter(isKnown);
	const { table, package: said } = judgeTable({ ...data, accepted, facts }, id, text);
	if (table === null || said.length > 0) return { isHeld: true, isNamed: true };
	const tables = new Map([[id, table]]);
	const own = accepted.filter(({ indicator }) => indicator === id);
	const lines = unseenFigures(changesOf(own, tables), tables, data.indicators);
	const isNamed = lines.some((line) => places.some((place) => line.includes(`"${place}"`)));
	return { isHeld: lines.length > 0, isNamed };
}

const shareOf = <T>(all: readonly T[], is: (each: T) => boolean): number =>
	all.filter(is).length / all.length;

/**
 * The figures of a new year with two municipalities of theirs swapped, that lie in its upper and its lower
 * fifth: no rule knows the truth of a year that nobody has seen, so that each waits for a person's yes.
 * In most tables she is told to look at one of the two; the rest swing as widely by themselves.
 */
describe('two municipalities far apart that are swapped in a new year', () => {
	/** Null where too few have a value to be far apart. */
	function swapped(id: string, lots: Lots): Unseen | null {
		const own = latestIn(id).toSorted((a, b) => Number(a.row[VALUE]) - Number(b.row[VALUE]));
		const fifth = Math.floor(own.length / 5);
		if (fifth === 0) return null;
		const low = own[lots.below(fifth)];
		const high = own[own.length - 1 - lots.below(fifth)];
		if (!low || !high || low.row[VALUE] === high.row[VALUE]) return null;
		const text = withFigures(id, [
			[low, high.row[VALUE] ?? ''],
			[high, low.row[VALUE] ?? ''],
		]);
		return asNew(id, text, [low.row[PLACE] ?? '', high.row[PLACE] ?? '']);
	}

	it(
		'all wait for a person, and seven of ten are named to her',
		() => {
			const lots = lotsOf(SEED);
			const all = [...texts.keys()]
				.flatMap((id) => Array.from({ length: 2 }, () => swapped(id, lots)))
				.filter((each) => each !== null);
			expect(all.length).toBeGreaterThan(0);
			expect(shareOf(all, ({ isHeld }) => isHeld)).toBe(1);
			expect(shareOf(all, ({ isNamed }) => isNamed)).toBeGreaterThan(0.7);
		},
		TIME,
	);
});

/**
 * A figure of a new year that is ten or a hundred times too large or too small. All wait for a person's
 * yes. Where a place's own years lie near each other, each is refused or named to her as well. In the
 * series below they do not: net migration goes through zero, growth over five years with it, and a
 * municipality's result in percent too; those evicted, placed in institutions, newly arrived or suspected
 * of drug offences are a handful in most municipalities; and some pay for the care of a few addicts one
 * year and of none the next. There, a tenth of the right figure may be told by the publisher's own file only.
 */
describe('a value of a new year that is wrong by a power of ten', () => {
	const SWINGING = new Set([
		'befolkning-fem-ar',
		'flyttnetto',
		'inrikes-flyttnetto',
		'missbruksvard-kostnad',
		'narkotikabrott',
		'nyanlanda',
		'placerade-hvb',
		'resultat-andel',
		'vrakningar-barn',
	]);

	/** One drawn by lot. One that was looked at by itself, and is excepted, is not drawn. */
	function wrong(id: string, factor: number, lots: Lots): Unseen {
		const isExcepted = ({ row }: Latest): boolean =>
			data.exceptions.some(
				({ indicator, municipality, year }) =>
					indicator === id && municipality === row[PLACE] && String(year) === row[YEAR],
			);
		const drawn = lots.oneOf(
			latestIn(id).filter((each) => Number(each.row[VALUE]) !== 0 && !isExcepted(each)),
		);
		const text = withFigures(id, [[drawn, times(drawn.row[VALUE] ?? '', factor)]]);
		return asNew(id, text, [drawn.row[PLACE] ?? '']);
	}

	it.each([
		[10, 0.85],
		[100, 0.95],
		[0.1, 0.75],
		[0.01, 0.75],
	])(
		'times %d: waits for a person, and is named to her in every series that does not swing so by itself',
		(factor, share) => {
			const lots = lotsOf(SEED);
			const all = [...texts.keys()].flatMap((id) =>
				Array.from({ length: Math.ceil(EACH / 2) }, () => ({ id, ...wrong(id, factor, lots) })),
			);
			expect(shareOf(all, ({ isHeld }) => isHeld)).toBe(1);
			const steady = all.filter(({ id }) => !SWINGING.has(id));
			const unnamed = steady.filter(({ isNamed }) => !isNamed).map(({ id }) => id);
			// None, but where thousands are tried.
			expect(unnamed.length / steady.length, unnamed.join(', ')).toBeLessThan(0.01);
			expect(shareOf(all, ({ isNamed }) => isNamed)).toBeGreaterThan(share);
		},
		TIME,
	);

	it('no series is said to swing that is not there', () => {
		expect([...SWINGING].filter((id) => !texts.has(id))).toEqual([]);
	});
});

it('the figures as they stand are plausible, or no mutant could tell anything', () => {
	expect(plausibilityFaults(data)).toEqual([]);
	for (const [id, text] of texts) expect(textOf(rowsOf(text)), id).toBe(text);
});
