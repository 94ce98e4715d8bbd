import { about } from './sv/about.ts';
import { analysis } from './sv/analysis.ts';
import { challenge } from './sv/challenge.ts';
import { common } from './sv/common.ts';
import { data } from './sv/data.ts';
import { explorer } from './sv/explorer.ts';
import { funds } from './sv/funds.ts';
import { map } from './sv/map.ts';
import { method } from './sv/method.ts';
import { municipality } from './sv/municipality.ts';
import { scatter } from './sv/scatter.ts';
import { start } from './sv/start.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = {
	about,
	analysis,
	challenge,
	common,
	data,
	explorer,
	funds,
	map,
	method,
	municipality,
	scatter,
	start,
};

export type Words = typeof sv;
