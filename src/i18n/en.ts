import { challenge } from './en/challenge.ts';
import { common } from './en/common.ts';
import { map } from './en/map.ts';
import { start } from './en/start.ts';
import type { Words } from './sv.ts';

/** Every word of the interface in English. */
export const en: Words = { challenge, common, map, start };
