import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { SITE_NAME } from '../../../../site.ts';
import { compareFileFacts } from '../../../../subjects/compare/compare-file-facts.ts';
import type { Locale } from '../../../../tables/locale.ts';
import { localePaths } from '../../../../words/address.ts';
import { comparison } from '../../../_comparison.ts';

export const getStaticPaths = localePaths;

/** What files of a comparison say beside the figures: fetched when a reader makes one. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(
		JSON.stringify(compareFileFacts(comparison(), api.index().release, SITE_NAME, locale)),
		{ headers: { 'Content-Type': 'application/json' } },
	);
