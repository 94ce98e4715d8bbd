import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../check/browser.ts';

/** A browser for measuring in. */
export function launch(): Promise<Browser> {
	const executablePath = findBrowser();
	return chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}
