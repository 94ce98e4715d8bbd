/** Where figures come from: one entry of `data/sources.json`. */
export type { Source } from '../tables/api/series-source.ts';
