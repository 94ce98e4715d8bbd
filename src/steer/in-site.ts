/**
 * The address of something on the site as a script asks for it: a site that is published under a path
 * has that first. What stands in a page needs none of this: src/middleware.ts has seen to it.
 *
 * @param path from the root of the site: "/api/v1/circles.json"
 */
export const inSite = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
