import { z } from 'zod';
import { readApi } from './api.ts';
import { measureIn, type Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import {
	approximately,
	compared,
	dividedBy,
	fraction,
	isSix,
	plus,
	rounded,
	type Fraction,
} from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, valueAt } from './observations.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, spelled } from './spelled.ts';
import { isDrawnAt, stripPlaces } from './strip.ts';
import { valueIn } from './words.ts';

/** How many similar municipalities a median is of. */
const SIMILAR = 8;

/** Years that lines are drawn for. */
const [FROM, TO] = [2010, 2026];

/** A count of problems as the finding says it. */
const COUNTS: Readonly<Record<Page['language'], readonly string[]>> = {
	sv: 'inget ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
	en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** The middle of some numbers, of an even number the mean of the two; null of none. */
export function medianOf(values: readonly Fraction[]): Fraction | null {
	const ordered = values.toSorted(compared);
	const low = ordered[Math.floor((ordered.length - 1) / 2)];
	const high = ordered[Math.floor(ordered.length / 2)];
	return low && high ? dividedBy(plus(low, high), { over: 2n, under: 1n }) : null;
}

/** The median of the latest year in those most similar to a municipality. */
const alikeOf = (audit: Audit, { observations, latest }: Measure, code: string): Fraction | null =>
	medianOf(
		(audit.distances.get(code) ?? [])
			.slice(0, SIMILAR)
			.flatMap((other) => valueAt(observations, other.code, latest) ?? []),
	);

const quarterOf = (audit: Audit, challenge: string, code: string): number | null =>
	audit.levels.get(challenge)?.level.standings.get(code)?.quarter ?? null;

/** What a cell's number says that it is: measure, place, year. */
const saidOf = (cell: Element | undefined): readonly string[] =>
	attribute(cell && first(cell, '[data-figure]'), 'data-figure').split('|');

/** A row of the page: values, places, the quarter, the country and the median of those alike. */
function* rowFigures(page: Page, audit: Audit, row: Element): Generator<Comparison> {
	const value = comparing('values on the page that compares', page.file);
	const place = comparing('places on the page that compares', page.file);
	const mean = comparing('deciding means on the page that compares', page.file);
	const quarter = comparing('quarters on the page that compares', page.file);
	const alike = comparing('medians on the page that compares', page.file);
	const challenge = attribute(row, 'data-problem');
	const cells = all(row, 'td.own:not([hidden])');
	const [id = ''] = saidOf(cells[0]);
	const measure = audit.measures.get(id);
	const level = audit.levels.get(challenge);
	yield value(`${challenge} measure`, id, level?.measure.indicator.id ?? id);
	if (!measure) return;
	const { observations, latest } = measure;
	const { decimals } = measure.indicator;
	const shown = (number: Fraction | null): string =>
		number ? spelled(rounded(number, decimals), decimals, page.language) : '';
	const textAt = (code: string, year: number): string => {
		const observed = observations.places.get(code)?.get(year);
		return observed && 'missing' in observed
			? observed.missing
			: shown(valueAt(observations, code, year));
	};
	/** The mean that decides the place, as shown. */
	const decides = (code: string): string => {
		const figure = level?.level.shown.get(code);
		return figure === undefined ? '' : spelled(figure, decimals, page.language);
	};
	for (const cell of cells) {
		const [, code = '', year] = saidOf(cell);
		const at = `${challenge} ${code}`;
		yield value(`${at} year`, year, latest);
		yield value(at, valueIn(textOf(first(cell, 'a'))), textAt(code, latest));
		const standing = level?.level.standings.get(code);
		const isMean = (level?.level.years.length ?? 0) > 1;
		yield mean(at, firstNumber(textOf(first(cell, '[data-mean]'))), isMean ? decides(code) : '');
		yield place(at, firstNumber(textOf(first(cell, '[data-said="place"]'))), standing?.place ?? '');
		const isHeavy = attribute(cell, 'class').split(' ').includes('heavy');
		yield quarter(at, isHeavy, standing?.quarter === 4);
	}
	const country = first(row, 'td.country');
	const [, , year = ''] = saidOf(country);
	const last = observations.years.findLast(
		(each) => each <= latest && valueAt(observations, COUNTRY, each),
	);
	yield value(`${challenge} country, year`, year, last ?? '');
	yield value(
		`${challenge} country`,
		firstNumber(textOf(country && first(country, 'a'))),
		shown(valueAt(observations, COUNTRY, last ?? Number.NaN)),
	);
	const [, code = ''] = saidOf(cells[0]);
	yield alike(
		challenge,
		firstNumber(textOf(first(row, '[data-said="alike"]'))),
		shown(alikeOf(audit, measure, code)),
	);
}

/** The example on the page that compares: every row, the groups, and the count in the finding. */
export function* comparePage(page: Page, audit: Audit): Generator<Comparison> {
	const groups = comparing('groups on the page that compares', page.file);
	const count = comparing('counts in the finding of the page that compares', page.file);
	let shared = 0;
	for (const body of all(page.root, '.compare-table tbody')) {
		for (const row of all(body, 'tr[data-problem]')) {
			yield* rowFigures(page, audit, row);
			const challenge = attribute(row, 'data-problem');
			const cells = all(row, 'td.own:not([hidden])');
			const quarters = cells.map((cell) => quarterOf(audit, challenge, saidOf(cell)[1] ?? ''));
			const heavy = quarters.filter((each) => each === 4).length;
			const isOpen = heavy === 0 && quarters.includes(null);
			const group = !audit.levels.has(challenge) ? 'unranked' : isOpen ? 'open' : heavy;
			yield groups(challenge, attribute(body, 'data-group'), group);
			if (heavy === cells.length) shared += 1;
		}
	}
	const rows = all(page.root, '.compare-table tr[data-problem]');
	yield groups('number of rows', rows.length, audit.challenges.length);
	const words = COUNTS[page.language];
	const said = textOf(first(page.root, '[data-finding]')).toLowerCase().split(' ');
	yield count(
		'shared, of ranked',
		said
			.filter((word) => words.includes(word))
			.slice(0, 2)
			.join(' '),
		`${words[shared] ?? ''} ${words[audit.levels.size] ?? ''}`,
	);
}

/** The measure that each challenge is shown by on the page, in the order of challenges. */
export const comparedMeasures = (page: Page, audit: Audit): readonly Measure[] =>
	audit.challenges.map(({ id }) => {
		const row = first(page.root, `.compare-table tr[data-problem="${id}"]`);
		const [measure = ''] = saidOf(row);
		return measureIn(audit, measure);
	});

const fileSchema = z.object({
	code: z.string(),
	beside: z.object({ similar: z.array(z.string()) }),
	problems: z.array(
		z.object({
			value: z.union([z.object({ value: z.number() }), z.object({ missing: z.string() })]),
			previous: z.object({ value: z.number(), year: z.int() }).nullable(),
			place: z.int().nullable(),
			quarter: z.int().nullable(),
			decisive: z.number().nullable(),
			at: z.number().nullable(),
			alike: z.object({ value: z.number().nullable(), at: z.number().nullable() }),
			line: z.array(z.number().nullable()),
		}),
	),
});

/**
 * The file of each municipality that the page's script fetches.
 *
 * @param measuresOf the measure that each challenge is shown by, in their order
 */
export function* compareFiles(
	folder: string,
	audit: Audit,
	measuresOf: readonly Measure[],
): Generator<Comparison> {
	const strips = new Map(
		audit.challenges.flatMap(({ id }) => {
			const found = audit.levels.get(id);
			if (!found) return [];
			const { level, measure } = found;
			return [[id, stripPlaces([...level.shown.values()], measure.indicator.heavier)] as const];
		}),
	);
	for (const { code } of audit.municipalities) {
		const file = `${folder}/${code}.json`;
		const value = comparing('values of municipalities to compare', file);
		const place = comparing('places of municipalities to compare', file);
		const alike = comparing('medians of municipalities to compare', file);
		const mean = comparing('deciding values of municipalities to compare', file);
		const drawn = comparing('places on strips of municipalities to compare', file);
		const line = comparing('lines of municipalities to compare', file);
		const { problems, beside, ...said } = readApi(file, fileSchema);
		yield place('code', said.code, code);
		const similar = (audit.distances.get(code) ?? []).slice(0, SIMILAR);
		yield place('similar', beside.similar.join(' '), similar.map((other) => other.code).join(' '));
		for (const [index, challenge] of audit.challenges.entries()) {
			const [own, measure] = [problems[index], measuresOf[index]];
			if (!own || !measure) throw new Error(`${file}: nothing of "${challenge.id}"`);
			const { observations, latest, indicator } = measure;
			const observed = observations.places.get(code)?.get(latest);
			yield value(
				challenge.id,
				'missing' in own.value ? own.value.missing : spelledOut(fraction(String(own.value.value))),
				observed && ('missing' in observed ? observed.missing : spelledOut(observed.value)),
			);
			const all = audit.levels.get(challenge.id)?.level;
			const level = all?.standings.get(code);
			const decides = all?.shown.get(code) ?? null;
			yield mean(
				challenge.id,
				own.decisive === null
					? ''
					: rounded(fraction(String(own.decisive)), indicator.decimals).toString(),
				decides === null ? '' : decides.toString(),
			);
			const strip = strips.get(challenge.id);
			const at = (figure: number | null): number | null =>
				figure === null ? null : (strip?.(figure) ?? null);
			yield drawn(
				challenge.id,
				isDrawnAt(own.at, at(decides === null ? null : Number(decides))),
				true,
			);
			const beside = medianOf(
				similar.flatMap((other) => {
					const figure = all?.shown.get(other.code);
					return figure === undefined ? [] : [{ over: figure, under: 1n }];
				}),
			);
			yield drawn(
				`${challenge.id} alike`,
				isDrawnAt(own.alike.at, at(beside && approximately(beside))),
				true,
			);
			yield place(
				challenge.id,
				`${own.place} ${own.quarter}`,
				`${level?.place ?? null} ${level?.quarter ?? null}`,
			);
			const median = alikeOf(audit, measure, code);
			const found = own.alike.value === null ? null : fraction(String(own.alike.value));
			const isSame = median && found ? isSix(found, median) : median === found;
			yield alike(challenge.id, isSame, true);
			const years = observations.years.filter((year) => year >= FROM && year <= TO);
			const units = (number: number | null): string =>
				number === null ? '' : rounded(fraction(String(number)), indicator.decimals).toString();
			yield line(
				challenge.id,
				own.line.map(units).join(' '),
				years
					.map((year) => valueAt(observations, code, year))
					.map((each) => (each ? rounded(each, indicator.decimals).toString() : ''))
					.join(' '),
			);
		}
	}
}

/** A number in one form, to be compared: to nine decimals. */
const spelledOut = (number: Fraction): string => rounded(number, 9).toString();
