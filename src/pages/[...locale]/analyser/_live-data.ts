import * as api from '../../../api/read.ts';
import { smallMap } from '../../../draw/small-map.ts';
import type { LiveData } from '../../../subjects/analysis/live/live-data.ts';

/** What the live parts of articles are drawn from. */
export function liveData(): LiveData {
	const { challenges, release } = api.index();
	const { funds, national } = api.funds();
	return {
		challenges,
		municipalities: api.municipalities(),
		need: api.need(),
		indicator: api.indicator,
		series: api.series,
		funds,
		national,
		country: smallMap(api.topology()),
		release,
	};
}
