/**
 * A server on loopback that answers as the publishers do, with what tables of observations hold. Faults are
 * put between: see `Spoil`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Holdings } from './holdings.fixture.ts';
import { answerKolada } from './kolada.fixture.ts';
import { answerScb } from './scb.fixture.ts';
import { answerValmyndigheten } from './valmyndigheten.fixture.ts';

/** Looks at a question before it is answered; true where it has answered it itself. */
export type Spoil = (address: string, response: ServerResponse, count: number) => boolean;

/** A server that is up. */
export interface Loopback {
	/** As the program's variable COLLECT_SERVERS has it. */
	readonly servers: string;
	readonly kolada: string;
	readonly scb: string;
	readonly valmyndigheten: string;
	/** Addresses asked for, without the server's own. */
	readonly asked: string[];
	/** What it has; may be changed between questions. */
	holdings: Holdings;
	spoil: Spoil;
	readonly close: () => void;
}

/** Starts a server with what the publishers have. */
export async function loopback(holdings: Holdings): Promise<Loopback> {
	const asked: string[] = [];
	const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
		const path = request.url ?? '';
		asked.push(path);
		if (state.spoil(path, response, asked.length)) return;
		if (path.startsWith('/kolada')) {
			answerKolada(state.holdings, state.kolada, path.slice('/kolada'.length), response);
		} else if (path.startsWith('/valmyndigheten')) {
			answerValmyndigheten(state.holdings, path.slice('/valmyndigheten'.length), response);
		} else answerScb(state.holdings, path.slice('/scb'.length), body, response);
	};
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (piece: Buffer) => (body += piece.toString()));
		request.on('end', () => {
			answer(request, response, body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const place = server.address();
	const base = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`;
	const state: Loopback = {
		servers: ['kolada', 'scb', 'valmyndigheten'].map((id) => `${id}=${base}/${id}`).join(' '),
		kolada: `${base}/kolada`,
		scb: `${base}/scb`,
		valmyndigheten: `${base}/valmyndigheten`,
		asked,
		holdings,
		spoil: () => false,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
	return state;
}
