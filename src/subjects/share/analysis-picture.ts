import type { SmallMap } from '../../draw/small-map.ts';
import type { CountedRings } from '../../stats/money/counted-rings.ts';
import type { ApiChallenge } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import type { Locale } from '../../tables/locale.ts';
import { words } from '../../words/words.ts';
import { heading, MARGIN, paragraphWithin, picture, WIDTH } from './frame.ts';
import { breakLines, plain, stressed } from './set-text.ts';
import { colour, element, text } from './svg.ts';
import { measureText } from './type-faces.ts';

/** The drawing of an article that stands for it: what its head names. */
export type AnalysisDrawing =
	| { readonly name: 'funds'; readonly rings: CountedRings; readonly year: number }
	| {
			readonly name: 'map';
			readonly maps: readonly {
				readonly challenge: ApiChallenge;
				readonly worst: ReadonlySet<MunicipalityCode>;
			}[];
	  };

/** What the picture of an article is made of. */
export interface AnalysisShared {
	readonly locale: Locale;
	readonly title: string;
	readonly lead: string;
	/** As it is read: "28 november 2026". */
	readonly day: string;
	/** Null where its head names none: then the lead has its room. */
	readonly drawing: AnalysisDrawing | null;
	readonly small: SmallMap;
	/** ISO date. */
	readonly release: string;
}

const FULL = WIDTH - 2 * MARGIN;
/** Of the drawing beside the lead. */
const DRAWN = 656;
const PER_ROW = 16;
/** Where maps end, and what they show is named. */
const MAPS_END = 516;

/** Those that were counted, a ring each: filled where one can be named. */
export function ringsOf(
	{ rings, year }: Extract<AnalysisDrawing, { name: 'funds' }>,
	y: number,
	locale: Locale,
	width = DRAWN,
): string {
	const { named, total } = rings;
	const perRow = Math.round((PER_ROW * width) / DRAWN);
	const step = width / perRow;
	const rows = Math.ceil(total / perRow);
	const drawn = Array.from({ length: total }, (_, index) => {
		const [cx, cy] = [
			Math.round(MARGIN + 14 + (index % perRow) * step),
			Math.round(y + 18 + Math.floor(index / perRow) * step),
		];
		const isNamed = index < named.length;
		return [
			element('circle', {
				cx,
				cy,
				r: 13,
				fill: isNamed ? colour('fund-light') : 'none',
				stroke: colour(isNamed ? 'fund' : 'rule-strong'),
				'stroke-width': isNamed ? 5 : 2,
			}),
			isNamed ? element('circle', { cx, cy, r: 5, fill: colour('fund') }) : '',
		].join('');
	});
	const said = words(locale).rings.answer(String(named.length), String(total), year);
	return [
		...drawn,
		text(breakLines(stressed(said, 'fund'), 26, width, measureText), {
			x: MARGIN,
			y: y + 18 + rows * step + 18,
			size: 26,
		}),
	].join('');
}

/** Up to four problems, each with its quarter on the country. */
export function mapsOf(
	{ maps }: Extract<AnalysisDrawing, { name: 'map' }>,
	y: number,
	{ small, locale }: Pick<AnalysisShared, 'small' | 'locale'>,
	width = DRAWN,
): string {
	const shown = maps.slice(0, 3);
	const step = width / shown.length;
	const [left, top, across, height] = small.viewBox;
	const scale = Math.min((MAPS_END - y) / height, (step - 20) / across);
	return shown
		.map(({ challenge, worst }, index) => {
			const x = Math.round(MARGIN + index * step);
			return [
				element(
					'g',
					{
						transform: `translate(${x} ${y}) scale(${scale.toFixed(4)}) translate(${-left} ${-top})`,
					},
					element('path', {
						d: small.land,
						fill: colour('rest'),
						stroke: colour('coast-line'),
						'stroke-width': 1 / scale,
					}),
					element('path', { d: small.areas(worst), fill: colour('class-4') }),
				),
				text(breakLines(plain(challenge.short[locale]), 20, step - 12, measureText), {
					x,
					y: MAPS_END + 26,
					size: 20,
					leading: 22,
				}),
			].join('');
		})
		.join('');
}

/** An article: its title, and its own strongest drawing. */
export function analysisPicture(shared: AnalysisShared): string {
	const { locale, title, lead, day, drawing, release } = shared;
	const { share } = words(locale);
	const head = heading(title, 100, FULL, {
		sizes: [66, 62, 58, 54, 50, 46, 42, 38],
		most: 2,
	});
	const top = head.end + 18;
	const x = drawing === null ? 0 : DRAWN + 44;
	const said = paragraphWithin(plain(lead), top, FULL - x, 548);
	return picture({
		kind: share.analysis(day),
		source: share.analysisSource[drawing?.name ?? 'none'](release),
		inner: [
			head.svg,
			drawing === null
				? ''
				: drawing.name === 'funds'
					? ringsOf(drawing, top, locale)
					: mapsOf(drawing, top, shared),
			drawing === null
				? ''
				: element('path', {
						d: `M${MARGIN + x - 22} ${top + 4}V${Math.min(said.end, 552)}`,
						stroke: colour('ink'),
						'stroke-width': 2,
					}),
			element('g', { transform: `translate(${x} 0)` }, said.svg),
		].join(''),
	});
}
