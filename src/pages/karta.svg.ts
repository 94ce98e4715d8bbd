import type { APIRoute } from 'astro';
import * as api from '../api/read.ts';
import { geometry } from '../api/geometry.ts';
import { landAround } from '../api/land.ts';
import { coastOf } from '../draw/coast.ts';

/**
 * What lies under every map: the land around and the coast, in the units of the country's map. One
 * file that a browser keeps from page to page; pages draw from it with `<use>` and give it colours.
 */
export const GET: APIRoute = () => {
	const { grid } = geometry().map;
	const land = landAround();
	const coast = coastOf(api.topology(), grid.width);
	const paths = [
		`<path id="land" transform="${land.transform}" d="${land.path}"/>`,
		`<path id="kust" vector-effect="non-scaling-stroke" transform="scale(${coast.scale})" d="${coast.path}"/>`,
	];
	return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`, {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
