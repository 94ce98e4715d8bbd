/** How a release is dated: "2026-11-28". */
export const isReleaseDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Where a frozen release is served, from the root of the site: "/data/2026-11-28/". Its files lie there as
 * those of the API lie in `/api/v1/`.
 */
export const frozenPath = (date: string): string => `/data/${date}/`;
