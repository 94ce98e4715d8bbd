/**
 * The whole address of something on the site. Unlike `new URL(path, site)`, it keeps the path that a
 * site can be published under.
 *
 * @param site where the site is published, SITE_URL: "https://example.org/karta", with or without a slash
 * @param path from the root of the site, beginning with a slash: "/kommuner/ale/"
 */
export function siteAddress(site: URL, path: string): string {
	const folder = site.href.endsWith('/') ? site.href : `${site.href}/`;
	return new URL(path.slice(1), folder).href;
}
