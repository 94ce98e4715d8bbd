import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

/** Tests that passed and failed. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	/** What failed, by file and title: told at the end, since thousands of lines lie between. */
	readonly failures: readonly string[];
}

const unitReport = z.object({
	numPassedTests: z.int(),
	numFailedTests: z.int(),
	numFailedTestSuites: z.int(),
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			message: z.string().default(''),
			assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
		}),
	),
});

/** A suite of Playwright's report: a file, or what is described in it. */
const browserSuite = z.object({
	file: z.string(),
	specs: z.array(z.object({ title: z.string(), line: z.int(), ok: z.boolean() })),
	get suites() {
		return z.array(browserSuite).optional();
	},
});

const browserReport = z.object({
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
	errors: z.array(z.object({ message: z.string().default('an error outside all tests') })),
	suites: z.array(browserSuite),
});

const figureReport = z.array(z.object({ kind: z.string(), compared: z.int(), differ: z.int() }));

const report = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
	schema.parse(JSON.parse(readFileSync(path, 'utf8')));

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** Reads vitest's JSON report. A file that cannot be run at all is a failure too. */
export function unitCount(path: string): Count {
	const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = report(
		path,
		unitReport,
	);
	return {
		passed: numPassedTests,
		failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
		failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
			const file = relative('.', name);
			const own = assertionResults.filter((test) => test.status === 'failed');
			return own.length === 0 && status === 'failed'
				? [`${file}: ${firstLine(message)}`]
				: own.map(({ fullName }) => `${file}: ${fullName}`);
		}),
	};
}

function failuresIn({ file, specs, suites = [] }: z.infer<typeof browserSuite>): string[] {
	return [
		...specs.filter(({ ok }) => !ok).map(({ line, title }) => `tests/${file}:${line}: ${title}`),
		...suites.flatMap(failuresIn),
	];
}

/** Reads Playwright's JSON report. */
export function browserCount(path: string): Count {
	const { stats, errors, suites } = report(path, browserReport);
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		failures: [...suites.flatMap(failuresIn), ...errors.map(({ message }) => firstLine(message))],
	};
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
	const wrong = kinds.filter((kind) => kind.compared === 0 || kind.differ > 0);
	const isFew = compared < LEAST;
	return {
		passed: kinds.length - wrong.length,
		failed: isFew ? Math.max(wrong.length, 1) : wrong.length,
		failures: [
			...wrong.map(
				({ kind, compared: all, differ }) => `figures, ${kind}: ${differ} of ${all} differ`,
			),
			...(isFew ? [`figures: ${compared} compared, expected ${LEAST} or more`] : []),
		],
		compared,
		differ: kinds.reduce((sum, { differ }) => sum + differ, 0),
	};
}

export const addUp = (counts: readonly Count[]): Count => ({
	passed: counts.reduce((sum, { passed }) => sum + passed, 0),
	failed: counts.reduce((sum, { failed }) => sum + failed, 0),
	failures: counts.flatMap(({ failures }) => failures),
});
