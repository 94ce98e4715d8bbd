import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** An answer of a publisher's as it was kept. */
const recording = z.strictObject({
	/** As it came; some of what others kept; or made by us after what clients of the API read. */
	kind: z.enum(['recorded', 'part of a recording', 'hand-made']),
	publisher: z.enum(['kolada', 'scb', 'valmyndigheten']),
	/** Who recorded it, and where that stands. */
	source: z.string(),
	/** When, as far as is known; null for what is made by hand. */
	recorded: z.string().nullable(),
	asked: z.string(),
	/** What of it is kept. */
	note: z.string().optional(),
	status: z.int(),
	headers: z.record(z.string(), z.string()).optional(),
	/** The body as it came. */
	text: z.string().optional(),
	/** The body as JSON, where it is not kept as it came; null where there was none. */
	json: z.unknown().optional(),
});

export type Recording = z.infer<typeof recording>;

/** Where an editor's own recordings are kept, those of others, and what is made by hand. */
export const RECORDINGS = import.meta.dirname;
export const RECORDED = join(RECORDINGS, 'recorded');

/** All recordings in a folder, by name: publisher and what was asked, "kolada-data-page". */
export const recordingsIn = (folder: string): ReadonlyMap<string, Recording> =>
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.json'))
			.sort()
			.map((name) => [
				basename(name, '.json'),
				recording.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
			]),
	);

/** The body as JSON; undefined where it is none. */
export function jsonOf({ json, text }: Recording): unknown {
	if (text === undefined) return json ?? undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The text of a recording's file. */
export const recordingText = (own: Recording): string => `${JSON.stringify(own, null, '\t')}\n`;
