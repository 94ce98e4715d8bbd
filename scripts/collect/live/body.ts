import { createHash } from 'node:crypto';

/** What came back in an answer's body. */
export interface Body {
	readonly bytes: Buffer;
	/** Of the bytes, hex. */
	readonly sha256: string;
}

/** A body is larger than any answer of a publisher's should be: it is not read to its end. */
export class TooLarge extends Error {
	override readonly name = 'TooLarge';
}

/** Bytes as a person reads them. */
export const bytesText = (bytes: number): string =>
	bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${bytes} bytes`;

/**
 * Reads a body piece by piece, and stops at the first piece that makes it too large.
 *
 * @param most bytes
 * @throws TooLarge past that
 */
export async function bodyOf(response: Response, most: number): Promise<Body> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	const reader = response.body?.getReader();
	for (;;) {
		const piece = (await reader?.read())?.value;
		if (piece === undefined) break;
		length += piece.length;
		if (length > most) {
			await reader?.cancel();
			throw new TooLarge(`more than ${bytesText(most)}`);
		}
		pieces.push(piece);
	}
	const bytes = Buffer.concat(pieces);
	return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
