import type { Compared, CompareFacts } from '../../stats/municipality/compared.ts';
import { compareGroups, type CompareGroup } from './compare-groups.ts';
import { fill } from './fill.ts';
import { listing } from './listing.ts';
import { prepositionsLast } from './prepositions-last.ts';

/** As many problems as are named in the sentence that counts them. */
const NAMED = 4;

type Given = Pick<CompareFacts, 'problems' | 'texts' | 'locale'>;

/** What municipalities have in common: the finding, and what each of them has for itself. */
export interface CompareFinding {
	/** The problems in which all are in the quarter with the biggest ones; that there is none, first of all. */
	readonly shared: string;
	/** How many such problems each has, and in how many none has. "" for a single municipality. */
	readonly apart: string;
	/** Who cannot be placed, and in what; "" where all can. */
	readonly unplaced: string;
}

/** @param compared one to four municipalities */
export function compareFinding(
	compared: readonly Compared[],
	{ problems, texts, locale }: Given,
): CompareFinding {
	const countOf = (count: number): string => texts.counts[count] ?? String(count);
	const ranked = [...problems.keys()].filter((index) => problems[index]?.ranked);
	const groups = compareGroups(problems, compared);
	const rowsOf = (wanted: CompareGroup): readonly number[] =>
		groups.find(({ group }) => group === wanted)?.rows ?? [];
	const listOf = (rows: readonly number[]): string =>
		listing(
			prepositionsLast(
				rows.map((index) => problems[index]?.phrase ?? ''),
				locale,
			),
			locale,
		);
	const both = rowsOf(compared.length);
	const all = (both.length > 0 ? texts.all : texts.noneAll)[compared.length - 1] ?? '';
	const values = {
		count: countOf(both.length),
		of: countOf(ranked.length),
		all: fill(all, { name: compared[0]?.name ?? '' }),
		list: listOf(both),
	};
	const shared =
		both.length === 0
			? fill(texts.sharedNone, values)
			: both.length <= NAMED
				? fill(texts.shared, values)
				: `${fill(texts.sharedMany, values)} ${fill(texts.sharedList, values)}`;
	const each = compared.map(({ name, problems: own }, index) =>
		fill(index === 0 ? texts.apartFirst : texts.apartOther, {
			name,
			count: countOf(ranked.filter((row) => own[row]?.quarter === 4).length),
		}),
	);
	const none = rowsOf(0).length;
	const apart = [
		fill(texts.apart, { list: listing(each, locale) }),
		...(none > 0 ? [fill(texts.noneOf, { count: countOf(none) })] : []),
	];
	const unplaced = compared.flatMap(({ name, problems: own }) => {
		const rows = ranked.filter((row) => own[row]?.quarter == null);
		return rows.length === 0 ? [] : [fill(texts.unplaced, { name, list: listOf(rows) })];
	});
	return {
		shared,
		apart: compared.length < 2 ? '' : apart.join(' '),
		unplaced: unplaced.join(' '),
	};
}

/** The head of a group of rows. @param count how many are compared */
export const groupHead = (
	group: CompareGroup,
	count: number,
	{ texts }: Pick<CompareFacts, 'texts'>,
): string =>
	group === 'unranked'
		? texts.groupUnranked
		: group === 'open'
			? (texts.groupOpen[count - 1] ?? '')
			: (texts.groups[count - 1]?.[group] ?? '');
