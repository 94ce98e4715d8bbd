/**
 * The open API, version 1: the types of the files in `api/v1/`. Each follows from the schema of its file
 * in `src/tables/api/`, where every field is described. Adding a field is not a new version; changing or
 * removing one is.
 */
export type { ApiChallenge } from '../tables/api/challenge-entry.ts';
export type { ApiCircles } from '../tables/api/circles.ts';
export type { ApiFunds } from '../tables/api/funds.ts';
export type { ApiIndex } from '../tables/api/index-file.ts';
export type { ApiIndicatorEntry } from '../tables/api/indicator-entry.ts';
export type { ApiSeries } from '../tables/api/indicator.ts';
export type { ApiMunicipality } from '../tables/api/municipalities.ts';
export type { ApiNationalFigure } from '../tables/api/national-figure.ts';
export type { ApiNeed, ApiNeedEntry } from '../tables/api/need.ts';
export type { ApiNeighbours } from '../tables/api/neighbours.ts';
export type { ApiSource } from '../tables/api/series-source.ts';
export type { ApiFeature, ApiSimilarity, ApiSimilarityFile } from '../tables/api/similarity.ts';
