import { parentPort } from 'node:worker_threads';
import type { Way } from '../../../src/stats/groups/problem-groups.ts';
import type { Points } from '../../derive/partition.ts';
import { measureWay, type Plan } from './measure.ts';

export interface WayTask {
	readonly rows: Points;
	readonly way: Pick<Way, 'scaling' | 'method'>;
	readonly plan: Plan;
}

parentPort?.once('message', ({ rows, way, plan }: WayTask) => {
	parentPort?.postMessage(measureWay(rows, way, plan));
});
