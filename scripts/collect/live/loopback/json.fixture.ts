import type { ServerResponse } from 'node:http';

/** Answers with JSON. */
export const json = (response: ServerResponse, value: unknown, status = 200): void => {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(value));
};
