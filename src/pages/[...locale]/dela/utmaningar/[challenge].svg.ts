import type { APIRoute } from 'astro';
import * as api from '../../../../api/read.ts';
import { legendOf } from '../../../../draw/legend.ts';
import { legendAxis } from '../../../../draw/legend-axis.ts';
import { hardHitOf } from '../../../../stats/municipality/challenge-finding.ts';
import { baseRate, countBySize } from '../../../../stats/money/base-rate.ts';
import { standings } from '../../../../stats/standing.ts';
import { challengePicture } from '../../../../subjects/share/challenge-picture.ts';
import { words } from '../../../../words/words.ts';
import { challengePaths, type ChallengeProps } from '../../_challenge-paths.ts';
import { country, drawing } from '../_drawing.ts';

export const getStaticPaths = challengePaths;

/** The drawing of the picture that is shown where a challenge's page is shared. */
export const GET: APIRoute<ChallengeProps> = ({ props: { locale, challenge } }) => {
	const indicator = api.indicator(challenge.lead);
	const series = api.series(challenge.lead);
	const { common, legend } = words(locale);
	return drawing(
		challengePicture({
			locale,
			challenge,
			indicator,
			series,
			hit: hardHitOf(api.need()[challenge.id], api.municipalities()),
			rate: baseRate(countBySize(api.municipalities(), api.funds().funds)),
			legend: legendOf({
				locale,
				words: { ...legend, country: common.country, reasons: common.reasons },
				indicator,
				series,
				year: indicator.latest,
				scale: series.scale,
				yearScale: false,
				axis: legendAxis(series, series.scale, series.scale.year),
				standings: standings(series, indicator, indicator.latest).values(),
				area: null,
				municipality: null,
			}),
			country: country(),
		}),
	);
};
