import { z } from 'zod';

/** From here on a task keeps a reader waiting, in milliseconds. */
const LONG = 50;

const event = z.object({
	name: z.string(),
	pid: z.number(),
	tid: z.number(),
	/** When it began, in microseconds. */
	ts: z.number(),
	/** Time of the CPU that its thread had, in microseconds; only tasks have any. */
	tdur: z.number().optional(),
});
/** An event of a browser's trace, as far as it tells of tasks. */
export type TraceEvent = z.infer<typeof event>;

const trace = z.object({ traceEvents: z.array(z.unknown()) });

/** The events of a trace; those without a thread or a time are of no use here. @throws Error where it is no trace */
export const eventsOf = (text: string): readonly TraceEvent[] =>
	trace.parse(JSON.parse(text)).traceEvents.flatMap((each) => event.safeParse(each).data ?? []);

/**
 * Total blocking time by what the page itself used: of each task of its thread after its first paint, the
 * time on the CPU beyond 50 ms, were the CPU so many times slower. Time in which another program had the
 * CPU is no part of it, as it is of the browser's own long tasks.
 *
 * @returns milliseconds; NaN where nothing was painted
 */
export function threadBlocking(events: readonly TraceEvent[], slowdown: number): number {
	const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
	if (!paint) return Number.NaN;
	return events
		.filter(
			({ name, pid, tid, ts }) =>
				name === 'RunTask' && pid === paint.pid && tid === paint.tid && ts >= paint.ts,
		)
		.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1000) * slowdown - LONG), 0);
}
