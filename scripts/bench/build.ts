/**
 * `npm run bench:build`: what a build of what is committed takes, in a clone that has kept nothing from an earlier
 * one (pictures, workbooks), and again when nothing has changed: time, and the most memory of any of its
 * processes. On a machine that does other things too it takes longer.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costLine, type BuildCost } from './build-cost.ts';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
const clone = join(place, 'clone');
const peaks = join(place, 'peaks');

/** Builds the clone. @throws Error where it can't be built */
function build(): BuildCost {
	rmSync(peaks, { recursive: true, force: true });
	mkdirSync(peaks);
	const start = performance.now();
	const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: clone,
		encoding: 'utf8',
		env: {
			...process.env,
			NODE_OPTIONS: `--import ${join(import.meta.dirname, 'peak-memory.ts')}`,
			PEAKS: peaks,
		},
		maxBuffer: 2 ** 28,
	});
	if (status !== 0) throw new Error(stderr);
	const kilobytes = readdirSync(peaks).map((name) =>
		Number(readFileSync(join(peaks, name), 'utf8')),
	);
	return {
		seconds: (performance.now() - start) / 1000,
		megabytes: Math.max(...kilobytes) / 1000,
	};
}

try {
	spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
	for (const when of ['from nothing', 'when nothing has changed'] as const) {
		const { line, isWithin } = costLine(when, build());
		console.log(line);
		if (!isWithin) process.exitCode = 1;
	}
} finally {
	rmSync(place, { recursive: true, force: true });
}
