import { common } from './sv/common.ts';
import { map } from './sv/map.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = { common, map };

export type Words = typeof sv;
