import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import pThrottle from 'p-throttle';
import { Refusal } from '../../run/refusal.ts';
import { bodyOf, bytesText, TooLarge } from './body.ts';
import { isLoopback, type Manners } from './manners.ts';
import { requestOf, type Question } from './request.ts';

/** What it said: what was asked for, or that there is no such thing (HTTP 404). */
export interface ServerAnswer {
	readonly status: 200 | 404;
	/** The body as it came, or in base64 where any file was asked for; of a 404 it may be anything. */
	readonly text: string;
	/** Of the body's bytes, hex. */
	readonly sha256: string;
}

/** Something that answers questions: a server, or what was kept of its answers. */
export interface Client {
	/** @throws Refusal that says what was asked and what came instead of an answer */
	readonly ask: (question: Question) => Promise<ServerAnswer>;
}

/** Whether any server has answered anything, be it with an error: shared by all that are asked. */
export interface Reach {
	answered: boolean;
}

/** What a test puts in the place of time and chance. */
export interface Surroundings {
	/** Shared by the clients of one collection. */
	readonly reach?: Reach;
	/** Stops everything, as Ctrl-C does. */
	readonly signal?: AbortSignal;
	/** Waits so many milliseconds. */
	readonly sleep?: (milliseconds: number) => Promise<unknown>;
	/** Called before a request is sent again, with why. */
	readonly onRetry?: (line: string) => void;
}

/** The server may answer the next time. */
class Again extends Error {
	/** Milliseconds that it asks us to wait; null where it says nothing. */
	readonly after: number | null;
	constructor(message: string, after: number | null = null) {
		super(message);
		this.after = after;
	}
}

const AGAIN = new Set([429, 500, 502, 503, 504]);

/** Milliseconds that a `Retry-After` means: seconds, or a date; null where it is neither. */
export function retryAfter(header: string | null, now: number): number | null {
	if (header === null || header.trim() === '') return null;
	if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json\b/i.test(type.trim());

/** Servers have many types for a file, but what comes instead of one is a page or an error in JSON. */
const isFile = (type: string): boolean =>
	!isJson(type) && !/^(text\/html|application\/xhtml\+xml)\b/i.test(type.trim());

const reasonIn = (error: unknown): string => {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? error.cause.message : '';
	return cause === '' ? error.message : `${error.message}: ${cause}`;
};

/** The start of what a server says of an error, on one line. */
const said = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
	return line === '' ? 'no text' : line;
};

/** Sends one request. @throws Again where another may help, Refusal where none will */
async function send(
	question: Question,
	{ userAgent, timeout, largest }: Manners,
	signal: AbortSignal | undefined,
	reach: Reach,
): Promise<ServerAnswer> {
	const { address, form = 'json' } = question;
	const limit = AbortSignal.timeout(timeout);
	let response: Response;
	let read;
	try {
		response = await fetch(address, {
			...requestOf(question, userAgent),
			signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
		});
		reach.answered = true;
		read = await bodyOf(response, largest);
	} catch (error) {
		if (signal?.aborted === true) throw new Refusal('stopped');
		if (error instanceof TooLarge) {
			throw new Refusal(
				`${address}: found an answer of ${error.message}, expected at most ${bytesText(largest)}`,
			);
		}
		throw new Again(
			limit.aborted ? `no whole answer in ${timeout / 1000} seconds` : reasonIn(error),
		);
	}
	const { status } = response;
	const { bytes, sha256 } = read;
	const text = bytes.toString(form === 'file' && status === 200 ? 'base64' : 'utf8');
	if (AGAIN.has(status)) {
		const after = retryAfter(response.headers.get('retry-after'), Date.now());
		throw new Again(`HTTP ${status}`, after);
	}
	if (status === 404) return { status, text, sha256 };
	if (status !== 200) {
		throw new Refusal(`${address}: found HTTP ${status} (${said(text)}), expected an answer (200)`);
	}
	const type = response.headers.get('content-type') ?? '';
	if (!(form === 'json' ? isJson : isFile)(type)) {
		throw new Refusal(
			`${address}: found content of type "${type}" (${said(bytes.toString('utf8'))}), expected ${form === 'json' ? 'JSON' : 'a file'}`,
		);
	}
	if (form !== 'json') return { status, text, sha256 };
	try {
		JSON.parse(text);
	} catch (error) {
		throw new Again(`JSON that can't be read (${reasonIn(error)})`);
	}
	return { status, text, sha256 };
}

/**
 * A client of one publisher's server: paced, patient with what passes (429, 5xx, broken connections,
 * answers that are cut off), and done with what does not.
 */
export function clientOf(base: string, manners: Manners, around: Surroundings = {}): Client {
	const { signal, sleep = wait, onRetry = () => undefined, reach = { answered: false } } = around;
	const tries = (): number =>
		1 + (reach.answered ? manners.retries : Math.min(manners.retries, manners.retriesUnanswered));
	const throttle = pThrottle({
		limit: 1,
		interval: isLoopback(base) ? 0 : 1000 / manners.perSecond,
		...(signal === undefined ? {} : { signal }),
	});
	const paced = throttle((question: Question) => send(question, manners, signal, reach));
	const ask = async (question: Question): Promise<ServerAnswer> => {
		try {
			return await pRetry(() => paced(question), {
				retries: manners.retries,
				minTimeout: manners.backOff,
				factor: 2,
				randomize: true,
				...(signal === undefined ? {} : { signal }),
				shouldRetry: ({ error, attemptNumber }) =>
					error instanceof Again && attemptNumber < tries(),
				onFailedAttempt: async ({ error, attemptNumber, retryDelay }) => {
					if (!(error instanceof Again) || attemptNumber >= tries()) return;
					if ((error.after ?? 0) > manners.longestWait) {
						const minutes = Math.ceil((error.after ?? 0) / 60_000);
						throw new Refusal(
							`${question.address}: the server asks us to wait ${minutes} minutes (${error.message}). What was fetched is kept: run this again then.`,
						);
					}
					const seconds = Math.ceil(((error.after ?? 0) + retryDelay) / 1000);
					onRetry(
						`${question.address}: ${error.message}, try ${attemptNumber + 1} of ${tries()} in ${seconds} s`,
					);
					if (error.after !== null) await sleep(error.after);
				},
			});
		} catch (error) {
			if (signal?.aborted === true) throw new Refusal('stopped');
			if (!(error instanceof Again)) throw error;
			throw new Refusal(
				`${question.address}: found ${error.message} in each of ${tries()} tries, expected an answer${reach.answered ? '' : '. No server has answered anything: see that this machine has a network'}`,
			);
		}
	};
	return { ask };
}
