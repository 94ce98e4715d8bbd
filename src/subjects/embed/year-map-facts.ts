import type { MunicipalityCode } from '../../tables/code.ts';
import { COUNTRY } from '../../tables/code.ts';
import type { Indicator } from '../../stats/indicator.ts';
import { shadeClass, shadeOf } from '../../stats/shading.ts';
import { valueIn, valuesIn } from '../../stats/series.ts';
import type { ApiSeries } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { formatAlone } from '../../words/text/format.ts';

/** Texts of a map of a year, with placeholders. */
export interface YearMapWords {
	/** {year} */
	readonly title: string;
	/** What the map is called by those who do not see it. {year} */
	readonly label: string;
	/** After the country's value. {year} */
	readonly inCountry: string;
	/** What the key shows. {municipalities} */
	readonly key: string;
	/** A number of municipalities. {count} */
	readonly municipalities: string;
	/** {area} */
	readonly focus: string;
	/** The municipality that is marked, and its class. {name}, {class} */
	readonly marked: string;
}

/** A year of a map. */
export interface MapYear {
	/** A letter for each municipality, in the order of their codes: the place of its shade among `shades`. */
	readonly letters: string;
	/** The country's value with its unit; null where there is none. */
	readonly country: string | null;
}

/** What the script of a card's map is given: all years of it, in a few kilobytes. */
export interface YearMapFacts {
	/** The year that is served. */
	readonly served: number;
	/** The style sheet's names of the shades that occur: "t-3", "m-unknown". */
	readonly shades: readonly string[];
	readonly years: Readonly<Record<number, MapYear>>;
	/** For each inset, which municipalities it shows: their places in the order of codes. */
	readonly insets: readonly (readonly number[])[];
	/** Of all municipalities, in the order in which they are drawn. */
	readonly codes: readonly string[];
	/** Names of the areas that can be in focus, by their ids. */
	readonly areas: Readonly<Record<string, string>>;
	/** A letter for each municipality: the place of its group among the ids of areas. */
	readonly groups: string;
	/** Names of the municipalities with the largest circles, by code. */
	readonly large: Readonly<Record<string, string>>;
	readonly words: YearMapWords;
}

/** A shade's letter, of at most 36. */
const letterOf = (place: number): string => place.toString(36);

/** The shades of all municipalities in a year, in the order in which they were given. */
export const shadesOf = (
	{ shades, years }: Pick<YearMapFacts, 'shades' | 'years'>,
	year: number,
): readonly string[] =>
	Array.from(years[year]?.letters ?? '', (letter) => shades[parseInt(letter, 36)] ?? '');

/** Shades of a series in all of its years that have values. */
export function mapYears(
	series: ApiSeries,
	codes: readonly MunicipalityCode[],
	indicator: Pick<Indicator, 'unit' | 'per' | 'decimals' | 'midpoint'>,
	locale: Locale,
): Pick<YearMapFacts, 'shades' | 'years'> {
	const shown = series.years
		.filter((year) => valuesIn(series, year).size > 0)
		.map((year) => {
			const country = valueIn(series, COUNTRY, year);
			return {
				year,
				drawn: codes.map((code) => shadeClass(shadeOf(series, code, year))),
				country: 'value' in country ? formatAlone(country.value, indicator, locale) : null,
			};
		});
	const shades = [...new Set(shown.flatMap(({ drawn }) => drawn))].sort();
	return {
		shades,
		years: Object.fromEntries(
			shown.map(({ year, drawn, country }) => [
				year,
				{ letters: drawn.map((shade) => letterOf(shades.indexOf(shade))).join(''), country },
			]),
		),
	};
}
