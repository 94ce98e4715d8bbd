import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Names under which systems install Chromium or Chrome. */
const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Runs a command and says whether it went well; a command that is not there did not. */
const ran = (command: string, args: readonly string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Path of the system's own browser; undefined where there is none. */
function systemBrowser(): string | undefined {
	for (const name of SYSTEM) {
		const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	return undefined;
}

/**
 * Finds a Chromium for the browser tests, and installs one where there is none: Playwright's own
 * where it is there or can be downloaded, otherwise the system's, otherwise Debian's package.
 *
 * @returns path of the browser; undefined means Playwright's own
 * @throws Error where none can be had
 */
export function findBrowser(): string | undefined {
	if (existsSync(chromium.executablePath())) return undefined;
	const there = systemBrowser();
	if (there !== undefined) return there;
	console.log('No Chromium found: trying to install one for the browser tests.');
	if (ran('npx', ['playwright', 'install', 'chromium'])) return undefined;
	ran('apt-get', ['update', '-qq']);
	ran('apt-get', ['install', '-y', '-qq', 'chromium']);
	const installed = systemBrowser();
	if (installed === undefined) {
		throw new Error(
			'The browser tests need Chromium. Install it (Debian: apt-get install chromium) and run again.',
		);
	}
	return installed;
}
