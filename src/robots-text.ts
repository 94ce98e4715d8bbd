import { siteAddress } from './site-address.ts';

/**
 * The text of `robots.txt`: everything may be read, and where the list of pages is.
 *
 * @param site where the site is published, SITE_URL; may have a path: "https://example.org/karta"
 */
export const robotsText = (site: URL): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(site, '/sitemap-index.xml')}\n`;
