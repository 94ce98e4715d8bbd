/**
 * Runs a part of the work on texts; an error that tells an editor where to look needs no trace of our
 * code, which whoever builds the site would else be shown below it.
 */
export function forEditor<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		if (error instanceof Error && error.message.startsWith('src/content/')) {
			error.stack = error.message;
			// A cause is told with its trace.
			delete error.cause;
		}
		throw error;
	}
}
