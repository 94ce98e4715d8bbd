import type { APIRoute } from 'astro';
import * as api from '../../../api/read.ts';
import { releasesFeed } from '../../../subjects/data/feed/releases-feed.ts';
import type { Locale } from '../../../tables/locale.ts';
import { localePaths } from '../../../words/address.ts';

export const getStaticPaths = localePaths;

/** What each release of the data changed. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	const { indicators, release } = api.index();
	const feed = releasesFeed({
		locale,
		site,
		changes: api.changes(),
		indicators,
		municipalities: api.municipalities(),
		registry: api.funds(),
		release,
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
