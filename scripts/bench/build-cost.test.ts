import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { costLine } from './build-cost.ts';

it('a build is held to time and memory', () => {
	expect(costLine('from nothing', { seconds: 299.6, megabytes: 1200.2 })).toEqual({
		line: 'from nothing: 300 s (at most 300), 1200 MB (at most 1500)',
		isWithin: true,
	});
	expect(costLine('from nothing', { seconds: 301, megabytes: 1 }).isWithin).toBe(false);
	expect(costLine('when nothing has changed', { seconds: 61, megabytes: 1 }).isWithin).toBe(false);
	expect(costLine('when nothing has changed', { seconds: 1, megabytes: 1501 }).isWithin).toBe(
		false,
	);
});

it('the memory that a process has held is told as it ends', () => {
	const folder = mkdtempSync(join(tmpdir(), 'peaks-'));
	const holds = 'const held = Buffer.alloc(2e8, 1); if (held.length === 0) throw new Error()';
	spawnSync(process.execPath, ['--import', './scripts/bench/peak-memory.ts', '--eval', holds], {
		env: { ...process.env, PEAKS: folder },
	});
	const told = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
	rmSync(folder, { recursive: true });
	expect(told).toHaveLength(1);
	expect(told[0]).toBeGreaterThan(190_000);
	expect(told[0]).toBeLessThan(600_000);
});
