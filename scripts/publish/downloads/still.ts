/**
 * How files are packed so that the same content gives the same bytes: at the least hour that a zip can
 * say. It has no time zone, so it is an hour of the machine's own.
 */
export const STILL = { mtime: new Date(1980, 0, 1), level: 6 } as const;

/** The same hour as a zip writes it: time of day, and 1 January 1980. */
const HOUR = 0x00210000;

/** Signatures of the end of a zip and of an entry of its list, with where in them things stand. */
const END = { signature: 0x06054b50, bytes: 22, entries: 10, list: 16 };
const ENTRY = {
	signature: 0x02014b50,
	bytes: 46,
	hour: 12,
	name: 28,
	extra: 30,
	note: 32,
	file: 42,
};
/** Where the hour stands in the head of a file. */
const FILE_HOUR = 10;

/**
 * A zip with every file at the same hour, whenever it was packed. What is compressed is left as it is: to
 * pack it anew takes as long as all the rest.
 *
 * @param packed without a note at its end, as libraries write it; it is changed
 * @throws RangeError for bytes that are no such zip
 */
export function stillZip(packed: Uint8Array): Uint8Array {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const end = packed.byteLength - END.bytes;
	if (end < 0 || view.getUint32(end, true) !== END.signature) throw new RangeError('not a zip');
	let entry = view.getUint32(end + END.list, true);
	for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
		if (view.getUint32(entry, true) !== ENTRY.signature) throw new RangeError('not a zip');
		view.setUint32(entry + ENTRY.hour, HOUR, true);
		view.setUint32(view.getUint32(entry + ENTRY.file, true) + FILE_HOUR, HOUR, true);
		entry +=
			ENTRY.bytes +
			view.getUint16(entry + ENTRY.name, true) +
			view.getUint16(entry + ENTRY.extra, true) +
			view.getUint16(entry + ENTRY.note, true);
	}
	return packed;
}
