import { DataError } from './data-error.ts';

const LINE_FEED = 0x0a;

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
};

/** The lines of a file as bytes. No byte of a longer UTF-8 character is a line feed. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
	let start = 0;
	while (start <= bytes.length) {
		const end = bytes.indexOf(LINE_FEED, start);
		yield bytes.subarray(start, end < 0 ? bytes.length : end);
		if (end < 0) return;
		start = end + 1;
	}
}

/**
 * The text of one of our files.
 *
 * @throws DataError where it is not UTF-8, as when a spreadsheet saved it in its own encoding
 */
export function decode(file: string, bytes: Uint8Array): string {
	if (!isUtf8(bytes)) {
		const line = [...linesOf(bytes)].findIndex((each) => !isUtf8(each)) + 1;
		throw new DataError(
			{ file, line },
			'found characters that are not UTF-8, expected the table saved as "CSV UTF-8"',
		);
	}
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
