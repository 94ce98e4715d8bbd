import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caching } from './cache.ts';
import type { Question } from './request.ts';

const root = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

let folders = 0;
const setting = () => {
	folders += 1;
	const folder = join(root, String(folders));
	const asked: Question[] = [];
	const client = {
		ask: (question: Question) => {
			asked.push(question);
			return Promise.resolve({ status: 200 as const, text: `{"n":${asked.length}}`, sha256: '' });
		},
	};
	return { folder, asked, cached: caching(client, folder) };
};
const question = { address: 'http://x.invalid/a' };

describe('what was fetched', () => {
	it('is asked for once, also by a run that follows', async () => {
		const { folder, asked, cached } = setting();
		const first = await cached.ask(question);
		const never = { ask: () => Promise.reject(new Error('asked again')) };
		expect(await caching(never, folder).ask(question)).toEqual(first);
		expect(asked).toHaveLength(1);
	});

	it('is told apart by address and by body', async () => {
		const { asked, cached } = setting();
		for (const body of [undefined, { a: 1 }, { a: 2 }]) await cached.ask({ ...question, body });
		await cached.ask({ address: 'http://x.invalid/b' });
		expect(asked).toHaveLength(4);
	});

	it.each([
		['cut off', (text: string) => text.slice(0, -5)],
		['changed', (text: string) => text.replace(':1}', ':7}')],
		['empty', () => ''],
	])('is fetched anew where its file is %s', async (_, spoil) => {
		const { folder, asked, cached } = setting();
		await cached.ask(question);
		const [name = ''] = readdirSync(folder);
		writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name), 'utf8')));
		await cached.ask(question);
		expect(asked).toHaveLength(2);
		expect(readdirSync(folder)).toEqual([name]);
	});
});
