import type { ApiMunicipality, ApiNeedEntry, ApiSeries } from '../../model/api.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Locale } from '../../model/locale.ts';
import type { MunicipalityCode } from '../../model/code.ts';
import { quarters } from '../../model/quarter.ts';
import { valueIn, shownValuesIn } from '../../model/series.ts';
import { shadeOf } from '../../model/shading.ts';
import { shapeLabel, type LabelWords } from '../../model/shape-label.ts';
import { address } from '../../i18n/address.ts';
import { words } from '../../i18n/words.ts';

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
	readonly need: Readonly<Record<string, ApiNeedEntry>>;
}

/** The words that labels on the map are made of. */
export function labelWords(locale: Locale): LabelWords {
	const { common, map } = words(locale);
	return { reasons: common.reasons, quarters: common.quarters, fundStates: map.fundStates };
}

/** Every municipality of the picture, in code order. */
export function mapAreas(picture: Picture): ReadonlyMap<MunicipalityCode, MapArea> {
	const { locale, municipalities, indicator, series, year, need } = picture;
	const placed =
		indicator.ranking === 'allowed'
			? quarters(shownValuesIn(series, year), indicator.heavier)
			: new Map<MunicipalityCode, never>();
	const wordsOfLabels = labelWords(locale);
	return new Map(
		municipalities.map(({ code, name, slug }) => {
			const shade = shadeOf(series, code, year);
			const facts = {
				name,
				value: valueIn(series, code, year),
				year,
				quarter: placed.get(code) ?? null,
				fund: need[code]?.fund ?? 'none-known',
			};
			const area: MapArea = {
				code,
				href: address(`/kommuner/${slug}/`, locale),
				label: shapeLabel(facts, indicator, wordsOfLabels, locale),
				className: 'tone' in shade ? `t-${shade.tone}` : `m-${shade.missing}`,
			};
			return [code, area];
		}),
	);
}
