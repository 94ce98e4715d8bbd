import { challenge } from './sv/challenge.ts';
import { common } from './sv/common.ts';
import { map } from './sv/map.ts';
import { start } from './sv/start.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = { challenge, common, map, start };

export type Words = typeof sv;
