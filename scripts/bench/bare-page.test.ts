import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BARE, barePage } from './bare-page.ts';

test('the page that others are held against draws all municipalities, and weighs what it did when the budget was set', () => {
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	try {
		mkdirSync(join(folder, 'api/v1'), { recursive: true });
		cpSync('data/geography/sweden.topo.json', join(folder, 'api/v1/sweden.topo.json'));
		const page = barePage(folder).get(`${BARE}index.html`) ?? '';
		expect(page.match(/<path data-k="\d{4}"/g)).toHaveLength(290);
		const kilobytes = gzipSync(page).length / 1000;
		expect(kilobytes).toBeGreaterThan(24);
		expect(kilobytes).toBeLessThan(25.5);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
