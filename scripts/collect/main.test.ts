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
	// Should a test come so far as to ask a server, it must be none.
	const isListed = options.includes('--indicator');
	const servers = isListed
		? 'kolada=http://127.0.0.1:9 scb=http://127.0.0.1:9'
		: 'kolada=https://elsewhere.example';
	const env = { ...process.env, ARCHIVE: undefined, COLLECT_SERVERS: servers };
	const { status, stderr } = spawnSync(process.execPath, ['scripts/collect/main.ts', ...options], {
		env,
		encoding: 'utf8',
	});
	return { status, told: stderr.trim().split('\n') };
};

/** The standing description of all of `data/`, with the checksum of every file. */
const described = (): string => readFileSync('data/datapackage.json', 'utf8');

describe('npm run collect', () => {
	it('asks no server but the publishers’ own and those on this machine', () => {
		const { status, told } = collect();
		expect(status).toBe(1);
		expect(told[0]).toBe(
			'found the server "kolada=https://elsewhere.example", expected one on this machine',
		);
	});

	it.each([
		[['--indicator', 'unga'], 'found indicator "unga", expected an id of data/indicators.json'],
		[['--from', 'igår'], '--from: found "igår", expected a year such as 2015'],
		[
			['--accept'],
			'--accept goes with --archive; what was fetched waits for "npm run collect:accept"',
		],
	])('refuses %j before anything is asked', (options, message) => {
		const { status, told } = collect(...options);
		expect(status).toBe(1);
		expect(told).toContain(message);
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
