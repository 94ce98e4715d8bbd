import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

/** Types that servers send as they are, since they are compressed already. */
const COMPRESSED = /^(font|image\/(png|webp|avif))/;

/** Bytes of a response as a server with Brotli sends it. */
const sent = (body: Buffer, type: string): number =>
	COMPRESSED.test(type) ? body.length : brotliCompressSync(body).length;

for (const { name, path, total, script, requests = Infinity } of PAGE_TYPES) {
	test(`weight of ${name}`, async ({ page }) => {
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready);
		const parts = new Map<string, number>();
		for (const response of responses) {
			const kind = response.request().resourceType();
			const type = response.headers()['content-type'] ?? '';
			parts.set(kind, (parts.get(kind) ?? 0) + sent(await response.body(), type));
		}
		// Small scripts are written into the page: they weigh as scripts, though not twice in the sum.
		const inline = await page.locator('script:not([src]):not([type*="json"])').allTextContents();
		const scripts = (parts.get('script') ?? 0) + brotliCompressSync(inline.join('\n')).length;
		const sum = [...parts.values()].reduce((a, b) => a + b, 0);
		const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
		const list = [...parts].map(([kind, bytes]) => `${kind} ${kilo(bytes)}`).join(', ');
		console.log(
			`${name}: ${kilo(sum)} of ${kilo(total)} kB (${list}; all scripts ${kilo(scripts)})`,
		);
		expect(sum).toBeLessThanOrEqual(total);
		expect(scripts).toBeLessThanOrEqual(script);
		expect(responses.length).toBeLessThanOrEqual(requests);
	});
}
