import * as api from '../../api/read.ts';
import type { StartGiven } from '../../subjects/need/start-picture.ts';
import type { ApiChallenge } from '../../tables/api.ts';

/** What the map of the start page is drawn from, for one challenge. */
export const startGiven = (challenge: ApiChallenge): StartGiven => ({
	challenge,
	lead: api.indicator(challenge.lead),
	series: api.series(challenge.lead),
	need: api.need(),
	municipalities: api.municipalities(),
	funds: api.funds().funds,
});
