// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { oneRelease } from './src/api/one-release.ts';
import { chunkName } from './src/chunk-name.ts';
import { REDIRECTS } from './src/redirects.ts';
import { shareImages } from './src/share-images.ts';
import { settingsFault, SITE, SITE_URL } from './src/site.ts';

const fault = settingsFault(process.env);
if (fault !== null) {
	console.error(fault);
	process.exit(1);
}

if (process.argv.includes('build')) {
	if (!process.env.SITE_URL) {
		console.warn(`SITE_URL is not set: addresses will begin with ${SITE_URL}`);
	}
	if (!process.env.SITE_CONTACT) {
		console.warn('SITE_CONTACT is not set: readers will find no address for corrections');
	}
}

/** What comes before addresses on the site: "/karta", or nothing. */
const SITE_PATH = SITE.pathname.replace(/\/$/, '');

export default defineConfig({
	// Where the site is published: absolute addresses (canonical, hreflang, sitemap) begin with it.
	site: SITE_URL,
	// A path among them comes before every address on the site (src/middleware.ts).
	base: SITE.pathname,
	trailingSlash: 'always',
	// Of each working copy its own: several may share their node_modules and build at once.
	cacheDir: './.astro/cache/',
	redirects: Object.fromEntries(
		Object.entries(REDIRECTS).flatMap(([from, to]) => [
			[from, SITE_PATH + to],
			[`/en${from}`, `${SITE_PATH}/en${to}`],
		]),
	),
	integrations: [
		oneRelease(),
		shareImages(),
		sitemap({
			// Cards for other sites are found by the full views that they lead to.
			filter: (page) => !/\/404\/?$|\/inbaddning\/./.test(page),
			// The same languages as each page's own hreflang (src/layouts/Page.astro).
			i18n: { defaultLocale: 'sv', locales: { sv: 'sv', en: 'en' } },
			serialize: (item) => {
				const swedish = item.links?.find(({ lang }) => lang === 'sv');
				return swedish === undefined
					? item
					: { ...item, links: [...(item.links ?? []), { ...swedish, lang: 'x-default' }] };
			},
		}),
	],
	build: {
		// 5 kB in each page instead of one more round trip before anything is drawn.
		inlineStylesheets: 'always',
	},
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// d3-array comes as one file: what it calls as it is loaded is nothing that we use, and would
						// keep half of it in the scripts of every page with a map.
						treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'] },
						output: {
							codeSplitting: {
								// What one has taken, the next leaves.
								groups: ['near', 'map', 'explorer-parts'].map((chunk, index) => ({
									priority: 3 - index,
									name: (id, context) =>
										chunkName(id, (each) => context.getModuleInfo(each)) === chunk ? chunk : null,
								})),
							},
						},
					},
				},
			},
		},
	},
	devToolbar: { enabled: false },
});
