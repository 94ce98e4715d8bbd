import { parentPort } from 'node:worker_threads';
import type { ReferenceData, Way } from '../../../src/stats/groups/problem-groups.ts';
import type { Points } from '../../derive/partition.ts';
import { measureReference, type Plan } from './measure.ts';

export interface ReferenceTask {
	readonly rows: Points;
	readonly reference: ReferenceData;
	readonly way: Way;
	readonly plan: Plan;
}

parentPort?.once('message', ({ rows, reference, way, plan }: ReferenceTask) => {
	parentPort?.postMessage(measureReference(rows, reference, way, plan));
});
