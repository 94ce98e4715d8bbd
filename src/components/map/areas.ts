import type { FundAnswers } from '../../model/answers.ts';
import type { ApiMunicipality, ApiSeries } from '../../model/api.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { searchedText } from '../../model/searched-text.ts';
import { shadeClass } from '../../model/shading.ts';
import { shapeLabel } from '../../model/shape-label.ts';
import { standings } from '../../model/standing.ts';
import { address } from '../../i18n/address.ts';
import { labelWords } from '../explorer/facts.ts';

/** What the map says of a municipality and how it is drawn. */
export interface MapArea {
	readonly code: MunicipalityCode;
	readonly href: string;
	readonly label: string;
	/** Class of the style sheet: "t-3" for a tone, "m-unknown" for a missing value. */
	readonly className: string;
}

/** A picture of one indicator in one year. */
export interface Picture {
	readonly locale: Locale;
	readonly municipalities: readonly ApiMunicipality[];
	readonly indicator: Indicator;
	readonly series: ApiSeries;
	readonly year: number;
	/** By code: how a municipality's funds stand to the challenge. */
	readonly answers: FundAnswers;
}

/** Every municipality of the picture, in code order. */
export function mapAreas(picture: Picture): ReadonlyMap<MunicipalityCode, MapArea> {
	const { locale, municipalities, indicator, series, year, answers } = picture;
	const standing = standings(series, indicator, year);
	const wordsOfLabels = labelWords(locale);
	return new Map(
		municipalities.flatMap(({ code, name, slug, searched }) => {
			const stands = standing.get(code);
			if (!stands) return [];
			const fund = answers[code]?.fund ?? 'none-known';
			const facts = {
				...stands,
				name,
				year,
				fund,
				searched: fund === 'none-known' ? searchedText(searched, locale) : null,
			};
			const area: MapArea = {
				code,
				href: address(`/kommuner/${slug}/`, locale),
				label: shapeLabel(facts, indicator, wordsOfLabels, locale),
				className: shadeClass(stands.shade),
			};
			return [[code, area] as const];
		}),
	);
}
