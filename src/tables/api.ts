/**
 * The open API, version 1: the types of the files in `api/v1/`. Each follows from the schema of its file
 * in `src/tables/api/`, where every field is described. Adding a field is not a new version; changing or
 * removing one is.
 */
export type { ApiBuying } from './api/buying.ts';
export type { ApiChallenge } from './api/challenge-entry.ts';
export type { ApiCircles } from './api/circles.ts';
export type { ApiFunds } from './api/funds.ts';
export type { ApiIndex } from './api/index-file.ts';
export type { ApiIndicatorEntry } from './api/indicator-entry.ts';
export type { ApiSeries } from './api/indicator.ts';
export type { ApiModels } from './api/models.ts';
export type { ApiMunicipality } from './api/municipalities.ts';
export type { ApiNationalFigure } from './api/national-figure.ts';
export type { ApiNeed, ApiNeedEntry } from './api/need.ts';
export type { ApiNeighbours } from './api/neighbours.ts';
export type { ApiSource } from './api/series-source.ts';
export type { ApiSimilarity, ApiSimilarityFile } from './api/similarity.ts';
