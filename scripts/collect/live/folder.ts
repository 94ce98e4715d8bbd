import { join } from 'node:path';

/** Where what is fetched is kept, and what waits for a yes; git passes it over. */
export const COLLECTED = join(import.meta.dirname, '../../../.collect');
