import type { APIRoute } from 'astro';
import { rdfXml } from '../subjects/data/dcat/rdf-xml.ts';
import { catalogueHere } from './_catalogue.ts';

/** The catalogue of the data in the form that the Swedish data portal harvests. */
export const GET: APIRoute = ({ site }) => {
	return new Response(rdfXml(catalogueHere(site)), {
		headers: { 'Content-Type': 'application/rdf+xml; charset=utf-8' },
	});
};
