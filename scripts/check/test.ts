/**
 * `npm test`: builds the site, runs every runner and adds up what they say. Each runner runs even
 * when the one before it failed, so that one look shows all that is wrong. `npm run test:full` is the
 * same with `--full`: it adds what takes long or needs other programs (vitest.full.config.ts).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { addUp, browserCount, figureCount, unitCount, type Count } from './count.ts';

const REPORTS = 'test-results';

/** Runs a program of `node_modules/.bin`; npm scripts find it, and our Node, first. */
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
	spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const built = run('npm', ['run', 'build']);

/** A runner that left no report, or failed without naming a test, counts as one failure. */
const counted = (name: string, ok: boolean, read: () => Count): Count => {
	const unnamed = (why: string): Pick<Count, 'failed' | 'failures'> => ({
		failed: 1,
		failures: [`${name}: ${why}`],
	});
	try {
		const count = read();
		return ok || count.failed > 0
			? count
			: { ...count, ...unnamed('ended with an error outside all tests') };
	} catch (error) {
		return { passed: 0, ...unnamed(error instanceof Error ? error.message : String(error)) };
	}
};

/** Runs vitest; its report gets a name. */
const vitest = (name: string, ...more: readonly string[]): Count => {
	const report = `${REPORTS}/${name}.json`;
	const ok = run('vitest', [
		'run',
		...more,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	return counted(name, ok, () => unitCount(report));
};

const isFull = process.argv.includes('--full');
const counts = [vitest('unit')];
let figures = '';
if (built) {
	const same = run('npm', ['run', 'check:figures', '--', `${REPORTS}/figures.json`]);
	counts.push(
		counted('check:figures', same, () => {
			const { compared, differ, ...count } = figureCount(`${REPORTS}/figures.json`);
			figures = `; ${compared} figures computed anew, ${differ} differ`;
			return count;
		}),
	);
	const chromium = findBrowser();
	const browser = run('playwright', ['test'], {
		...(chromium === undefined ? {} : { CHROMIUM: chromium }),
		...(isFull ? { FULL: 'yes' } : {}),
	});
	counts.push(counted('playwright', browser, () => browserCount(`${REPORTS}/browser.json`)));
} else {
	counts.push({ passed: 0, failed: 1, failures: ['npm run build: failed'] });
}
if (isFull) {
	counts.push(vitest('full', '--config', 'vitest.full.config.ts'));
	// Spoilt tables and files, thousands instead of hundreds: none may be published.
	process.env['MUTANTS'] = '40';
	counts.push(vitest('mutants', 'scripts/check/mutation'));
}

const { passed, failed, failures } = addUp(counts);
if (failures.length > 0)
	console.log(`\nFailed:\n${failures.map((each) => `  ${each}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed${figures}`);
process.exitCode = failed === 0 ? 0 : 1;
