/** The file of an indicator's figures, from the root of the open API. */
export const seriesPath = (id: string): string => `indicators/${id}.json`;
