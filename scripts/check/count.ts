import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests that passed and failed. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
}

const unitReport = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numFailedTestSuites: z.int(),
});

const browserReport = z.object({
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
	errors: z.array(z.unknown()),
});

const figureReport = z.array(z.object({ kind: z.string(), compared: z.int(), differ: z.int() }));

const report = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
	schema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Reads vitest's JSON report. A file that cannot be run at all is a failure too. */
export function unitCount(path: string): Count {
	const { numPassedTests, numFailedTests, numFailedTestSuites } = report(path, unitReport);
	return {
		passed: numPassedTests,
		failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
	};
}

/** Reads Playwright's JSON report. */
export function browserCount(path: string): Count {
	const { stats, errors } = report(path, browserReport);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Figures that were computed anew and compared, and how many of them differ. */
export interface FigureCount extends Count {
	readonly compared: number;
	readonly differ: number;
}

/**
 * Figures that a check of the whole site compares at the least. Each is one on a page or in a file that
 * somebody reads: where far fewer are found, the check has lost sight of the pages, and says nothing.
 */
const LEAST = 170_000;

/**
 * Reads the report of `check:figures`: each kind of figure is a test, and one that compared nothing fails.
 * So does the whole where fewer than 170,000 figures were compared.
 */
export function figureCount(path: string): FigureCount {
	const kinds = report(path, figureReport);
	const compared = kinds.reduce((sum, kind) => sum + kind.compared, 0);
	const failed = kinds.filter((kind) => kind.compared === 0 || kind.differ > 0).length;
	return {
		passed: kinds.length - failed,
		failed: compared < LEAST ? Math.max(failed, 1) : failed,
		compared,
		differ: kinds.reduce((sum, { differ }) => sum + differ, 0),
	};
}

export const addUp = (counts: readonly Count[]): Count => ({
	passed: counts.reduce((sum, { passed }) => sum + passed, 0),
	failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
