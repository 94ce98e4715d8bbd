/** The programs that collect and accept, run as an editor runs them, in a copy that may be left in any state. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program ended, and all that it said. */
export interface Ended {
	readonly code: number | null;
	readonly signal: string | null;
	readonly said: string;
}

/** A program that runs. */
export interface Running {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
}

/** A copy of the programs, with room for data of its own. */
export interface Programs {
	readonly data: string;
	/** Where what is fetched is kept. */
	readonly collected: string;
	/** Where an editor's own recordings are kept. */
	readonly recorded: string;
	/**
	 * Starts a program.
	 *
	 * @param options of Node, the program's path, and its own options
	 */
	readonly start: (options: readonly string[], env: Readonly<Record<string, string>>) => Running;
	readonly remove: () => void;
}

/** Makes such a copy. */
export function programs(): Programs {
	const project = mkdtempSync(join(tmpdir(), 'programs-'));
	for (const folder of ['scripts', 'src']) {
		cpSync(folder, join(project, folder), { recursive: true });
	}
	cpSync('package.json', join(project, 'package.json'));
	symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
	return {
		data: join(project, 'data'),
		collected: join(project, '.collect'),
		recorded: join(project, 'scripts/collect/live/recordings/recorded'),
		start: (options, env) => {
			const child = spawn(process.execPath, options, {
				cwd: project,
				env: { ...process.env, ...env },
			});
			let said = '';
			child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
			child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
			const ended = new Promise<Ended>((resolve) => {
				child.on('close', (code, signal) => {
					resolve({ code, signal, said });
				});
			});
			return { child, ended };
		},
		remove: () => {
			rmSync(project, { recursive: true });
		},
	};
}
