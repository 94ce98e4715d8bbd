import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as api from '../../api/read.ts';
import { type ApiExample, apiExample } from './api-example.ts';

/** The folder of the open API, as it is published. */
export const API_FOLDER = join(process.cwd(), 'public/api/v1');

/** The example of the guide, and the API served at an address of its own, as a reader's program meets it. */
export interface ServedExample {
	readonly base: string;
	readonly example: ApiExample;
	readonly close: () => void;
}

/** Serves the open API, and makes the example of the guide. */
export async function servedExample(): Promise<ServedExample> {
	const server = createServer(({ url = '' }, response) => {
		response.setHeader('Content-Type', 'application/json');
		response.end(readFileSync(join(API_FOLDER, url)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const [lead] = api.index().challenges.map((challenge) => api.indicator(challenge.lead));
	const place = api.municipalities().find(({ slug }) => slug === 'norrkoping');
	if (!lead || !place) throw new Error('no example');
	return {
		base: `http://127.0.0.1:${address.port}/`,
		example: apiExample(lead, api.series(lead.id), place, 'sv'),
		close: () => {
			server.close();
		},
	};
}
