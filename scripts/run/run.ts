import { visible } from '../../src/tables/plain-text.ts';
import { DataError } from '../read/data-error.ts';
import { codeOf, FileFault, reasonOf } from './file-fault.ts';
import { Refusal } from './refusal.ts';

/** Set to anything, it adds where in the program an unforeseen error arose. */
const STACK = 'STACK';

/** Characters of a message at most. */
const LONGEST = 4000;

/** What an error says to whoever runs the program: one sentence, never a bare stack. */
function sentenceOf(error: unknown): string {
	if (error instanceof DataError || error instanceof FileFault || error instanceof Refusal) {
		return error.message;
	}
	const said = visible(error instanceof Error ? error.message : String(error), LONGEST);
	// Options that a program does not know.
	if (codeOf(error)?.startsWith('ERR_PARSE_ARGS_') === true) return said;
	const reason = reasonOf(error);
	if (reason !== null) {
		const path = error instanceof Error && 'path' in error ? String(error.path) : 'a file';
		return `${visible(path, LONGEST)}: cannot be used: ${reason}`;
	}
	const more = `Neither the data nor the program foresaw this; with ${STACK}=1 it says where it arose.`;
	return `${said}\n${more}`;
}

/**
 * Ends a program that failed, in words, with exit code 1.
 *
 * @param left what was left as it was or half done, as it is found to be now
 */
function fail(error: unknown, left: () => string | null): void {
	process.exitCode = 1;
	console.error(`\n${sentenceOf(error)}`);
	const remains = left();
	if (remains !== null) console.error(remains);
	if (process.env[STACK] !== undefined && error instanceof Error) console.error(error.stack);
}

/**
 * Runs a program. All of ours begin and end here, so that any failure is told in a sentence.
 *
 * @param left tells, after a failure, what was left; asked only then, so that it tells the truth
 */
export async function run(
	program: () => void | Promise<void>,
	left: () => string | null = () => null,
): Promise<void> {
	process.once('uncaughtException', (error) => {
		// Whoever read what we print has gone: there is no one to tell.
		if (codeOf(error) === 'EPIPE') process.exit(1);
		fail(error, left);
		process.exit(1);
	});
	try {
		await program();
	} catch (error) {
		fail(error, left);
	}
}
