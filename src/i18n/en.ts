import { challenge } from './en/challenge.ts';
import { common } from './en/common.ts';
import { funds } from './en/funds.ts';
import { map } from './en/map.ts';
import { municipality } from './en/municipality.ts';
import { start } from './en/start.ts';
import type { Words } from './sv.ts';

/** Every word of the interface in English. */
export const en: Words = { challenge, common, funds, map, municipality, start };
