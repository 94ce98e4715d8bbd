import type { APIRoute } from 'astro';
import { geometry } from '../../../../api/geometry.ts';
import * as api from '../../../../api/read.ts';
import { fundMarks } from '../../../../draw/fund-marks.ts';
import { answersOf } from '../../../../stats/money/answers.ts';
import { baseRate, countBySize } from '../../../../stats/money/base-rate.ts';
import { hardHitOf } from '../../../../stats/municipality/challenge-finding.ts';
import { needPicture } from '../../../../subjects/share/need-picture.ts';
import { challengePaths, type ChallengeProps } from '../../_challenge-paths.ts';
import { country, drawing } from '../_drawing.ts';

export const getStaticPaths = challengePaths;

/** Radius of a mark, in units of the map. */
const MARK = 18;

/** The drawing of the picture that is shown where a page of need and money is shared. */
export const GET: APIRoute<ChallengeProps> = ({ props: { locale, challenge } }) => {
	const municipalities = api.municipalities();
	const { funds } = api.funds();
	const need = api.need()[challenge.id];
	const answers = answersOf(challenge.id, municipalities, funds);
	const known = municipalities
		.map(({ code }) => code)
		.filter((code) => (answers[code]?.fund ?? 'none-known') !== 'none-known');
	return drawing(
		needPicture({
			locale,
			challenge,
			indicator: api.indicator(challenge.lead),
			hit: hardHitOf(need, municipalities),
			worst: new Set(
				Object.entries(need ?? {}).flatMap(([code, { quarter }]) => (quarter === 4 ? [code] : [])),
			),
			marks: fundMarks(geometry().map.shapes, known, MARK).marks.map((mark) => ({
				...mark,
				isAimed: answers[mark.code]?.fund === 'targets',
			})),
			rate: baseRate(countBySize(municipalities, funds)),
			country: country(),
		}),
	);
};
