import * as api from '../../../api/read.ts';
import type { FigureData } from '../../../stats/municipality/figure.ts';

/** The files of the API that figures are looked up in. */
export function figureData(): FigureData {
	const { challenges, indicators } = api.index();
	return {
		challenges,
		indicators,
		municipalities: api.municipalities(),
		registry: api.funds(),
		need: api.need(),
		silhouette: api.groups().silhouette,
		series: api.series,
	};
}
