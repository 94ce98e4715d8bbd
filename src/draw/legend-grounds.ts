/**
 * Shares out the width under a histogram among its classes: in proportion to what each takes up of the
 * scale, but none less than what its number and a finger need.
 *
 * @param widths of the classes, in any unit
 * @param least per cent that each must have; so many that there is not room for them get equal parts
 * @returns per cent of the width, at most 100 in all
 */
export function legendGrounds(widths: readonly number[], least: number): readonly number[] {
	const narrow = new Set<number>();
	for (;;) {
		const room = 100 - narrow.size * least;
		const sum = widths.reduce((total, width, i) => total + (narrow.has(i) ? 0 : width), 0);
		const found = widths.findIndex((width, i) => !narrow.has(i) && width * room < least * sum);
		if (narrow.size === widths.length || sum === 0 || room <= 0) {
			return widths.map(() => 100 / widths.length);
		}
		if (found === -1) {
			return widths.map((width, i) => (narrow.has(i) ? least : (width / sum) * room));
		}
		narrow.add(found);
	}
}
