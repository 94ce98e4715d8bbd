import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leftAt, writeRelease, type ReleaseFolders } from './release.ts';
import { ended, filesOf, watchWhileKilled, wordOf } from './watch.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

const PROGRAM = join(import.meta.dirname, 'publish.fixture.ts');

let places = 0;
function newPlace(): ReleaseFolders & { readonly folder: string } {
	places += 1;
	const folder = join(root, String(places));
	mkdirSync(folder);
	return { folder, link: join(folder, 'api/v1'), store: join(folder, 'store') };
}

/** What lies in the store beside releases and turns, and how many releases there are. */
function inStore({ store }: ReleaseFolders): { releases: number; others: string[] } {
	const names = readdirSync(store);
	return {
		releases: names.filter((name) => name.startsWith('release-')).length,
		others: names.filter((name) => !/^(release-.*|turn\.\d+)$/.test(name)),
	};
}

describe('publishing a release', () => {
	it('replaces the one before as a whole, and keeps that one for those who read it', async () => {
		const place = newPlace();
		expect(await writeRelease(place, new Map([...filesOf('one'), ['old/x.json', '1']]))).toBe(true);
		const former = realpathSync(place.link);
		expect(await writeRelease(place, filesOf('two'))).toBe(true);
		expect(wordOf(place.link)).toBe('two');
		expect(readFileSync(join(former, 'old/x.json'), 'utf8')).toBe('1');
		expect(await writeRelease(place, filesOf('three'))).toBe(true);
		expect(inStore(place)).toEqual({ releases: 2, others: [] });
		expect(readdirSync(join(place.folder, 'api'))).toEqual(['v1']);
	});

	it('writes nothing where nothing differs, and anew where a file was touched', async () => {
		const place = newPlace();
		await writeRelease(place, filesOf('one'));
		const former = realpathSync(place.link);
		expect(await writeRelease(place, filesOf('one'))).toBe(false);
		expect(realpathSync(place.link)).toBe(former);
		writeFileSync(join(former, 'need.json'), 'touched');
		expect(await writeRelease(place, filesOf('one'))).toBe(true);
		expect(wordOf(place.link)).toBe('one');
	});

	it('takes the place of a folder, as releases were before', async () => {
		const place = newPlace();
		mkdirSync(join(place.link, 'indicators'), { recursive: true });
		writeFileSync(join(place.link, 'index.json'), 'old');
		expect(await writeRelease(place, filesOf('one'))).toBe(true);
		expect(wordOf(place.link)).toBe('one');
		expect(inStore(place)).toEqual({ releases: 1, others: [] });
	});

	it('leads there by a relative link, so that the project can be moved', async () => {
		const place = newPlace();
		await writeRelease(place, filesOf('one'));
		const moved = newPlace();
		cpSync(place.folder, moved.folder, { recursive: true, verbatimSymlinks: true });
		rmSync(place.folder, { recursive: true });
		expect(wordOf(moved.link)).toBe('one');
		expect(realpathSync(moved.link).startsWith(realpathSync(moved.folder))).toBe(true);
	});

	it('is whole wherever the program is killed, and the next run clears up after it', async () => {
		/** Publishes once after a first release, killed at a step; whether it came to its end. */
		const killedAt = async (step: number): Promise<boolean> => {
			const place = newPlace();
			await writeRelease(place, filesOf('one'));
			const child = spawn(process.execPath, [PROGRAM, place.folder, '1', String(step)]);
			const { code, signal } = await ended(child);
			expect([code, signal]).toEqual(code === 0 ? [0, null] : [null, 'SIGKILL']);
			expect(['one', `${child.pid} 0 `.repeat(200)]).toContain(wordOf(place.link));
			await writeRelease(place, filesOf('two'));
			expect(wordOf(place.link)).toBe('two');
			expect(inStore(place).releases).toBe(2);
			expect(inStore(place).others.filter((name) => !name.startsWith('asks.'))).toEqual([]);
			return code === 0;
		};
		let step = 1;
		for (let done = false; !done; step += 4) {
			const ends = await Promise.all([0, 1, 2, 3].map((more) => killedAt(step + more)));
			done = ends.every(Boolean);
		}
		// Fewer would mean that the steps were not counted.
		expect(step).toBeGreaterThan(20);
	}, 240_000);

	it('is whole at every moment, while programs publish and are killed', async () => {
		const place = newPlace();
		await writeRelease(place, filesOf('one'));
		const start = (): ChildProcess[] =>
			[0, 1].map(() => spawn(process.execPath, [PROGRAM, place.folder, '100000']));
		// More of it in release.full.test.ts.
		const words = await watchWhileKilled(place.link, { kills: 4, start, look: wordOf });
		expect(words.size).toBeGreaterThan(8);
		const after = spawnSync(process.execPath, [PROGRAM, place.folder, '1'], { encoding: 'utf8' });
		expect(after).toMatchObject({ status: 0, stderr: '' });
		expect(inStore(place)).toEqual({ releases: 2, others: [] });
	}, 180_000);
});

/** Runs the program under limits that a shell sets, and gives what it said. */
function underLimits(place: ReleaseFolders & { readonly folder: string }, shell: string) {
	const { status, stderr } = spawnSync(
		'bash',
		['-c', `${shell}; exec "$@"`, 'bash', process.execPath, PROGRAM, place.folder, '1'],
		{ encoding: 'utf8' },
	);
	return { status, stderr: stderr.trim() };
}

/** Everything in a folder but the turns that were taken. */
const everything = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => !/turn\.\d+$/.test(path))
		.sort();

describe('publishing where the system refuses', () => {
	it('tells in one sentence that no file may be so large, and leaves nothing', async () => {
		const place = newPlace();
		await writeRelease(place, filesOf('one'));
		const before = everything(place.folder);
		// In blocks of 1,024 bytes.
		const { status, stderr } = underLimits(place, 'ulimit -f 1');
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^\S+index\.json: cannot be written: the system allows no file so large \("ulimit -f"\) \(EFBIG\)\n\S+v1 is left as it was, with the release of one\.$/,
		);
		expect(everything(place.folder)).toEqual(before);
	});

	it('tells that nothing has been published, where nothing has', () => {
		const place = newPlace();
		const { status, stderr } = underLimits(place, 'ulimit -f 1');
		expect(status).toBe(1);
		expect(stderr).toMatch(/EFBIG\)\n\S+v1 holds no release: none has been published\.$/);
		expect(everything(place.folder)).toEqual(['store']);
	});

	it('tells that the disk is full', async () => {
		const [staged, place, after] = [newPlace(), newPlace(), newPlace()];
		await writeRelease(staged, filesOf('one'));
		writeFileSync(join(staged.folder, 'filler'), 'x'.repeat(30_000));
		// A small disk of its own, which only this shell and what it starts can see: no need to be root.
		const script =
			'mount -t tmpfs -o size=64k tmpfs "$2" && cp -a "$1/." "$2" || exit 9; "${@:4}"; status=$?; cp -a "$2/." "$3"; exit $status';
		const folders = [staged, place, after].map(({ folder }) => folder);
		const program = [process.execPath, PROGRAM, place.folder, '1'];
		const { status, stderr } = spawnSync(
			'unshare',
			['--map-root-user', '--mount', 'bash', '-c', script, 'bash', ...folders, ...program],
			{ encoding: 'utf8' },
		);
		expect(stderr.trim()).toMatch(
			/^\S+: cannot be written: the disk is full \(ENOSPC\)\n\S+ is left as it was/,
		);
		expect(status).toBe(1);
		expect(everything(after.folder)).toEqual(everything(staged.folder));
		expect(wordOf(after.link)).toBe('one');
	});

	it.each(['store', 'api'])('tells that the folder %s can only be read', async (name) => {
		const place = newPlace();
		await writeRelease(place, filesOf('one'));
		const before = everything(place.folder);
		for (const other of ['store', 'api']) chmodSync(join(place.folder, other), 0o777);
		chmodSync(join(place.folder, name), 0o555);
		// Root may write everywhere: then it is another user who tries.
		const user = process.getuid?.() === 0 ? { AS_NOBODY: '' } : {};
		chmodSync(root, 0o755);
		const { status, stderr } = spawnSync(process.execPath, [PROGRAM, place.folder, '1'], {
			encoding: 'utf8',
			env: { ...process.env, ...user },
		});
		expect(status).toBe(1);
		expect(stderr.trim()).toMatch(
			/^\S+: cannot be written: this user may not \((EACCES|EPERM)\)\n\S+v1 is left as it was, with the release of one\.$/,
		);
		chmodSync(join(place.folder, name), 0o755);
		expect(everything(place.folder)).toEqual(before);
	});

	it('tells that a file stands where a folder should', () => {
		const place = newPlace();
		writeFileSync(join(place.folder, 'store'), '');
		const { stderr } = underLimits(place, ':');
		expect(stderr).toMatch(
			/^\S+store: cannot be written: (it is there already|a folder of its path is a file)/,
		);
		expect(lstatSync(join(place.folder, 'store')).isFile()).toBe(true);
	});

	it('knows what is published', async () => {
		const place = newPlace();
		expect(leftAt(place.link)).toContain('holds no release');
		await writeRelease(place, filesOf('2026-11-23'));
		expect(leftAt(place.link)).toContain('with the release of 2026-11-23.');
	});
});
