import { DataError } from '../read/data-error.ts';

/** Runs a program; a fault in the data is told in one line, and any failure gives exit code 1. */
export async function run(program: () => void | Promise<void>): Promise<void> {
	try {
		await program();
	} catch (error) {
		console.error(error instanceof DataError ? error.message : error);
		process.exitCode = 1;
	}
}
