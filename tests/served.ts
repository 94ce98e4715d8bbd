import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built site, served until it is stopped. */
export interface Served {
	/** "http://localhost:4392" */
	readonly origin: string;
	readonly stop: () => Promise<void>;
}

/** Seconds until a server must have answered: a busy machine may be slow. */
const PATIENCE = 120;

const answers = async (origin: string): Promise<boolean> =>
	(await fetch(origin).catch(() => null))?.ok ?? false;

/**
 * Serves `dist/` on a port of its own, PORT or 4392, for tests that are not Playwright's.
 *
 * @param of the folder of the project whose `dist/` it is
 * @param path that the site was built for, where it is not at the root: "/karta/"
 */
export async function serve(of = '.', path = '/'): Promise<Served> {
	const origin = `http://localhost:${process.env['PORT'] ?? '4392'}`;
	if (await answers(origin + path))
		throw new Error(`${origin} is another’s: set PORT to a free one`);
	const server = spawn('astro', ['preview', '--port', new URL(origin).port, '--ignore-lock'], {
		cwd: of,
		stdio: 'ignore',
	});
	const stop = async (): Promise<void> => {
		server.kill();
		while (await answers(origin + path)) await sleep(200);
	};
	for (let second = 0; second < PATIENCE; second += 1) {
		if (await answers(origin + path)) return { origin, stop };
		await sleep(1000);
	}
	await stop();
	throw new Error(`${origin} did not answer within ${PATIENCE} seconds`);
}
