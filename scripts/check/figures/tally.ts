import { differs, type Comparison } from './comparison.ts';

/** How many figures of one kind were compared, and those that differ. */
export interface Kind {
	readonly kind: string;
	readonly compared: number;
	readonly differ: readonly Comparison[];
}

/** Counts comparisons by kind, in the order in which the kinds come. */
export function tally(comparisons: Iterable<Comparison>): readonly Kind[] {
	const kinds = new Map<string, { compared: number; differ: Comparison[] }>();
	for (const comparison of comparisons) {
		const kind = kinds.get(comparison.kind) ?? { compared: 0, differ: [] };
		kind.compared += 1;
		if (differs(comparison)) kind.differ.push(comparison);
		kinds.set(comparison.kind, kind);
	}
	return [...kinds].map(([kind, count]) => ({ kind, ...count }));
}

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** All that was compared and all that differs. */
export function totalOf(kinds: readonly Kind[]): { compared: number; differ: number } {
	return {
		compared: kinds.reduce((sum, { compared }) => sum + compared, 0),
		differ: kinds.reduce((sum, { differ }) => sum + differ.length, 0),
	};
}

/** "612,345 figures compared, 0 differ". */
export function totalText(kinds: readonly Kind[]): string {
	const { compared, differ } = totalOf(kinds);
	return `${grouped(compared)} figures compared, ${grouped(differ)} differ`;
}

/** A line for each kind, and under it the first that differ. */
export const lines = (kinds: readonly Kind[], shown: number): readonly string[] =>
	kinds.flatMap(({ kind, compared, differ }) => [
		`${grouped(compared).padStart(9)} ${kind}${differ.length === 0 ? '' : `: ${grouped(differ.length)} differ`}`,
		...differ
			.slice(0, shown)
			.map(
				({ file, place, found, expected }) =>
					`            ${file}, ${place}: found "${found}", expected "${expected}"`,
			),
	]);
