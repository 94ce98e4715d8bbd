import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Types that servers send as they are, since they are compressed already. */
const COMPRESSED = /^(font|image\/(png|webp|avif))/;

/** Bytes of a response as a server with Brotli sends it. */
const sent = (body: Buffer, type: string): number =>
	COMPRESSED.test(type) ? body.length : brotliCompressSync(body).length;

/** What a page weighs, cold. */
export interface Weight {
	/** Bytes of all that it asks for. */
	readonly total: number;
	/** Bytes of scripts, those written into the page among them. */
	readonly scripts: number;
	/** Files that it asks for, itself among them. */
	readonly requests: number;
	/** Bytes by kind, for a line of the report. */
	readonly parts: ReadonlyMap<string, number>;
}

/** Opens a page and weighs all that comes. */
export async function weigh(page: Page, path: string): Promise<Weight> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(path, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	const parts = new Map<string, number>();
	for (const response of responses) {
		// Kept since a frame on the same page asked for it: nothing but a head is sent.
		if (response.status() === 304) continue;
		const kind = response.request().resourceType();
		const type = response.headers()['content-type'] ?? '';
		parts.set(kind, (parts.get(kind) ?? 0) + sent(await response.body(), type));
	}
	// Small scripts are written into the page: they weigh as scripts, though not twice in the sum.
	const inline = await page.locator('script:not([src]):not([type*="json"])').allTextContents();
	return {
		total: [...parts.values()].reduce((a, b) => a + b, 0),
		scripts: (parts.get('script') ?? 0) + brotliCompressSync(inline.join('\n')).length,
		requests: responses.length,
		parts,
	};
}
