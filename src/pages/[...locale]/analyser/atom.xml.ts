import type { APIRoute } from 'astro';
import * as api from '../../../api/read.ts';
import { analysesFeed } from '../../../subjects/analysis/feed/analyses-feed.ts';
import { drawnPart, isDrawn, partPage } from '../../../subjects/analysis/feed/drawn-part.ts';
import { sharePath } from '../../../subjects/share/share-path.ts';
import type { Locale } from '../../../tables/locale.ts';
import { localePaths } from '../../../words/address.ts';
import { formatDay } from '../../../words/text/format-day.ts';
import { words } from '../../../words/words.ts';
import { articleFiles, readArticle } from './_articles.ts';
import { liveData } from './_live-data.ts';

export const getStaticPaths = localePaths;

/** The analyses of a language, whole. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
	if (!site) throw new Error('astro.config.mjs names no site');
	const data = liveData();
	const articles = (await articleFiles())
		.filter((file) => file.locale === locale)
		.map((file) => {
			const { slug, head } = file;
			const article = readArticle(file);
			const day = formatDay(head.date, locale);
			return {
				slug,
				author: head.author,
				date: head.date,
				...article,
				drawings: article.parts.filter(isDrawn).map((part, index) => {
					const { alt, source } = drawnPart(part, data, day, locale);
					return { path: sharePath(partPage(slug, index + 1)), alt, source };
				}),
				picture: {
					path: sharePath(`/analyser/${slug}/`),
					alt: words(locale).share.alt.analysis(article.title),
				},
			};
		});
	const feed = analysesFeed({
		locale,
		site,
		articles,
		release: api.index().release,
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
