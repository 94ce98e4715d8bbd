import type { FundMark } from '../../draw/fund-marks.ts';
import type { MapPaths } from '../../draw/map-paths.ts';
import { colour, element } from './svg.ts';
import { HEIGHT, WIDTH } from './frame.ts';

/** Where the map begins: it bleeds to the three other edges. */
const LEFT = 560;
const TOP = 10;
/** Free above and below the country. */
const AIR = 14;

/** The country with its neighbours, as the map of a page has them. */
export interface Country {
	readonly map: MapPaths;
	/** What lies under it: `d` and `transform` in the units of the map's grid. */
	readonly land: { readonly path: string; readonly transform: string };
}

/** A mark of a fund, and whether it is aimed at the problem. */
export interface CountryMark extends FundMark {
	readonly isAimed: boolean;
}

/** Hatches of what has no value: a map of shares tells them apart by their key, this one only from values. */
const HATCH = element(
	'defs',
	{},
	element(
		'pattern',
		{ id: 'lacking', width: 16, height: 16, patternUnits: 'userSpaceOnUse' },
		element('rect', { width: 16, height: 16, fill: colour('missing-ground') }),
		element('path', {
			d: 'M-4 4 4-4M0 16 16 0M12 20 20 12',
			stroke: colour('missing-line'),
			'stroke-width': 2,
		}),
	),
);

/** How a municipality with no value is filled. */
export const LACKING = 'url(#lacking)';

/**
 * The country at the right of a picture.
 *
 * @param fillOf by code, what a municipality is filled with
 * @param right pixels kept free between the country and the right edge
 */
export function countryMap(
	{ map, land }: Country,
	fillOf: (code: string) => string,
	{ marks = [], right = 60 }: { marks?: readonly CountryMark[]; right?: number } = {},
): string {
	const [x, y, width, height] = map.viewBox;
	const scale = (HEIGHT - TOP - 2 * AIR) / height;
	const px = (pixels: number): number => Math.round((pixels / scale) * 10) / 10;
	return [
		HATCH,
		element(
			'svg',
			{ x: LEFT, y: TOP, width: WIDTH - LEFT, height: HEIGHT - TOP },
			element('rect', { width: WIDTH - LEFT, height: HEIGHT - TOP, fill: colour('sea') }),
			element(
				'g',
				{
					transform: `translate(${Math.round(WIDTH - LEFT - right - width * scale)} ${AIR}) scale(${scale.toFixed(5)}) translate(${-x} ${-y})`,
				},
				element('path', {
					d: land.path,
					transform: land.transform,
					fill: colour('land-other'),
				}),
				...[...map.shapes.values()].map(({ code, path }) =>
					element('path', {
						d: path,
						fill: fillOf(code),
						stroke: colour('municipality-line'),
						'stroke-width': px(0.5),
						'stroke-linejoin': 'round',
					}),
				),
				element('path', {
					d: map.counties,
					fill: 'none',
					stroke: colour('county-line'),
					'stroke-width': px(1.1),
				}),
				...marks.map((mark) =>
					element(
						'g',
						{},
						element('circle', {
							cx: mark.x,
							cy: mark.y,
							r: px(6.5),
							fill: colour('fund-light'),
							stroke: colour('fund'),
							'stroke-width': px(2.5),
						}),
						mark.isAimed
							? element('circle', { cx: mark.x, cy: mark.y, r: px(3), fill: colour('fund') })
							: '',
					),
				),
			),
		),
	].join('');
}
