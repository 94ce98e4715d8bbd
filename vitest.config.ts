import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					// A law is tried thousands of times, and a busy machine may be slow.
					testTimeout: 30_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					// vitest.full.config.ts has the first, vitest.pages.config.ts the second.
					exclude: ['**/*.full.test.ts', '**/*.pages.test.ts'],
				},
			},
			'./vitest.pages.config.ts',
		],
	},
});
