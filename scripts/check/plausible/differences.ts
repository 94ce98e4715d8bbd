import type { AcceptedCell } from '../../read/accepted.ts';
import { isFigure, type CellChange } from './accepted.ts';

/** Up to so many corrections are small, where none of them is large by itself. */
const FEW = 10;
/** Up to this share of what it was, a correction of a figure is small. */
const SMALL = 0.1;

const isNew = ({ before, after }: CellChange): boolean => !isFigure(before) && isFigure(after);
const isLost = ({ before, after }: CellChange): boolean => isFigure(before) && !isFigure(after);

/** Whether a figure is another, by more than a tenth of what it was. */
function isLarge({ before, after }: CellChange): boolean {
	if (!isFigure(before) || !isFigure(after)) return false;
	const was = Number(before?.text);
	return Math.abs(Number(after?.text) - was) > Math.abs(was) * SMALL;
}

const text = (cell: AcceptedCell | null): string => cell?.text ?? 'nothing';

function line(change: CellChange, names: ReadonlyMap<string, string>): string {
	const { municipality, year, before, after } = change;
	const name = names.get(municipality);
	const sources =
		before?.text === after?.text ? `source ${before?.source ?? ''} → ${after?.source ?? ''}` : '';
	return `    ${year} ${municipality}${name === undefined ? '' : ` ${name}`}: ${sources || `${text(before)} → ${text(after)}`}`;
}

const years = (changes: readonly CellChange[]): string =>
	[...new Set(changes.map(({ year }) => year))].sort((a, b) => a - b).join(', ');

/**
 * What has changed since a person last accepted the figures, table by table: new figures counted by
 * year, and every figure, reason or source that was there and is another now, or is lost.
 *
 * @param names of municipalities by code
 */
export function differenceLines(
	changes: readonly CellChange[],
	names: ReadonlyMap<string, string>,
): string[] {
	return [...Map.groupBy(changes, ({ indicator }) => indicator)].flatMap(([id, own]) => {
		const fresh = own.filter((change) => isNew(change) || change.before === null);
		const lost = own.filter(isLost);
		const others = own.filter((change) => !fresh.includes(change) && !lost.includes(change));
		const figures = fresh.filter(isNew);
		const counts = [
			figures.length === 0 ? '' : `${figures.length} new (${years(figures)})`,
			others.length === 0 ? '' : `${others.length} changed`,
			lost.length === 0 ? '' : `${lost.length} lost`,
		].filter((count) => count !== '');
		return [
			`observations/${id}.csv: ${counts.join(', ') || 'new cells without a figure'}`,
			...[...others, ...lost].map((change) => line(change, names)),
		];
	});
}

/** Cells whose new figure is the one that another place had that year: rows have changed places. */
function swapped(changes: readonly CellChange[]): number {
	const before = new Map<string, string[]>();
	for (const { year, municipality, before: was } of changes) {
		const key = `${year} ${was?.text ?? ''}`;
		if (isFigure(was)) before.set(key, [...(before.get(key) ?? []), municipality]);
	}
	return changes.filter(({ year, municipality, before: was, after }) => {
		const had = before.get(`${year} ${after?.text ?? ''}`) ?? [];
		return after?.text !== was?.text && had.some((place) => place !== municipality);
	}).length;
}

/** Why a difference is too large to pass unseen; empty where it only adds, or corrects a little. */
export function largeDifferences(changes: readonly CellChange[]): string[] {
	return [...Map.groupBy(changes, ({ indicator }) => indicator)].flatMap(([id, own]) => {
		const file = `data/observations/${id}.csv`;
		const lost = own.filter(isLost).length;
		const large = own.filter(isLarge).length;
		const moved = swapped(own);
		const corrected = own.filter((change) => change.before !== null && !isNew(change)).length;
		return [
			...(lost === 0 ? [] : [`${file}: found ${lost} figures gone, expected all that there were`]),
			...(large === 0
				? []
				: [`${file}: found ${large} figures changed by more than a tenth, expected none`]),
			...(moved < 2
				? []
				: [
						`${file}: found ${moved} figures that other municipalities had that year, expected each to keep its own`,
					]),
			...(corrected <= FEW
				? []
				: [`${file}: found ${corrected} cells changed, expected at most ${FEW}`]),
		];
	});
}
