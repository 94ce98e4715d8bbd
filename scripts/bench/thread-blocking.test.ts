import { expect, it } from 'vitest';
import { eventsOf, threadBlocking, type TraceEvent } from './thread-blocking.ts';

const page = { pid: 1, tid: 1 };
const paint: TraceEvent = { ...page, name: 'firstContentfulPaint', ts: 1000 };
/** A task that had the CPU for so many milliseconds. */
const task = (tdur: number, rest: Partial<TraceEvent> = {}): TraceEvent => ({
	...page,
	name: 'RunTask',
	ts: 2000,
	tdur: tdur * 1000,
	...rest,
});

it('counts of each task what is beyond 50 ms on the slower CPU', () => {
	expect(threadBlocking([paint, task(20), task(12), task(15)], 4)).toBe(30 + 10);
	expect(threadBlocking([paint, task(20), task(60)], 1)).toBe(10);
});

it('passes over other threads, other events, and what was before the first paint', () => {
	const others = [
		task(100, { tid: 2 }),
		task(100, { pid: 2 }),
		task(100, { name: 'Paint' }),
		task(100, { ts: 999 }),
	];
	expect(threadBlocking([paint, ...others], 4)).toBe(0);
});

it('does not take a page that was never painted for a quick one', () => {
	expect(threadBlocking([task(1)], 4)).toBeNaN();
});

it('reads a trace, and leaves out what has no thread', () => {
	const text = JSON.stringify({ traceEvents: [{ name: 'thread_name' }, paint, task(20)] });
	expect(eventsOf(text)).toEqual([paint, task(20)]);
	expect(() => eventsOf('{}')).toThrow();
});
