import { challenge } from './sv/challenge.ts';
import { common } from './sv/common.ts';
import { funds } from './sv/funds.ts';
import { map } from './sv/map.ts';
import { municipality } from './sv/municipality.ts';
import { start } from './sv/start.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = { challenge, common, funds, map, municipality, start };

export type Words = typeof sv;
