import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../derive/sha256.ts';
import { writeRelease } from './release.ts';

describe('npm run data:publish on bad data', () => {
	const root = mkdtempSync(join(tmpdir(), 'bad-data-'));
	const [from, to] = [join(root, 'data'), join(root, 'v1')];
	const run = (): { status: number | null; stderr: string } =>
		spawnSync(process.execPath, ['scripts/publish/main.ts', from, to], { encoding: 'utf8' });

	const table = join(from, 'observations/unga-arbetslosa.csv');

	/** The index of the last good release. */
	const good = JSON.stringify({ release: '2001-01-01' });

	beforeEach(async () => {
		cpSync('data', from, { recursive: true });
		await writeRelease({ link: to, store: `${to}.publish` }, new Map([['index.json', good]]));
	});
	afterAll(() => {
		rmSync(root, { recursive: true });
	});

	/** Runs it, and sees it refuse with a message, in words, and publish nothing. */
	function expectRefusal(message: string): void {
		const { status, stderr } = run();
		expect(status).toBe(1);
		expect(stderr).toContain(message);
		expect(stderr).not.toContain('    at ');
		expect(stderr).toMatch(/v1 is left as it was, with the release of 2001-01-01\.\n$/);
		expect(readdirSync(to)).toEqual(['index.json']);
		expect(readFileSync(join(to, 'index.json'), 'utf8')).toBe(good);
	}

	it.each([
		[
			'a spoilt cell',
			'many',
			'data/observations/unga-arbetslosa.csv:2: value: found "many", expected a number with a decimal point',
		],
		[
			'a changed figure',
			'8.5',
			'data/observations/unga-arbetslosa.csv:2: value of "00" in unga-arbetslosa 2010: found 8.5, expected 8.559536, as last accepted (data/accepted.csv); if the change is meant, run "npm run data:package"',
		],
	])(
		'says where %s is, exits with 1 and leaves the last good release as it was',
		(_, value, message) => {
			const [header, first, ...rest] = readFileSync(
				'data/observations/unga-arbetslosa.csv',
				'utf8',
			).split('\n');
			const spoilt = first?.split(',').with(2, value).join(',');
			writeFileSync(table, [header, spoilt, ...rest].join('\n'));
			expectRefusal(message);
		},
		60_000,
	);

	it('says what no schema describes, exits with 1 and leaves the last good release as it was', () => {
		const topology = join(from, 'geography/sweden.topo.json');
		const sums = join(from, 'datapackage.json');
		const text = readFileSync(topology, 'utf8');
		// Good TopoJSON, which every reader of data/ takes.
		const other = text.replace('{', '{"bbox":[0,0,1,1],');
		writeFileSync(topology, other);
		writeFileSync(
			sums,
			readFileSync(sums, 'utf8')
				.replace(sha256(text), sha256(other))
				.replace(`: ${Buffer.byteLength(text)},`, `: ${Buffer.byteLength(other)},`),
		);
		expectRefusal(
			'api/v1/sweden.topo.json: the whole file: found the field "bbox", expected none that its schema does not describe',
		);
	}, 60_000);
});
