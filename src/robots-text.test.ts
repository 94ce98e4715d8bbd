import { expect, test } from 'vitest';
import { robotsText } from './robots-text.ts';

test.each([
	['https://utmaningskartan.se', 'https://utmaningskartan.se/sitemap-index.xml'],
	['https://example.org/karta/', 'https://example.org/karta/sitemap-index.xml'],
	['https://example.org/karta', 'https://example.org/karta/sitemap-index.xml'],
])('robots of a site at %s find its list of pages', (site, sitemap) => {
	expect(robotsText(new URL(site)).split('\n')).toEqual([
		'User-agent: *',
		'Allow: /',
		'',
		`Sitemap: ${sitemap}`,
		'',
	]);
});
