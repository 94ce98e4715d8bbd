import { spawn } from 'node:child_process';

/** The built site, served until it is stopped. */
export interface Served {
	/** "http://localhost:4392" */
	readonly origin: string;
	readonly stop: () => void;
}

/** Seconds until a server must have answered: a busy machine may be slow. */
const PATIENCE = 120;

/** Serves `dist/` on a port of its own, PORT or 4392, for tests that are not Playwright's. */
export async function serve(): Promise<Served> {
	const origin = `http://localhost:${process.env['PORT'] ?? '4392'}`;
	const server = spawn('astro', ['preview', '--port', new URL(origin).port, '--ignore-lock'], {
		stdio: 'ignore',
	});
	for (let second = 0; second < PATIENCE; second += 1) {
		const answer = await fetch(origin).catch(() => null);
		if (answer?.ok) return { origin, stop: () => server.kill() };
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
	server.kill();
	throw new Error(`${origin} did not answer within ${PATIENCE} seconds`);
}
