import { Refusal } from '../../../run/refusal.ts';
import { bodyOf } from '../body.ts';
import type { Manners } from '../manners.ts';
import { requestOf, type Question } from '../request.ts';

/** An answer as it came, whatever its status. */
export interface RawAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly bytes: Buffer;
}

/** Headers that say something of the answer itself, and nothing of who asked. */
const KEPT = /^(content-type|retry-after|x-rate-limit-.*)$/;

/** Asks once. @throws Refusal where no whole answer came */
export async function rawAnswer(
	question: Question,
	{ userAgent, timeout, largest }: Manners,
	signal?: AbortSignal,
): Promise<RawAnswer> {
	const limit = AbortSignal.timeout(timeout);
	try {
		const response = await fetch(question.address, {
			...requestOf(question, userAgent),
			signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
		});
		const { bytes } = await bodyOf(response, largest);
		return {
			status: response.status,
			headers: Object.fromEntries([...response.headers].filter(([name]) => KEPT.test(name))),
			bytes,
		};
	} catch (error) {
		if (signal?.aborted === true) throw new Refusal('stopped');
		const why = error instanceof Error ? error.message : String(error);
		throw new Refusal(`${question.address}: found no answer (${why}), expected one`);
	}
}
