import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { municipalityFeed } from '../../../../subjects/municipality/feed/municipality-feed.ts';
import { changesFor } from '../../../../stats/municipality/municipality-changes.ts';
import { municipalityPaths, type MunicipalityProps } from '../_municipality-paths.ts';

export const getStaticPaths = municipalityPaths;

/** What each release changed for the municipality. */
export const GET: APIRoute<MunicipalityProps> = ({ props: { locale, municipality }, site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	const { challenges, indicators, release } = api.index();
	const changes = api.changes();
	const feed = municipalityFeed({
		locale,
		site,
		municipality,
		releases: changesFor(municipality.code, { changes, indicators, seriesOf: api.series }),
		first: changes[0]?.release ?? release,
		last: release,
		leadOf: (id) => challenges.find((challenge) => challenge.id === id)?.lead ?? null,
		registry: api.funds(),
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
