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

	it('fails where nothing was compared, of all or of one kind', () => {
		expect(figureCount(reportOf([])).failed).toBe(1);
		expect(
			figureCount(
				reportOf([
					{ kind: 'values', compared: 170_503, differ: 0 },
					{ kind: 'ranks', compared: 0, differ: 0 },
				]),
			),
		).toMatchObject({ passed: 1, failed: 1 });
	});

	it('fails where fewer than 170,000 were compared, of whatever kinds', () => {
		const counted = (ranks: number) =>
			figureCount(
				reportOf([
					{ kind: 'values', compared: 169_000, differ: 0 },
					{ kind: 'ranks', compared: ranks, differ: 0 },
				]),
			);
		expect(counted(999)).toEqual({ passed: 2, failed: 1, compared: 169_999, differ: 0 });
		expect(counted(1000)).toEqual({ passed: 2, failed: 0, compared: 170_000, differ: 0 });
	});
});
