import type { ApiSimilarity, ApiSimilarityFile } from '../../src/tables/api.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { sourcesIn } from '../../src/stats/municipality/profile.ts';
import { valuesIn } from '../../src/stats/series.ts';
import { momentsOf } from '../../src/stats/nearest-peers.ts';
import { DataError } from '../read/data-error.ts';
import type { SeriesFigures } from './series-file.ts';

/** The indicator that is a municipality's size. */
export const POPULATION = 'befolkning';

/**
 * What makes municipalities alike: size, age, origin, income, growth and how near the shops are.
 * All of equal weight. Size on a logarithmic scale: Stockholm is as far from Uppsala as that is
 * from a small town.
 */
const FEATURES = [
	{ indicator: POPULATION, transform: 'log' },
	{ indicator: 'forsorjningskvot', transform: 'none' },
	{ indicator: 'utrikes-fodda', transform: 'none' },
	{ indicator: 'skattekraft', transform: 'none' },
	{ indicator: 'befolkning-fem-ar', transform: 'none' },
	{ indicator: 'dagligvarubutik-2km', transform: 'none' },
] as const;

/** The indicators that make municipalities alike. */
export const FEATURE_IDS = FEATURES.map(({ indicator }) => indicator);

export type SeriesById = ReadonlyMap<string, SeriesFigures>;

/** @throws DataError for an indicator that has no figures */
export function seriesOf(byId: SeriesById, id: string): SeriesFigures {
	const series = byId.get(id);
	if (!series) {
		throw new DataError(
			{ file: `data/observations/${id}.csv` },
			'is not there, expected figures: similar municipalities are found by them',
		);
	}
	return series;
}

/** The features with the year that each is taken from: the last with a value for every municipality. */
export function similarity(byId: SeriesById): ApiSimilarity {
	const features = FEATURES.map(({ indicator, transform }) => {
		const series = seriesOf(byId, indicator);
		const all = Object.keys(series.values).length;
		const year = series.years.findLast((candidate) => valuesIn(series, candidate).size === all);
		if (year === undefined) {
			throw new DataError(
				{ file: `data/observations/${indicator}.csv` },
				'found no year with a value for every municipality, expected one: similar municipalities are found by it',
			);
		}
		return { indicator, transform, year, weight: 1 };
	});
	return { method: 'standardised Euclidean distance', features };
}

/** Each municipality's features as published, in the order of `similarity`; those that lack one are left out. */
function publishedValues(
	byId: SeriesById,
	{ features }: ApiSimilarity,
	codes: readonly MunicipalityCode[],
): Map<MunicipalityCode, number[]> {
	const columns = features.map(({ indicator, year }) => valuesIn(seriesOf(byId, indicator), year));
	return new Map(
		codes.flatMap((code) => {
			const values = columns.flatMap((column) => column.get(code) ?? []);
			return values.length === columns.length ? [[code, values] as const] : [];
		}),
	);
}

/** The same, transformed; those that lack a feature are left out. */
export function featuresOf(
	byId: SeriesById,
	measure: ApiSimilarity,
	codes: readonly MunicipalityCode[],
): Map<MunicipalityCode, number[]> {
	const transform = (value: number, index: number): number =>
		measure.features[index]?.transform === 'log' ? Math.log(value) : value;
	return new Map(
		[...publishedValues(byId, measure, codes)].map(([code, values]) => [
			code,
			values.map(transform),
		]),
	);
}

/** `similarity.json`: every municipality's features, and what standardises them. */
export function similarityFile(
	indicators: readonly Indicator[],
	byId: SeriesById,
	codes: readonly MunicipalityCode[],
): ApiSimilarityFile {
	const { method, features } = similarity(byId);
	const moments = momentsOf([...featuresOf(byId, { method, features }, codes).values()]);
	return {
		method,
		features: features.map((feature, index) => {
			const indicator = indicators.find(({ id }) => id === feature.indicator);
			const { mean = Number.NaN, standardDeviation = Number.NaN } = moments[index] ?? {};
			if (!indicator) throw new Error(`feature of an unknown indicator "${feature.indicator}"`);
			const sources = sourcesIn(seriesOf(byId, feature.indicator), feature.year);
			return {
				...feature,
				mean,
				standardDeviation,
				unit: indicator.unit,
				sources: sources.map(({ id }) => id),
			};
		}),
		values: Object.fromEntries(publishedValues(byId, { method, features }, codes)),
	};
}
