import type { APIRoute } from 'astro';
import * as api from '../api/read.ts';
import { geometry } from '../api/geometry.ts';
import { coastOf } from '../draw/coast.ts';

/**
 * What lies under every map: the land around and the coast, in the units of the country's map. One
 * file that a browser keeps from page to page; pages draw from it with `<use>` and give it colours.
 */
export const GET: APIRoute = () => {
	const { grid } = geometry().map;
	const land = api.otherLand();
	const coast = coastOf(api.topology(), grid.width);
	const units = (metres: number): number => Math.round((metres / grid.metres) * 100) / 100;
	const x = units(land.west - grid.frame.west);
	const y = units(grid.frame.north - land.north);
	const scale = land.metres / grid.metres;
	const paths = [
		`<path id="land" transform="translate(${x} ${y}) scale(${scale.toFixed(5)})" d="${land.path}"/>`,
		`<path id="kust" vector-effect="non-scaling-stroke" transform="scale(${coast.scale})" d="${coast.path}"/>`,
	];
	return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`, {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
