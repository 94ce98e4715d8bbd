import type { APIRoute } from 'astro';
import * as api from '../../api/read.ts';
import { comparedOf } from '../../subjects/compare/comparison.ts';
import type { ApiMunicipality } from '../../tables/api.ts';
import { comparison } from '../_comparison.ts';

export const getStaticPaths = () =>
	api.municipalities().map((municipality) => ({
		params: { code: municipality.code },
		props: { municipality },
	}));

/** A municipality for the page that compares, in both languages: fetched when it is chosen. */
export const GET: APIRoute<{ municipality: ApiMunicipality }> = ({ props: { municipality } }) =>
	new Response(JSON.stringify(comparedOf(municipality, comparison())), {
		headers: { 'Content-Type': 'application/json' },
	});
