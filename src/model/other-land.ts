/** The land around Sweden, behind the map. */
export type { OtherLand } from '../tables/api/other-land.ts';
