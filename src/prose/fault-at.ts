import { TextError } from '../words/text/figure-text.ts';

/**
 * Runs a part of the work, so that its error says in which file and on which line it arose; one that
 * knows its place keeps it.
 */
export function faultAt<Result>(file: string, firstLine: number, work: () => Result): Result {
	try {
		return work();
	} catch (cause) {
		if (!(cause instanceof Error) || cause.message.startsWith(`${file}:`)) throw cause;
		const line = firstLine + (cause instanceof TextError ? cause.line - 1 : 0);
		throw new Error(`${file}:${line}: ${cause.message}`, { cause });
	}
}

/** Lines of a file above what comes after its head. */
export const linesAbove = (raw: string, markdown: string): number =>
	raw.split('\n').length - markdown.split('\n').length;
