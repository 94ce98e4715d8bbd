/**
 * A quantile by method R-7 (Hyndman & Fan 1996, the default of R, NumPy and Excel's PERCENTILE.INC):
 * linear interpolation between the two values around position (n − 1)·p.
 *
 * @param ascending values in ascending order, at least one
 * @param p share between 0 and 1
 */
export function quantile(ascending: readonly number[], p: number): number {
	const position = (ascending.length - 1) * p;
	const below = ascending[Math.floor(position)];
	const above = ascending[Math.ceil(position)];
	if (below === undefined || above === undefined) {
		throw new RangeError('a quantile needs at least one value and a share between 0 and 1');
	}
	return below + (above - below) * (position - Math.floor(position));
}
