import { defineConfig } from '@playwright/test';

/** Port of the built site under test; not the one of `npm start`, so that both can run. PORT gives another. */
const PORT = Number(process.env['PORT'] ?? 4391);

/** Set by scripts/check/browser.ts where Playwright's own browser is not to be had. */
const executablePath = process.env['CHROMIUM'];

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	// What takes minutes waits for `npm run test:full`.
	...(process.env['FULL'] === undefined ? { grepInvert: /@full/ } : {}),
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// A busy machine may be slow: axe alone takes many seconds on a page with 290 rows.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `astro preview --port ${PORT} --ignore-lock`,
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
