import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { smallMap } from '../../../../draw/small-map.ts';
import { countedRings, snsCount } from '../../../../stats/money/counted-rings.ts';
import { COUNT_YEAR } from '../../../../stats/money/registry.ts';
import type { Article } from '../../../../subjects/analysis/fill-article.ts';
import { formatDay } from '../../../../words/text/format-day.ts';
import {
	analysisPicture,
	type AnalysisDrawing,
} from '../../../../subjects/share/analysis-picture.ts';
import { isMunicipalityCode } from '../../../../tables/code.ts';
import { localeParam } from '../../../../words/address.ts';
import { articleFiles, readArticle } from '../../analyser/_articles.ts';
import type { ArticleFile } from '../../../../subjects/analysis/read-articles.ts';
import { drawing } from '../_drawing.ts';

interface Props {
	readonly file: ArticleFile;
}

export const getStaticPaths = async () =>
	(await articleFiles()).map((file) => ({
		params: { locale: localeParam(file.locale), slug: file.slug },
		props: { file },
	}));

/** What the head of an article names to be drawn of it; null where it names nothing. */
function drawingOf({ head }: ArticleFile, { parts }: Article): AnalysisDrawing | null {
	const { funds, national } = api.funds();
	switch (head.share) {
		case 'funds':
			return {
				name: 'funds',
				rings: countedRings(funds, snsCount(national).value),
				year: COUNT_YEAR,
			};
		case 'map': {
			const map = parts.find((part) => part.name === 'map');
			return (
				(map && {
					name: 'map',
					maps: map.challenges.map((challenge) => ({
						challenge,
						worst: new Set(
							Object.entries(api.need()[challenge.id] ?? {}).flatMap(([code, { quarter }]) =>
								quarter === 4 && isMunicipalityCode(code) ? [code] : [],
							),
						),
					})),
				}) ??
				null
			);
		}
		case undefined:
			return null;
	}
}

/** The drawing of the picture that is shown where an analysis is shared. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { file } }) => {
	const article = readArticle(file);
	const { locale, head } = file;
	return drawing(
		analysisPicture({
			locale,
			title: article.title,
			lead: article.lead,
			day: formatDay(head.date, locale),
			drawing: drawingOf(file, article),
			small: smallMap(api.topology()),
			release: api.index().release,
		}),
	);
};
