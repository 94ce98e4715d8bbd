import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// A law is tried thousands of times, and a busy machine may be slow.
		testTimeout: 30_000,
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		// vitest.full.config.ts has these.
		exclude: ['**/*.full.test.ts'],
	},
});
