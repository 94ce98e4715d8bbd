import { common } from './en/common.ts';
import { map } from './en/map.ts';
import type { Words } from './sv.ts';

/** Every word of the interface in English. */
export const en: Words = { common, map };
