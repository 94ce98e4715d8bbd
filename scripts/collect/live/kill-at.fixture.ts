/**
 * Loaded before a program (`node --import`), it counts what the program does to files and asks of servers, and
 * kills it as the system would at the step KILL_AT: before the step, or half through where a file is
 * written. Without KILL_AT it writes into the file STEPS what it was about at each step: the first part of the address
 * last asked for, or "staged" once the folder of that name is touched.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILL_AT'] ?? 'NaN');
const { writeFileSync } = fs;
const steps: string[] = [];
let about = '';

function step(what: unknown, half: () => void = () => undefined): void {
	if (typeof what === 'string' && /\bstaged\b/.test(what)) about = 'staged';
	steps.push(about);
	if (steps.length !== at) return;
	half();
	process.kill(process.pid, 'SIGKILL');
}

for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'copyFileSync'] as const) {
	const original: unknown = fs[name];
	if (typeof original !== 'function') continue;
	Object.assign(fs, {
		[name]: (...args: unknown[]): unknown => {
			step(args[0]);
			return Reflect.apply(original, fs, args);
		},
	});
}
Object.assign(fs, {
	writeFileSync: (file: string, text: string | Uint8Array, options?: object): void => {
		step(file, () => {
			writeFileSync(file, text.slice(0, text.length / 2));
		});
		writeFileSync(file, text, options);
	},
});
syncBuiltinESMExports();

const ask = globalThis.fetch;
globalThis.fetch = (...question) => {
	const [address] = question;
	about = new URL(address instanceof Request ? address.url : address).pathname.split('/')[1] ?? '';
	step(null);
	return ask(...question);
};

process.on('exit', () => {
	const file = process.env['STEPS'];
	if (file !== undefined) writeFileSync(file, JSON.stringify(steps));
});
