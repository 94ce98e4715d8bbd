/**
 * A program that adds to a number in a file, in turn, for tests that kill it:
 * `node turn.fixture.ts <folder> <times> [hold]`. It reads, waits and writes, so that two at once
 * would lose what the other added. With "hold" it keeps its turn until it is killed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.ts';
import { inTurn } from './turn.ts';

const [folder = '', times = '', hold] = process.argv.slice(2);
const file = join(folder, 'number');

await run(async () => {
	for (let time = 0; time < Number(times); time += 1) {
		await inTurn(
			join(folder, 'turns'),
			'counting',
			async () => {
				if (hold !== undefined) {
					console.log('held');
					await sleep(600_000);
				}
				const number = Number(readFileSync(file, 'utf8'));
				await sleep(2);
				writeFileSync(file, String(number + 1));
			},
			{ most: 120_000, say: console.error },
		);
	}
});
