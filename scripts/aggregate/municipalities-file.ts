import type { ApiMunicipality, ApiSeries, ApiSimilarity } from '../../src/model/api.ts';
import type { MunicipalityCode } from '../../src/model/code.ts';
import { round } from '../../src/model/round.ts';
import { valuesIn } from '../../src/model/series.ts';
import { nearest } from '../../src/model/similar.ts';
import type { Municipality } from '../read/municipalities.ts';

/** Similar municipalities named for each. */
const SIMILAR = 8;

/** The indicator that is a municipality's size. */
const POPULATION = 'befolkning';

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

type SeriesById = ReadonlyMap<string, ApiSeries>;

function seriesOf(byId: SeriesById, id: string): ApiSeries {
	const series = byId.get(id);
	if (!series)
		throw new Error(`indicator "${id}" has no figures, but the municipalities need them`);
	return series;
}

/** The features with the year that each is taken from: the last with a value for every municipality. */
export function similarity(byId: SeriesById): ApiSimilarity {
	const features = FEATURES.map(({ indicator, transform }) => {
		const series = seriesOf(byId, indicator);
		const all = Object.keys(series.values).length;
		const year = series.years.findLast((candidate) => valuesIn(series, candidate).size === all);
		if (year === undefined)
			throw new Error(`indicator "${indicator}" has no year with all municipalities`);
		return { indicator, transform, year, weight: 1 };
	});
	return { method: 'standardised Euclidean distance', features };
}

/** Each municipality's features, as numbers in the order of `similarity`. */
function featuresOf(
	byId: SeriesById,
	{ features }: ApiSimilarity,
	codes: readonly MunicipalityCode[],
): Map<MunicipalityCode, number[]> {
	const columns = features.map(({ indicator, year, transform }) => {
		const values = valuesIn(seriesOf(byId, indicator), year);
		return codes.map((code) => {
			const value = values.get(code) ?? Number.NaN;
			return transform === 'log' ? Math.log(value) : value;
		});
	});
	return new Map(
		codes.map((code, row) => [code, columns.map((column) => column[row] ?? Number.NaN)]),
	);
}

/** `municipalities.json`: all in code order, with population and the most similar others. */
export function municipalitiesFile(
	municipalities: readonly Municipality[],
	byId: SeriesById,
): readonly ApiMunicipality[] {
	const codes = municipalities.map(({ code }) => code);
	const similar = nearest(featuresOf(byId, similarity(byId), codes), SIMILAR);
	const population = seriesOf(byId, POPULATION);
	const year = population.years.at(-1) ?? Number.NaN;
	const residents = valuesIn(population, year);
	return municipalities.map(({ code, name, slug, county, group }) => ({
		code,
		name,
		slug,
		county: { code: county.code, name: county.name, nameEn: county.name_en },
		group: { code: group.code, name: group.name_sv, nameEn: group.name_en },
		population: { year, value: residents.get(code) ?? Number.NaN },
		similar: (similar.get(code) ?? []).map((other) => ({
			code: other.code,
			distance: round(other.distance, 2),
		})),
	}));
}
