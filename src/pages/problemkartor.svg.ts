import type { APIRoute } from 'astro';
import * as api from '../api/read.ts';
import { smallMap } from '../draw/small-map.ts';
import { isMunicipalityCode } from '../tables/code.ts';

/**
 * The country's outline, and by challenge the quarter with the biggest problems as one shape on it. One
 * file that a browser keeps from page to page; pages draw from it with `<use>` and give it colours.
 */
export const GET: APIRoute = () => {
	const map = smallMap(api.topology());
	const heavier = Object.entries(api.need()).map(([challenge, byCode]) => {
		const codes = Object.keys(byCode).filter((code) => byCode[code]?.quarter === 4);
		const d = map.areas(new Set(codes.filter(isMunicipalityCode)));
		return `<path id="${challenge}" d="${d}"/>`;
	});
	const land = `<path id="sverige" vector-effect="non-scaling-stroke" d="${map.land}"/>`;
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg">${[land, ...heavier].join('')}</svg>\n`,
		{ headers: { 'Content-Type': 'image/svg+xml' } },
	);
};
