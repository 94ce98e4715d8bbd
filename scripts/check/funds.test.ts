import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('npm run check:funds', () => {
	it('passes the registry itself and says what it read', () => {
		const run = spawnSync(process.execPath, ['scripts/check/funds.ts'], { encoding: 'utf8' });
		expect(run).toMatchObject({ status: 0, stderr: '' });
		expect(run.stdout).toMatch(/data\/funds\/funds\.csv: \d+ rows, held by \d+ municipalities and/);
		expect(run.stdout).toMatch(/data\/funds\/sources\.csv: \d+ rows/);
	});

	it.each([
		[['/nowhere.csv'], '/nowhere.csv: is not there or cannot be read'],
		[['--withdraw'], "Option '--withdraw <value>' argument missing"],
		[['--strange'], "Unknown option '--strange'"],
	])('ends in a sentence when it is asked for %j', (args, message) => {
		const run = spawnSync(process.execPath, ['scripts/check/funds.ts', ...args], {
			encoding: 'utf8',
		});
		expect(run.status).toBe(1);
		expect(run.stderr).toContain(message);
		expect(run.stderr).not.toMatch(/^ {4}at /m);
	});
});
