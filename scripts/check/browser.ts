import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram, ran, systemProgram } from './program.ts';

/**
 * Names under which systems install Chromium or Chrome. The shell without windows comes first: it is what
 * Playwright itself runs without windows, and the tests take half the time in it.
 */
const SYSTEM = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
];

/**
 * Finds a Chromium for the browser tests, and installs one where there is none: Playwright's own
 * where it is there or can be downloaded, otherwise the system's, otherwise Debian's package.
 *
 * @returns path of the browser; undefined means Playwright's own
 * @throws Error where none can be had
 */
export function findBrowser(): string | undefined {
	if (existsSync(chromium.executablePath())) return undefined;
	const there = systemProgram(SYSTEM);
	if (there !== undefined) return there;
	console.log('No Chromium found: trying to install one for the browser tests.');
	if (ran('npx', ['playwright', 'install', 'chromium'])) return undefined;
	return findProgram(SYSTEM, 'chromium-headless-shell');
}
