/** The name of a line at its end. */
export interface EndName {
	readonly kind: 'own' | 'country';
	readonly name: string;
	/** With its unit, and its year where that is not the last. */
	readonly value: string;
	/** Part of the chart's height, 0 at the top. */
	readonly y: number;
}

/**
 * Names at the ends of one or two lines, moved apart where they would lie on each other, and no farther
 * than the chart reaches.
 *
 * @param apart least distance, as a part of the chart's height
 */
export function endNames(names: readonly EndName[], apart: number): readonly EndName[] {
	const [one, other] = names;
	if (!one || !other || Math.abs(one.y - other.y) >= apart) return names;
	const middle = Math.min(1 - apart / 2, Math.max(apart / 2, (one.y + other.y) / 2));
	const sign = one.y <= other.y ? -1 : 1;
	return [
		{ ...one, y: middle + (sign * apart) / 2 },
		{ ...other, y: middle - (sign * apart) / 2 },
	];
}
