/**
 * `npm run test:full`: what is too slow for `npm test`. Each step runs even when the one before it
 * failed, so that one look shows all that is wrong.
 */
import { spawnSync } from 'node:child_process';

interface Step {
	readonly what: string;
	/** A program of `node_modules/.bin`, and its arguments. */
	readonly command: readonly [string, ...string[]];
	readonly env?: NodeJS.ProcessEnv;
}

const STEPS: readonly Step[] = [
	{
		what: 'thousands of spoilt tables and files, none of which may be published',
		command: ['vitest', 'run', 'scripts/check/mutation'],
		// Of each kind: some 60 kinds in tables of figures, and 400 of kind and file.
		env: { MUTANTS: '40' },
	},
];

const failed = STEPS.filter(({ what, command: [program, ...args], env }) => {
	console.log(`\n${what}`);
	const { status } = spawnSync(program, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	return status !== 0;
});
for (const { what } of failed) console.error(`failed: ${what}`);
console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
