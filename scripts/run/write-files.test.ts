import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { putBack, writeFiles } from './write-files.ts';

const root = mkdtempSync(join(tmpdir(), 'write-files-'));
const folder = join(root, 'data');
afterAll(() => {
	rmSync(root, { recursive: true });
});

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'funds'), { recursive: true });
	writeFileSync(join(folder, 'a.csv'), 'a');
	writeFileSync(join(folder, 'funds/b.csv'), 'b');
});

/** Texts by path of all that is in a folder. */
const all = (of = folder): Record<string, string> =>
	Object.fromEntries(
		readdirSync(of, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(of, path)).isFile())
			.map((path) => [path, readFileSync(join(of, path), 'utf8')]),
	);

describe('writing files', () => {
	it('replaces, adds and leaves nothing beside', () => {
		const files = new Map([
			['a.csv', 'a2'],
			['new/c.csv', 'c'],
		]);
		expect(writeFiles(folder, files)).toBe(2);
		expect(all()).toEqual({ 'a.csv': 'a2', 'funds/b.csv': 'b', 'new/c.csv': 'c' });
	});

	it('does not touch a file that would not change', () => {
		const before = statSync(join(folder, 'a.csv')).ino;
		expect(writeFiles(folder, new Map([['a.csv', 'a']]))).toBe(0);
		expect(statSync(join(folder, 'a.csv')).ino).toBe(before);
	});

	it('writes none where one cannot be written, puts back what was, and says so', () => {
		// A folder stands where the last file should go: found out only when it is moved there.
		mkdirSync(join(folder, 'package.json/x'), { recursive: true });
		const before = all();
		const files = new Map([
			['a.csv', 'a2'],
			['c.csv', 'c'],
			['package.json', 'p'],
		]);
		expect(() => writeFiles(folder, files)).toThrow(
			/package\.json: cannot be written: it is a folder \(EISDIR\)\. Nothing in \S+data was changed\.$/,
		);
		expect(all()).toEqual(before);
	});

	it('writes none where a path leads through a file', () => {
		const before = all();
		expect(() =>
			writeFiles(
				folder,
				new Map([
					['c.csv', 'c'],
					['a.csv/x', 'x'],
				]),
			),
		).toThrow(
			/a\.csv\/x: cannot be written: (a folder of its path is a file|it is there already).* Nothing in/,
		);
		expect(all()).toEqual(before);
	});

	describe('where the system refuses', () => {
		/** Runs the program under what a shell sets, and gives what it said. */
		const under = (script: string, ...folders: readonly string[]) => {
			const program = join(import.meta.dirname, 'write-files.fixture.ts');
			const { status, stderr } = spawnSync(
				'bash',
				['-c', script, 'bash', process.execPath, program, ...folders],
				{ encoding: 'utf8' },
			);
			return { status, told: stderr.trim() };
		};

		it('tells in one sentence that no file may be so large, and leaves nothing', () => {
			const before = all();
			// In blocks of 1,024 bytes; none may be longer than nothing.
			const { status, told } = under('ulimit -f 0; exec "$@" 0', folder);
			expect(told).toMatch(
				/^\S+a\.csv: cannot be written: the system allows no file so large \("ulimit -f"\) \(EFBIG\)\. Nothing in \S+data was changed\.$/,
			);
			expect(status).toBe(1);
			expect(all()).toEqual(before);
			expect(readdirSync(folder)).not.toContain('.new');
		});

		it('tells that the disk is full, and leaves what stood there', () => {
			const after = join(root, 'after');
			rmSync(after, { recursive: true, force: true });
			mkdirSync(after);
			const small = join(root, 'small');
			mkdirSync(small, { recursive: true });
			const before = all();
			// A small disk of its own, which only this shell and what it starts can see: no need to be root.
			const script = `mount -t tmpfs -o size=16k tmpfs "$3" && cp -a "$4/." "$3" || exit 9
				head -c 60k /dev/zero > "$3/filler" 2> /dev/null
				"$1" "$2" "$3" 0; status=$?; rm "$3/filler"; cp -a "$3/." "$5"; exit $status`;
			const { status, told } = under(
				`unshare --map-root-user --mount bash -c '${script}' bash "$@"`,
				small,
				folder,
				after,
			);
			expect(told).toMatch(
				/^\S+: cannot be written: the disk is full \(ENOSPC\)\. Nothing in \S+small was changed\.$/,
			);
			expect(status).toBe(1);
			expect(all(after)).toEqual(before);
			expect(readdirSync(after)).not.toContain('.new');
		});

		// That a folder can only be read does not hold root back: a file stands where a folder should be.
		it.each([
			['a folder of a path', ['data/more'], 'data'],
			['the folder itself', ['other'], 'other'],
		])('tells that %s cannot be made, and leaves what stood there', (_, files, written) => {
			for (const file of files) writeFileSync(join(root, file), 'in the way');
			const before = all(root);
			const { status, told } = under('exec "$@" 0', join(root, written));
			expect(told).toMatch(
				/^\S+: cannot be written: (it is there already \(EEXIST\)|a folder of its path is a file \(ENOTDIR\))\. Nothing in \S+(data|other) was changed\.$/,
			);
			expect(status).toBe(1);
			expect(all(root)).toEqual(before);
		});
	});

	it('clears away what a killed run has left', () => {
		mkdirSync(join(folder, '.new/fresh'), { recursive: true });
		writeFileSync(join(folder, '.new/fresh/a.csv'), 'half');
		writeFiles(folder, new Map([['a.csv', 'a2']]));
		expect(all()).toEqual({ 'a.csv': 'a2', 'funds/b.csv': 'b' });
	});

	it('leaves all as it was or all new, wherever the program is killed', async () => {
		const before = all();
		const after = { 'a.csv': 'new a', 'funds/b.csv': 'new b', 'more/c.csv': 'new c' };
		const copies: string[] = [];
		const killedAt = async (step: number): Promise<boolean> => {
			const copy = join(root, String(step));
			cpSync(folder, copy, { recursive: true });
			copies.push(copy);
			const program = join(import.meta.dirname, 'write-files.fixture.ts');
			const child = spawn(process.execPath, [program, copy, String(step)]);
			const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
			expect([code, signal]).toEqual(code === 0 ? [0, null] : [null, 'SIGKILL']);
			putBack(copy);
			expect([before, after]).toContainEqual(all(copy));
			expect(putBack(copy)).toBe(false);
			return code === 0;
		};
		let step = 1;
		for (let done = false; !done; step += 4) {
			const ends = await Promise.all([0, 1, 2, 3].map((more) => killedAt(step + more)));
			done = ends.every(Boolean);
		}
		// Fewer would mean that the steps were not counted.
		expect(step).toBeGreaterThan(20);
		// Killed as it began to move files, and before it had ended.
		expect(copies.some((copy) => all(copy)['a.csv'] === 'new a')).toBe(true);
	}, 120_000);

	it('puts back what was even where it is killed while it does so', () => {
		mkdirSync(join(folder, '.new/former'), { recursive: true });
		writeFileSync(
			join(folder, '.new/moves.json'),
			JSON.stringify([
				{ path: 'a.csv', replaces: true },
				{ path: 'funds/b.csv', replaces: true },
				{ path: 'c.csv', replaces: false },
			]),
		);
		// The first has been put back already.
		writeFileSync(join(folder, '.new/former/b.csv'), '');
		mkdirSync(join(folder, '.new/former/funds'));
		writeFileSync(join(folder, '.new/former/funds/b.csv'), 'b');
		writeFileSync(join(folder, 'funds/b.csv'), 'new b');
		writeFileSync(join(folder, 'c.csv'), 'new c');
		expect(putBack(folder)).toBe(true);
		expect(all()).toEqual({ 'a.csv': 'a', 'funds/b.csv': 'b' });
	});
});
