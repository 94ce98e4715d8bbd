import { COUNTRY } from '../tables/code.ts';
import type { FigureData, PublishedFigure } from '../stats/municipality/figure.ts';
import { fold } from '../stats/fold.ts';
import { valueIn } from '../stats/series.ts';

/** The municipality of a code. Names are never joined by, but the error says whose code was meant. */
function municipalityOf(
	code: string,
	{ municipalities }: FigureData,
): PublishedFigure['municipality'] {
	const municipality = municipalities.find((candidate) => candidate.code === code);
	if (municipality) return municipality;
	const named = municipalities.find(({ slug }) => slug === fold(code));
	throw new Error(
		`found "${code}"; expected one of the 290 municipality codes, such as ${named ? `${named.code} for ${named.name}` : '1081'}`,
	);
}

/**
 * A published value that an article refers to.
 *
 * @param code null for the country
 * @throws Error for what is not in the data, and for a value that is missing: it has no number
 */
export function findObservation(
	id: string,
	code: string | null,
	yearText: string,
	data: FigureData,
): PublishedFigure {
	const indicator = data.indicators.find((candidate) => candidate.id === id);
	if (!indicator) {
		const ids = data.indicators.map((candidate) => candidate.id).join(', ');
		throw new Error(`found no indicator "${id}"; expected one of ${ids}`);
	}
	const municipality = code === null ? null : municipalityOf(code, data);
	const series = data.series(id);
	const year = series.years.find((candidate) => String(candidate) === yearText);
	if (year === undefined) {
		throw new Error(`found the year "${yearText}"; expected one of ${series.years.join(', ')}`);
	}
	const value = valueIn(series, municipality?.code ?? COUNTRY, year);
	if ('missing' in value) {
		const place = municipality?.name ?? 'the country';
		throw new Error(
			`found no value of ${id} for ${place} in ${year} (${value.missing}); expected one that has a value, or words that say that it is missing`,
		);
	}
	return { kind: 'observation', indicator, series, municipality, year, value: value.value };
}
