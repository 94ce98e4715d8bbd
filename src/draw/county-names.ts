import type { CountyCode } from '../tables/code.ts';
import type { MapGrid } from './map-grid.ts';
import type { MapName } from './map-names.ts';

/**
 * Where the names of the counties stand: inland within them, on the coast in the sea on their own side.
 * In kilometres of SWEREF 99 TM: the point that a name begins at, ends at or has in its middle.
 */
const PLACES: Readonly<
	Record<string, readonly [easting: number, northing: number, anchor: MapName['anchor']]>
> = {
	'01': [728, 6588, 'start'],
	'03': [706, 6692, 'start'],
	'04': [652, 6508, 'start'],
	'05': [622, 6452, 'start'],
	'06': [462, 6372, 'middle'],
	'07': [478, 6296, 'middle'],
	'08': [642, 6296, 'start'],
	'09': [742, 6380, 'start'],
	'10': [548, 6200, 'start'],
	'12': [414, 6192, 'middle'],
	'13': [318, 6310, 'end'],
	'14': [366, 6446, 'middle'],
	'17': [398, 6632, 'middle'],
	'18': [508, 6560, 'middle'],
	'19': [580, 6612, 'middle'],
	'20': [468, 6752, 'middle'],
	'21': [640, 6800, 'start'],
	'22': [700, 6938, 'start'],
	'23': [462, 7000, 'middle'],
	'24': [640, 7180, 'middle'],
	'25': [735, 7420, 'middle'],
};

/**
 * The name of a county on the map, in units of its grid.
 *
 * @param name without the word for county
 * @throws Error for a county that has no place
 */
export function countyName(
	{ frame, metres }: Pick<MapGrid, 'frame' | 'metres'>,
	code: CountyCode,
	name: string,
): MapName {
	const place = PLACES[code];
	if (!place) throw new Error(`county "${code}" has no place for its name`);
	const [easting, northing, anchor] = place;
	return {
		name,
		x: Math.round((easting * 1000 - frame.west) / metres),
		y: Math.round((frame.north - northing * 1000) / metres),
		anchor,
		small: true,
	};
}
