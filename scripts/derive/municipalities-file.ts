import type { ApiMunicipality } from '../../src/tables/api.ts';
import { round } from '../../src/stats/round.ts';
import { valuesIn } from '../../src/stats/series.ts';
import { nearestPeers } from '../../src/stats/nearest-peers.ts';
import type { Data } from '../read/data.ts';
import type { Adjacency } from './adjacency.ts';
import {
	featuresOf,
	POPULATION,
	seriesOf,
	similarity,
	type SeriesById,
} from './similarity-file.ts';

/** Similar municipalities named for each. */
const SIMILAR = 8;

/** `municipalities.json`: all in code order, with population, the most similar others, neighbours and how we looked for a fund. */
export function municipalitiesFile(
	{
		municipalities,
		otherNames,
		searches,
	}: Pick<Data, 'municipalities' | 'otherNames' | 'searches'>,
	byId: SeriesById,
	{ neighbours }: Pick<Adjacency, 'neighbours'>,
): readonly ApiMunicipality[] {
	const codes = municipalities.map(({ code }) => code);
	const similar = nearestPeers(featuresOf(byId, similarity(byId), codes), SIMILAR);
	const population = seriesOf(byId, POPULATION);
	const year = population.years.at(-1) ?? Number.NaN;
	const residents = valuesIn(population, year);
	const othersOf = (code: string): readonly string[] =>
		otherNames.flatMap(({ place, name }) => (place === code ? [name] : []));
	return municipalities.map(({ code, name, slug, county, group }) => ({
		code,
		name,
		otherNames: othersOf(code),
		slug,
		county: {
			code: county.code,
			name: county.name,
			nameEn: county.name_en,
			otherNames: othersOf(county.code),
		},
		group: { code: group.code, name: group.name_sv, nameEn: group.name_en },
		population: { year, value: residents.get(code) ?? Number.NaN },
		similar: (similar.get(code) ?? []).map((other) => ({
			code: other.code,
			distance: round(other.distance, 2),
		})),
		neighbours: (neighbours.get(code) ?? []).toSorted(),
		searched: searches.get(code) ?? null,
	}));
}
