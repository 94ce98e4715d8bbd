import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureCount } from './count.ts';

function reportOf(kinds: readonly object[]): string {
	const path = join(mkdtempSync(join(tmpdir(), 'figures-')), 'figures.json');
	writeFileSync(path, JSON.stringify(kinds));
	return path;
}

describe('the count of figures computed anew', () => {
	it('fails for each kind in which any differs, and says how many there are', () => {
		const path = reportOf([
			{ kind: 'values', compared: 170_503, differ: 0 },
			{ kind: 'ranks', compared: 6960, differ: 44 },
		]);
		expect(figureCount(path)).toEqual({ passed: 1, failed: 1, compared: 177_463, differ: 44 });
	});

	it('fails where nothing was compared', () => {
		expect(figureCount(reportOf([])).failed).toBe(1);
		expect(figureCount(reportOf([{ kind: 'ranks', compared: 0, differ: 0 }])).failed).toBe(1);
	});
});
