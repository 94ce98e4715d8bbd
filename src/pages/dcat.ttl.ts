import type { APIRoute } from 'astro';
import { turtle } from '../subjects/data/dcat/turtle.ts';
import { catalogueHere } from './_catalogue.ts';

/** The catalogue of the data, as people read it. */
export const GET: APIRoute = ({ site }) => {
	return new Response(turtle(catalogueHere(site)), {
		headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
	});
};
