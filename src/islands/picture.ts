import type { ApiSeries } from '../model/api.ts';
import type { MunicipalityCode } from '../model/code.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import { quarters } from '../model/quarter.ts';
import type { FundState } from '../model/registry.ts';
import { valueIn, shownValuesIn } from '../model/series.ts';
import { shadeOf } from '../model/shading.ts';
import { AFTER_NAME, shapeLabel, type LabelWords } from '../model/shape-label.ts';

/** What redraws the map for an indicator in a year. */
export interface Picture {
	readonly indicator: Pick<Indicator, 'unit' | 'per' | 'decimals' | 'heavier' | 'ranking'>;
	readonly series: ApiSeries;
	readonly year: number;
	/** Codes whose funds are aimed at the challenge. */
	readonly aimed: readonly string[];
	readonly words: LabelWords;
	readonly locale: Locale;
}

/** Gives every shape and fund mark of a map the class and name of a new picture. Changes nothing else. */
export function drawPicture(map: Element, picture: Picture): void {
	const { indicator, series, year, aimed, words, locale } = picture;
	const placed =
		indicator.ranking === 'allowed'
			? quarters(shownValuesIn(series, year), indicator.heavier)
			: new Map<MunicipalityCode, never>();
	const quarterOf = new Map<string, 1 | 2 | 3 | 4>(placed);
	const known = new Set(
		[...map.querySelectorAll('[data-fund]')].map((mark) => mark.getAttribute('data-fund')),
	);
	const fundOf = (code: string): FundState =>
		aimed.includes(code) ? 'targets' : known.has(code) ? 'other' : 'none-known';
	for (const shape of map.querySelectorAll('[data-k]')) {
		const code = shape.getAttribute('data-k') ?? '';
		const shade = shadeOf(series, code, year);
		shape.setAttribute('class', 'tone' in shade ? `t-${shade.tone}` : `m-${shade.missing}`);
		const [name = ''] = (shape.getAttribute('aria-label') ?? '').split(AFTER_NAME);
		const facts = {
			name,
			value: valueIn(series, code, year),
			year,
			quarter: quarterOf.get(code) ?? null,
			fund: fundOf(code),
		};
		shape.setAttribute('aria-label', shapeLabel(facts, indicator, words, locale));
	}
	for (const mark of map.querySelectorAll('[data-fund]')) {
		mark.classList.toggle('aimed', aimed.includes(mark.getAttribute('data-fund') ?? ''));
	}
}
