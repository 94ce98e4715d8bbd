/**
 * The text of `robots.txt`: everything may be read, and where the list of pages is.
 *
 * @param site where the site is published, SITE_URL; may have a path: "https://example.org/karta"
 */
export const robotsText = (site: URL): string => {
	const folder = site.href.endsWith('/') ? site.href : `${site.href}/`;
	return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', folder).href}\n`;
};
