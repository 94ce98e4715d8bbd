import type { APIRoute } from 'astro';
import * as api from '../../../api/read.ts';
import { SITE } from '../../../site.ts';
import { correctionsFeed } from '../../../subjects/corrections/corrections-feed.ts';
import type { Locale } from '../../../tables/locale.ts';
import { localePaths } from '../../../words/address.ts';

export const getStaticPaths = localePaths;

/** Errors and changes of method, for those who follow them. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
	const { release } = api.index();
	const feed = correctionsFeed({ locale, site: SITE, corrections: api.corrections(), release });
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
