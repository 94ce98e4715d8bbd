/** The land around Sweden, behind the map. */
export type { OtherLand } from './api/other-land.ts';
