import { spawnSync } from 'node:child_process';

/** Path of the first of some programs that the system has; undefined where it has none. */
export function systemProgram(names: readonly string[]): string | undefined {
	for (const name of names) {
		const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	return undefined;
}

/** Runs a command in sight and says whether it went well; a command that is not there did not. */
export const ran = (command: string, args: readonly string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * Finds a program that tests need, and installs Debian's package of it where it is lacking.
 *
 * @param names under which systems have it, the best first
 * @param debian name of Debian's package
 * @returns path of the program
 * @throws Error where it cannot be had
 */
export function findProgram(names: readonly string[], debian: string): string {
	const there = systemProgram(names);
	if (there !== undefined) return there;
	console.log(`No ${names.join(' or ')} found: trying to install it for the tests.`);
	ran('apt-get', ['update', '-qq']);
	ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian]);
	const installed = systemProgram(names);
	if (installed !== undefined) return installed;
	throw new Error(
		`The tests need ${names.join(' or ')}. Install it (Debian: apt-get install ${debian}) and run again.`,
	);
}
