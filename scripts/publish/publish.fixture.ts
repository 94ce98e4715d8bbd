/**
 * A program that publishes as `npm run data:publish` does, small releases one after another, for tests
 * that kill it: `node publish.fixture.ts <folder> <releases> [<step>]`. Each release has files that all
 * hold one word. With a step, the system kills it as it begins that step with a file, which a file that
 * is being written is then half through. With AS_NOBODY set, it gives up root's rights once its code is
 * read: the project may stand where nobody but root can read.
 */
import { writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [folder = '', releases = '', step] = process.argv.slice(2);

let steps = 0;
if (step !== undefined) {
	for (const name of [
		'mkdir',
		'readdir',
		'readFile',
		'realpath',
		'rename',
		'rm',
		'symlink',
	] as const) {
		const original: unknown = files[name];
		if (typeof original !== 'function') continue;
		Object.assign(files, {
			[name]: (...args: unknown[]): unknown => {
				steps += 1;
				if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
				return Reflect.apply(original, files, args);
			},
		});
	}
	const { writeFile } = files;
	Object.assign(files, {
		writeFile: (file: string, text: string): Promise<void> => {
			steps += 1;
			if (steps === Number(step)) {
				writeFileSync(file, text.slice(0, text.length / 2));
				process.kill(process.pid, 'SIGKILL');
			}
			return writeFile(file, text);
		},
	});
	syncBuiltinESMExports();
}

const { run } = await import('../run/run.ts');
const { inTurn } = await import('../run/turn.ts');
const { leftAt, writeRelease } = await import('./release.ts');

if (process.env['AS_NOBODY'] !== undefined) {
	process.setgid?.(65534);
	process.setuid?.(65534);
}

const place = { link: join(folder, 'api/v1'), store: join(folder, 'store') };

await run(
	async () => {
		for (let number = 0; number < Number(releases); number += 1) {
			await inTurn(place.store, 'publishing', async () => {
				const word = `${process.pid} ${number} `.repeat(200);
				const names = ['index.json', 'need.json', 'indicators/a.json', 'indicators/b.json'];
				await writeRelease(
					place,
					new Map(names.map((name) => [name, JSON.stringify({ release: word })])),
				);
			});
		}
		console.log(`published after ${steps} steps`);
	},
	() => leftAt(place.link),
);
