import type { APIRoute } from 'astro';
import * as api from '../../api/read.ts';
import {
	fundTitles,
	modelTitles,
	pageTitles,
	searchWords,
} from '../../subjects/search/search-file.ts';
import { measure } from '../../subjects/indicator/facts.ts';
import { address, localePaths } from '../../words/address.ts';
import { areasOf } from '../../stats/area.ts';
import { LOCALES } from '../../tables/locale.ts';
import { otherNamesOf } from '../../stats/other-name.ts';
import type { SearchFacts } from '../../subjects/search/search-facts.ts';
import { valuesIn } from '../../stats/series.ts';
import { topicsOf } from '../../subjects/search/topics.ts';
import { articleFiles, readArticle } from './analyser/_articles.ts';

export const getStaticPaths = localePaths;

/** What the search in the head is made of, in a language: fetched when a reader goes to its field. */
export const GET: APIRoute = async ({ params }) => {
	const locale = LOCALES.find((each) => each === params['locale']) ?? 'sv';
	const { challenges, indicators } = api.index();
	const municipalities = api.municipalities();
	const analyses = (await articleFiles())
		.filter((file) => file.locale === locale)
		.map((file) => ({
			kind: 'analysis' as const,
			title: readArticle(file).title,
			href: address(`/analyser/${file.slug}/`, locale),
			place: null,
		}));
	const words = api.searchWords();
	const facts: SearchFacts = {
		locale,
		root: address('/', locale),
		topics: topicsOf(challenges, indicators, words, locale),
		challenges: challenges.map(({ id, indicators: own, targets }) => ({
			id,
			indicators: own,
			hasTargets: targets.length > 0,
		})),
		indicators: indicators.map((indicator) => {
			const series = api.series(indicator.id);
			return {
				...measure(indicator, locale),
				years: series.years.filter((year) => valuesIn(series, year).size > 0),
				latest: indicator.latest,
				own: indicator.method !== null,
			};
		}),
		names: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
		slugs: Object.fromEntries(municipalities.map(({ code, slug }) => [code, slug])),
		areas: areasOf(municipalities, locale).filter(({ kind }) => kind === 'county'),
		otherNames: otherNamesOf(municipalities),
		titles: [
			...fundTitles(api.funds().funds, locale),
			...modelTitles(api.models(), locale),
			...analyses,
			...pageTitles(locale, words),
		],
		money: words.flatMap(({ kind, word }) => (kind === 'money' ? [word] : [])),
		passedOver: words.flatMap(({ kind, word }) => (kind === 'passed-over' ? [word] : [])),
		words: searchWords(locale),
	};
	return new Response(JSON.stringify(facts), { headers: { 'Content-Type': 'application/json' } });
};
