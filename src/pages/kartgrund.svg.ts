import type { APIRoute } from 'astro';
import * as api from '../api/read.ts';
import { geometry } from '../api/geometry.ts';
import { smallBorders, smallMap } from '../draw/small-map.ts';
import { isMunicipalityCode } from '../tables/code.ts';

/**
 * What a small map has besides the shapes of problemkartor.svg where it is drawn large, in an article: the
 * land around, the borders between municipalities, and by challenge those whose need is not known.
 */
export const GET: APIRoute = () => {
	const map = smallMap(api.topology());
	const { grid } = geometry().map;
	const land = api.otherLand();
	const units = (metres: number): number =>
		Math.round((metres / grid.metres) * map.scale * 100) / 100;
	const x = units(land.west - grid.frame.west);
	const y = units(grid.frame.north - land.north);
	const scale = (land.metres / grid.metres) * map.scale;
	const unknown = Object.entries(api.need()).flatMap(([challenge, byCode]) => {
		const codes = Object.keys(byCode).filter((code) => byCode[code]?.quarter === null);
		if (codes.length === 0) return [];
		const d = map.areas(new Set(codes.filter(isMunicipalityCode)));
		return [`<path id="okand-${challenge}" d="${d}"/>`];
	});
	const paths = [
		`<path id="land" transform="translate(${x} ${y}) scale(${scale.toFixed(5)})" d="${land.path}"/>`,
		`<path id="granser" vector-effect="non-scaling-stroke" d="${smallBorders(api.topology())}"/>`,
		...unknown,
	];
	return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`, {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
