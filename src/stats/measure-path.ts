import { COUNTRY } from '../tables/code.ts';

/** The page of a measure, by its Swedish address: what it is, how it came to us, and all its rows. */
export const measurePath = (indicator: string): string => `/data/${indicator}/`;

/** Place in that page of the row of a municipality, or of the country. */
export const rowId = (code: string): string => (code === COUNTRY ? 'riket' : `kommun-${code}`);
