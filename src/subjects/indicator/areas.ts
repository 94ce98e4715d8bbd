import type { FundAnswers } from '../../stats/money/answers.ts';
import type { ApiMunicipality, ApiSeries } from '../../tables/api.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { searchedText } from '../../words/text/searched-text.ts';
import { shadeClass } from '../../stats/shading.ts';
import { shapeLabel } from '../../words/text/shape-label.ts';
import { standings } from '../../stats/standing.ts';
import type { MapArea } from '../../steer/map/map-area.ts';
import { address } from '../../words/address.ts';
import { labelWords } from './facts.ts';

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
