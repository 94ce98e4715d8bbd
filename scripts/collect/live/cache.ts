import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../../read/data-error.ts';
import { Refusal } from '../../run/refusal.ts';
import type { ServerAnswer, Client } from './client.ts';
import type { Question } from './request.ts';

/** An answer as it is kept: a file for each question. */
const kept = z.strictObject({
	address: z.string(),
	status: z.literal([200, 404]),
	/** Of the text, hex: a file that was cut off, or changed, is not believed. */
	sha256: z.string(),
	text: z.string(),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The name under which the answer to a question is kept. */
const nameOf = (question: Question): string =>
	`${sha256(JSON.stringify([question.address, question.body ?? null]))}.json`;

/** What is kept of a question's answer; null where nothing is, or it can't be believed. */
function keptAnswer(file: string): ServerAnswer | null {
	try {
		const { status, text, sha256: sum } = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
		return sha256(text) === sum ? { status, text, sha256: sum } : null;
	} catch {
		return null;
	}
}

/** A client that keeps what it is answered, and can forget what turned out to be of no use. */
export interface Keeping extends Client {
	/** How many questions it has been asked. */
	readonly mark: () => number;
	/** Forgets the answers to all questions after so many. */
	readonly forgetSince: (mark: number) => void;
}

/**
 * A client that keeps each answer in a folder with its checksum, and asks no question twice. An answer is
 * written beside its place and then moved there, so that a killed run leaves it whole or not at all.
 *
 * @param onAsked called with each question answered, and whether its answer was kept already
 */
export function caching(
	client: Client,
	folder: string,
	onAsked: (wasKept: boolean) => void = () => undefined,
): Keeping {
	mkdirSync(folder, { recursive: true });
	const files: string[] = [];
	const ask = async (question: Question): Promise<ServerAnswer> => {
		const file = join(folder, nameOf(question));
		files.push(file);
		const standing = keptAnswer(file);
		if (standing !== null) {
			onAsked(true);
			return standing;
		}
		const { status, text } = await client.ask(question);
		const answer = { status, text, sha256: sha256(text) };
		const part = `${file}.part`;
		writeFileSync(part, JSON.stringify({ address: question.address, ...answer }), { flush: true });
		renameSync(part, file);
		onAsked(false);
		return answer;
	};
	return {
		ask,
		mark: () => files.length,
		forgetSince: (mark) => {
			for (const file of files.splice(mark)) rmSync(file, { force: true });
		},
	};
}

/** Asks, and forgets the answers where they can't be used, so that they are asked for anew. */
export async function usable<Result>(
	client: Keeping,
	work: () => Promise<Result>,
): Promise<Result> {
	const mark = client.mark();
	try {
		return await work();
	} catch (error) {
		if (error instanceof DataError || error instanceof Refusal) client.forgetSince(mark);
		throw error;
	}
}

/** Forgets what was kept. */
export const forget = (folder: string): void => {
	rmSync(folder, { recursive: true, force: true });
};
