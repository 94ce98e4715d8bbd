import type { ApiNationalFigure } from '../tables/api.ts';

/** What is counted: holders of funds, not money or contracts. */
const COUNTS = /^(municipalities|county_councils|share_of_municipalities)_/;

/**
 * Whether a figure on the whole country says how many had, or planned, a fund: a count of the same
 * thing as the 64, whatever way it was made.
 */
export const isFundCount = ({ id }: Pick<ApiNationalFigure, 'id'>): boolean => COUNTS.test(id);
