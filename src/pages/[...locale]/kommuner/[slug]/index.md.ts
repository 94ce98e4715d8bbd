import type { APIRoute } from 'astro';
import { twinText } from '../../../../subjects/municipality/twin/twin-text.ts';
import { municipalityPaths, type MunicipalityProps } from '../_municipality-paths.ts';
import { twinGiven } from '../_twin-given.ts';

export const getStaticPaths = municipalityPaths;

/** The municipality's page as text. */
export const GET: APIRoute<MunicipalityProps> = ({ props: { locale, municipality }, site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	return new Response(twinText({ ...twinGiven(municipality), locale, site }), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
