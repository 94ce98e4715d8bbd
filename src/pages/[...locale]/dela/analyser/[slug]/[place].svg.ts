import type { APIRoute } from 'astro';
import { drawnPart, isDrawn } from '../../../../../subjects/analysis/feed/drawn-part.ts';
import type { ArticleFile } from '../../../../../subjects/analysis/read-articles.ts';
import { localeParam } from '../../../../../words/address.ts';
import { formatDay } from '../../../../../words/text/format-day.ts';
import { articleFiles, readArticle } from '../../../analyser/_articles.ts';
import { liveData } from '../../../analyser/_live-data.ts';
import { drawing } from '../../_drawing.ts';

interface Props {
	readonly file: ArticleFile;
	/** Of the part among those of the article that are drawn, from 1. */
	readonly place: number;
}

export const getStaticPaths = async () =>
	(await articleFiles()).flatMap((file) =>
		readArticle(file)
			.parts.filter(isDrawn)
			.map((_, index) => ({
				params: {
					locale: localeParam(file.locale),
					slug: file.slug,
					place: String(index + 1),
				},
				props: { file, place: index + 1 },
			})),
	);

/** A drawing of an analysis for readers of feeds, which draw nothing themselves. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { file, place } }) => {
	const part = readArticle(file).parts.filter(isDrawn)[place - 1];
	if (part === undefined) throw new Error(`${file.file} has no drawing ${String(place)}`);
	const { locale, head } = file;
	return drawing(drawnPart(part, liveData(), formatDay(head.date, locale), locale).svg);
};
