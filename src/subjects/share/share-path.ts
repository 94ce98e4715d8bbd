/**
 * Swedish address of the picture that is shown where a page is shared.
 *
 * @param page the page's Swedish address, "/kommuner/ale/"
 */
export const sharePath = (page: string): string => `/dela${page.slice(0, -1)}.png`;

/** Pixels of every such picture. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
