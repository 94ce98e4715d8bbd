/** What the system's codes mean to a person who runs a program of ours. */
const REASONS: ReadonlyMap<string, string> = new Map([
	['ENOSPC', 'the disk is full'],
	['EDQUOT', 'the quota of the disk is used up'],
	['EFBIG', 'the system allows no file so large ("ulimit -f")'],
	['EROFS', 'the disk can only be read'],
	['EACCES', 'this user may not'],
	['EPERM', 'this user may not'],
	['ENOENT', 'it is not there'],
	['ENOTDIR', 'a folder of its path is a file'],
	['EISDIR', 'it is a folder'],
	['EEXIST', 'it is there already'],
	['ENOTEMPTY', 'it is a folder with files in it'],
	['EMFILE', 'too many files are open'],
	['ENFILE', 'too many files are open'],
	['EXDEV', 'the other end is on another disk'],
	['EIO', 'the disk fails'],
	['ELOOP', 'its links lead in a circle'],
	['ENAMETOOLONG', 'its name is too long'],
	['EBUSY', 'another program uses it'],
	['ENOMEM', 'the memory is used up'],
]);

/** The system's code of an error, such as ENOSPC; undefined where it has none. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;

/** Why the system refused, in words; null where the error is none of the system's. */
export function reasonOf(error: unknown): string | null {
	const code = codeOf(error);
	if (!(error instanceof Error) || code === undefined || !('syscall' in error)) return null;
	const reason = REASONS.get(code);
	return reason === undefined ? error.message : `${reason} (${code})`;
}

/** A file or folder that could not be written or read: `public/api: cannot be written: the disk is full (ENOSPC)`. */
export class FileFault extends Error {
	override readonly name = 'FileFault';

	/** @param cause what the system said; @throws the cause itself where the system said nothing */
	constructor(path: string, cannot: string, cause: unknown) {
		const reason = reasonOf(cause);
		if (reason === null) throw cause;
		super(`${path}: cannot be ${cannot}: ${reason}`, { cause });
	}
}
