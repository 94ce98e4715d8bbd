import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/**
 * Serves a folder as a good web server does, compressed with Brotli; what is compressed stays in memory.
 *
 * @param besides files that are not in the folder, by their address
 */
export function serve(
	folder: string,
	port: number,
	besides: ReadonlyMap<string, string> = new Map(),
): Promise<Server> {
	const kept = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = normalize(decodeURI((request.url ?? '/').split('?')[0] ?? '/'));
		const file = path.endsWith('/') ? join(path, 'index.html') : path;
		const extension = extname(file);
		const compressed = extension !== '.woff2';
		const body = async (): Promise<Buffer> => {
			const known = kept.get(file);
			if (known) return known;
			const beside = besides.get(file);
			const content =
				beside === undefined ? await readFile(join(folder, file)) : Buffer.from(beside);
			const sent = compressed ? brotliCompressSync(content) : content;
			kept.set(file, sent);
			return sent;
		};
		body().then(
			(content) => {
				response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
				if (compressed) response.setHeader('content-encoding', 'br');
				response.end(content);
			},
			() => {
				response.statusCode = 404;
				response.end();
			},
		);
	});
	return new Promise((resolve) => {
		server.listen(port, () => {
			resolve(server);
		});
	});
}
