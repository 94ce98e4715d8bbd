/**
 * `npm start`: builds the site quietly and serves it, so that its address is what a newcomer sees. Of a
 * build that fails, everything that it said is shown.
 */
import { spawnSync } from 'node:child_process';
import { run } from './run/run.ts';

await run(() => {
	console.log('Building the site from data/: it takes about a minute.');
	const build = spawnSync('npm', ['run', 'build', '--silent'], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (build.status !== 0) {
		console.log(build.stdout);
		console.error(build.error?.message ?? build.stderr);
		process.exit(build.status ?? 1);
	}
	const preview = spawnSync('astro', ['preview', ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exitCode = preview.status ?? 1;
});
