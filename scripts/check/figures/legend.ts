import { classAt } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { moneyOf } from './money.ts';
import { all, attribute, first, textOf, type Page } from './page.ts';
import { gapOf, type Picture } from './picture.ts';
import { firstNumber, numbersIn, spelled } from './spelled.ts';

/** What a row of the legend says of a class or of a reason for gaps. */
export interface LegendRow {
	/** Name of the class in the style sheet. */
	readonly tone: string;
	/** Why values are missing; empty for a class of values. */
	readonly reason: string;
	readonly bounds: string;
	readonly count: string;
}

/** The rows as they stand in a page, the lowest class first. */
export const legendRows = (page: Page): readonly LegendRow[] =>
	all(page.root, '.legend-rows > li[data-shade]').map((row) => ({
		tone: attribute(row, 'data-shade'),
		reason: attribute(row, 'data-reason'),
		bounds: textOf(first(row, '.legend-bounds')),
		count: textOf(first(row, '.legend-count')),
	}));

/** The tones of the classes, from the lowest. */
export const tonesIn = (rows: readonly LegendRow[]): readonly string[] =>
	rows.filter(({ reason }) => reason === '').map(({ tone }) => tone);

/** The bounds of each class, and how many municipalities each class and each reason has. */
export function* legendFigures(
	rows: readonly LegendRow[],
	picture: Picture,
	file: string,
): Generator<Comparison> {
	const { audit, figures, language, measure, year } = picture;
	const { decimals, id } = measure.indicator;
	const bound = comparing('bounds of classes', file);
	const count = comparing('counts in legends', file);
	const bounds = audit.bounds.get(id) ?? [];
	const classes = rows.filter(({ reason }) => reason === '');
	yield bound(`${id} ${year}, number of classes`, classes.length, bounds.length + 1);
	for (const [index, row] of classes.entries()) {
		const place = `${id} ${year}, class ${index + 1}`;
		const [low, high] = [bounds[index - 1], bounds[index]];
		const ends = [low, high === undefined ? undefined : high - 1n]
			.filter((end) => end !== undefined)
			.map((end) => spelled(end, decimals, language));
		yield bound(place, numbersIn(row.bounds).join(' '), [...new Set(ends)].join(' '));
		const members = [...figures.values()].filter((units) => classAt(units, bounds) === index);
		yield count(place, firstNumber(row.count), spelled(BigInt(members.length), 0, language));
	}
	for (const { reason, count: said } of rows.filter((row) => row.reason !== '')) {
		const without = audit.municipalities.filter(
			({ code }) => !figures.has(code) && gapOf(picture, code) === reason,
		);
		yield count(
			`${id} ${year}, ${reason}`,
			firstNumber(said) || '0',
			spelled(BigInt(without.length), 0, language),
		);
	}
}

/** How many municipalities have a mark of each kind on the map: "16 har känd fond mot problemet". */
export function* markKeyFigures(page: Page, picture: Picture): Generator<Comparison> {
	const { audit, challenge, language } = picture;
	const count = comparing('counts in keys of marks', page.file);
	for (const [kind, answer] of [
		['aimed', 'targets'],
		['other', 'other'],
	] as const) {
		const { length } = audit.municipalities.filter(
			({ code }) => moneyOf(audit.funds, code, challenge).answer === answer,
		);
		// A kind that no municipality has is not explained.
		yield count(
			`${challenge.id}, ${kind}`,
			firstNumber(textOf(first(page.root, `.fund-key-rows .key-${kind}`))) || '0',
			spelled(BigInt(length), 0, language),
		);
	}
}
