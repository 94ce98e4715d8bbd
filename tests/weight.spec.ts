import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

/** Types that servers send as they are, since they are compressed already. */
const COMPRESSED = /^(font|image\/(png|webp|avif))/;

/** Bytes of a response as a server with Brotli sends it. */
const sent = (body: Buffer, type: string): number =>
	COMPRESSED.test(type) ? body.length : brotliCompressSync(body).length;

for (const { name, path, total, script } of PAGE_TYPES) {
	test(`weight of ${name}`, async ({ page }) => {
		const parts = new Map<string, number>();
		const reading: Promise<void>[] = [];
		page.on('response', (response) => {
			const kind = response.request().resourceType();
			const type = response.headers()['content-type'] ?? '';
			reading.push(
				response.body().then((body) => {
					parts.set(kind, (parts.get(kind) ?? 0) + sent(body, type));
				}),
			);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready);
		await Promise.all(reading);
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
	});
}
