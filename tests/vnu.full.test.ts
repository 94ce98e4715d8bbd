import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { findProgram } from '../scripts/check/program.ts';
import { ALL_PATHS } from './pages.ts';

/** The W3C's checker, 31 MB of Java: fetched when this test runs rather than installed by everyone. */
const CHECKER = 'vnu-jar@26.9.27';

/**
 * What the checker's style part does not know yet: properties of SVG 2 and of containers, their
 * units, and arithmetic with variables. All stand in W3C's specifications.
 */
const NOT_KNOWN_TO_IT = [
	/^CSS: “(vector-effect|paint-order|r|container-type|hyphenate-limit-chars|field-sizing)”: Property “.*” doesn't exist\.$/,
	/^CSS: Unrecognized at-rule “@container”$/,
	/^CSS: “(--inset|--county-inset|--drawn|inline-size)”: Parse Error\.$/,
	/^CSS: “[\w-]+”: (The types are incompatible|Unknown dimension)\.$/,
];

/** What it found goes to stdout, alone; then only a checker that could not run ends with another code than 0. */
const AS_JSON = ['--format', 'json', '--stdout', '--exit-zero-always'];

const report = z.object({
	messages: z.array(
		z.object({
			type: z.string(),
			message: z.string(),
			url: z.string(),
			extract: z.string().optional(),
		}),
	),
});

it('the W3C’s checker finds nothing wrong with any kind of page', () => {
	findProgram(['java'], 'default-jre-headless');
	const files = ALL_PATHS.map((path) =>
		join('dist', path.endsWith('/') ? `${path}index.html` : path),
	);
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
	const { status, stdout, stderr, error } = spawnSync(
		'npx',
		['--yes', '--ignore-scripts', '--package', CHECKER, '--', 'vnu', ...AS_JSON, ...files],
		{ encoding: 'utf8', maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Error(`${CHECKER} did not run: ${error?.message ?? stderr}`);
	const { messages } = report.parse(JSON.parse(stdout));
	const faults = messages.filter(
		({ message }) => !NOT_KNOWN_TO_IT.some((pattern) => pattern.test(message)),
	);
	expect(
		faults.map(({ url, message, extract }) => `${url}: ${message} (${extract ?? ''})`),
	).toEqual([]);
}, 900_000);
