/** Where figures come from: one entry of `data/sources.json`. */
export type { Source } from './api/series-source.ts';
