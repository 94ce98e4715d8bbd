/**
 * A program that writes files as the programs do that change `data/`, for tests that kill it:
 * `node write-files.fixture.ts <folder> <step>`. The system kills it as it begins that step with a
 * file, which a file that is being written is then half through.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', step = ''] = process.argv.slice(2);

let steps = 0;
const { writeFileSync } = fs;
for (const name of [
	'mkdirSync',
	'renameSync',
	'rmSync',
	'copyFileSync',
	'writeFileSync',
] as const) {
	const original: unknown = fs[name];
	if (typeof original !== 'function') continue;
	Object.assign(fs, {
		[name]: (...args: unknown[]): unknown => {
			steps += 1;
			if (steps === Number(step)) {
				const [file, text] = args;
				if (name === 'writeFileSync') writeFileSync(String(file), String(text).slice(0, 1));
				process.kill(process.pid, 'SIGKILL');
			}
			return Reflect.apply(original, fs, args);
		},
	});
}
syncBuiltinESMExports();

const { run } = await import('./run.ts');
const { writeFiles } = await import('./write-files.ts');

await run(() => {
	writeFiles(
		folder,
		new Map([
			['a.csv', 'new a'],
			['funds/b.csv', 'new b'],
			['more/c.csv', 'new c'],
		]),
	);
});
