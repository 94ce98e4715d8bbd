import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, retryAfter } from './client.ts';
import { MANNERS, type Manners } from './manners.ts';

const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

/** A server on loopback whose answers to come, one after the other, are given; the last stays. */
async function serving(...answers: readonly RequestListener[]) {
	const asked: { agent: string; body: string }[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (piece: Buffer) => (body += piece.toString()));
		request.on('end', () => {
			asked.push({ agent: request.headers['user-agent'] ?? '', body });
			answers[Math.min(asked.length, answers.length) - 1]?.(request, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	stops.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('no port');
	return { base: `http://127.0.0.1:${at.port}`, asked };
}

const json =
	(text: string, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
	};
const GOOD = json('{"values":[]}');

/** Asks once, with no real waiting, and tells what it was asked to wait. */
async function asking(base: string, manners: Partial<Manners> = {}, signal?: AbortSignal) {
	const waited: number[] = [];
	const client = clientOf(
		base,
		{ ...MANNERS, backOff: 0, retries: 2, ...manners },
		{
			sleep: (milliseconds) => Promise.resolve(waited.push(milliseconds)),
			...(signal === undefined ? {} : { signal }),
		},
	);
	const answer = await client.ask({ address: `${base}/x` }).catch((error: unknown) => error);
	return { answer, waited };
}

describe('a publisher’s server', () => {
	it('is told who asks, and its answer is given with its checksum', async () => {
		const { base, asked } = await serving(GOOD);
		const { answer } = await asking(base);
		expect(answer).toEqual({
			status: 200,
			text: '{"values":[]}',
			sha256: createHash('sha256').update('{"values":[]}').digest('hex'),
		});
		expect(asked).toEqual([{ agent: MANNERS.userAgent, body: '' }]);
		expect(MANNERS.userAgent).toMatch(/^Utmaningskartan\//);
		expect(MANNERS.perSecond).toBeLessThan(5);
	});

	it('is asked by POST where there is a body', async () => {
		const { base, asked } = await serving(GOOD);
		await clientOf(base, MANNERS).ask({ address: `${base}/x`, body: { selection: [] } });
		expect(asked[0]?.body).toBe('{"selection":[]}');
	});

	it('is waited for as long as it asks (429 with Retry-After)', async () => {
		const { base, asked } = await serving(
			(_, response) => response.writeHead(429, { 'retry-after': '7' }).end('Too many'),
			GOOD,
		);
		const { answer, waited } = await asking(base);
		expect(answer).toMatchObject({ status: 200 });
		expect(waited).toEqual([7000]);
		expect(asked).toHaveLength(2);
	});

	it('is left where it asks for longer than we would wait', async () => {
		const { base, asked } = await serving(json('', 429, { 'retry-after': '7200' }));
		const { answer } = await asking(base);
		expect(String(answer)).toMatch(/asks us to wait 120 minutes \(HTTP 429\)\. What was fetched/);
		expect(asked).toHaveLength(1);
	});

	it.each([429, 500, 502, 503, 504])('is asked again after HTTP %i', async (status) => {
		const { base, asked } = await serving(json('', status), json('', status), GOOD);
		expect((await asking(base)).answer).toMatchObject({ status: 200 });
		expect(asked).toHaveLength(3);
	});

	it.each<[string, RequestListener]>([
		[
			'a connection that is cut in mid-body',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
				response.write('{"values":[', () => response.destroy());
			},
		],
		['a connection that is cut before a word', (request) => request.socket.destroy()],
		['truncated JSON', json('{"values":[{"kpi":"N03921"')],
	])('is asked again after %s', async (_, broken) => {
		const { base, asked } = await serving(broken, GOOD);
		expect((await asking(base)).answer).toMatchObject({ status: 200 });
		expect(asked).toHaveLength(2);
	});

	describe('that goes on failing', () => {
		afterEach(() => {
			vi.useRealTimers();
			vi.unstubAllGlobals();
			vi.restoreAllMocks();
		});

		/** Milliseconds between one try and the next, with a chance that is given, and what is said of them. */
		async function waits(chance: number) {
			vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
			vi.spyOn(Math, 'random').mockReturnValue(chance);
			const tries: number[] = [];
			vi.stubGlobal('fetch', () => {
				tries.push(Date.now());
				return Promise.resolve(new Response('', { status: 503 }));
			});
			const told: string[] = [];
			const address = 'http://127.0.0.1:1/x';
			const ended: unknown[] = [];
			const asked = clientOf(address, MANNERS, { onRetry: (line) => told.push(line) })
				.ask({ address })
				.catch((error: unknown) => ended.push(error));
			while (ended.length === 0) await vi.advanceTimersToNextTimerAsync();
			await asked;
			return { between: tries.slice(1).map((at, n) => at - (tries[n] ?? 0)), told };
		}

		it.each([
			[0, [1, 2, 4, 8, 16]],
			[0.5, [1.5, 3, 6, 12, 24]],
			[0.999999, [2, 4, 8, 16, 32]],
		])(
			'is asked again later and later, by chance (%j: after %j seconds)',
			async (chance, seconds) => {
				const { between, told } = await waits(chance);
				expect(between.map((time) => Math.round(time / 100) / 10)).toEqual(seconds);
				expect(told.map((line) => Number(/in (\d+) s$/.exec(line)?.[1]))).toEqual(
					seconds.map(Math.ceil),
				);
			},
		);
	});

	it('is given up after so many tries, with what came of them', async () => {
		const { base, asked } = await serving(json('{', 200));
		const { answer } = await asking(base);
		expect(String(answer)).toMatch(
			/\/x: found JSON that can't be read .* in each of 3 tries, expected an answer$/,
		);
		expect(asked).toHaveLength(3);
	});

	it('is not waited for without end', async () => {
		const { base } = await serving(() => undefined);
		const { answer } = await asking(base, { timeout: 30, retries: 0 });
		expect(String(answer)).toMatch(/found no whole answer in 0\.03 seconds in each of 1 tries/);
	});

	it.each<[string, RequestListener, RegExp]>([
		[
			'a wrong content type',
			(_, response) =>
				response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Underhåll</h1>'),
			/found content of type "text\/html" \(<h1>Underhåll<\/h1>\), expected JSON$/,
		],
		[
			'a bad request',
			json('{"title":"Too many cells selected"}', 400),
			/found HTTP 400 \(\{"title":"Too many cells selected"\}\), expected an answer/,
		],
		[
			'an answer over the cap',
			json(`[${'1,'.repeat(600)}1]`),
			/found an answer of more than 1000 bytes, expected at most 1000 bytes$/,
		],
	])('is not asked again after %s', async (_, listener, message) => {
		const { base, asked } = await serving(listener);
		const { answer } = await asking(base, { largest: 1000 });
		expect(String(answer)).toMatch(message);
		expect(asked).toHaveLength(1);
	});

	it('is asked for a file, whose bytes come in base64', async () => {
		const { base } = await serving((_, response) =>
			response
				.writeHead(200, { 'content-type': 'application/zip' })
				.end(Buffer.from([0, 255, 200])),
		);
		const { text } = await clientOf(base, MANNERS).ask({ address: `${base}/x`, form: 'file' });
		expect([...Buffer.from(text, 'base64')]).toEqual([0, 255, 200]);
	});

	it.each(['text/html', 'application/json'])('gives no %s for a file', async (type) => {
		const { base } = await serving((_, response) =>
			response.writeHead(200, { 'content-type': type }).end('{"fel":"underhåll"}'),
		);
		for (const form of ['text', 'file'] as const) {
			await expect(clientOf(base, MANNERS).ask({ address: `${base}/x`, form })).rejects.toThrow(
				`found content of type "${type}" ({"fel":"underhåll"}), expected a file`,
			);
		}
	});

	it('stops an answer without end at the cap, long before it is all there', async () => {
		let sent = 0;
		const { base } = await serving((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const more = (): void => {
				if (response.destroyed) return;
				sent += 65_536;
				response.write(' '.repeat(65_536), more);
			};
			more();
		});
		const { answer } = await asking(base, { largest: 1_000_000 });
		expect(String(answer)).toMatch(/more than 1 MB, expected at most 1 MB$/);
		expect(sent).toBeLessThan(20e6);
	});

	it('is asked for no answer over a limit far below 200 MB, which is the one that editors are told', () => {
		expect(MANNERS.largest).toBeLessThan(200e6);
		expect(readFileSync('docs/editors.md', 'utf8').replace(/\s+/g, ' ')).toContain(
			`takes no answer over ${MANNERS.largest / 1e6} MB`,
		);
	});

	it('says that there is no such thing, whatever it says it in', async () => {
		const { base } = await serving((_, response) => response.writeHead(404).end('<p>nej</p>'));
		expect((await asking(base)).answer).toMatchObject({ status: 404 });
	});

	it('is let go at once by Ctrl-C', async () => {
		const stop = new AbortController();
		const { base } = await serving(() => {
			stop.abort();
		});
		expect(String((await asking(base, {}, stop.signal)).answer)).toBe('Refusal: stopped');
	});

	it('is asked no faster than its pace', async () => {
		// Any name but loopback's is paced; nothing is sent, since the name leads nowhere.
		const client = clientOf('http://kolada.invalid', { ...MANNERS, perSecond: 40, retries: 0 });
		const began = performance.now();
		const ask = () => client.ask({ address: 'http://kolada.invalid/' }).catch(() => undefined);
		await Promise.all([ask(), ask(), ask()]);
		expect(performance.now() - began).toBeGreaterThanOrEqual(48);
	});
});

describe('Retry-After', () => {
	it.each([
		['7', 7000],
		[' 0 ', 0],
		['Mon, 30 Nov 2026 06:00:10 GMT', 10_000],
		['Mon, 30 Nov 2026 05:00:00 GMT', 0],
		['soon', null],
		['', null],
		[null, null],
	])('%j is %j milliseconds', (header, expected) => {
		expect(retryAfter(header, Date.parse('2026-11-30T06:00:00Z'))).toBe(expected);
	});
});
