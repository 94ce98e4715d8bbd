/**
 * Moves marks on a line apart, so that each is at least a gap from the next: as little as can be in all
 * (least squares, by pooling those that meet), and in their order; equals keep the order given.
 *
 * @param wanted where each would stand
 * @param room first and last place; where there is not room for all, they go beyond the last
 * @returns where each stands, in the order of `wanted`
 */
export function spreadOut(
	wanted: readonly number[],
	gap: number,
	[from, to]: readonly [number, number],
): readonly number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	/** Runs of marks that touch: how many, and the mean of where their first would stand. */
	const runs: { count: number; sum: number }[] = [];
	const first = ({ count, sum }: { count: number; sum: number }): number => sum / count;
	order.forEach((index, place) => {
		let run = { count: 1, sum: (wanted[index] ?? 0) - place * gap };
		let before = runs.at(-1);
		while (before && first(before) >= first(run)) {
			run = { count: before.count + run.count, sum: before.sum + run.sum };
			runs.pop();
			before = runs.at(-1);
		}
		runs.push(run);
	});
	const last = Math.max(from, to - (wanted.length - 1) * gap);
	const stands: number[] = [];
	let place = 0;
	for (const run of runs) {
		const at = Math.min(last, Math.max(from, first(run)));
		for (let each = 0; each < run.count; each += 1, place += 1) {
			const index = order[place];
			if (index !== undefined) stands[index] = at + place * gap;
		}
	}
	return stands;
}
