import { spawnSync } from 'node:child_process';
import { findBrowser } from '../check/browser.ts';

/** Prints what each page weighs, against its budget, in the browser that the tests find. */
const browser = findBrowser();
const { status } = spawnSync(
	'playwright',
	['test', 'tests/weight.spec.ts', '--reporter=line', '--workers=1'],
	{
		stdio: 'inherit',
		env: { ...process.env, ...(browser === undefined ? {} : { CHROMIUM: browser }) },
	},
);
process.exitCode = status ?? 1;
