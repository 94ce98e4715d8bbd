import { middleBand } from '../stats/middle-band.ts';
import type { FigureData, SpreadFigure } from '../stats/municipality/figure.ts';
import { valuesIn } from '../stats/series.ts';
import { findObservation } from './find-observation.ts';

/**
 * How far apart eight in ten municipalities lie in a year.
 *
 * @throws Error for an indicator or a year that is not in the data
 */
export function findSpread(id: string, yearText: string, data: FigureData): SpreadFigure {
	const { indicator, series, year } = findObservation(id, null, yearText, data);
	const [low, high] = middleBand([...valuesIn(series, year).values()]);
	return { kind: 'spread', indicator, year, value: high - low };
}
