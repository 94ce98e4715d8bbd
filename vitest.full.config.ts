import { defineConfig } from 'vitest/config';

/** What `npm run test:full` adds to the unit tests: other programs, which take their time. */
export default defineConfig({
	test: {
		testTimeout: 300_000,
		hookTimeout: 300_000,
		include: ['{src,scripts,tests}/**/*.full.test.ts'],
		// Each starts programs of its own, as heavy as a browser.
		fileParallelism: false,
	},
});
