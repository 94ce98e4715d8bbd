import * as api from '../../api/read.ts';
import { type MethodFacts, methodFacts } from '../../subjects/method/method-facts.ts';

/** What the pages on method and on the site say, from the files of the API. */
export function pageFacts(): MethodFacts {
	const index = api.index();
	return methodFacts({
		index,
		municipalities: api.municipalities(),
		need: api.need(),
		funds: api.funds(),
		circles: api.circles(),
		groups: api.groups(),
		found: api.findings(),
		figures: index.indicators.map((entry) => ({ entry, series: api.series(entry.id) })),
	});
}
