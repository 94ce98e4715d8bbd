import { classOf } from '../../../src/stats/classes.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { valuesIn } from '../../../src/stats/series.ts';
import { latestYear } from '../../derive/latest.ts';
import { scaleOf } from '../../derive/scale.ts';
import type { Classes } from '../../read/classes.ts';
import type { Seen } from './seen.ts';

/**
 * Municipalities that the map would draw in another class, a line for each indicator.
 *
 * @param classes those that stand, by indicator
 */
export const classEffects = (
	before: Pick<Seen, 'figures'>,
	after: Pick<Seen, 'figures'>,
	indicators: readonly Indicator[],
	classes: ReadonlyMap<string, Classes>,
): string[] =>
	indicators.flatMap((indicator) => {
		const { id } = indicator;
		const [old, now, own] = [before.figures.get(id), after.figures.get(id), classes.get(id)];
		if (now === undefined) return [];
		if (old === undefined || own === undefined) return [`${id}: has no classes yet`];
		const scale = scaleOf(indicator, own);
		const [then, latest] = [latestYear(old), latestYear(now)];
		const [values, fresh] = [valuesIn(old, then), valuesIn(now, latest)];
		const other = [...fresh].filter(([code, value]) => {
			const stood = values.get(code);
			return stood !== undefined && classOf(stood, scale) !== classOf(value, scale);
		}).length;
		if (other === 0 && then === latest) return [];
		const years = then === latest ? `${latest}` : `${latest} than in ${then}`;
		return [`${id}: ${other} municipalities are in another class in ${years}`];
	});
