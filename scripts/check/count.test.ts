import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserCount, figureCount, unitCount } from './count.ts';

function reportOf(report: unknown): string {
	const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
	writeFileSync(path, JSON.stringify(report));
	return path;
}

describe('what failed', () => {
	it('is told by file and title of unit tests, and by its first line where a file cannot be run', () => {
		const count = unitCount(
			reportOf({
				numPassedTests: 1,
				numFailedTests: 1,
				numFailedTestSuites: 2,
				testResults: [
					{
						name: join(process.cwd(), 'src/a.test.ts'),
						status: 'failed',
						message: '',
						assertionResults: [
							{ status: 'passed', fullName: 'a holds' },
							{ status: 'failed', fullName: 'a adds up' },
						],
					},
					{
						name: join(process.cwd(), 'src/b.test.ts'),
						status: 'failed',
						message: 'Cannot find module\nat line 1',
						assertionResults: [],
					},
				],
			}),
		);
		expect(count).toEqual({
			passed: 1,
			failed: 1,
			failures: ['src/a.test.ts: a adds up', 'src/b.test.ts: Cannot find module'],
		});
	});

	it('is told by file, line and title of browser tests, however deep they are described', () => {
		const spec = (title: string, ok: boolean) => ({ title, line: 7, ok });
		const count = browserCount(
			reportOf({
				stats: { expected: 1, unexpected: 1, flaky: 0 },
				errors: [{ message: 'no server\nat all' }],
				suites: [
					{
						file: 'a.spec.ts',
						specs: [spec('opens', true)],
						suites: [{ file: 'a.spec.ts', specs: [spec('closes', false)] }],
					},
				],
			}),
		);
		expect(count).toEqual({
			passed: 1,
			failed: 2,
			failures: ['tests/a.spec.ts:7: closes', 'no server'],
		});
	});
});

describe('the count of figures computed anew', () => {
	it('fails for each kind in which any differs, and says how many there are', () => {
		const path = reportOf([
			{ kind: 'values', compared: 170_503, differ: 0 },
			{ kind: 'ranks', compared: 6960, differ: 44 },
		]);
		expect(figureCount(path)).toEqual({
			passed: 1,
			failed: 1,
			failures: ['figures, ranks: 44 of 6960 differ'],
			compared: 177_463,
			differ: 44,
		});
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
		expect(counted(999)).toEqual({
			passed: 2,
			failed: 1,
			failures: ['figures: 169999 compared, expected 170000 or more'],
			compared: 169_999,
			differ: 0,
		});
		expect(counted(1000)).toEqual({
			passed: 2,
			failed: 0,
			failures: [],
			compared: 170_000,
			differ: 0,
		});
	});
});
