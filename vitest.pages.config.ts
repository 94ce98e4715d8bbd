import { getViteConfig } from 'astro/config';

/** Tests that draw pages themselves, without a build of the site: they are read as Astro reads them. */
export default getViteConfig({
	test: {
		name: 'pages',
		testTimeout: 120_000,
		hookTimeout: 120_000,
		include: ['src/**/*.pages.test.ts'],
	},
});
