import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Does a task in a thread of its own: a worker that answers one message with one. */
const inThread = <Answer>(worker: URL, task: unknown): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const thread = new Worker(worker);
		thread.once('error', reject);
		thread.once('message', (answer: Answer) => {
			resolve(answer);
			void thread.terminate();
		});
		thread.postMessage(task);
	});

/**
 * Does tasks side by side, as many at once as the machine has processors.
 *
 * @param worker the module that does them
 * @param report called with each answer, as they come
 * @returns the answers in the order of the tasks
 */
export async function inThreads<Answer>(
	worker: URL,
	tasks: readonly unknown[],
	report: (answer: Answer) => void,
): Promise<Answer[]> {
	const answers = new Map<number, Answer>();
	const left = tasks.entries();
	const work = async (): Promise<void> => {
		// All who work take from what is left.
		for (const [index, task] of left) {
			const answer = await inThread<Answer>(worker, task);
			answers.set(index, answer);
			report(answer);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return tasks.flatMap((_, index) => answers.get(index) ?? []);
}
