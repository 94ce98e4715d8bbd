import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const archive = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => {
	rmSync(archive, { recursive: true });
});

const collect = (...options: readonly string[]) => {
	const env = { ...process.env, ARCHIVE: undefined };
	const { status, stderr } = spawnSync(process.execPath, ['scripts/collect/main.ts', ...options], {
		env,
		encoding: 'utf8',
	});
	return { status, told: stderr.trim().split('\n') };
};

/** The standing description of all of `data/`, with the checksum of every file. */
const described = (): string => readFileSync('data/datapackage.json', 'utf8');

describe('npm run collect', () => {
	it('asks for an archive where none is named', () => {
		expect(collect()).toEqual({
			status: 1,
			told: ['--archive: found nothing, expected the folder of the archive'],
		});
	});

	it('names the file that the archive lacks, and changes nothing', () => {
		const before = described();
		const { status, told } = collect('--archive', archive);
		expect(status).toBe(1);
		expect(told).toEqual([
			expect.stringMatching(/^\S+\.\w+: found no such file, expected a file of the archive$/),
		]);
		expect(described()).toBe(before);
	});

	it('takes no release that is no date', () => {
		const { status, told } = collect('--archive', archive, '--release', '2026-13-01');
		expect(status).toBe(1);
		expect(told).toEqual([expect.stringMatching(/^--release: found "?2026-13-01"?, expected /)]);
	});
});
